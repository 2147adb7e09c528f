import { reviewWorkbook } from "./domain/reviewWorkbook";
import { planStampedSummary } from "./domain/stamp/planStampedSummary";
import { planSummaryCopy } from "./domain/summary/planSummaryCopy";
import type { ReviewEngine } from "./taskpane/state/PaneDependencies";
import { stampGrounds } from "./text/stampGrounds";
import { summaryWords } from "./text/summaryWords";

/** The domain's main functions with the words they need; a chunk of its own, loaded while the pane already stands. */
export const reviewEngine: ReviewEngine = {
  reviewWorkbook,
  planSummary: (snapshot, review, language, { at, signature }) =>
    planStampedSummary(snapshot, review, summaryWords(language), stampGrounds(at, signature, language)),
  planCopy: (plan, snapshot, language) => planSummaryCopy(plan, snapshot, summaryWords(language)),
  async loadFileReader() {
    const { readPackageFacts } = await import(/* webpackChunkName: "file" */ "./files/readPackageFacts");
    return readPackageFacts;
  },
};
