import { OTHER_DATE } from "../../recognition/readPeriod";
import type { Period } from "../../recognition/Period";
import type { RecognisedTable, TableColumn, TableLink } from "../../recognition/RecognisedTable";
import { readTimeExpression } from "../../recognition/TimeExpression";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";
import { remarkDraft } from "./cellDraft";

/**
 * R66 `period`: a month or year that was left standing when the report was rolled forward.
 *
 * | the report is of January–May 2025 | |
 * | --- | --- |
 * | a title "Fritidsnämnden april 2025" over "Utfall jan–maj" | reported |
 * | a unit's "Utfall jan–apr" whose figures are the board's "Utfall jan–maj" | reported |
 * | "Prognos 2024" beside "Budget 2025", the deviation being their difference | reported |
 * | a title "Rapport juni" over "Utfall jan–maj" | nothing: it was written in June |
 * | "Prognos efter april" over "Utfall jan–maj" | nothing: the forecast's month |
 */
export const stalePeriodRule: CellRule = {
  id: "R66",
  code: "period",
  kind: "cells",
  findings: function* (context) {
    const { recognised } = context;
    if (recognised.period === null) return;
    const tables = recognised.tables.filter(({ kind }) => kind !== "other");
    yield* staleTitles(context, tables, recognised.period);
    yield* staleLinks(context, tables, recognised.period);
    for (const table of tables) yield* staleForecastYears(table, recognised.period);
  },
};

const LONGEST_TITLE = 60;
const TITLE_ROWS = 8;
/** Headings that name the report's month before a title is held against them. */
const FEWEST_WITNESSES = 2;
const OTHER_MONTH = /prognos|budget|föreg|förra|fg\.? |jämför|tidigare|sedan|möte|nämnd den|uppdater|skriv|plan/i;

/** Months to date that a table's headings name, null where they name none or several. */
function monthsOf(table: RecognisedTable): number | null {
  const months = new Set(table.columns.flatMap((column) => monthsToDate(column) ?? []));
  const [only] = months;
  return months.size === 1 && only !== undefined ? only : null;
}

function monthsToDate({ role, header }: TableColumn): number | null {
  if (role !== "actualToDate" && role !== "budgetToDate" && role !== "varianceToDate") return null;
  const { monthsToDate: months, isWholeYear } = readTimeExpression(header);
  return isWholeYear ? null : months;
}

function* staleTitles({ grids }: RuleContext, tables: readonly RecognisedTable[], { year, months }: Period): Generator<FindingDraft> {
  const witnesses = tables.flatMap((table) => table.columns.filter((column) => monthsToDate(column) === months));
  if (witnesses.length < FEWEST_WITNESSES) return;
  for (const [name, grid] of grids) {
    const own = tables.filter((table) => table.sheet === name);
    const [first] = own;
    if (!first || own.some((table) => (monthsOf(table) ?? months) !== months)) continue;
    const title = titleOf(grid, first, { year, months });
    const heading = first.columns.find((column) => monthsToDate(column) === months);
    if (title && heading) yield disagreement(name, [title, { row: lastHeader(first), column: heading.column }], title.text, heading.header);
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first short line above a sheet's tables that names an earlier month of the year and nothing but the report. */
function titleOf(grid: SheetGrid, first: RecognisedTable, period: Period): (Place & { readonly text: string }) | null {
  const last = Math.min(first.range.firstRow - 1, grid.firstRow + TITLE_ROWS);
  for (let row = grid.firstRow; row <= last; row++) {
    for (let column = grid.firstColumn; column <= first.range.lastColumn; column++) {
      const text = grid.kind(row, column) === CELL_KINDS.text ? grid.text(row, column) : "";
      if (namesEarlierMonth(text, period)) return { row, column, text };
    }
  }
  return null;
}

function namesEarlierMonth(text: string, { year, months }: Period): boolean {
  if (text === "" || text.length > LONGEST_TITLE || OTHER_DATE.test(text) || OTHER_MONTH.test(text)) return false;
  const time = readTimeExpression(text);
  const named = time.monthsToDate ?? time.month;
  return named !== null && named < months && time.years.every((said) => said === year);
}

/** Tables that state the same figures are of the same months, whatever their headings say. */
function* staleLinks({ recognised }: RuleContext, tables: readonly RecognisedTable[], { months }: Period): Generator<FindingDraft> {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const told = new Set<string>();
  for (const link of recognised.links.filter(statesTheSame)) {
    const pair = [byId.get(link.from), byId.get(link.to)].flatMap((table) => table ?? []);
    const odd = pair.find((table) => (monthsOf(table) ?? months) < months);
    const other = pair.find((table) => monthsOf(table) === months);
    const stale = odd?.columns.find((column) => monthsToDate(column) !== null);
    const right = other?.columns.find((column) => monthsToDate(column) !== null);
    if (!odd || !other || !stale || !right || told.has(odd.id)) continue;
    told.add(odd.id);
    yield disagreement(odd.sheet, [{ row: lastHeader(odd), column: stale.column }], stale.header, right.header);
  }
}

function statesTheSame({ kind, reason }: TableLink): boolean {
  return (kind === "unit" || kind === "level") && (reason === "figures" || reason === "nameAndFigures");
}

/** A forecast of last year from which this year's budget deviates as stated. */
function* staleForecastYears(table: RecognisedTable, { year, months }: Period): Generator<FindingDraft> {
  const column = (role: TableColumn["role"]): TableColumn | undefined => table.columns.find((candidate) => candidate.role === role);
  const [forecast, budget, variance] = [column("forecast"), column("annualBudget"), column("forecastVariance")];
  if (months === 12 || !forecast || !budget || variance?.proof !== "arithmetic") return;
  const saysYear = ({ header }: TableColumn, said: number): boolean => {
    const { years } = readTimeExpression(header);
    return years.length === 1 && years[0] === said;
  };
  for (const [stale, right] of [[forecast, budget], [budget, forecast]] as const) {
    if (saysYear(stale, year - 1) && saysYear(right, year)) yield disagreement(table.sheet, [{ row: lastHeader(table), column: stale.column }], stale.header, right.header);
  }
}

function lastHeader({ headerRows }: RecognisedTable): number {
  return Math.max(...headerRows);
}

function disagreement(sheet: string, places: readonly Place[], header: string, other: string): FindingDraft {
  return remarkDraft({
    rule: "period",
    severity: "warning",
    cells: places.map(({ row, column }) => ({ sheet, row, column })),
    statement: { code: "periodsDisagree", header, other },
    diagnosis: { kind: "staleValue", cells: [], labels: [header], figure: null, chance: 0.01 },
  });
}
