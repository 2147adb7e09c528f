import type { Result } from "./domain/result";
import { officeLanguage, registerCommand, showTaskPane } from "./excel/officeRuntime";
import type { HostFailure } from "./host/HostFailure";
import type { SummaryWritten } from "./host/WorkbookHost";
import { browserStorage } from "./taskpane/state/browserStorage";
import { readPreferences } from "./taskpane/state/Preferences";

type Outcome = Result<SummaryWritten, HostFailure>;

const listeners = new Set<(outcome: Outcome) => void>();

/** Tells the pane, where it is open, what came of a click on the ribbon's button; returns how to stop. */
export function onSummaryCommand(listener: (outcome: Outcome) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// At module top level: the first click can come before Office.onReady has answered.
registerCommand("writeSummary", async () => {
  const [{ summaryAtOnce }, { ExcelHost }] = await Promise.all([import("./summaryAtOnce"), import("./excel/ExcelHost")]);
  const outcome = await summaryAtOnce(new ExcelHost(), officeLanguage(), readPreferences(browserStorage()));
  for (const listener of listeners) listener(outcome);
  return outcome.ok ? null : showTaskPane;
});
