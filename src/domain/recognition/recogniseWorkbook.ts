import { gridOf, type SheetGrid } from "../workbook/SheetGrid";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { findRegions } from "./findRegions";
import { readHeader } from "./HeaderMeaning";
import { linkTables } from "./linkTables";
import { type PeriodVotes, votesOfTitles } from "./readPeriod";
import { recogniseTable, type TableContext, type TableRecognition } from "./recogniseTable";
import { maskTableWords } from "../mailing/maskTableWords";
import type { ColumnAnswer, ColumnQuestion, RecognisedTable, RecognisedWorkbook, UnrecognisedRegion } from "./RecognisedTable";
import { settleUnits } from "./settleUnits";

/** The share done when only units and links are left to settle. */
const ALMOST_DONE = 0.95;
/** Rows of tables recognised between two yields. */
const ROWS_PER_SLICE = 400;
const SHEETS_PER_SLICE = 8;

/**
 * Reads a workbook as it is: where its tables stand, what each column and row holds, which rows sum which, units, period, sign
 * rules, and which tables speak of the same. Yields the share done, 0 to 1.
 *
 * Words propose, arithmetic proves; what stays in doubt is a question, at most one a table.
 */
export function* recogniseWorkbook(snapshot: WorkbookSnapshot, answers: readonly ColumnAnswer[]): Generator<number, RecognisedWorkbook> {
  const grids = snapshot.sheets.filter((sheet) => sheet.ownSheet === null).map(gridOf);
  const votes = votesOfTitles(snapshot.fileName, grids);
  const context: TableContext = { time: { year: votes.year, months: votes.months }, answers };
  const found: TableRecognition[] = [];
  const unrecognised: UnrecognisedRegion[] = [];
  for (const [index, grid] of grids.entries()) {
    const work = recogniseSheet(grid, context, found, unrecognised);
    while (work.next().done !== true) yield index / (grids.length + 1);
    if (index % SHEETS_PER_SLICE === 0) yield (index + 1) / (grids.length + 1);
  }
  return yield* assemble(found, unrecognised, votes, grids);
}

function* recogniseSheet(grid: SheetGrid, context: TableContext, found: TableRecognition[], unrecognised: UnrecognisedRegion[]): Generator<void, void> {
  const regions = yield* findRegions(grid);
  unrecognised.push(...regions.unrecognised);
  let rows = 0;
  for (const region of regions.tables) {
    rows += region.lastRow - (region.headerRows[0] ?? 0);
    const work = recogniseTable(region, context);
    const recognition = rows > ROWS_PER_SLICE ? yield* work : runToEnd(work);
    if (rows > ROWS_PER_SLICE) rows = 0;
    if (recognition) found.push(recognition);
  }
}

function runToEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function* assemble(
  found: readonly TableRecognition[],
  unrecognised: readonly UnrecognisedRegion[],
  votes: PeriodVotes,
  grids: readonly SheetGrid[],
): Generator<number, RecognisedWorkbook> {
  const named = found.map(({ table, doubt }, index) => ({ table: { ...table, id: `T${String(index + 1)}` }, doubt }));
  for (const { table } of named) voteOfTable(votes, table);
  const period = votes.period;
  const settled = settleUnits(named.map(({ table }) => table), grids);
  yield ALMOST_DONE;
  const tables = settled.map((table) => (table.kind === "other" ? table : { ...table, period: table.period ?? period }));
  const questions = named.flatMap(({ table, doubt }): readonly ColumnQuestion[] => (doubt ? [{ table: table.id, column: doubt.column, candidates: doubt.candidates }] : []));
  yield ALMOST_DONE;
  const linking = linkTables(tables, grids);
  let step = linking.next();
  for (; step.done !== true; step = linking.next()) yield ALMOST_DONE;
  const masked: RecognisedTable[] = [];
  for (const table of tables) {
    const work = maskTableWords(table);
    let mask = work.next();
    for (; mask.done !== true; mask = work.next()) yield ALMOST_DONE;
    masked.push(mask.value);
  }
  return { tables: masked, links: step.value, unrecognised, questions, period };
}

/** A table's headings name the period outright; where they do not, twelfths of the annual budget may. */
function voteOfTable(votes: PeriodVotes, table: RecognisedTable): void {
  if (table.kind === "other") return;
  const months = lastFilledMonth(table);
  if (months !== null) votes.addMonths(months, 2);
  for (const column of table.columns) {
    const { time } = readHeader(column.header);
    if (column.role === "actualToDate" || column.role === "budgetToDate" || column.role === "varianceToDate") votes.add(time, 5, true);
    else if (column.role === "annualBudget" || column.role === "forecast") votes.addYears(time.years, 1);
  }
}

/** The last month that a table of month columns holds, null where it has none or shows the whole year. */
function lastFilledMonth(table: RecognisedTable): number | null {
  const months = table.columns.flatMap(({ role }) => (role.startsWith("month") ? [Number(role.slice(5))] : []));
  const last = Math.max(0, ...months);
  return months.length < 2 || last === 12 ? null : last;
}
