import { parseStructRef, tokenize, type RangeA1, type ReferenceA1, type ReferenceName } from "@borgar/fx";
import { quoteSheetName } from "../../domain/workbook/CellAddress";
import type { ReferenceChange } from "../model/FormulaService";
import { changesRows, LAST_COLUMN, LAST_ROW, moveRange, type StructuralChange } from "../model/StructuralChange";
import { rangeFromA1 } from "./parseReference";
import { isExternal, rewriteReferences, withRange } from "../../xlsx/formulas/rewriteReferences";

/**
 * A formula as Excel rewrites it when what it points at is moved, renamed or deleted; the same string where nothing moves.
 *
 * | formula on Drift | change | then |
 * | --- | --- | --- |
 * | =SUM(B2:B9) | 1 row inserted at row 5 of Drift | =SUM(B2:B10) |
 * | =$B$2+Mål!B2 | row 2 of Drift deleted | =#REF!+Mål!B2 |
 * | =Mål!B2 | sheet Mål renamed to Mål 2024 | ='Mål 2024'!B2 |
 * | =SUM(Mål!B2:B9) | sheet Mål deleted | =SUM(#REF!) |
 */
export function moveReferences(formula: string, formulaSheet: string | null, change: ReferenceChange): string {
  if (change.kind === "tableRenamed") return renameTable(formula, change.table, change.to);
  if (!mayPointAt(formula, formulaSheet, change.sheet)) return formula;
  return rewriteReferences(formula, (reference, text) => {
    if (isExternal(reference, text)) return null;
    const context = reference.context?.[0] ?? "";
    if (change.kind === "sheetRenamed") return renameSheet(context, text, change.sheet, change.to);
    if (change.kind === "sheetDeleted") return sameName(context, change.sheet) ? "#REF!" : null;
    const target = context === "" ? formulaSheet : context;
    return target !== null && sameName(target, change.sheet) ? moveLines(reference, text, change) : null;
  });
}

/** Whether a formula can point at a sheet at all; reading it is a hundred times dearer than this look. */
function mayPointAt(formula: string, formulaSheet: string | null, sheet: string): boolean {
  if (formulaSheet !== null && sameName(formulaSheet, sheet)) return true;
  return formula.includes("!") && formula.toLowerCase().includes(sheet.toLowerCase().replace(/'/g, "''"));
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Both ends of a three-dimensional reference may be the renamed sheet. */
function renameSheet(context: string, text: string, from: string, to: string): string | null {
  const names = context.split(":");
  if (context === "" || !names.some((name) => sameName(name, from))) return null;
  const renamed = names.map((name) => (sameName(name, from) ? to : name));
  const quoted = renamed.map(quoteSheetName);
  const isPlain = quoted.every((name, index) => name === renamed[index]);
  const sheet = isPlain ? renamed.join(":") : `'${renamed.join(":").replace(/'/g, "''")}'`;
  return `${sheet}${text.slice(text.lastIndexOf("!"))}`;
}

function moveLines(reference: ReferenceA1 | ReferenceName, text: string, change: StructuralChange): string | null {
  if ("name" in reference) return null;
  const moved = moveA1(reference.range, change);
  if (moved === reference.range) return null;
  return moved === null ? `${text.slice(0, text.lastIndexOf("!") + 1)}#REF!` : withRange(text, moved);
}

/** The range after the change; the same object where it did not move, null where all of it is gone. */
function moveA1(range: RangeA1, change: StructuralChange): RangeA1 | null {
  const isWhole = changesRows(change) ? range.top === null : range.left === null;
  if (isWhole) return range;
  const before = rangeFromA1(range);
  const after = moveRange(before, change);
  if (after === null) return null;
  const isSame = after.firstRow === before.firstRow && after.lastRow === before.lastRow && after.firstColumn === before.firstColumn && after.lastColumn === before.lastColumn;
  if (isSame) return range;
  const rows = range.top === null ? {} : { top: after.firstRow, bottom: Math.min(LAST_ROW, after.lastRow) };
  const columns = range.left === null ? {} : { left: after.firstColumn, right: Math.min(LAST_COLUMN, after.lastColumn) };
  return { ...range, ...rows, ...columns };
}

/** Structured references with the table's new name; columns named like the table stay. */
function renameTable(formula: string, table: string, to: string): string {
  const hasPrefix = formula.startsWith("=");
  const texts = tokenize(hasPrefix ? formula : `=${formula}`, { mergeRefs: true, negativeNumbers: false }).map(({ type, value }) => {
    if (type === "range_named" && sameName(value, table)) return to;
    const reference = type === "structured" ? parseStructRef(value) : undefined;
    return reference?.table !== undefined && sameName(reference.table, table) ? to + value.slice(value.indexOf("[")) : value;
  });
  const renamed = texts.join("");
  return hasPrefix ? renamed : renamed.slice(1);
}
