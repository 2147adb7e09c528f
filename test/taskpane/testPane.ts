import type { ReviewOptions, WorkbookReview } from "../../src/domain/Review";
import type { PlannedCopy } from "../../src/domain/summary/planSummaryCopy";
import type { PreferenceStorage } from "../../src/taskpane/state/Preferences";
import { createPane, type Pane } from "../../src/taskpane/state/createPane";
import { EMPTY_FACTS } from "../builders/packageFacts";
import { ok } from "../../src/domain/result";
import { InMemoryHost } from "./InMemoryHost";
import { sampleReview } from "./sampleReview";

/** A pane whose clock and timers stand still until a test moves them. */
export interface TestPane {
  readonly pane: Pane;
  readonly host: InMemoryHost;
  /** Runs what was put off with `later`. */
  readonly runLater: () => void;
  /** How often the review breathed. */
  readonly breaths: () => number;
  readonly kept: Map<string, string>;
  /** What each review was asked to be done with. */
  readonly options: readonly ReviewOptions[];
}

/** What the workbook keeps once the test pane has written its summary. */
export const STAMPED = '<avstamt xmlns="urn:avstamt:1" version="1"></avstamt>';

interface TestPaneOptions {
  readonly review?: WorkbookReview;
  /** How long each step of the review takes on the pane's clock, in milliseconds. */
  readonly stepMs?: number;
  readonly steps?: number;
  readonly throws?: Error;
  readonly hasSeenFirstRun?: boolean;
  /** What the engine plans as the copy with values. */
  readonly copy?: PlannedCopy;
}

export function createTestPane(options: TestPaneOptions = {}): TestPane {
  const host = new InMemoryHost();
  const kept = new Map<string, string>();
  const storage: PreferenceStorage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
  const asked: ReviewOptions[] = [];
  let now = 0;
  let breaths = 0;
  let put: (() => void) | null = null;
  const review = options.review ?? sampleReview(7);

  const pane = createPane({
    host,
    loadEngine: () =>
      Promise.resolve({
        *reviewWorkbook(_snapshot, how) {
          asked.push(how);
          if (options.throws) throw options.throws;
          for (let step = 0; step < (options.steps ?? 3); step += 1) {
            now += options.stepMs ?? 1;
            yield { stage: "tables", done: step, of: options.steps ?? 3 } as const;
          }
          return review;
        },
        *planSummary() {
          yield 0;
          return { plan: { sheets: [] }, storedState: STAMPED };
        },
        planCopy: () => options.copy ?? null,
        loadFileReader: () =>
          Promise.resolve(function* () {
            yield 0.5;
            return ok(EMPTY_FACTS);
          }),
      }),
    loadSample: () => Promise.resolve("UEsDBA=="),
    storage,
    pace: {
      breathe: () => {
        breaths += 1;
        return Promise.resolve();
      },
      now: () => now,
      sliceMs: 12,
    },
    wallClock: () => Date.UTC(2024, 7, 9, 12, 5),
    later: (callback) => {
      put = callback;
      return () => (put = null);
    },
    officeLanguage: "sv",
    isDark: false,
  });
  if (options.hasSeenFirstRun !== false) pane.setPreferences({ hasSeenFirstRun: true });
  return {
    pane,
    host,
    kept,
    options: asked,
    breaths: () => breaths,
    runLater: () => {
      const callback = put;
      put = null;
      callback?.();
    },
  };
}
