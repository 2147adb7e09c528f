import { DEFAULT_REVIEW_SETTINGS, type ReviewSettings } from "../../src/domain/findings/ReviewSettings";
import { recogniseWorkbook } from "../../src/domain/recognition/recogniseWorkbook";
import type { RecognisedWorkbook } from "../../src/domain/recognition/RecognisedTable";
import { reconcile, type Reconciliation } from "../../src/domain/reconciliation/reconcile";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import type { WorkbookReview } from "../../src/domain/Review";
import { gridOf } from "../../src/domain/workbook/SheetGrid";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";

/** Recognises and reconciles a workbook at once. */
export function reconciled(snapshot: WorkbookSnapshot, settings: ReviewSettings = DEFAULT_REVIEW_SETTINGS): Reconciliation {
  return reconciledAs(snapshot, finish(recogniseWorkbook(snapshot, [])), settings);
}

/** The whole review, sentences and mailing included. */
export function reviewed(snapshot: WorkbookSnapshot): WorkbookReview {
  return finish(reviewWorkbook(snapshot));
}

/** Reconciles a workbook whose tables are given, so that a rule can be tried without recognition. */
export function reconciledAs(
  snapshot: WorkbookSnapshot,
  recognised: RecognisedWorkbook,
  settings: ReviewSettings = DEFAULT_REVIEW_SETTINGS,
): Reconciliation {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return finish(reconcile({ snapshot, grids, recognised, computed: [], settings }));
}

function finish<T>(run: Generator<unknown, T>): T {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}
