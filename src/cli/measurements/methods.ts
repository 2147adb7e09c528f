import { valueOf, type MoneyUnit } from "../../domain/amount/Amount";
import type { ForecastMethod } from "../../domain/budget/ComputedTable";
import { computeTable, plainOptions } from "../../domain/budget/computeTable";
import type { Period } from "../../domain/recognition/Period";
import type { RowKind, TableRow } from "../../domain/recognition/RecognisedTable";
import { recogniseWorkbook } from "../../domain/recognition/recogniseWorkbook";
import { chooseMainTable } from "../../domain/summary/chooseMainTable";
import { gridsOf } from "../../domain/workbook/gridsOf";
import { usersSheets } from "../../domain/workbook/usersSheets";
import { readSnapshotOf } from "../reviewFile";
import type { Measurement } from "./Measurement";

const METHODS: readonly ForecastMethod[] = ["linear", "remainingBudget", "budgetProfile", "priorYearProfile", "stated"];
const HEADINGS: Readonly<Record<ForecastMethod, string>> = {
  linear: "linjär",
  remainingBudget: "utfall + återstående",
  budgetProfile: "budgetprofil",
  priorYearProfile: "förra årets profil",
  previousForecast: "förra prognosen",
  stated: "rapportens",
};

/** One row's forecast by every method, in the table's unit; null where a method says nothing. */
interface MethodsOfRow {
  readonly label: string;
  readonly forecasts: Readonly<Record<string, number | null>>;
}

interface MethodsOfFile {
  readonly file: string;
  readonly period: Period | null;
  readonly table: string;
  readonly unit: MoneyUnit | null;
  /** The totals and subtotals, each with the method that comes nearest to what is stated (null where nothing is). */
  readonly totals: readonly (MethodsOfRow & { readonly nearest: ForecastMethod | null })[];
  readonly rows: readonly MethodsOfRow[];
}

/** The stated forecast of each report's main table beside what the mechanical methods give (the table of RULES.md, section 0). */
export async function run(args: readonly string[]): Promise<Measurement> {
  if (args.length === 0) throw new Error("methods: name one or more .xlsx files");
  const files: MethodsOfFile[] = [];
  for (const path of args) files.push(await methodsOfFile(path));
  return { json: { files }, text: textOf(files) };
}

async function methodsOfFile(path: string): Promise<MethodsOfFile> {
  const read = await readSnapshotOf(path);
  if (!read.ok) throw new Error(`methods: ${path}: ${read.error.code}`);
  const snapshot = usersSheets(read.value);
  const grids = runToEnd(gridsOf(snapshot));
  const recognised = runToEnd(recogniseWorkbook(snapshot, []));
  const table = chooseMainTable(recognised);
  const grid = table === null ? undefined : grids.get(table.sheet);
  if (table === null || grid === undefined) throw new Error(`methods: ${path}: no budget table`);
  const period = table.period ?? recognised.period;
  const byMethod = METHODS.map((method) => ({ method, rows: computeTable(table, grid, plainOptions(method, period)).rows }));
  const methodsOf = (row: TableRow): MethodsOfRow => ({
    label: row.label,
    forecasts: Object.fromEntries(
      byMethod.map(({ method, rows }) => {
        const forecast = rows.find((one) => one.row === row.row)?.forecast ?? null;
        return [method, forecast === null ? null : Math.round(valueOf(forecast, table.unit))];
      }),
    ),
  });
  const ofKind = (...kinds: readonly RowKind[]): MethodsOfRow[] => table.rows.filter(({ kind }) => kinds.includes(kind)).map(methodsOf);
  const totals = ofKind("total", "subtotal").map((row) => ({ ...row, nearest: nearestOf(row) }));
  return { file: path.replace(/^.*[\\/]/, ""), period, table: `${table.sheet} (${table.id})`, unit: table.unit, totals, rows: ofKind("item") };
}

function nearestOf({ forecasts }: MethodsOfRow): ForecastMethod | null {
  const stated = forecasts["stated"] ?? null;
  if (stated === null) return null;
  const others = METHODS.flatMap((method) => {
    const forecast = forecasts[method] ?? null;
    return method === "stated" || forecast === null ? [] : [{ method, miss: Math.abs(forecast - stated) }];
  });
  return others.sort((a, b) => a.miss - b.miss)[0]?.method ?? null;
}

/** Why a figure may be missing, or differ from one that is computed from the printed total. */
const NOTE = "– : metoden saknar underlag i tabellen. En summas prognos är summan av dess rader, också där den tryckta summan är en annan.";

function textOf(files: readonly MethodsOfFile[]): string {
  const heading = ["", "månader", ...METHODS.map((method) => HEADINGS[method]), "närmast"];
  const lines = files.flatMap(({ file, period, totals }) =>
    totals.map((total) => [
      `${file}: ${total.label}`,
      period === null ? "–" : String(period.months),
      ...METHODS.map((method) => figure(total.forecasts[method] ?? null)),
      total.nearest === null ? "–" : nearestText(total, total.nearest),
    ]),
  );
  return [...[heading, ...lines].map((line) => line.join(" | ")), NOTE].join("\n");
}

function nearestText({ forecasts }: MethodsOfRow, nearest: ForecastMethod): string {
  const miss = Math.abs((forecasts[nearest] ?? 0) - (forecasts["stated"] ?? 0));
  return `${HEADINGS[nearest]} (${figure(miss)})`;
}

function figure(value: number | null): string {
  return value === null ? "–" : String(value).replace(/\B(?=(\d{3})+$)/g, " ");
}

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
