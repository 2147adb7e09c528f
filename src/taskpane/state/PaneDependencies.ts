import type { ReviewOptions, ReviewProgress, WorkbookReview } from "../../domain/Review";
import type { SummaryPlan } from "../../domain/summary/SummaryPlan";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import type { WorkbookHost } from "../../host/WorkbookHost";
import type { Language } from "../../text/Messages";
import type { Pace } from "./driveReview";
import type { PreferenceStorage } from "./Preferences";

/** The domain's two main functions, loaded when the pane already stands. */
export interface ReviewEngine {
  readonly reviewWorkbook: (snapshot: WorkbookSnapshot, options: ReviewOptions) => Generator<ReviewProgress, WorkbookReview>;
  readonly planSummary: (snapshot: WorkbookSnapshot, review: WorkbookReview, language: Language, writtenAt: number) => SummaryPlan | Promise<SummaryPlan>;
}

/** Everything the pane needs from outside; the composition root and the tests give it. */
export interface PaneDependencies {
  readonly host: WorkbookHost;
  readonly loadEngine: () => Promise<ReviewEngine>;
  readonly storage: PreferenceStorage | null;
  readonly pace: Pace;
  /** The wall clock, milliseconds since 1970. */
  readonly wallClock: () => number;
  /** Calls back after a while; returns how to take it back. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** The display language of Office. */
  readonly officeLanguage: Language;
  readonly isDark: boolean;
}
