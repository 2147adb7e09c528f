import type { SummaryCopyText } from "../sv/summaryCopy";

/** What is said of the copy with values, in English. */
export const summaryCopyEn: SummaryCopyText = {
  start: "Copy with values for mailing…",
  preview: (sheet, formulas) =>
    `The sheet ${sheet} will be written: a copy of the summary with ${formulas === 1 ? "1 formula replaced by its value" : `${String(formulas)} formulas replaced by their values`}. The summary and your own sheets do not change.`,
  create: "Write the copy",
  cancel: "Cancel",
  creating: "Working…",
  created: (sheet) => `The copy is on the sheet ${sheet}.`,
  refused: "Print set-up, frozen panes or the chart could not be done here. The amounts are complete.",
  show: "Show the sheet",
  remove: "Remove the copy",
  removed: "The copy is removed.",
  nothingToRemove: "There is no copy to remove.",
  writeFirst: "The summary in the workbook is not the one that the review gives now. Update the summary, then make the copy.",
};
