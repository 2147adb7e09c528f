import { columnLetters } from "../../workbook/CellAddress";
import { relativeForm } from "./relativeForm";
import { scanReferences, type FormulaReference } from "./scanReferences";

/** A formula with its cell. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A formula that reads another row, or another sheet, than formulas like it do. */
export interface UnlikeReference<T extends PlacedFormula> {
  readonly placed: T;
  /** What it reads, and what it would read if it were as the others. */
  readonly reads: FormulaReference;
  readonly like: FormulaReference;
  /** The formula as the others would have it. */
  readonly expected: string;
}

/** Fewer formulas of one form are no habit. */
const FEWEST_ALIKE = 4;
const LEAST_SHARE_ALIKE = 0.75;

/**
 * Formulas in which one reference, and nothing else, is not that of the others: the same arithmetic over another row of the same column, or
 * over the same cell of another sheet.
 *
 * | formulas in D5:D9 | |
 * | --- | --- |
 * | `=B5-C5`, `=B6-C6`, `=B7-C8`, `=B8-C8`, `=B9-C9` | the third: C8 for C7 |
 * | `=B5-C5`, `=B6-C6`, `=B7*2`, … | nothing: another formula, not another reference |
 */
export function unlikeReferences<T extends PlacedFormula>(formulas: readonly T[]): readonly UnlikeReference<T>[] {
  const shapes = new Map<string, T[]>();
  for (const placed of formulas) {
    const shape = shapeOf(placed.formula);
    shapes.set(shape, [...(shapes.get(shape) ?? []), placed]);
  }
  return [...shapes.values()].flatMap((alike) => (alike.length > FEWEST_ALIKE ? unlikeIn(alike) : []));
}

/** The formula with every reference as "#". */
function shapeOf(formula: string): string {
  let shape = "";
  let end = 0;
  for (const reference of scanReferences(formula)) {
    shape += `${formula.slice(end, reference.start)}#`;
    end = reference.end;
  }
  return (shape + formula.slice(end)).toUpperCase().replace(/\s+/g, "");
}

function unlikeIn<T extends PlacedFormula>(alike: readonly T[]): readonly UnlikeReference<T>[] {
  const byForm = new Map<string, T[]>();
  for (const placed of alike) {
    const form = relativeForm(placed.formula, placed.row, placed.column);
    byForm.set(form, [...(byForm.get(form) ?? []), placed]);
  }
  const [model, ...rest] = [...byForm.values()].find((same) => same.length >= FEWEST_ALIKE && same.length >= LEAST_SHARE_ALIKE * alike.length) ?? [];
  if (!model || rest.length === 0) return [];
  const habit = relativeForm(model.formula, model.row, model.column);
  return alike.filter((placed) => relativeForm(placed.formula, placed.row, placed.column) !== habit).flatMap((placed) => unlike(placed, model) ?? []);
}

function unlike<T extends PlacedFormula>(placed: T, model: PlacedFormula): UnlikeReference<T> | null {
  const own = scanReferences(placed.formula);
  const wanted = scanReferences(model.formula).map((reference) => moved(reference, placed.row - model.row, placed.column - model.column));
  const odd = own.flatMap((reads, index) => {
    const like = wanted[index];
    return like && !isSame(reads, like) ? [{ reads, like }] : [];
  });
  const [only] = odd;
  if (!only || odd.length !== 1 || !isOtherRowOrSheet(only.reads, only.like)) return null;
  const expected = placed.formula.slice(0, only.reads.start) + referenceText(only.like, only.reads, placed.formula) + placed.formula.slice(only.reads.end);
  return { placed, ...only, expected };
}

function moved(reference: FormulaReference, rows: number, columns: number): FormulaReference {
  const down = reference.isRowFixed ? 0 : rows;
  const right = reference.isColumnFixed ? 0 : columns;
  const { firstRow, lastRow, firstColumn, lastColumn } = reference;
  return { ...reference, firstRow: firstRow + down, lastRow: lastRow + down, firstColumn: firstColumn + right, lastColumn: lastColumn + right };
}

function isSame(a: FormulaReference, b: FormulaReference): boolean {
  return a.sheet === b.sheet && isSamePlace(a, b);
}

function isSamePlace(a: FormulaReference, b: FormulaReference): boolean {
  return a.firstRow === b.firstRow && a.lastRow === b.lastRow && a.firstColumn === b.firstColumn && a.lastColumn === b.lastColumn;
}

/** One cell of another row of the same column, or the same cell of another sheet; a range is a total's and R47's. */
function isOtherRowOrSheet(reads: FormulaReference, like: FormulaReference): boolean {
  if (reads.isRange || like.isRange) return false;
  return reads.sheet === like.sheet ? reads.firstColumn === like.firstColumn : isSamePlace(reads, like);
}

/** The wanted cell as text, with the sheet as the formula writes it. */
function referenceText(like: FormulaReference, reads: FormulaReference, formula: string): string {
  const written = formula.slice(reads.start, reads.end);
  const own = written.slice(0, written.lastIndexOf("!") + 1);
  const sheet = like.sheet === reads.sheet ? own : like.sheet === null ? "" : `'${like.sheet.replace(/'/g, "''")}'!`;
  return `${sheet}${columnLetters(like.firstColumn)}${String(like.firstRow + 1)}`;
}
