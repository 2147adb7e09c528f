import type { FindingDraft } from "../../findings/Rule";
import type { RecognisedTable, TableColumn, TableRow } from "../../recognition/RecognisedTable";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import { countsClients, countsStaff } from "../clientWords";
import { mailingDraft } from "../mailingDraft";
import { isClientColumn, isSmallCount } from "./smallCountsInTable";

/** How a count is masked: "..", "<5", "x", "*", "sekretess". */
const MASK = /^(?:\.\.|<\s?\d{1,2}|x|\*+|–\*|sekretess)$/i;
const TOTAL_HEADING = /(?:^|[^\p{L}])(?:totalt?|summa|samtliga|alla|s:a|tillsammans)(?![\p{L}])/iu;
const SEX_OR_AGE = /^(?:flick|pojk|kvinn|män|barn|unga|ungdom|vux|äldre|\d{1,2}\s?[-–]\s?\d{1,2}\s?år)/i;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells whose sum stands in another cell. */
interface SumOfCells {
  readonly parts: readonly Place[];
  readonly total: Place;
  readonly along: "row" | "column";
}

/**
 * Masked counts of clients that can be computed from what is shown: along the column from the total and the other rows, along the row from the total
 * and the other columns, one after the other where one gives the next. Sv: sekundär röjanderisk.
 *
 * Only what comes out as a small count is told: a mask over something else hides no person.
 *
 * | Flickor | Pojkar | Totalt | |
 * | --- | --- | --- | --- |
 * | .. | 7 | 9 | can be computed: 2 |
 * | .. | .. | 9 | cannot |
 * | .. | 7 | 29 | a mask over 22 hides no small count |
 */
export function computableMaskFindings(table: RecognisedTable, grid: SheetGrid, limit: number): readonly FindingDraft[] {
  if (countsStaff(table.caption) || !speaksOfClients(table) || !hasMask(table, grid)) return [];
  const solved = solve([...sumsOfColumns(table, grid), ...sumsOfRows(table, grid)], grid, limit);
  return (["column", "row"] as const).flatMap((along) => {
    const cells = solved.filter((one) => one.along === along).map(({ row, column }) => ({ sheet: table.sheet, row, column }));
    const [first] = cells;
    if (!first) return [];
    const label = table.rows.find(({ row }) => row === first.row)?.label ?? "";
    const header = table.columns.find(({ column }) => column === first.column)?.header ?? "";
    return [mailingDraft("small-count", "warning", cells, { code: "maskedCellCanBeComputed", label, header, along, count: cells.length })];
  });
}

function speaksOfClients({ caption, columns }: RecognisedTable): boolean {
  return countsClients(caption) || columns.some(({ header }) => countsClients(header) || SEX_OR_AGE.test(header));
}

function hasMask(table: RecognisedTable, grid: SheetGrid): boolean {
  return table.rows.some(({ row }) => table.columns.some(({ column }) => isMasked(grid, { row, column })));
}

function isMasked(grid: SheetGrid, { row, column }: Place): boolean {
  return grid.kind(row, column) === CELL_KINDS.text && MASK.test(grid.text(row, column));
}

/** A total below its rows, in each column that counts clients. */
function sumsOfColumns(table: RecognisedTable, grid: SheetGrid): SumOfCells[] {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  return table.columns.filter((column) => isClientColumn(column, table) || isCountOfClients(column, table)).map(({ column }) => ({
    parts: table.rows.filter((row) => isPart(row, column, grid)).map(({ row }) => ({ row, column })),
    total: { row: total.row, column },
    along: "column",
  }));
}

/** A row without any figure is read as a heading; with a mask in it, it is a part. */
function isPart({ row, kind }: TableRow, column: number, grid: SheetGrid): boolean {
  return kind === "item" || (kind === "heading" && isMasked(grid, { row, column }));
}

/** A total beside its columns, where every row that is shown whole bears it out and at least one does. */
function sumsOfRows(table: RecognisedTable, grid: SheetGrid): SumOfCells[] {
  const counts = table.columns.filter(({ role, unit }) => role !== "label" && role !== "code" && role !== "text" && (unit ?? table.unit) === null);
  return counts.filter(({ header }) => TOTAL_HEADING.test(header)).flatMap((total) => {
    const parts = partsOfTotal(counts, total, table, grid);
    if (parts === null || ![...parts, total].some((column) => isCountOfClients(column, table))) return [];
    return table.rows.map(({ row }): SumOfCells => ({
      parts: parts.map(({ column }) => ({ row, column })),
      total: { row, column: total.column },
      along: "row",
    }));
  });
}

function isCountOfClients({ header, role, unit }: TableColumn, { caption, unit: tableUnit }: RecognisedTable): boolean {
  if (role === "label" || (unit ?? tableUnit) !== null) return false;
  return !countsStaff(header) && (countsClients(header) || (countsClients(caption) && SEX_OR_AGE.test(header)) || /^(?:flick|pojk)/i.test(header));
}

/** The columns right before the total that add up to it, as many as can be; null where none do. */
function partsOfTotal(counts: readonly TableColumn[], total: TableColumn, table: RecognisedTable, grid: SheetGrid): readonly TableColumn[] | null {
  const before = counts.slice(0, counts.indexOf(total));
  for (let first = 0; first <= before.length - 2; first++) {
    const parts = before.slice(first);
    const whole = table.rows.filter(({ row }) => [...parts, total].every(({ column }) => grid.isNumber(row, column)));
    const fits = whole.filter(({ row }) => parts.reduce((sum, { column }) => sum + grid.number(row, column), 0) === grid.number(row, total.column));
    if (whole.length > 0 && fits.length === whole.length) return parts;
  }
  return null;
}

interface SolvedMask extends Place {
  readonly along: SumOfCells["along"];
}

/** Row and column take turns; longer chains than this are not written by hand. */
const MOST_ROUNDS = 10;

/** What subtraction gives, one mask after the other, until nothing more follows. */
function solve(sums: readonly SumOfCells[], grid: SheetGrid, limit: number): readonly SolvedMask[] {
  const known = new Map<string, number>();
  const valueAt = (place: Place): number => known.get(keyOf(place)) ?? grid.number(place.row, place.column);
  const solved: SolvedMask[] = [];
  for (let round = 0, before = -1; round < MOST_ROUNDS && known.size > before; round++) {
    before = known.size;
    for (const sum of sums) {
      const answer = onlyUnknown(sum, valueAt, grid);
      if (answer === null) continue;
      known.set(keyOf(answer.place), answer.value);
      if (isSmallCount(answer.value, limit)) solved.push({ ...answer.place, along: sum.along });
    }
  }
  return solved;
}

function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

/** The one masked cell of a sum of which everything else is known, with what it must be. */
function onlyUnknown({ parts, total }: SumOfCells, valueAt: (place: Place) => number, grid: SheetGrid): { readonly place: Place; readonly value: number } | null {
  const unknown = [...parts, total].filter((place) => Number.isNaN(valueAt(place)));
  const [place] = unknown;
  if (!place || unknown.length > 1 || !isMasked(grid, place)) return null;
  const shown = parts.filter((part) => part !== place).reduce((sum, part) => sum + valueAt(part), 0);
  return { place, value: place === total ? shown : valueAt(total) - shown };
}
