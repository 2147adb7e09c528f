import type { ColumnRole } from "../recognition/RecognisedTable";
import type { IdentityKind } from "./Identity";

/**
 * What a finding of the money rules says, as facts; figures are the finding's own `expected`, `actual` and `difference`, the likely
 * cause is its `diagnosis`.
 *
 * `label` and `header` name the cell looked at.
 */
export type ReconciliationStatement =
  /** A figure that its own row makes another: variance, percentage, net, change, remaining. */
  | { readonly code: "rowFigureDiffers"; readonly label: string; readonly header: string; readonly kind: RowKind }
  /** A total that its rows make another. */
  | { readonly code: "totalDiffers"; readonly label: string; readonly header: string }
  /** A total row that its rows make another in several columns. */
  | { readonly code: "totalRowDiffers"; readonly label: string; readonly header: string; readonly columns: number }
  /** A figure that neither its row nor its column bears out. */
  | { readonly code: "figureDiffers"; readonly label: string; readonly header: string; readonly against: number }
  | { readonly code: "sameFactDiffers"; readonly label: string; readonly header: string; readonly otherSheet: string; readonly witness: Witness; readonly witnessSheet: string }
  | { readonly code: "tableTotalsDiffer"; readonly label: string; readonly header: string; readonly otherCaption: string }
  | { readonly code: "rollUpDiffers"; readonly label: string; readonly header: string; readonly tables: number }
  /** Revenue (`label`) and cost (`other`) that both miss the lower level's by `gap`, so that the net holds. */
  | { readonly code: "grossDoesNotRollUp"; readonly label: string; readonly header: string; readonly other: string; readonly gap: number }
  | { readonly code: "causesDoNotExplain"; readonly label: string; readonly explained: string }
  /** Bullets under a heading that do not make the variance of `label`, or where that is "" the amount that the heading says. */
  | { readonly code: "causeListDoesNotExplain"; readonly heading: string; readonly label: string; readonly causes: number }
  /** Bullets that do not make the list's own total, `quoted`. */
  | { readonly code: "causeListHasOtherTotal"; readonly quoted: string; readonly causes: number }
  | { readonly code: "causesHaveTurnedSign"; readonly label: string; readonly explained: string }
  | { readonly code: "causeDiffersFromUnit"; readonly label: string; readonly unit: string }
  | { readonly code: "causeOfOtherScope"; readonly label: string; readonly unit: string; readonly other: string }
  /** A figure that only unusually large rounding explains, and how many more of its table. */
  | { readonly code: "roundingIsLarge"; readonly label: string; readonly header: string; readonly others: number }
  /** A total whose stored parts make it and whose shown parts do not, and how many more of the workbook. */
  | { readonly code: "displayIsRounded"; readonly label: string; readonly header: string; readonly others: number }
  | { readonly code: "valueMissing"; readonly label: string; readonly header: string }
  /** A blank where the unit's own table holds a figure, and how many more of the row. */
  | { readonly code: "valueStandsElsewhere"; readonly label: string; readonly header: string; readonly otherSheet: string; readonly others: number }
  | { readonly code: "headerHoldsOther"; readonly header: string; readonly holds: ColumnRole }
  | { readonly code: "dateBeforePeriod"; readonly quoted: string; readonly label: string }
  | { readonly code: "periodsDisagree"; readonly header: string; readonly other: string }
  | { readonly code: "figuresUnchangedSincePeriod"; readonly header: string; readonly otherSheet: string }
  | { readonly code: "signRulesDisagree"; readonly header: string; readonly otherHeader: string }
  | { readonly code: "errorValue"; readonly label: string; readonly header: string; readonly error: string; readonly divisorIsZero: boolean; readonly count: number }
  | { readonly code: "numberStoredAsText"; readonly label: string; readonly header: string; readonly text: string; readonly count: number }
  | { readonly code: "constantOverFormula"; readonly label: string; readonly header: string }
  | { readonly code: "formulaRangeMisses"; readonly label: string; readonly header: string; readonly missed: string }
  | { readonly code: "formulaCountsTwice"; readonly label: string; readonly header: string; readonly doubled: string }
  /** A formula that reads the row (or sheet) named `reads` where those beside it read `like`. */
  | { readonly code: "formulaReadsOtherRow"; readonly label: string; readonly header: string; readonly reads: string; readonly like: string }
  /** A formula that reckons with `month` months where those beside it reckon with `like`. */
  | { readonly code: "formulaHasOtherMonth"; readonly label: string; readonly header: string; readonly month: number; readonly like: number }
  | { readonly code: "formulaUnlikeNeighbours"; readonly label: string; readonly header: string }
  | { readonly code: "moreDigitsThanColumn"; readonly label: string; readonly header: string }
  | { readonly code: "forecastOutsideMethods"; readonly label: string; readonly header: string; readonly low: number; readonly high: number }
  | { readonly code: "explanationMissing"; readonly label: string; readonly header: string };

export type RowKind = Extract<
  IdentityKind,
  "rowVariance" | "forecastVariance" | "remaining" | "net" | "months" | "change" | "percentUsed" | "variancePercent"
>;

/** Who tells which of two figures is the odd one: a twelfth per month of the annual budget, a third table (on `witnessSheet`), or nobody. */
export type Witness = "twelfths" | "otherTable" | "none";
