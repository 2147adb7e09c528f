import type { Rule } from "./Rule";
import { blankBesideUnitRule } from "./rules/blankBesideUnitRule";
import { causeListRule } from "./rules/causeListRule";
import { causeVsVarianceRule } from "./rules/causeVsVarianceRule";
import { changeColumnRule } from "./rules/changeColumnRule";
import { constantOverFormulaRule } from "./rules/constantOverFormulaRule";
import { displayRoundingRule } from "./rules/displayRoundingRule";
import { errorCellRule } from "./rules/errorCellRule";
import { excessDigitsRule } from "./rules/excessDigitsRule";
import { forecastRangeRule } from "./rules/forecastRangeRule";
import { forecastVarianceRule } from "./rules/forecastVarianceRule";
import { formulaRangeRule } from "./rules/formulaRangeRule";
import { grossRollUpRule } from "./rules/grossRollUpRule";
import { headerContentRule } from "./rules/headerContentRule";
import { missingExplanationRule } from "./rules/missingExplanationRule";
import { missingValueRule } from "./rules/missingValueRule";
import { numberAsTextRule } from "./rules/numberAsTextRule";
import { percentUsedRule } from "./rules/percentUsedRule";
import { periodRule } from "./rules/periodRule";
import { rollUpRule } from "./rules/rollUpRule";
import { rowSumRule } from "./rules/rowSumRule";
import { rowVarianceRule } from "./rules/rowVarianceRule";
import { signFlipRule } from "./rules/signFlipRule";
import { tableVsTableRule } from "./rules/tableVsTableRule";
import { causeTotalRule, columnTotalRule, measureTotalRule, subtotalRule } from "./rules/totalRules";
import { staleMonthRule } from "./rules/staleMonthRule";
import { stalePeriodRule } from "./rules/stalePeriodRule";
import { unchangedFiguresRule } from "./rules/unchangedFiguresRule";
import { unitVsBoardRule } from "./rules/unitVsBoardRule";
import { wrongReferenceRule } from "./rules/wrongReferenceRule";

/** Every money rule, in the order of its number. The rules of sentences and of mailing are kept where they are made. */
export const allRules: readonly Rule[] = [
  rowVarianceRule,
  forecastVarianceRule,
  percentUsedRule,
  rowSumRule,
  changeColumnRule,
  columnTotalRule,
  subtotalRule,
  causeTotalRule,
  measureTotalRule,
  unitVsBoardRule,
  causeVsVarianceRule,
  tableVsTableRule,
  rollUpRule,
  headerContentRule,
  periodRule,
  signFlipRule,
  errorCellRule,
  numberAsTextRule,
  missingValueRule,
  constantOverFormulaRule,
  formulaRangeRule,
  excessDigitsRule,
  forecastRangeRule,
  missingExplanationRule,
  stalePeriodRule,
  unchangedFiguresRule,
  wrongReferenceRule,
  staleMonthRule,
  displayRoundingRule,
  causeListRule,
  grossRollUpRule,
  blankBesideUnitRule,
];
