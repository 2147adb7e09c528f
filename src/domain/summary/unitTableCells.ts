import { valueOf } from "../amount/Amount";
import type { SumRelation } from "../recognition/RecognisedTable";
import { columnLetters } from "../workbook/CellAddress";
import { contentOf, type SourceFigure, type SourceFigures } from "./SourceFigures";
import type { CellContent } from "./SummaryPlan";
import type { SummaryColumn } from "./SummaryWords";
import type { UnitRow, UnitTable } from "./UnitTable";

/** A row of the main table with its key and what each column holds; a column that is missing is left blank. */
export interface UnitTableRow {
  readonly key: string;
  readonly row: UnitRow;
  readonly contents: ReadonlyMap<SummaryColumn, CellContent>;
}

/** The page's column (from 0) of each figure column. */
export type ColumnPlaces = ReadonlyMap<SummaryColumn, number>;

/** A cell of our own row, to be resolved: `{column}{row:KEY}`. */
export function ownCell(places: ColumnPlaces, column: SummaryColumn, key: string): string {
  return `${columnLetters(places.get(column) ?? 0)}{row:${key}}`;
}

/**
 * Every row's formulas: stated figures point at the user's cells, totals sum our own rows, variances and percentages are computed
 * from our own cells. So each row of the page adds up by itself, and minus is worse.
 */
export function unitTableCells(
  table: UnitTable,
  keys: ReadonlyMap<UnitRow, string>,
  places: ColumnPlaces,
  figures: SourceFigures,
): readonly UnitTableRow[] {
  const keyOfRow = new Map([...keys].map(([row, key]) => [row.source.row, key]));
  return table.rows.flatMap((row) => {
    const key = keys.get(row);
    if (key === undefined) return [];
    const sum = sumOf(table, row, keyOfRow);
    const contents = new Map<SummaryColumn, CellContent>();
    for (const column of STATED) {
      const content = statedContent(table, row, column, sum, places, keyOfRow);
      if (content && places.has(column)) contents.set(column, content);
    }
    const input: DerivedInput = { table, row, key, contents, places, figures, sum, keyOfRow };
    for (const [column, derive] of DERIVED) {
      const content = places.has(column) ? derive(input) : null;
      if (content) contents.set(column, content);
    }
    return [{ key, row, contents }];
  });
}

const STATED: readonly SummaryColumn[] = ["revenueToDate", "costToDate", "budgetToDate", "actualToDate", "annualBudget", "forecast", "priorYearToDate", "priorYear"];
/** In this order: a forecast that is stated as a deviation needs the deviation first. */
const DERIVED: readonly (readonly [SummaryColumn, (input: DerivedInput) => CellContent | null])[] = [
  [
    "varianceToDate",
    (input) => varianceContent(input, "varianceToDate", input.places.has("budgetToDate") ? "budgetToDate" : "annualBudget", "actualToDate"),
  ],
  ["forecastVariance", (input) => varianceContent(input, "forecastVariance", "annualBudget", "forecast")],
  ["forecast", (input) => input.contents.get("forecast") ?? forecastContent(input)],
  ["change", changeContent],
  ["percentUsed", percentContent],
];

/** The sum that the table states for a row, where every part is on the page. */
function sumOf(table: UnitTable, row: UnitRow, keyOfRow: ReadonlyMap<number, string>): SumRelation | null {
  const relation = table.source.sums.find(({ total }) => total === row.source.row);
  return relation && relation.parts.every((part) => keyOfRow.has(part.row) || isBlank(table, part.row)) ? relation : null;
}

function isBlank(table: UnitTable, row: number): boolean {
  return !table.rows.some(({ source }) => source.row === row);
}

function statedContent(
  table: UnitTable,
  row: UnitRow,
  column: SummaryColumn,
  sum: SumRelation | null,
  places: ColumnPlaces,
  keyOfRow: ReadonlyMap<number, string>,
): CellContent | null {
  const figure = column === "actualToDate" ? actualOf(row) : row.figures.get(column);
  if (sum) {
    const parts = sum.parts.filter((part) => partHas(table, part.row, column));
    if (parts.length > 0) return sumContent(parts, column, places, keyOfRow, table);
  }
  return figure ? contentOf(figure) : null;
}

function partHas(table: UnitTable, row: number, column: SummaryColumn): boolean {
  const part = table.rows.find(({ source }) => source.row === row);
  return part !== undefined && (part.figures.has(column) || (column === "actualToDate" && actualOf(part) !== null));
}

/** The net where it is stated, else revenue and cost put together. */
function actualOf(row: UnitRow): SourceFigure | null {
  const stated = row.figures.get("actualToDate");
  if (stated) return stated;
  const parts = [row.figures.get("revenueToDate"), row.figures.get("costToDate")].flatMap((part) => part ?? []);
  if (parts.length === 0) return null;
  const references = parts.flatMap(({ reference }) => reference ?? []);
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    reference: references.length === parts.length ? references.join("+") : null,
  };
}

/** `=SUM(B8:B12)` of neighbours on the page, `=SUM(B8:B10,B12)-SUM(B11)` elsewhere. */
function sumContent(
  parts: SumRelation["parts"],
  column: SummaryColumn,
  places: ColumnPlaces,
  keyOfRow: ReadonlyMap<number, string>,
  table: UnitTable,
): CellContent {
  const order = table.rows.flatMap(({ source }) => keyOfRow.get(source.row) ?? []);
  const side = (weight: number): string => {
    const wanted = new Set(parts.filter((part) => part.weight === weight).flatMap(({ row }) => keyOfRow.get(row) ?? []));
    return neighbours(order, wanted)
      .map(([first, last]) => {
        const start = ownCell(places, column, first);
        return first === last ? start : `${start}:${ownCell(places, column, last)}`;
      })
      .join(",");
  };
  const [plus, minus] = [side(1), side(-1)];
  const formula = `${plus === "" ? "" : `SUM(${plus})`}${minus === "" ? "" : `-SUM(${minus})`}`;
  return { type: "formula", formula: `=${formula}` };
}

function neighbours(order: readonly string[], wanted: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const runs: [string, string][] = [];
  order.forEach((key, index) => {
    if (!wanted.has(key)) return;
    const last = runs[runs.length - 1];
    if (last && order[index - 1] === last[1]) last[1] = key;
    else runs.push([key, key]);
  });
  return runs;
}

interface DerivedInput {
  readonly table: UnitTable;
  readonly row: UnitRow;
  readonly key: string;
  readonly contents: ReadonlyMap<SummaryColumn, CellContent>;
  readonly places: ColumnPlaces;
  readonly figures: SourceFigures;
  readonly sum: SumRelation | null;
  readonly keyOfRow: ReadonlyMap<number, string>;
}

/** Budget against actual or forecast by the table's sign rule, from our own cells; else what the workbook states. */
function varianceContent(
  input: DerivedInput,
  column: "varianceToDate" | "forecastVariance",
  budget: SummaryColumn,
  actual: SummaryColumn,
): CellContent | null {
  const { table, key, contents, places, sum, keyOfRow } = input;
  if (contents.has(budget) && contents.has(actual)) {
    const [minuend, subtrahend] = table.varianceRule === "budgetMinusActual" ? [budget, actual] : [actual, budget];
    return { type: "formula", formula: `=${ownCell(places, minuend, key)}-${ownCell(places, subtrahend, key)}` };
  }
  const parts = (sum?.parts ?? []).filter((part) => partHas(table, part.row, column));
  return parts.length > 0 ? sumContent(parts, column, places, keyOfRow, table) : statedVariance(input, column);
}

/** Turned where the workbook writes it the other way round, so that minus is worse on the page. */
function statedVariance({ row, figures }: DerivedInput, column: "varianceToDate" | "forecastVariance"): CellContent | null {
  const stated = row.figures.get(column);
  const computed = row.computed?.[column] ?? null;
  if (stated) return computed !== null && computed * stated.value < 0 ? negated(stated) : contentOf(stated);
  return computed === null ? null : { type: "number", value: valueOf(computed, figures.unit) };
}

function negated(figure: SourceFigure): CellContent {
  return contentOf({ value: -figure.value, reference: figure.reference === null ? null : `-${figure.reference}` });
}

/** A forecast that is stated as a deviation only: put onto the annual budget. */
function forecastContent({ table, row, key, contents, places, figures }: DerivedInput): CellContent | null {
  if (contents.has("annualBudget") && contents.has("forecastVariance")) {
    const sign = table.varianceRule === "budgetMinusActual" ? "-" : "+";
    return { type: "formula", formula: `=${ownCell(places, "annualBudget", key)}${sign}${ownCell(places, "forecastVariance", key)}` };
  }
  const computed = row.computed?.forecast ?? null;
  return computed === null ? null : { type: "number", value: valueOf(computed, figures.unit) };
}

/** The forecast against the previous one, minus where it has become worse. */
function changeContent({ table, row, key, contents, places, figures }: DerivedInput): CellContent | null {
  const previous = row.figures.get("change");
  if (previous?.reference && contents.has("forecast")) {
    const forecast = ownCell(places, "forecast", key);
    const formula = table.varianceRule === "budgetMinusActual" ? `=${previous.reference}-${forecast}` : `=${forecast}-${previous.reference}`;
    return { type: "formula", formula };
  }
  const computed = row.computed?.change ?? null;
  return computed === null ? null : { type: "number", value: valueOf(computed, figures.unit) };
}

/** Blank where there is no budget, never an error. */
function percentContent({ key, contents, places }: DerivedInput): CellContent | null {
  if (!contents.has("annualBudget") || !contents.has("actualToDate")) return null;
  const budget = ownCell(places, "annualBudget", key);
  return { type: "formula", formula: `=IF(${budget}=0,"",${ownCell(places, "actualToDate", key)}/${budget})` };
}
