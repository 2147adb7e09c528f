import { computeOptionsOf, type ComputeInput } from "../budget/computeTables";
import type { RecognisedTable, TableColumn, TableRow } from "../recognition/RecognisedTable";
import { columnLook, type ColumnLook } from "./columnLook";
import { FillInTable, roleToFill } from "./FillInTable";
import type { FillInCell, FillInColumn, FillInPlan, FillInRefusal, FillInRole, RefusedColumn } from "./FillInPlan";
import { followsFormula } from "./followsFormula";
import { leavesExcelTableRows } from "./leavesExcelTableRows";
import { refusalOf } from "./refusalOf";
import { isTerm, rowTerm, type FormulaBasis, type RowTerm } from "./rowFormulas";
import { totalTerm } from "./totalTerm";

/** Columns are planned in this order: a forecast's variance reads the forecast. */
const ORDER: readonly FillInRole[] = ["varianceToDate", "percentUsed", "forecast", "forecastVariance"];

/**
 * What "Fyll i" would write into the empty cells of one table: variance, percent used, forecast by the chosen method and forecast variance, as
 * formulas in the table's own sign rule, unit and look. Pure: nothing is written before the user has seen it.
 *
 * Only cells of a column with a heading are filled, only where nothing stands, and only in rows whose own figures give the answer.
 */
export function planFillIn(input: ComputeInput, table: RecognisedTable): FillInPlan {
  const grid = input.grids.get(table.sheet);
  const columns: FillInColumn[] = [];
  const refused: RefusedColumn[] = [];
  if (grid && (table.kind === "byUnit" || table.kind === "byAccount")) {
    const source = new FillInTable(table, grid);
    for (const { column, role } of columnsToFill(source)) {
      const planned = planColumn(source, column, role, input);
      if (typeof planned === "string") refused.push({ column: column.column, header: column.header, reason: planned });
      else if (planned.cells.length > 0 || planned.left.length > 0) columns.push(planned);
    }
  }
  return { table: table.id, sheet: table.sheet, columns, refused };
}

/** The columns that have a free cell in a row with figures. */
function columnsToFill(source: FillInTable): readonly { readonly column: TableColumn; readonly role: FillInRole }[] {
  const candidates = source.table.columns.flatMap((column) => {
    const role = roleToFill(column);
    const isOpen = source.amountRows.some(({ row }) => source.isFree(row, column.column));
    return role !== null && isOpen ? [{ column, role }] : [];
  });
  return candidates.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}

function planColumn(source: FillInTable, column: TableColumn, role: FillInRole, input: ComputeInput): FillInColumn | FillInRefusal {
  const options = computeOptionsOf(input, source.table);
  const hasMethod = source.amountRows.some((row) => options.methodOf(row) !== "stated");
  const refusal = refusalOf(source, column, role, { recognised: input.recognised, isWholeYear: options.period?.months === 12, hasMethod });
  if (refusal !== null) return refusal;
  const look = columnLook(source, column, role);
  const basis = { source, options, percentScale: look.percentScale };
  if (role !== "forecast" && !followsFormula(column, role, basis)) return "otherRule";
  const planned = planRows(column, role, basis, look);
  return leavesExcelTableRows(source, planned) ? "excelTable" : planned;
}

function planRows(column: TableColumn, role: FillInRole, basis: FormulaBasis, look: ColumnLook): FillInColumn {
  const { source } = basis;
  const cells: FillInCell[] = [];
  const left: { readonly row: number; readonly label: string; readonly reason: Exclude<RowTerm, object> }[] = [];
  for (const row of partsFirst(source)) {
    if (!source.isFree(row.row, column.column)) continue;
    const term = totalTerm(source, row, column.column, role) ?? rowTerm(role, row, basis);
    // A variance of the total's own figures is right where its parts do not all have one.
    const own = term === "incompleteParts" && role !== "forecast" ? rowTerm(role, row, basis) : term;
    if (isTerm(own)) {
      source.plan(row.row, column.column, own.value);
      cells.push(cellOf(source, row, column, own, look));
    } else left.push({ row: row.row, label: row.label, reason: own });
  }
  cells.sort((a, b) => a.address.row - b.address.row);
  return { column: column.column, header: column.header, role, cells, left };
}

function cellOf({ table }: FillInTable, row: TableRow, { column }: TableColumn, term: { readonly text: string; readonly value: number }, look: ColumnLook): FillInCell {
  const isFigure = /^-?\d+(?:\.\d+)?$/.test(term.text);
  return {
    address: { sheet: table.sheet, row: row.row, column },
    content: isFigure ? term.value : `=${term.text}`,
    numberFormat: look.formatOf(row.row),
    label: row.label,
    value: term.value,
  };
}

/** Rows without parts before their subtotals, those before the total. */
function partsFirst(source: FillInTable): readonly TableRow[] {
  const parts = new Map(source.table.sums.map(({ total, parts: of }) => [total, of.map(({ row }) => row)]));
  const ordered: TableRow[] = [];
  const seen = new Set<number>();
  const rows = new Map(source.amountRows.map((row) => [row.row, row]));
  const visit = (at: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const part of parts.get(at) ?? []) visit(part);
    const row = rows.get(at);
    if (row) ordered.push(row);
  };
  for (const { row } of source.amountRows) visit(row);
  return ordered;
}
