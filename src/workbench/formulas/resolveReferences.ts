import type { CellRange } from "../../domain/workbook/CellAddress";
import { cellError, type CellError } from "../model/CellScalar";
import type { Expression, ReferenceOperator } from "./Expression";
import type { FormulaSheet, FormulaTable, FormulaWorkbook } from "./FormulaWorkbook";
import { ReferenceValue, type Area } from "./Operand";

type AreaExpression = Extract<Expression, { kind: "area" }>;
type StructuredExpression = Extract<Expression, { kind: "structured" }>;

/** The place that a formula is calculated for. */
export interface FormulaPlace {
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
}

/** A sheet by its name without case. */
export function findSheet(workbook: FormulaWorkbook, name: string): FormulaSheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The areas of a written reference; #REF! where its sheet does not exist. */
export function resolveArea(expression: AreaExpression, workbook: FormulaWorkbook, own: FormulaSheet): ReferenceValue | CellError {
  const first = expression.firstSheet === null ? own : findSheet(workbook, expression.firstSheet);
  if (first === undefined) return cellError("#REF!");
  if (expression.lastSheet === null) return new ReferenceValue([{ sheet: first, range: expression.range }]);
  const last = findSheet(workbook, expression.lastSheet);
  if (last === undefined) return cellError("#REF!");
  const between = [workbook.sheets.indexOf(first), workbook.sheets.indexOf(last)].sort((a, b) => a - b);
  const sheets = workbook.sheets.slice(between[0], (between[1] ?? 0) + 1);
  return new ReferenceValue(sheets.map((sheet) => ({ sheet, range: expression.range })));
}

/** The areas of a structured reference seen from a cell; #REF! where the table, column or row does not exist. */
export function resolveStructured(expression: StructuredExpression, workbook: FormulaWorkbook, place: FormulaPlace): ReferenceValue | CellError {
  const found = findTable(expression.table, workbook, place);
  if (found === undefined) return cellError("#REF!");
  const rows = sectionRows(expression, found.table, place);
  const columns = namedColumns(expression.columns, found.table);
  if (rows === null || columns === null) {
    return cellError(expression.sections.includes("this row") && columns !== null ? "#VALUE!" : "#REF!");
  }
  return new ReferenceValue([{ sheet: found.sheet, range: { ...rows, ...columns } }]);
}

function findTable(name: string, workbook: FormulaWorkbook, place: FormulaPlace): { table: FormulaTable; sheet: FormulaSheet } | undefined {
  if (name === "") {
    const table = place.sheet.tables.find((candidate) => containsCell(candidate.range, place.row, place.column));
    return table && { table, sheet: place.sheet };
  }
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name);
    if (table) return { table, sheet };
  }
  return undefined;
}

function sectionRows(expression: StructuredExpression, table: FormulaTable, place: FormulaPlace): Pick<CellRange, "firstRow" | "lastRow"> | null {
  const { sections } = expression;
  const { firstRow: dataFirst, lastRow: dataLast } = dataRows(table);
  if (sections.includes("this row")) {
    return place.row >= dataFirst && place.row <= dataLast ? { firstRow: place.row, lastRow: place.row } : null;
  }
  if (sections.includes("all")) return { firstRow: table.range.firstRow, lastRow: table.range.lastRow };
  const parts = [
    { isAsked: sections.includes("headers"), exists: table.hasHeaders, firstRow: table.range.firstRow, lastRow: table.range.firstRow },
    { isAsked: sections.length === 0 || sections.includes("data"), exists: true, firstRow: dataFirst, lastRow: dataLast },
    { isAsked: sections.includes("totals"), exists: table.hasTotals, firstRow: table.range.lastRow, lastRow: table.range.lastRow },
  ].filter(({ isAsked }) => isAsked);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.some(({ exists }) => !exists)) return null;
  return { firstRow: first.firstRow, lastRow: last.lastRow };
}

function dataRows({ range, hasHeaders, hasTotals }: FormulaTable): Pick<CellRange, "firstRow" | "lastRow"> {
  return { firstRow: range.firstRow + (hasHeaders ? 1 : 0), lastRow: range.lastRow - (hasTotals ? 1 : 0) };
}

function namedColumns(names: readonly string[], table: FormulaTable): Pick<CellRange, "firstColumn" | "lastColumn"> | null {
  if (names.length === 0) return { firstColumn: table.range.firstColumn, lastColumn: table.range.lastColumn };
  const indexes = names.map((name) => table.columns.findIndex((column) => column.toLowerCase() === name));
  if (indexes.includes(-1)) return null;
  return {
    firstColumn: table.range.firstColumn + Math.min(...indexes),
    lastColumn: table.range.firstColumn + Math.max(...indexes),
  };
}

/** Whether a rectangle holds a cell. */
export function containsCell(range: CellRange, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

/** What two rectangles share, null where they share nothing. */
export function intersectRanges(a: CellRange, b: CellRange): CellRange | null {
  const shared = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return shared.firstRow > shared.lastRow || shared.firstColumn > shared.lastColumn ? null : shared;
}

/** Two references joined: by ":" the rectangle around both, by a space what they share, by "," one after the other. */
export function joinReferences(operator: ReferenceOperator, left: ReferenceValue, right: ReferenceValue): ReferenceValue | CellError {
  if (operator === ",") return new ReferenceValue([...left.areas, ...right.areas]);
  if (operator === ":") return enclose([...left.areas, ...right.areas]);
  const shared: Area[] = [];
  for (const a of left.areas) {
    for (const b of right.areas) {
      const range = a.sheet === b.sheet ? intersectRanges(a.range, b.range) : null;
      if (range !== null) shared.push({ sheet: a.sheet, range });
    }
  }
  return shared.length === 0 ? cellError("#NULL!") : new ReferenceValue(shared);
}

function enclose(areas: readonly Area[]): ReferenceValue | CellError {
  const [first, ...others] = areas;
  if (first === undefined || others.some((area) => area.sheet !== first.sheet)) return cellError("#VALUE!");
  const range = others.reduce<CellRange>(
    (around, { range: next }) => ({
      firstRow: Math.min(around.firstRow, next.firstRow),
      firstColumn: Math.min(around.firstColumn, next.firstColumn),
      lastRow: Math.max(around.lastRow, next.lastRow),
      lastColumn: Math.max(around.lastColumn, next.lastColumn),
    }),
    first.range,
  );
  return new ReferenceValue([{ sheet: first.sheet, range }]);
}
