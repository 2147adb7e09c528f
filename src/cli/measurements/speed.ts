import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_REVIEW_OPTIONS } from "../../domain/Review";
import { reviewWorkbook } from "../../domain/reviewWorkbook";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";
import type { Measurement } from "./Measurement";
import { speedWorkbook } from "./speedWorkbook";

/** The figures of one size; times in milliseconds. */
interface SizeFigures {
  readonly cells: number;
  readonly analyseMs: number;
  readonly longestSliceMs: number;
  readonly naivePassMs: number;
  readonly exceljsOpenMs: number;
  readonly heapMb: number;
}

const DEFAULT_CELLS: readonly number[] = [10_000, 100_000, 1_000_000];
/** Medians are over this many runs, after one that only warms the engine up. */
const RUNS = 5;

/**
 * Times the whole analysis of generated workbooks, beside one naive pass over the same cells (read, test the type, add) and ExcelJS opening
 * the same file, all in this run. `--cells 10000,100000` chooses the sizes.
 */
export async function run(args: readonly string[]): Promise<Measurement> {
  const at = args.indexOf("--cells");
  const wanted = at < 0 ? DEFAULT_CELLS : (args[at + 1] ?? "").split(",").map(Number);
  const sizes: SizeFigures[] = [];
  for (const cells of wanted.filter((count) => Number.isInteger(count) && count > 0)) sizes.push(await measureSize(cells));
  const exponent = growthExponent(sizes);
  return { json: { sizes, exponent }, text: tableOf(sizes, exponent) };
}

async function measureSize(wanted: number): Promise<SizeFigures> {
  const workbook = speedWorkbook(wanted);
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.values.length * (sheet.values[0]?.length ?? 0), 0);
  const naive: number[] = [];
  const whole: number[] = [];
  const longest: number[] = [];
  for (let turn = 0; turn <= RUNS; turn++) {
    const pass = timed(() => naivePass(workbook));
    const slices = analyse(freshCopy(workbook));
    if (turn === 0) continue;
    naive.push(pass);
    whole.push(slices.reduce((sum, slice) => sum + slice, 0));
    longest.push(Math.max(...slices));
  }
  const heapMb = process.memoryUsage().heapUsed / 1_048_576;
  const exceljsOpenMs = await openInExcelJs(workbook);
  return {
    cells,
    analyseMs: rounded(median(whole)),
    longestSliceMs: rounded(median(longest)),
    naivePassMs: rounded(median(naive)),
    exceljsOpenMs: rounded(exceljsOpenMs),
    heapMb: rounded(heapMb),
  };
}

/** What is remembered per snapshot must be built anew: the same cells in new sheet objects. */
function freshCopy(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
}

/** The time between each two yields of a review. */
function analyse(workbook: WorkbookSnapshot): readonly number[] {
  const work = reviewWorkbook(workbook, DEFAULT_REVIEW_OPTIONS);
  const slices: number[] = [];
  for (;;) {
    const started = performance.now();
    const step = work.next();
    slices.push(performance.now() - started);
    if (step.done === true) return slices;
  }
}

function naivePass(workbook: WorkbookSnapshot): number {
  let sum = 0;
  let texts = 0;
  for (const sheet of workbook.sheets) {
    for (const row of sheet.values) {
      for (const value of row) {
        if (typeof value === "number") sum += value;
        else if (value !== "") texts++;
      }
    }
  }
  return sum + texts;
}

async function openInExcelJs(workbook: WorkbookSnapshot): Promise<number> {
  const { default: excelJs } = await import("exceljs");
  const folder = await mkdtemp(join(tmpdir(), "avstamt-speed-"));
  const path = join(folder, "speed.xlsx");
  try {
    const writer = new excelJs.stream.xlsx.WorkbookWriter({ filename: path });
    for (const sheet of workbook.sheets) {
      const worksheet = writer.addWorksheet(sheet.name);
      for (const row of sheet.values) worksheet.addRow(row.map((value) => (value === "" ? null : value))).commit();
      worksheet.commit();
    }
    await writer.commit();
    const started = performance.now();
    await new excelJs.Workbook().xlsx.readFile(path);
    return performance.now() - started;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The slope of log(time) over log(cells) between the smallest and the largest size; null for a single size. */
function growthExponent(sizes: readonly SizeFigures[]): number | null {
  const first = sizes[0];
  const last = sizes[sizes.length - 1];
  if (!first || !last || first.cells === last.cells) return null;
  return rounded(Math.log(last.analyseMs / first.analyseMs) / Math.log(last.cells / first.cells));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function tableOf(sizes: readonly SizeFigures[], exponent: number | null): string {
  const lines = sizes.map(
    (size) =>
      `${String(size.cells)} cells: analysis ${String(size.analyseMs)} ms (longest slice ${String(size.longestSliceMs)} ms), naive pass ${String(size.naivePassMs)} ms (x${String(rounded(size.analyseMs / size.naivePassMs))}), ExcelJS opens in ${String(size.exceljsOpenMs)} ms (${String(rounded((100 * size.analyseMs) / size.exceljsOpenMs))} %), heap ${String(size.heapMb)} MB`,
  );
  return [...lines, ...(exponent === null ? [] : [`growth exponent ${String(exponent)}`])].join("\n");
}
