import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { REFUSAL_CODES, type RefusalCode } from "../../workbench/officejs/protocol/Refusal";
import type { Fault } from "../../workbench/officejs/FaultPlan";
import type { Workbook } from "../../workbench/model/Workbook";
import { openWorkbookFile } from "../openWorkbookFile";
import { faultScenarios, type FaultScenario } from "./faults/faultScenarios";
import { measureBaseline, runFault, type FaultBaseline } from "./faults/runFault";
import type { Measurement } from "./Measurement";

const SAMPLES = "test/workbooks";

interface FaultRun {
  readonly code: string;
  readonly message: string;
  readonly violations: readonly string[];
}

/**
 * Lets every sync of reading and of the summary fail in every way: refused before, stopped after some of its actions, done but the answer
 * lost, each with every error code, and never answered. Without a file it takes the first sample workbook.
 */
export async function run(files: readonly string[]): Promise<Measurement> {
  const file = files[0] ?? (await firstSample());
  const runs: FaultRun[] = [];
  for (const scenario of await faultScenarios(() => openFile(file))) {
    const baseline = await measureBaseline(scenario);
    for (const { code, fault } of faultsOf(baseline)) runs.push(await tryFault(scenario, baseline, code, fault));
  }
  const violations = runs.flatMap((one) => one.violations);
  const errors: Record<string, number> = {};
  for (const { code } of runs) errors[code] = (errors[code] ?? 0) + 1;
  return { json: { runs: runs.length, violations, errors }, text: tableOf(runs, violations) };
}

async function tryFault(scenario: FaultScenario, baseline: FaultBaseline, code: string, fault: Fault): Promise<FaultRun> {
  const outcome = await runFault(scenario, baseline, fault);
  const place = `${scenario.name}, sync ${String(fault.atSync)}, ${fault.form}, ${code}`;
  return { code, message: outcome.message ?? "(nothing to tell)", violations: outcome.violations.map((violation) => `${place}: ${violation}`) };
}

function faultsOf({ syncs }: FaultBaseline): readonly { readonly code: RefusalCode | "hang"; readonly fault: Fault }[] {
  return Array.from({ length: syncs }, (_, index) => index + 1).flatMap((atSync) => [
    ...REFUSAL_CODES.flatMap((code) => [
      { code, fault: { form: "refused", atSync, code } as const },
      ...(code === "GeneralException" ? DENSE_STOPS : STOPS).map((afterActions) => ({ code, fault: { form: "stopped", atSync, code, afterActions } as const })),
      { code, fault: { form: "answerLost", atSync, code } as const },
    ]),
    { code: "hang" as const, fault: { form: "hang", atSync, applied: false } as const },
    { code: "hang" as const, fault: { form: "hang", atSync, applied: true } as const },
  ]);
}

/** After how many actions a batch stops; one that is shorter stops before its last. */
const STOPS: readonly number[] = [2, 60, 600];
const DENSE_STOPS: readonly number[] = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597];

async function firstSample(): Promise<string> {
  const samples = (await readdir(join(process.cwd(), SAMPLES))).filter((name) => name.endsWith(".xlsx")).sort();
  const [first] = samples;
  if (first === undefined) throw new Error(`no workbook in ${SAMPLES}: name one`);
  return join(process.cwd(), SAMPLES, first);
}

async function openFile(path: string): Promise<Workbook> {
  const { workbook } = await openWorkbookFile(path);
  if (!workbook.ok) throw new Error(`${path}: ${workbook.error.code} (${workbook.error.detail})`);
  return workbook.value;
}

function tableOf(runs: readonly FaultRun[], violations: readonly string[]): string {
  const codes = [...new Set(runs.map(({ code }) => code))];
  const lines = codes.map((code) => {
    const of = runs.filter((one) => one.code === code);
    const messages = [...new Set(of.map(({ message }) => message))].join(" / ");
    const broken = of.filter((one) => one.violations.length > 0).length;
    return `${code.padEnd(34)}${String(of.length).padStart(6)}${String(broken).padStart(6)}  ${messages}`;
  });
  const head = `${"error".padEnd(34)}${"runs".padStart(6)}${"bad".padStart(6)}  what the user was told`;
  return [head, ...lines, `${String(runs.length)} runs, ${String(violations.length)} violations`, ...violations.slice(0, 20)].join("\n");
}
