import { ExcelHost } from "../../../excel/ExcelHost";
import type { HostFailure } from "../../../host/HostFailure";
import { hostFailureText } from "../../../text/hostFailureText";
import type { Workbook } from "../../../workbench/model/Workbook";
import type { Fault } from "../../../workbench/officejs/FaultPlan";
import { openInOfficeJs } from "../../officeJs/openInOfficeJs";
import type { FaultScenario } from "./faultScenarios";
import { isMarkedIncomplete, ownState, userState } from "./workbookState";

/** A hang is over after so long; in Excel it is thirty seconds. */
const LIMITS = { timeLimitMs: 40, patienceMs: 10 };

/** What came of one run with one fault. */
export interface FaultOutcome {
  /** What the user was told, null where nothing had to be. */
  readonly message: string | null;
  /** What should not have happened, in words; empty where all is well. */
  readonly violations: readonly string[];
}

/** How the scenario ends when nothing goes wrong: our sheets, and how many syncs it takes. */
export interface FaultBaseline {
  readonly own: string;
  readonly syncs: number;
}

/** Runs a scenario without a fault. */
export async function measureBaseline(scenario: FaultScenario): Promise<FaultBaseline> {
  const workbook = await scenario.open();
  const session = await openInOfficeJs(workbook);
  const failure = await readAndWrite(scenario);
  if (failure) throw new Error(`The scenario "${scenario.name}" fails without a fault: ${failure.code} (${failure.detail})`);
  return { own: ownState(workbook), syncs: session.counters.syncs };
}

/** Runs a scenario with a fault and then once more without, and says what was not as promised. */
export async function runFault(scenario: FaultScenario, baseline: FaultBaseline, fault: Fault): Promise<FaultOutcome> {
  const workbook = await scenario.open();
  const before = { user: userState(workbook), own: ownState(workbook) };
  const session = await openInOfficeJs(workbook);
  session.faults.set([fault]);
  const failure = await readAndWrite(scenario);
  session.faults.set([]);
  const violations = [...checkAfterFault(workbook, before, baseline, failure)];
  const second = await readAndWrite(scenario);
  if (second) violations.push(`the next run failed: ${second.code} (${second.detail})`);
  if (userState(workbook) !== before.user) violations.push("the user's sheets differ after the next run");
  if (ownState(workbook) !== baseline.own) violations.push("the next run did not mend our sheets");
  return { message: failure && hostFailureText(failure.code, "sv").sentence, violations };
}

function* checkAfterFault(
  workbook: Workbook,
  before: { readonly user: string; readonly own: string },
  baseline: FaultBaseline,
  failure: HostFailure | null,
): Generator<string> {
  if (userState(workbook) !== before.user) yield "the user's sheets differ after the fault";
  const own = ownState(workbook);
  const isWhole = own === before.own || own === baseline.own;
  if (!isWhole && !isMarkedIncomplete(workbook) && !hasOnlyBornSheets(own)) yield "our sheets are neither complete nor marked incomplete";
  if (failure && hostFailureText(failure.code, "sv").sentence === "") yield `no message for ${failure.code}`;
  if (!failure && own !== baseline.own) yield "no failure was told though our sheets are not complete";
}

/** A sheet that was added and not even marked yet has nothing in it. */
function hasOnlyBornSheets(own: string): boolean {
  return own.includes("Avstämt skriver ");
}

/** The pane's own two steps; the first refusal, also of a best-effort step, or null. */
async function readAndWrite({ write }: FaultScenario): Promise<HostFailure | null> {
  const host = new ExcelHost(LIMITS);
  const read = await host.readSnapshot();
  return read.ok ? write(host) : read.error;
}
