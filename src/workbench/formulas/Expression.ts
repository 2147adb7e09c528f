import type { CellRange } from "../../domain/workbook/CellAddress";
import type { ArrayValue, Scalar } from "./Operand";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";
export type ReferenceOperator = ":" | " " | ",";
export type UnaryOperator = "+" | "-" | "%" | "@";

/** Part of a table that a structured reference names. */
export type TableSection = "all" | "data" | "headers" | "totals" | "this row";

/** A parsed formula. Knows no position: the same text gives the same expression in every cell and on every sheet. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Scalar | ArrayValue }
  /** `firstSheet` in lower case, null for the formula's own sheet; `lastSheet` only in a three-dimensional reference. */
  | { readonly kind: "area"; readonly firstSheet: string | null; readonly lastSheet: string | null; readonly range: CellRange }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | { readonly kind: "structured"; readonly table: string; readonly sections: readonly TableSection[]; readonly columns: readonly string[] }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "join"; readonly operator: ReferenceOperator; readonly left: Expression; readonly right: Expression }
  /** An argument left out is null. */
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly (Expression | null)[] }
  | { readonly kind: "let"; readonly bindings: readonly { readonly name: string; readonly value: Expression }[]; readonly body: Expression }
  /** What the engine does not calculate, with the word that says what it is: a function's name, "external", "#". */
  | { readonly kind: "unsupported"; readonly what: string };
