import { amountOf } from "../amount/Amount";
import type { ColumnRole, RecognisedTable, RecognisedWorkbook, TableRow } from "../recognition/RecognisedTable";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { matchTables, type TablePair } from "./matchTables";
import { normaliseLabel } from "./normaliseLabel";
import type { PreviousForecast, WorkbookComparison, WorkbookDifference } from "./WorkbookComparison";

/** One workbook as the comparison reads it. */
export interface ComparedWorkbook {
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly recognised: RecognisedWorkbook;
}

/** Shorter texts are headings and labels, which are meant to stay. */
const SHORTEST_SENTENCE = 60;

/**
 * Holds last month's workbook beside this one's.
 *
 * Told are: an annual budget or forecast that changed, an actual that fell though months were added, sentences with figures left word for
 * word, rows that appeared or vanished. Example: forecast of Norr 12 500 last month, 12 900 now.
 */
export function compareWorkbooks(previous: ComparedWorkbook, current: ComparedWorkbook): WorkbookComparison {
  const pairs = matchTables(current.recognised.tables, previous.recognised.tables);
  const rows = pairs.map((pair) => compareTables(pair, previous, current));
  return {
    differences: [...rows.flatMap((table) => table.differences), ...unchangedSentences(previous.grids, current.grids)],
    previousForecasts: rows.flatMap((table) => table.previousForecasts),
  };
}

function compareTables(pair: TablePair, previous: ComparedWorkbook, current: ComparedWorkbook): WorkbookComparison {
  const before = rowsByLabel(pair.previous);
  const now = rowsByLabel(pair.current);
  const common = [...now].flatMap(([label, row]) => {
    const other = before.get(label);
    return other === undefined ? [] : [{ row, other }];
  });
  const read = (side: ComparedWorkbook, table: RecognisedTable) => figureReader(side.grids.get(table.sheet), table);
  const [figureNow, figureBefore] = [read(current, pair.current), read(previous, pair.previous)];
  const monthsAdded = isLaterInYear(pair, previous, current);
  return {
    differences: [
      ...common.flatMap(({ row, other }) => compareRows(pair.current, row, (role) => figureNow(row, role), (role) => figureBefore(other, role), monthsAdded)),
      ...[...now].filter(([label]) => !before.has(label)).map(([, row]): WorkbookDifference => ({ code: "rowAppeared", label: row.label, cell: labelCell(pair.current, row) })),
      ...[...before].filter(([label]) => !now.has(label)).map(([, row]): WorkbookDifference => ({ code: "rowVanished", label: row.label, table: pair.current.id })),
    ],
    previousForecasts: common.flatMap(({ row, other }) => previousForecast(pair, row, figureBefore(other, "forecast"))),
  };
}

function previousForecast({ current, previous }: TablePair, row: TableRow, figure: Figure | null): PreviousForecast[] {
  return figure === null ? [] : [{ table: current.id, row: row.row, forecast: amountOf(figure.value, previous.unit) }];
}

/** Rows by label; of a label that stands twice only the first, since nothing tells which is which. */
function rowsByLabel(table: RecognisedTable): ReadonlyMap<string, TableRow> {
  const rows = new Map<string, TableRow>();
  for (const row of table.rows) {
    const label = normaliseLabel(row.label);
    if (row.kind !== "heading" && row.kind !== "blank" && label !== "" && !rows.has(label)) rows.set(label, row);
  }
  return rows;
}

interface Figure {
  readonly value: number;
  readonly column: number;
}

function figureReader(grid: SheetGrid | undefined, table: RecognisedTable): (row: TableRow, role: ColumnRole) => Figure | null {
  const columns = new Map(table.columns.map((column) => [column.role, column.column]));
  return (row, role) => {
    const column = columns.get(role);
    if (grid === undefined || column === undefined || !grid.isNumber(row.row, column)) return null;
    return { value: grid.number(row.row, column), column };
  };
}

function compareRows(
  table: RecognisedTable,
  row: TableRow,
  now: (role: ColumnRole) => Figure | null,
  before: (role: ColumnRole) => Figure | null,
  monthsAdded: boolean,
): WorkbookDifference[] {
  const difference = (code: "annualBudgetChanged" | "forecastChanged" | "actualFell", role: ColumnRole, differs: (current: number, previous: number) => boolean): WorkbookDifference[] => {
    const [current, previous] = [now(role), before(role)];
    if (current === null || previous === null || !differs(current.value, previous.value)) return [];
    return [{ code, label: row.label, cell: { sheet: table.sheet, row: row.row, column: current.column }, previous: previous.value, current: current.value, unit: table.unit }];
  };
  return [
    ...difference("annualBudgetChanged", "annualBudget", (current, previous) => current !== previous),
    ...difference("forecastChanged", "forecast", (current, previous) => current !== previous),
    ...(monthsAdded ? difference("actualFell", "actualToDate", (current, previous) => Math.sign(previous) * current < Math.abs(previous)) : []),
  ];
}

/** An accumulated actual can only be expected to grow within one year. */
function isLaterInYear(pair: TablePair, previous: ComparedWorkbook, current: ComparedWorkbook): boolean {
  const now = pair.current.period ?? current.recognised.period;
  const before = pair.previous.period ?? previous.recognised.period;
  return now !== null && before !== null && now.year === before.year && now.months > before.months;
}

function labelCell(table: RecognisedTable, row: TableRow): { readonly sheet: string; readonly row: number; readonly column: number } {
  const column = table.columns.find(({ role }) => role === "label")?.column ?? table.range.firstColumn;
  return { sheet: table.sheet, row: row.row, column };
}

/** Sentences with a figure in them that stand in both workbooks to the letter. */
function unchangedSentences(previous: ReadonlyMap<string, SheetGrid>, current: ReadonlyMap<string, SheetGrid>): WorkbookDifference[] {
  const before = new Set([...previous.values()].flatMap((grid) => sentencesOf(grid).map(({ text }) => text)));
  return [...current].flatMap(([sheet, grid]) =>
    sentencesOf(grid)
      .filter(({ text }) => before.has(text))
      .map(({ text, row, column }): WorkbookDifference => ({ code: "sentenceUnchanged", cell: { sheet, row, column }, text })),
  );
}

function sentencesOf(grid: SheetGrid): { readonly text: string; readonly row: number; readonly column: number }[] {
  const sentences: { text: string; row: number; column: number }[] = [];
  for (let at = 0; at < grid.kinds.length; at++) {
    if (grid.kinds[at] !== CELL_KINDS.text) continue;
    const row = grid.firstRow + Math.floor(at / grid.columnCount);
    const column = grid.firstColumn + (at % grid.columnCount);
    const text = grid.text(row, column);
    if (text.length >= SHORTEST_SENTENCE && /\d/.test(text)) sentences.push({ text, row, column });
  }
  return sentences;
}
