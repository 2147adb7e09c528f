import type { DiagnosisKind, Severity } from "../domain/findings/Finding";

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
  /** The gate: whether anything stands in the way of mailing. */
  readonly gate: (open: number) => string;
  readonly checked: (rules: number) => string;
  /** One line for one of several files; `name` is padded to the longest. */
  readonly fileStatus: (name: string, counts: Readonly<Record<Severity, number>>) => string;
  readonly fileUnread: (name: string, reason: string) => string;
  readonly fileMissing: (name: string) => string;
  /** Why a file is no workbook that can be read, by the reader's code; codes without a sentence are told by the failure's own. */
  readonly unreadable: Readonly<Record<string, string>>;
  readonly severalFiles: (files: number, ready: number) => string;
  /** What is known since our sheets were last written; `sheets` are those that differ. */
  readonly unchangedSince: (moment: string) => string;
  readonly changedSince: (moment: string, sheets: readonly string[]) => string;
  /** Heading over what differs from last month's workbook. */
  readonly comparison: (differences: number) => string;
  /** What the command line signs a receipt with, and what is said of one that nobody signed. */
  readonly signedBy: string;
  readonly unsigned: string;
  readonly summaryWritten: (file: string) => string;
}
