import type { ComputedTable, ForecastMethod } from "./budget/ComputedTable";
import type { WorkbookComparison } from "./comparison/WorkbookComparison";
import type { Finding } from "./findings/Finding";
import type { RuleCode } from "./findings/RuleCode";
import type { PackageFacts } from "./mailing/PackageFacts";
import type { NarrativeAmount } from "./narrative/NarrativeAmount";
import type { ReportText } from "./narrative/ReportText";
import type { Period } from "./recognition/Period";
import type { RecognisedWorkbook } from "./recognition/RecognisedTable";
import type { StampComparison } from "./stamp/Stamp";
import type { WorkbookSnapshot } from "./workbook/WorkbookSnapshot";

/** How a review is done; every member has a default in `DEFAULT_REVIEW_OPTIONS`. */
export interface ReviewOptions {
  readonly forecastMethod: ForecastMethod;
  /** Overrides the period that the workbook states. */
  readonly period: Period | null;
  /** The report's text, where the user gave one. */
  readonly reportText: ReportText | null;
  /** Last month's workbook, where the user gave one. */
  readonly previous: WorkbookSnapshot | null;
  /** What the workbook's file holds beside the cells; null where the file cannot be read, and the gate then says what was not checked. */
  readonly packageFacts: PackageFacts | null;
}

export const DEFAULT_REVIEW_OPTIONS: ReviewOptions = {
  forecastMethod: "stated",
  period: null,
  reportText: null,
  previous: null,
  packageFacts: null,
};

/** How many identities were tried and how they came out. */
export interface CheckCounts {
  readonly performed: number;
  readonly exact: number;
  readonly rounding: number;
  readonly broken: number;
}

/** Whether the workbook may be mailed: what is open and what was and was not checked. */
export interface Gate {
  readonly open: number;
  readonly checked: readonly RuleCode[];
  readonly notChecked: readonly RuleCode[];
}

/** Everything Avstämt says of one workbook. */
export interface WorkbookReview {
  readonly recognised: RecognisedWorkbook;
  readonly computed: readonly ComputedTable[];
  /** What differs from last month's workbook; null where none was given. */
  readonly comparison: WorkbookComparison | null;
  readonly checks: CheckCounts;
  /** Ordered by severity, amount at stake, place. */
  readonly findings: readonly Finding[];
  readonly narrative: readonly NarrativeAmount[];
  /** Ids of findings that the workbook's stored acceptances cover. */
  readonly accepted: readonly string[];
  readonly gate: Gate;
  /** What differs from what was checked when our sheets were last written; null where the workbook carries no receipt. */
  readonly stamp: StampComparison | null;
}

/** How far a review has come: the stage it is in, and `done` of `of` in the stage's own measure. */
export interface ReviewProgress {
  readonly stage: "tables" | "values" | "identities" | "sentences" | "mailing";
  readonly done: number;
  readonly of: number;
}
