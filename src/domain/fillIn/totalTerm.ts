import { scanReferences } from "../reconciliation/formulas/scanReferences";
import type { SumPart, SumRelation, TableRow } from "../recognition/RecognisedTable";
import { columnLetters, formatCell } from "../workbook/CellAddress";
import { isAmountRole, type FillInTable } from "./FillInTable";
import type { FillInRole } from "./FillInPlan";
import type { RowTerm } from "./rowFormulas";

/**
 * A total's formula in a column: as the row's other totals are written, else the SUM of its parts.
 *
 * `null` where the table states no sum for the row; `incompleteParts` where a part with figures has none in this column.
 */
export function totalTerm(source: FillInTable, row: TableRow, column: number, role: FillInRole): RowTerm | null {
  const relation = source.table.sums.find(({ total }) => total === row.row);
  if (!relation || role === "percentUsed") return null;
  const weighted = relation.parts.map((part) => ({ ...part, weight: weightIn(part, role) }));
  let value = 0;
  for (const part of weighted) {
    const amount = source.valueAt(part.row, column);
    if (amount === null && hasFigures(source, part.row)) return "incompleteParts";
    value += part.weight * (amount ?? 0);
  }
  const isPlain = relation.parts.every((part) => part.varianceWeight === undefined || part.varianceWeight === part.weight);
  const copied = isPlain ? neighbourFormula(source, row, column, relation) : null;
  return { text: copied ?? sumText(weighted, column), value };
}

function weightIn(part: SumPart, role: FillInRole): 1 | -1 {
  const isVariance = role === "varianceToDate" || role === "forecastVariance";
  return isVariance ? (part.varianceWeight ?? part.weight) : part.weight;
}

function hasFigures(source: FillInTable, row: number): boolean {
  const part = source.table.rows.find((candidate) => candidate.row === row);
  return part !== undefined && source.isFilled(part);
}

/** The formula of the same total in another column, moved here, where it reads its own column's parts and nothing else. */
function neighbourFormula(source: FillInTable, row: TableRow, column: number, relation: SumRelation): string | null {
  const { table, grid } = source;
  for (const neighbour of table.columns) {
    if (neighbour.column === column || !isAmountRole(neighbour.role)) continue;
    const formula = grid.formula(row.row, neighbour.column);
    if (formula !== null && readsOwnParts(formula, neighbour.column, { source, relation })) return moved(formula, neighbour.column, column);
  }
  return null;
}

/** Only a plain addition of exactly the parts is copied; whatever else a user has built is not guessed at. */
function readsOwnParts(formula: string, column: number, { source, relation }: { readonly source: FillInTable; readonly relation: SumRelation }): boolean {
  const references = scanReferences(formula);
  const isOwnColumn = references.every((one) => one.sheet === null && one.firstColumn === column && one.lastColumn === column && !one.isColumnFixed);
  const isAddition = /^=(?:SUM\([A-Z\d:;,$]+\)|[A-Z]+\$?\d+)(?:\+(?:SUM\([A-Z\d:;,$]+\)|[A-Z]+\$?\d+))*$/i.test(formula.replace(/\s+/g, ""));
  if (!isOwnColumn || !isAddition || relation.parts.some(({ weight }) => weight !== 1)) return false;
  const timesRead = (row: number): number => references.filter((one) => one.firstRow <= row && row <= one.lastRow).length;
  const parts = new Set(relation.parts.map(({ row }) => row));
  return source.amountRows.every(({ row }) => timesRead(row) === (parts.has(row) ? 1 : 0));
}

function moved(formula: string, from: number, to: number): string {
  let text = "";
  let end = 0;
  for (const reference of scanReferences(formula)) {
    text += formula.slice(end, reference.start) + formula.slice(reference.start, reference.end).toUpperCase().split(columnLetters(from)).join(columnLetters(to));
    end = reference.end;
  }
  return (text + formula.slice(end)).slice(1);
}

/** `SUM(F5:F9)`, `SUM(F5:F6,F8)-SUM(F10:F12)`. */
function sumText(parts: readonly SumPart[], column: number): string {
  const added = sumOf(parts.filter(({ weight }) => weight > 0), column);
  const taken = sumOf(parts.filter(({ weight }) => weight < 0), column);
  return taken === "" ? added : `${added}-${taken}`;
}

function sumOf(parts: readonly SumPart[], column: number): string {
  if (parts.length === 0) return "";
  const rows = parts.map(({ row }) => row).sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const ranges = runs.map(({ first, last }) => (first === last ? formatCell(first, column) : `${formatCell(first, column)}:${formatCell(last, column)}`));
  return `SUM(${ranges.join(",")})`;
}
