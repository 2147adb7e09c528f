import { parseA1Ref, parseStructRef, type RangeA1, type ReferenceA1, type ReferenceName, type ReferenceStruct } from "@borgar/fx";
import type { CellRange } from "../../domain/workbook/CellAddress";
import { LAST_COLUMN, LAST_ROW } from "../model/StructuralChange";
import type { Expression, TableSection } from "./Expression";
import { isExternal } from "../../xlsx/formulas/rewriteReferences";

/** The expression of a reference's text: a range, whole columns or rows, a name, or a structured reference. */
export function parseReference(text: string): Expression {
  const structured = text.endsWith("]") ? parseStructRef(text) : undefined;
  if (structured !== undefined) return structuredReference(structured);
  const reference = parseA1Ref(text);
  if (reference === undefined) return { kind: "unsupported", what: text };
  return isExternal(reference, text) ? { kind: "unsupported", what: "external" } : plainReference(reference);
}

function plainReference(reference: ReferenceA1 | ReferenceName): Expression {
  const [first = "", last = null] = (reference.context?.[0] ?? "").toLowerCase().split(":");
  const sheet = first === "" ? null : first;
  if ("name" in reference) return { kind: "name", sheet, name: reference.name.toLowerCase() };
  return { kind: "area", firstSheet: sheet, lastSheet: last, range: rangeFromA1(reference.range) };
}

/** The rectangle that a parsed A1 reference covers; whole columns and rows go to the sheet's edge. */
export function rangeFromA1(range: RangeA1): CellRange {
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? LAST_ROW;
  const right = range.right ?? LAST_COLUMN;
  return {
    firstRow: Math.min(top, bottom),
    firstColumn: Math.min(left, right),
    lastRow: Math.max(top, bottom),
    lastColumn: Math.max(left, right),
  };
}

const SECTIONS: readonly TableSection[] = ["all", "data", "headers", "totals", "this row"];

function structuredReference(reference: ReferenceStruct): Expression {
  const sections = (reference.sections ?? []).map((section) => section.replace(/^#/, "").toLowerCase());
  return {
    kind: "structured",
    table: (reference.table ?? "").toLowerCase(),
    sections: SECTIONS.filter((section) => sections.includes(section)),
    columns: (reference.columns ?? []).map((column) => column.toLowerCase()),
  };
}
