import type { WorkbookDifference } from "../domain/comparison/WorkbookComparison";
import type { DiagnosisKind, Severity } from "../domain/findings/Finding";
import type { WithCode } from "./Messages";

/** The words of the command line's readable report. */
export interface ReportMessages {
  readonly overview: (file: string, sheets: number, tables: number) => string;
  readonly period: (year: number, months: number) => string;
  readonly noPeriod: string;
  readonly status: (open: number) => string;
  readonly checks: (performed: number, exact: number, rounding: number, broken: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly expectedAndActual: (expected: string, actual: string) => string;
  readonly paragraph: (number: number) => string;
  readonly diagnosis: Readonly<Record<DiagnosisKind, string>>;
  readonly likelyCause: (cause: string, cells: string) => string;
  readonly accepted: string;
  readonly notChecked: (rules: string) => string;
  /** Heading over what differs from last month's workbook. */
  readonly comparison: (differences: number) => string;
  readonly difference: DifferenceTexts;
  readonly summaryWritten: (file: string) => string;
}

/** A sentence for each kind of difference; `previous` and `current` are written with their unit. */
export type DifferenceTexts = {
  readonly [C in WorkbookDifference["code"]]: (
    difference: WithCode<WorkbookDifference, C>,
    figures: { readonly previous: string; readonly current: string },
  ) => string;
};
