import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "./domain/Review";
import { reviewWorkbook } from "./domain/reviewWorkbook";
import { ok, type Result } from "./domain/result";
import { planSummary } from "./domain/summary/planSummary";
import type { WorkbookSnapshot } from "./domain/workbook/WorkbookSnapshot";
import type { HostFailure } from "./host/HostFailure";
import type { SummaryWritten, WorkbookHost } from "./host/WorkbookHost";
import type { Language } from "./text/Messages";
import { summaryWords } from "./text/summaryWords";

/** Excel restarts an add-in that holds its thread for seconds. */
const SLICE_MS = 40;

/**
 * Reads, reviews and writes the summary without the pane, with the same functions as the pane; then shows the sheet, as the click has no
 * other answer. A refusal to show it is no failure of the writing.
 */
export async function summaryAtOnce(host: WorkbookHost, language: Language): Promise<Result<SummaryWritten, HostFailure>> {
  const snapshot = await host.readSnapshot();
  if (!snapshot.ok) return snapshot;
  const review = await reviewInSlices(snapshot.value);
  const written = await host.writeSummary(planSummary(snapshot.value, review, summaryWords(language)));
  if (!written.ok) return written;
  const shown = await host.revealCell({ sheet: written.value.summarySheet, row: 0, column: 0 });
  return shown.ok ? written : ok({ ...written.value, refused: [...written.value.refused, shown.error] });
}

async function reviewInSlices(snapshot: WorkbookSnapshot): Promise<WorkbookReview> {
  const steps = reviewWorkbook(snapshot, DEFAULT_REVIEW_OPTIONS);
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    until = performance.now() + SLICE_MS;
  }
}
