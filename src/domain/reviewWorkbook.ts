import { computeTables } from "./budget/computeTables";
import { compareWithPrevious } from "./comparison/compareWithPrevious";
import { acceptedFindings } from "./findings/acceptance";
import { identifyFindings } from "./findings/identifyFindings";
import { orderFindings } from "./findings/orderFindings";
import { readStoredState } from "./findings/storedState";
import { withoutRepeats } from "./findings/withoutRepeats";
import { withoutWitnesses } from "./findings/withoutWitnesses";
import { checkMailing } from "./mailing/checkMailing";
import { judgeGate } from "./mailing/judgeGate";
import { checkNarrative } from "./narrative/checkNarrative";
import { recogniseWorkbook } from "./recognition/recogniseWorkbook";
import { reconcile } from "./reconciliation/reconcile";
import { DEFAULT_REVIEW_OPTIONS, type ReviewOptions, type ReviewProgress, type WorkbookReview } from "./Review";
import { compareStamp, type Stamp, type StampComparison } from "./stamp/Stamp";
import { fingerprintWorkbook } from "./stamp/fingerprintWorkbook";
import { gridsOf } from "./workbook/gridsOf";
import { usersSheets } from "./workbook/usersSheets";
import type { WorkbookSnapshot } from "./workbook/WorkbookSnapshot";

/**
 * The map of the product: a workbook as it was read becomes tables, tables become computed columns, columns become identities that hold
 * or not, and what does not hold becomes findings.
 *
 * A generator, so that the caller can breathe, show progress and cancel between the slices; it waits for nothing itself.
 */
export function* reviewWorkbook(
  workbook: WorkbookSnapshot,
  options: ReviewOptions = DEFAULT_REVIEW_OPTIONS,
): Generator<ReviewProgress, WorkbookReview> {
  const state = readStoredState(workbook.storedState);
  const snapshot = usersSheets(workbook);
  const grids = yield* during("tables", gridsOf(snapshot));
  const recognised = yield* during("tables", recogniseWorkbook(snapshot, state.answers));
  const comparison = yield* during("values", compareWithPrevious(options.previous, { grids, recognised }));
  const previousForecasts = comparison?.previousForecasts ?? [];
  const computed = yield* during("values", computeTables({ grids, recognised, options, previousForecasts, state }));
  const settings = state.settings;
  const input = { snapshot, grids, recognised, computed, settings };
  const reconciled = yield* during("identities", reconcile(input));
  const narrated = yield* during("sentences", checkNarrative({ ...input, reportText: options.reportText }));
  const stamp = yield* during("mailing", compareWithStamp(workbook, state.stamp));
  const mailing = yield* during("mailing", checkMailing({ ...input, packageFacts: options.packageFacts, workbook, stamp, reportText: options.reportText?.paragraphs ?? null, previous: options.previous }));
  const sentences = withoutWitnesses(reconciled.findings, narrated.findings);
  const findings = orderFindings(withoutRepeats([...reconciled.findings, ...sentences, ...identifyFindings(mailing)]));
  const accepted = acceptedFindings(findings, state.acceptances);
  const gate = judgeGate(findings, accepted, settings, options);
  return { recognised, computed, comparison, checks: reconciled.checks, findings, narrative: narrated.narrative, accepted, gate, stamp };
}

/** Only a workbook with a receipt is fingerprinted: nobody else asks. */
function* compareWithStamp(workbook: WorkbookSnapshot, stamp: Stamp | null): Generator<number, StampComparison | null> {
  return stamp === null ? null : compareStamp(yield* fingerprintWorkbook(workbook), stamp);
}

/** Passes a stage's share done (0 to 1) on as progress under the stage's name. */
function* during<T>(stage: ReviewProgress["stage"], work: Generator<number, T>): Generator<ReviewProgress, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield { stage, done: step.value, of: 1 };
  }
}
