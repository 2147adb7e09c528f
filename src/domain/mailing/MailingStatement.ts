import type { PackageText } from "./PackageFacts";

/** What a finding of the mailing checks says; a personal number is never part of it, only its masked form. */
export type MailingStatement =
  /** `count` numbers, the first of them masked. */
  | { readonly code: "personalNumberFound"; readonly masked: string; readonly count: number }
  | { readonly code: "personalNumberInFile"; readonly masked: string; readonly place: PackageText["place"]; readonly sheet: string | null }
  | { readonly code: "smallCountInSentence"; readonly quoted: string; readonly isBesideAmount: boolean }
  | { readonly code: "smallCountInTable"; readonly label: string; readonly header: string; readonly count: number; readonly isBesideAmount: boolean }
  /** Masked cells that the total and the other cells of the column or the row give away; `label` and `header` of the first of `count`. */
  | { readonly code: "maskedCellCanBeComputed"; readonly label: string; readonly header: string; readonly along: "column" | "row"; readonly count: number }
  | { readonly code: "hiddenSheet"; readonly sheet: string; readonly isVeryHidden: boolean }
  | { readonly code: "hiddenLines"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly code: "commentsLeft"; readonly sheet: string; readonly count: number }
  | { readonly code: "formulaReadsOtherWorkbook"; readonly target: string; readonly count: number }
  | { readonly code: "linkToOtherWorkbook"; readonly target: string }
  | { readonly code: "dataConnection"; readonly name: string }
  | { readonly code: "nameWithoutTarget"; readonly name: string }
  | { readonly code: "manualCalculation" }
  | { readonly code: "formulasWithoutResult"; readonly sheet: string; readonly count: number }
  /** The user's cells differ from those that our sheets were written from; sheets that changed, came or went. */
  | { readonly code: "summaryOutOfDate"; readonly sheets: readonly string[]; readonly time: string }
  | { readonly code: "printAreaCutsTable"; readonly sheet: string; readonly area: string };
