import { DEFAULT_REVIEW_OPTIONS, type ReviewOptions } from "../../domain/Review";
import type { PaneState } from "./PaneState";

/** How the pane reviews now: with the report's text that it was given, and with what is known of the workbook's file. */
export function reviewOptions({ reportText, file }: PaneState): ReviewOptions {
  return { ...DEFAULT_REVIEW_OPTIONS, reportText, packageFacts: file.kind === "read" ? file.facts : null };
}
