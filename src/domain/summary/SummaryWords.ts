import type { MoneyUnit } from "../amount/Amount";
import type { Finding, Severity } from "../findings/Finding";
import type { RuleCode } from "../findings/RuleCode";
import type { Period } from "../recognition/Period";
import type { TableKind } from "../recognition/RecognisedTable";
import type { ForecastMethod } from "../budget/ComputedTable";
import type { SentencePart } from "./sentenceFormula";
import type { SummaryColumn } from "./SummaryColumn";

/** A part of a sentence that names one amount by the formula of its cell. */
export interface AmountWords {
  /** "17,6 mkr", without a sign. */
  readonly size: SentencePart;
  /** "−17,6 mkr" or "+1,2 mkr". */
  readonly signed: SentencePart;
  /** The cell itself, for a choice of words by its sign. */
  readonly cell: string;
}

/** Every word of the two sheets; the domain builds sheets from it and knows no language. */
export interface SummaryWords {
  readonly summarySheet: string;
  readonly reconciliationSheet: string;
  /** What the copy of the page with values is called, and what stands in its title while it is half written. */
  readonly copySheet: string;
  readonly incompleteCopy: string;
  /** Stands in the title while a sheet is half written. */
  readonly incomplete: string;
  readonly subtitle: (unit: MoneyUnit | null, period: Period | null) => string;
  readonly signRule: string;
  readonly columns: Readonly<Record<SummaryColumn, string>>;
  readonly unitHeading: string;
  readonly accountHeading: string;
  readonly printedTotal: string;
  readonly printedTotalRounding: string;
  readonly others: (count: number) => string;
  readonly forecastSentence: (variance: AmountWords, change: AmountWords | null) => readonly SentencePart[];
  readonly toDateSentence: (variance: AmountWords, period: Period | null) => readonly SentencePart[];
  readonly largestSentence: (units: readonly { readonly label: SentencePart; readonly variance: AmountWords }[]) => readonly SentencePart[];
  readonly chartTitle: (variance: "varianceToDate" | "forecastVariance") => string;
  readonly chartAltText: (unit: MoneyUnit | null) => string;
  readonly chartCaption: (unit: MoneyUnit | null) => string;
  readonly surplus: string;
  readonly deficit: string;
  readonly causesHeading: string;
  readonly causesSum: string;
  readonly causesVariance: string;
  readonly unspecified: string;
  readonly otherCauses: (count: number) => string;
  readonly measuresHeading: string;
  readonly expectedEffect: string;
  readonly realisedEffect: string;
  readonly inForecast: string;
  readonly moreOnReconciliation: string;
  readonly reconciliation: ReconciliationWords;
}

/** The words of the sheet that the auditor asks for. */
export interface ReconciliationWords {
  readonly title: string;
  readonly intro: string;
  readonly status: (open: number) => string;
  readonly checksHeading: string;
  readonly checksPerformed: string;
  readonly checksExact: string;
  readonly checksRounding: string;
  readonly checksBroken: string;
  readonly checkedRules: string;
  readonly uncheckedRules: string;
  /** Said beside what was not checked where the workbook's file was not read. */
  readonly fileNotRead: string;
  readonly rule: Readonly<Record<RuleCode, string>>;
  readonly findingsHeading: string;
  readonly acceptedHeading: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly finding: (finding: Finding) => string;
  readonly headings: {
    readonly severity: string;
    readonly place: string;
    readonly sentence: string;
    readonly expected: string;
    readonly stands: string;
    readonly difference: string;
    readonly reason: string;
    readonly signature: string;
    readonly row: string;
    readonly column: string;
    readonly printed: string;
    readonly recomputed: string;
    readonly tolerance: string;
    readonly result: string;
  };
  readonly more: (count: number) => string;
  readonly reconciliationHeading: string;
  readonly agrees: string;
  readonly roundingOnly: string;
  readonly differs: string;
  readonly byUnitHeading: string;
  readonly byAccountHeading: string;
  readonly investmentsHeading: string;
  readonly causesHeading: string;
  readonly measuresHeading: string;
  readonly sourcesHeading: string;
  readonly tableKind: Readonly<Record<TableKind | "heading", string>>;
  readonly sourceTable: string;
  readonly sourceRange: string;
  readonly sourceUnit: string;
  readonly notesHeading: string;
  readonly notes: readonly string[];
  readonly chartDataHeading: string;
  readonly groundsHeading: string;
  readonly groundsSource: string;
  readonly groundsAmount: string;
  readonly monthsElapsed: string;
  readonly forecastMethod: Readonly<Record<Exclude<ForecastMethod, "stated">, string>>;
  readonly adjustment: (cause: string) => string;
  /** Where a previous forecast comes from: last month's workbook, the report that this workbook keeps, or a report of unknown month. */
  readonly previousForecast: (origin: Period | "workbook" | null) => string;
  readonly signatureHeading: string;
  readonly signedBy: string;
  readonly unsigned: string;
  readonly signedAt: string;
  readonly signedChecks: string;
  /** Which checks: how many kinds, how many identities, how many are open. */
  readonly signedChecksText: (kinds: number, identities: number, open: number) => string;
  readonly fingerprint: string;
  readonly writtenAt: string;
  readonly file: string;
}
