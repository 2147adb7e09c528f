import { allowanceInRow, gradeRow } from "./checkTable";
import { allowanceOfSum, partWeight, sumResidual, type SumFamily } from "./sums";
import { amountAt, cellAt, type FigureTable } from "./FigureTable";
import type { Identity, IdentityKind } from "./Identity";
import { rowIdentity, type RowFamily } from "./RowFamily";
import type { RuleCode } from "../findings/RuleCode";

/** The families that a table is held to. */
export interface TableFamilies {
  readonly figures: FigureTable;
  readonly rows: readonly RowFamily[];
  readonly sums: readonly SumFamily[];
}

/** Builds every identity within a table that can be tried; only for tables where something is broken. */
export function tableIdentities({ figures, rows, sums }: TableFamilies): readonly Identity[] {
  const identities: Identity[] = [];
  for (const family of rows) {
    for (let row = 0; row < figures.rows.length; row++) {
      if (gradeRow(figures, family, row, sums) === null) continue;
      identities.push(rowIdentity(figures, family, row, allowanceInRow(figures, family, row, sums)));
    }
  }
  for (const family of sums) identities.push(...sumIdentities(figures, family));
  return identities;
}

function sumIdentities(figures: FigureTable, family: SumFamily): readonly Identity[] {
  return figures.columns.flatMap((_, column) => {
    const sum = sumResidual(figures, family, column);
    return sum ? [sumIdentity(figures, family, column, sum.addends)] : [];
  });
}

function sumIdentity(figures: FigureTable, family: SumFamily, column: number, addends: number): Identity {
  const { rule, kind } = sumWords(figures, family);
  return {
    ruleId: family.ruleId,
    rule,
    kind,
    result: cellAt(figures, family.total, column),
    // Blank parts stay in: a cell that should hold a figure may be what is wrong.
    terms: family.parts
      .filter(({ row }) => isPossiblePart(figures, row, column))
      .map((part) => ({ cell: cellAt(figures, part.row, column), weight: partWeight(figures, part, column) })),
    form: "linear",
    allowance: allowanceOfSum(figures, family, column, addends),
    group: sumGroup(figures, family),
  };
}

function isPossiblePart(figures: FigureTable, row: number, column: number): boolean {
  const kind = figures.rows[row]?.kind;
  return !Number.isNaN(amountAt(figures, row, column)) || (kind !== "heading" && kind !== "blank");
}

/** The name that holds a total row's columns together. */
export function sumGroup(figures: FigureTable, family: SumFamily): string {
  return `${figures.table.id}/${String(family.total)}`;
}

function sumWords(figures: FigureTable, family: SumFamily): { readonly rule: RuleCode; readonly kind: IdentityKind } {
  if (figures.table.kind === "causes") return { rule: "cause-total", kind: "causeTotal" };
  if (figures.table.kind === "measures") return { rule: "measure-total", kind: "measureTotal" };
  const isTotal = figures.rows[family.total]?.kind === "total";
  return isTotal ? { rule: "column-total", kind: "total" } : { rule: "subtotal", kind: "subtotal" };
}
