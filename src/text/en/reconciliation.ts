import type { Finding } from "../../domain/findings/Finding";
import type { ColumnRole } from "../../domain/recognition/RecognisedTable";
import type { ReconciliationStatement, RowKind, Witness } from "../../domain/reconciliation/ReconciliationStatement";
import { formatAmount, formatNumber } from "../formatAmount";
import type { StatementTexts } from "../Messages";
import { withCauseEn } from "./likelyCause";

const ROW_RULES: Readonly<Record<RowKind, string>> = {
  rowVariance: "the row’s budget and actual make",
  forecastVariance: "the row’s annual budget and forecast make",
  remaining: "the row’s annual budget and actual make",
  net: "the row’s revenue and cost make",
  months: "the row’s months make",
  change: "the two columns compared make",
  percentUsed: "the row’s actual and budget make",
  variancePercent: "the row’s variance and budget make",
};

const CONTENTS: Readonly<Partial<Record<ColumnRole, string>>> = {
  forecastVariance: "the forecast’s variance to budget",
  varianceToDate: "the variance to budget",
  forecast: "the forecast",
  annualBudget: "the annual budget",
  budgetToDate: "the budget to date",
  actualToDate: "the actual",
};

/** Who bears out the second of two figures. */
const WITNESSES: Readonly<Record<Witness, (sheet: string) => string>> = {
  twelfths: () => " A twelfth of the annual budget for each month gives the latter.",
  otherTable: (sheet) => ` The latter also stands in a third table, on the sheet “${sheet}”.`,
  none: () => "",
};

export const reconciliationEn: StatementTexts<ReconciliationStatement> = {
  rowFigureDiffers: ({ label, header, kind }, finding) =>
    withCauseEn(`${place(label, header)}: ${ROW_RULES[kind]} ${expected(finding)}, but ${actual(finding)} stands`, finding),
  totalDiffers: ({ label, header }, finding) => withCauseEn(`${place(label, header)}: ${miss(finding)}`, finding),
  totalRowDiffers: ({ label, columns }, finding) =>
    withCauseEn(`The total row ${label} is not the sum of its rows in ${columns} columns`, finding),
  figureDiffers: ({ label, header, against }, finding) =>
    withCauseEn(`${place(label, header)}: expected ${expected(finding)}, found ${actual(finding)}, by ${against === 1 ? "one relation" : `${against} relations`} to other cells`, finding),
  sameFactDiffers: ({ label, header, otherSheet, witness, witnessSheet }, finding) =>
    `${withCauseEn(`${place(label, header)}: ${actual(finding)} here, ${expected(finding)} on the sheet “${otherSheet}”`, finding)}${WITNESSES[witness](witnessSheet)}`,
  tableTotalsDiffer: ({ label, header, otherCaption }, finding) =>
    withCauseEn(`${place(label, header)}: ${actual(finding)} here, ${expected(finding)} in the table ${otherCaption}`, finding),
  rollUpDiffers: ({ label, header, tables }, finding) =>
    withCauseEn(`${place(label, header)}: the ${tables === 1 ? "table" : `${tables} tables`} below make ${expected(finding)}, but ${actual(finding)} stands`, finding),
  grossDoesNotRollUp: ({ label, header, other, gap }, finding) =>
    `${place(label, header)}: the units’ tables make ${expected(finding)} but ${actual(finding)} stands here, and ${other} misses as much (${formatAmount(gap, finding.figureKind, "en")}) the other way. The net holds; probably internal postings.`,
  causesDoNotExplain: ({ label, explained }, finding) =>
    withCauseEn(`The causes (${label}) make ${actual(finding)} but the variance of ${explained} is ${expected(finding)}; ${rest(finding)} is not specified`, finding),
  causeListDoesNotExplain: ({ heading, label, causes }, finding) =>
    `The ${causes} causes under “${heading}” make ${actual(finding)} but ${label === "" ? "the heading says" : `the variance of ${label} is`} ${expected(finding)}; ${
      finding.diagnosis === null ? `${rest(finding)} is not specified` : "the sign is reversed"
    }.`,
  causeListHasOtherTotal: ({ quoted, causes }, finding) => `The ${causes} causes make ${expected(finding)} but their total is ${actual(finding)} (“${quoted}”).`,
  causesHaveTurnedSign: ({ explained }, finding) =>
    `The whole cause table has the opposite sign: the causes make ${actual(finding)} but the variance of ${explained} is ${expected(finding)}.`,
  causeDiffersFromUnit: ({ label, unit }, finding) =>
    withCauseEn(`The cause ${label} is ${actual(finding)}, but the variance of ${unit} is ${expected(finding)}`, finding),
  causeOfOtherScope: ({ label, unit, other }, finding) =>
    `The cause ${label} (${actual(finding)}) is of a different scope than ${unit} (${expected(finding)}): together with ${other} it ties.`,
  roundingIsLarge: ({ label, header, others }, finding) =>
    `${place(label, header)}: the amounts make ${expected(finding)}, but ${actual(finding)} stands; rounding may explain it, but is seldom that large.${
      others === 0 ? "" : ` So it is with ${others === 1 ? "one more amount" : `${formatNumber(others, "en")} more amounts`} of the table.`
    }`,
  displayIsRounded: ({ label, header, others }, finding) =>
    `${place(label, header)}: the amounts shown make ${expected(finding)}, but the total shown is ${actual(finding)}. The stored amounts add up; only what is shown is rounded.${
      others === 0 ? "" : ` So it is with ${others === 1 ? "one more total" : `${formatNumber(others, "en")} more totals`}.`
    }`,
  valueMissing: ({ label, header }, finding) =>
    finding.expected === null ? `${place(label, header)}: the value is missing.` : `${place(label, header)}: the value is missing; the other amounts make it ${expected(finding)}.`,
  valueStandsElsewhere: ({ label, header, otherSheet, others }, finding) =>
    `${place(label, header)}: the value is missing here; the sheet ${otherSheet} has ${expected(finding)}.${others === 0 ? "" : ` So it is with ${others === 1 ? "one more value" : `${formatNumber(others, "en")} more values`} of the row.`}`,
  headerHoldsOther: ({ header, holds }) => `The column “${header}” holds ${CONTENTS[holds] ?? "something else"}.`,
  dateBeforePeriod: ({ quoted, label }) => `${label === "" ? "The date" : label} ${quoted} is before the report’s period; probably the wrong year.`,
  periodsDisagree: ({ header, other }) => `The period in “${header}” is not that in “${other}”.`,
  figuresUnchangedSincePeriod: ({ header, otherSheet }) => `The column “${header}” is unchanged since the sheet “${otherSheet}”: have the figures been updated?`,
  signRulesDisagree: ({ header, otherHeader }) => `“${header}” and “${otherHeader}” use opposite signs for the same thing: minus shall mean worse than budget in both.`,
  errorValue: ({ label, header, error, divisorIsZero, count }) =>
    `${label === "" && header === "" ? "The cell" : place(label, header)}: error value ${error}${divisorIsZero ? " because the annual budget is 0 or missing" : ""}${
      count > 1 ? ` (one of ${formatNumber(count, "en")} on the sheet)` : ""
    }.`,
  numberStoredAsText: ({ label, header, text, count }) =>
    count === 1
      ? `${place(label, header)}: “${text}” is text and not counted by Excel.`
      : `${formatNumber(count, "en")} amounts in the column “${header}” are text and not counted by Excel.`,
  constantOverFormula: ({ label, header }, finding) =>
    withCauseEn(`${place(label, header)}: a typed amount (${actual(finding)}) stands where the other rows have a formula${finding.expected === null ? "" : ` that gives ${expected(finding)}`}`, finding),
  formulaRangeMisses: ({ label, header, missed }, finding) => `${place(label, header)}: ${sumMiss(finding)}the formula leaves out the row ${missed}.`,
  formulaCountsTwice: ({ label, header, doubled }, finding) => `${place(label, header)}: ${sumMiss(finding)}the formula takes in the row ${doubled}, which does not belong to the total or is in it already.`,
  formulaReadsOtherRow: ({ label, header, reads, like }, finding) =>
    `${place(label, header)}: the formula reads ${reads} where the formulas beside it read ${like}; it would make ${expected(finding)}, but ${actual(finding)} stands.`,
  formulaHasOtherMonth: ({ label, header, month, like }, finding) =>
    `${place(label, header)}: the formula reckons with ${month} months where the formulas beside it reckon with ${like}; ${like} would make ${expected(finding)}, but ${actual(finding)} stands.`,
  formulaUnlikeNeighbours: ({ label, header }, finding) => `${place(label, header)}: ${actual(finding)} stands, but the formula is not that of the other rows, which would give ${expected(finding)}.`,
  moreDigitsThanColumn: ({ label, header }, finding) => `${place(label, header)}: ${actual(finding)} has more decimals than the rest of the column.`,
  forecastOutsideMethods: ({ label, header, low, high }, finding) =>
    `${place(label, header)}: the forecast ${actual(finding)} is outside what the methods give (${formatAmount(low, finding.figureKind, "en")} to ${formatAmount(high, finding.figureKind, "en")}).`,
  explanationMissing: ({ label, header }, finding) => `${place(label, header)}: the variance ${actual(finding)} is above the board’s limit but has neither cause nor measure.`,
};

function place(label: string, header: string): string {
  if (label === "") return header;
  return header === "" ? label : `${label}, ${header}`;
}

function expected(finding: Finding): string {
  return finding.expected === null ? "something else" : formatAmount(finding.expected, finding.figureKind, "en");
}

function actual(finding: Finding): string {
  return finding.actual === null ? "nothing" : formatAmount(finding.actual, finding.figureKind, "en");
}

/** The part of a variance that the causes leave. */
function rest({ expected: whole, actual: part, figureKind }: Finding): string {
  return formatAmount((whole ?? 0) - (part ?? 0), figureKind, "en");
}

/** "the total is 2,306 too small": by size, since costs may stand as negative amounts; across zero both figures are given. */
function miss(finding: Finding): string {
  const { expected: belongs, actual: stands } = finding;
  if (belongs === null || stands === null || belongs * stands < 0) return `the rows make ${expected(finding)}, but ${actual(finding)} stands`;
  const size = formatNumber(Math.abs(belongs - stands), "en");
  return `the total is ${size} too ${Math.abs(stands) < Math.abs(belongs) ? "small" : "large"}`;
}

function sumMiss(finding: Finding): string {
  return finding.difference === null || finding.difference === 0 ? "" : `${miss(finding)}, `;
}
