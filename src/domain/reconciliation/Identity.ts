import { gradeResidual, type RoundingAllowance, type RoundingGrade } from "../amount/roundingGrade";
import type { Amount } from "../amount/Amount";
import type { RuleCode } from "../findings/RuleCode";
import { amountOrZero, type FigureCell } from "./FigureTable";

/** A figure that an identity counts in, times its weight. */
export interface IdentityTerm {
  readonly cell: FigureCell;
  readonly weight: number;
}

/** Why the workbook must satisfy an identity; decides what a finding about it says. */
export type IdentityKind =
  | "rowVariance"
  | "forecastVariance"
  | "remaining"
  | "net"
  | "months"
  | "change"
  | "percentUsed"
  | "variancePercent"
  | "total"
  | "subtotal"
  | "causeTotal"
  | "measureTotal"
  | "sameFact"
  | "causeTotalOfVariance"
  | "causeRowOfVariance"
  | "tableTotal"
  | "rollUp";

/**
 * An equation that the workbook's own structure states: the result is the weighted sum of the terms (for percentages: 100 × first
 * term ÷ second). Sv: samband.
 *
 * Cells are the nodes of a graph and identities its edges: what breaks, and what holds, tells which cell is wrong.
 */
export interface Identity {
  /** The numbered rule that states it ("R10"). */
  readonly ruleId: string;
  readonly rule: RuleCode;
  readonly kind: IdentityKind;
  readonly result: FigureCell;
  readonly terms: readonly IdentityTerm[];
  readonly form: "linear" | "percent";
  readonly allowance: RoundingAllowance;
  /** What holds the identities of one structure together: a total row's columns, a link's columns. Null where it stands alone. */
  readonly group: string | null;
}

/** What the terms give. */
export function expectedOf(identity: Identity): Amount {
  if (identity.form === "percent") return percentOf(identity);
  let sum = 0;
  for (const { cell, weight } of identity.terms) sum += weight * amountOrZero(cell);
  return sum;
}

/** What is stated less what the terms give. */
export function residualOf(identity: Identity): Amount {
  return amountOrZero(identity.result) - expectedOf(identity);
}

export function gradeOf(identity: Identity): RoundingGrade {
  return gradeResidual(residualOf(identity), identity.allowance);
}

/** Cells of an identity, the result first. */
export function cellsOf(identity: Identity): readonly FigureCell[] {
  return [identity.result, ...identity.terms.map(({ cell }) => cell)];
}

function percentOf(identity: Identity): number {
  const [part, whole] = identity.terms;
  if (!part || !whole) throw new Error("A percentage has two terms");
  return (part.weight * amountOrZero(part.cell)) / amountOrZero(whole.cell);
}
