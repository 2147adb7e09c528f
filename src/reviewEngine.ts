import { reviewWorkbook } from "./domain/reviewWorkbook";
import { planSummary } from "./domain/summary/planSummary";
import type { ReviewEngine } from "./taskpane/state/PaneDependencies";
import { timeStamp } from "./text/timeStamp";
import { summaryWords } from "./text/summaryWords";

/** The domain's two main functions with the words they need; a chunk of its own, loaded while the pane already stands. */
export const reviewEngine: ReviewEngine = {
  reviewWorkbook,
  planSummary: (snapshot, review, language, writtenAt) =>
    planSummary(snapshot, review, summaryWords(language), { writtenAt: timeStamp(writtenAt, language), fingerprint: null }),
};
