import type { RowFamily } from "../../reconciliation/RowFamily";
import type { FigureTable } from "../../reconciliation/FigureTable";
import type { IdentityKind } from "../../reconciliation/Identity";
import type { RuleCode } from "../RuleCode";

/** A column that may be the difference of two others; columns are indexes, −1 where the table has none. */
export interface DifferenceColumns {
  readonly figures: FigureTable;
  readonly rule: { readonly id: string; readonly code: RuleCode };
  readonly kind: IdentityKind;
  readonly result: number;
  readonly minuend: number;
  readonly subtrahend: number;
}

/**
 * Both ways round of a difference, the one that the table's sign rule says first; none where a column is missing. A budget of the other
 * sign than the actuals beside it (kommunbidrag 480, nettokostnad −491) is added, not subtracted.
 */
export function differenceCandidates(columns: DifferenceColumns): readonly RowFamily[] {
  const { figures, rule, kind, result, minuend, subtrahend } = columns;
  if (result < 0 || minuend < 0 || subtrahend < 0) return [];
  const signs = figures.table.varianceRule === "actualMinusBudget" ? [-1, 1] : [1, -1];
  const budgetTurn = figures.columns[minuend]?.inverted === true ? -1 : 1;
  return signs.map((sign) => ({
    ruleId: rule.id,
    rule: rule.code,
    kind,
    result,
    terms: [
      { column: minuend, weight: sign * budgetTurn },
      { column: subtrahend, weight: -sign },
    ],
    form: "linear",
  }));
}
