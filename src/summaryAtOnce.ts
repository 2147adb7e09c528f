import { DEFAULT_REVIEW_OPTIONS } from "./domain/Review";
import { reviewWorkbook } from "./domain/reviewWorkbook";
import { ok, type Result } from "./domain/result";
import { planStampedSummary } from "./domain/stamp/planStampedSummary";
import type { HostFailure } from "./host/HostFailure";
import type { SummaryWritten, WorkbookHost } from "./host/WorkbookHost";
import type { Preferences } from "./taskpane/state/Preferences";
import type { Pace } from "./taskpane/state/Pace";
import { runInSlices } from "./taskpane/state/runInSlices";
import type { Language } from "./text/Messages";
import { stampGrounds } from "./text/stampGrounds";
import { summaryWords } from "./text/summaryWords";

/** Excel restarts an add-in that holds its thread for seconds. */
const PACE: Pace = { breathe: () => new Promise((resolve) => setTimeout(resolve, 0)), now: () => performance.now(), sliceMs: 40 };

/**
 * Reads, reviews and writes the summary without the pane, with the same functions as the pane; then shows the sheet, as the click has no
 * other answer. A refusal to show it is no failure of the writing. It speaks the language, and signs with the signature, that the user has chosen in the
 * pane on this computer; where none was given the receipt is unsigned.
 */
export async function summaryAtOnce(
  host: WorkbookHost,
  officeLanguage: Language,
  preferences: Pick<Preferences, "language" | "signature">,
): Promise<Result<SummaryWritten, HostFailure>> {
  const language = preferences.language === "auto" ? officeLanguage : preferences.language;
  const snapshot = await host.readSnapshot();
  if (!snapshot.ok) return snapshot;
  const review = await runInSlices(reviewWorkbook(snapshot.value, DEFAULT_REVIEW_OPTIONS), PACE);
  const grounds = stampGrounds(Date.now(), preferences.signature, language);
  const stamped = await runInSlices(planStampedSummary(snapshot.value, review, summaryWords(language), grounds), PACE);
  const written = await host.writeSummary(stamped.plan);
  if (!written.ok) return written;
  const kept = await host.writeStoredState(stamped.storedState);
  const shown = await host.revealCell({ sheet: written.value.summarySheet, row: 0, column: 0 });
  const refused = [kept, shown].flatMap((result) => (result.ok ? [] : [result.error]));
  return ok({ ...written.value, refused: [...written.value.refused, ...refused] });
}
