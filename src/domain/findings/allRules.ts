import type { Rule } from "./Rule";
import { causeVsVarianceRule } from "./rules/causeVsVarianceRule";
import { changeColumnRule } from "./rules/changeColumnRule";
import { errorCellRule } from "./rules/errorCellRule";
import { forecastVarianceRule } from "./rules/forecastVarianceRule";
import { percentUsedRule } from "./rules/percentUsedRule";
import { rollUpRule } from "./rules/rollUpRule";
import { rowSumRule } from "./rules/rowSumRule";
import { rowVarianceRule } from "./rules/rowVarianceRule";
import { tableVsTableRule } from "./rules/tableVsTableRule";
import { causeTotalRule, columnTotalRule, measureTotalRule, subtotalRule } from "./rules/totalRules";
import { unitVsBoardRule } from "./rules/unitVsBoardRule";

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
  errorCellRule,
];
