import type { ReviewOptions, ReviewProgress, WorkbookReview } from "../../domain/Review";
import type { PackageFacts } from "../../domain/mailing/PackageFacts";
import type { Result } from "../../domain/result";
import type { PlannedCopy } from "../../domain/summary/planSummaryCopy";
import type { SummaryPlan } from "../../domain/summary/SummaryPlan";
import type { StampedSummary } from "../../domain/stamp/planStampedSummary";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import type { WorkbookHost } from "../../host/WorkbookHost";
import type { Language } from "../../text/Messages";
import type { Pace } from "./Pace";
import type { PreferenceStorage } from "./Preferences";

/** When the sheets are written, in milliseconds since 1970, and by whom. */
export interface WritingGrounds {
  readonly at: number;
  readonly signature: string;
}

/** The domain's main functions, loaded when the pane already stands. */
export interface ReviewEngine {
  readonly reviewWorkbook: (snapshot: WorkbookSnapshot, options: ReviewOptions) => Generator<ReviewProgress, WorkbookReview>;
  /** The two sheets with their receipt; to be driven in slices like the review. */
  readonly planSummary: (snapshot: WorkbookSnapshot, review: WorkbookReview, language: Language, grounds: WritingGrounds) => Generator<unknown, StampedSummary>;
  /** The copy of the written page with values; null where the workbook's page is not this plan's. */
  readonly planCopy: (plan: SummaryPlan, snapshot: WorkbookSnapshot, language: Language) => PlannedCopy | null;
  /** Loads the reader of what the workbook's file holds beside the cells; to be driven in slices, it yields the share done (0 to 1). */
  readonly loadFileReader: () => Promise<(bytes: Uint8Array) => Generator<number, Result<PackageFacts, unknown>>>;
}

/** Everything the pane needs from outside; the composition root and the tests give it. */
export interface PaneDependencies {
  readonly host: WorkbookHost;
  readonly loadEngine: () => Promise<ReviewEngine>;
  /** The example workbook, .xlsx as base64. */
  readonly loadSample: () => Promise<string>;
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
