import { forecastsToKeep, withForecasts } from "../comparison/forecastsToKeep";
import { readStoredState, writeStoredState } from "../findings/storedState";
import type { WorkbookReview } from "../Review";
import { planSummary } from "../summary/planSummary";
import type { SummaryPlan } from "../summary/SummaryPlan";
import type { SummaryWords } from "../summary/SummaryWords";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { fingerprintWorkbook } from "./fingerprintWorkbook";

/** When and by whom the sheets are written; the domain has no clock and Excel tells no name. */
export interface StampGrounds {
  /** ISO 8601. */
  readonly time: string;
  /** The same moment as a reader writes it, with the signature where there is one. */
  readonly writtenAt: string;
  readonly signature: string;
}

/** Our two sheets, and the state to keep once they are written: as before, with the receipt and the forecasts that next month is compared with. */
export interface StampedSummary {
  readonly plan: SummaryPlan;
  readonly storedState: string;
}

/** Plans the summary together with its receipt; yields the share of the fingerprint done (0 to 1). */
export function* planStampedSummary(
  snapshot: WorkbookSnapshot,
  review: WorkbookReview,
  words: SummaryWords,
  { time, writtenAt, signature }: StampGrounds,
): Generator<number, StampedSummary> {
  const fingerprint = yield* fingerprintWorkbook(snapshot);
  const stamp = { time, signature, open: review.gate.open, fingerprint };
  const state = readStoredState(snapshot.storedState);
  const forecasts = withForecasts(state.forecasts, forecastsToKeep(review));
  return {
    plan: planSummary(snapshot, review, words, { writtenAt, signature, fingerprint: fingerprint.workbook }),
    storedState: writeStoredState({ ...state, stamp, forecasts }),
  };
}
