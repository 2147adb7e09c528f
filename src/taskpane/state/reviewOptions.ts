import { DEFAULT_REVIEW_OPTIONS, type ReviewOptions } from "../../domain/Review";
import type { PaneState } from "./PaneState";

/** How the pane reviews now: with the report's text and last month's workbook where they were given, and with what is known of the workbook's file. */
export function reviewOptions({ reportText, file, lastMonth }: PaneState): ReviewOptions {
  const previous = lastMonth.kind === "open" ? lastMonth.lastMonth.snapshot : null;
  return { ...DEFAULT_REVIEW_OPTIONS, reportText, previous, packageFacts: file.kind === "read" ? file.facts : null };
}
