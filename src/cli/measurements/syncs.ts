import { DEFAULT_REVIEW_OPTIONS } from "../../domain/Review";
import { reviewWorkbook } from "../../domain/reviewWorkbook";
import type { Result } from "../../domain/result";
import { planSummary } from "../../domain/summary/planSummary";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import { DEFAULT_LIMITS, ExcelHost } from "../../excel/ExcelHost";
import { finishSummary } from "../../excel/finishSummary";
import { writeSheets } from "../../excel/writeSheets";
import type { HostFailure } from "../../host/HostFailure";
import { summaryWords } from "../../text/summaryWords";
import type { SyncCounts } from "../../workbench/officejs/SyncCounters";
import type { WorkbookSession } from "../../workbench/officejs/WorkbookSession";
import { openInOfficeJs } from "../officeJs/openInOfficeJs";
import { openWorkbookFile } from "../openWorkbookFile";
import type { Measurement } from "./Measurement";

/** What one run asked of Excel; requests that only release references are not counted. */
interface Traffic {
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

interface FileTraffic {
  readonly file: string;
  readonly sheets: number;
  readonly cells: number;
  readonly read: Traffic;
  /** The first writing, until both sheets are complete, and the best-effort syncs after it. */
  readonly summary: Traffic & { readonly bestEffortSyncs: number };
  /** The same once more over the sheets of the first. */
  readonly summaryAgain: Traffic & { readonly bestEffortSyncs: number };
}

/** Counts what reading and the summary cost through the real office.js on the workbench, file by file. */
export async function run(files: readonly string[]): Promise<Measurement> {
  const measured: FileTraffic[] = [];
  for (const file of files) measured.push(await measureFile(file));
  return { json: { files: measured }, text: tableOf(measured) };
}

async function measureFile(path: string): Promise<FileTraffic> {
  const { name, workbook } = await openWorkbookFile(path);
  const session = await openInOfficeJs(valueOf(workbook, path));
  const snapshot = valueOf(await new ExcelHost().readSnapshot(), path);
  const read = take(session);
  return {
    file: name,
    sheets: snapshot.sheets.length,
    cells: cellsOf(snapshot),
    read,
    summary: await measureSummary(session, snapshot, path),
    summaryAgain: await measureSummary(session, snapshot, path),
  };
}

async function measureSummary(session: WorkbookSession, snapshot: WorkbookSnapshot, path: string): Promise<FileTraffic["summary"]> {
  const plan = planSummary(snapshot, reviewToEnd(snapshot), summaryWords("sv"));
  session.counters.reset();
  const written = valueOf(await writeSheets(plan, DEFAULT_LIMITS), path);
  const summary = take(session);
  const refused = await finishSummary(written, DEFAULT_LIMITS);
  if (refused[0]) throw new Error(`${path}: ${refused[0].detail}`);
  return { ...summary, bestEffortSyncs: take(session).syncs };
}

function reviewToEnd(snapshot: WorkbookSnapshot): Parameters<typeof planSummary>[1] {
  const steps = reviewWorkbook(snapshot, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function cellsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}

function take({ counters }: WorkbookSession): Traffic {
  const { syncs, actions, requestBytes, responseBytes }: SyncCounts = counters.take();
  counters.reset();
  return { syncs, actions, requestBytes, responseBytes };
}

function valueOf<T>(result: Result<T, HostFailure>, path: string): T {
  if (!result.ok) throw new Error(`${path}: ${result.error.code} (${result.error.detail})`);
  return result.value;
}

function tableOf(files: readonly FileTraffic[]): string {
  const lines = files.map(({ file, sheets, cells, read, summary, summaryAgain }) =>
    [
      file.padEnd(34),
      `${String(sheets)} sheets`.padStart(10),
      `${String(cells)} cells`.padStart(12),
      `read ${trafficText(read)}`,
      `summary ${trafficText(summary)} + ${String(summary.bestEffortSyncs)} best effort`,
      `again ${trafficText(summaryAgain)} + ${String(summaryAgain.bestEffortSyncs)}`,
    ].join("  "),
  );
  return lines.join("\n");
}

function trafficText({ syncs, actions, requestBytes, responseBytes }: Traffic): string {
  return `${String(syncs)} syncs (${String(actions)} actions, ${kilobytes(requestBytes)} out, ${kilobytes(responseBytes)} in)`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
