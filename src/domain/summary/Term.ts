import type { SourceFigure } from "./SourceFigures";
import type { CellContent } from "./SummaryPlan";

/** What a cell is computed from, as a formula without "="; a plain value where there is nothing that a formula could follow. */
export type Term = { readonly formula: string } | { readonly value: number };

/** A figure of the user's workbook; a number that stands as text can only be written as it was read. */
export function termOf({ reference, value }: SourceFigure): Term {
  return reference === null ? { value } : { formula: reference };
}

/** The term as part of a longer formula, in brackets where that needs them. */
export function operand(term: Term): string {
  if ("value" in term) return term.value < 0 ? `(${String(term.value)})` : String(term.value);
  return NEEDS_NO_BRACKETS.test(term.formula) ? term.formula : `(${term.formula})`;
}

/** A cell, here or on another sheet, planned or the user's. */
const NEEDS_NO_BRACKETS = /^(?:(?:'(?:[^']|'')+'|[^\s'"!+*/()-]+)!)?\$?[A-Z]{1,3}(?:\$?\d+|\{row:[a-z0-9_:]+\})$/;

export function contentOfTerm(term: Term): CellContent {
  return "value" in term ? { type: "number", value: term.value } : { type: "formula", formula: `=${term.formula}` };
}
