import { statedSums } from "../../reconciliation/statedSums";
import type { SumFamily } from "../../reconciliation/sums";
import type { FigureTable } from "../../reconciliation/FigureTable";
import type { RowKind, TableKind } from "../../recognition/RecognisedTable";
import type { SumRule } from "../Rule";

/**
 * R20 `column-total`: a table's total is the sum of the rows it takes in, column by column, within (n + 1) / 2 steps for n rows.
 * Rows marked varav, captions and rows outside the total do not count.
 *
 * | rows | Totalt | |
 * | --- | --- | --- |
 * | 33,4 + 33,3 + 33,4 | 100,0 | holds: rounding may explain 0,2 |
 * | 14 785 + 43 734 | 58 519 | holds |
 * | 14 785 + 43 734 | 43 734 | broken: the first row is not in it |
 */
export const columnTotalRule: SumRule = sumRule("R20", "column-total", (kind, total) => isLedger(kind) && total === "total");

/** R21 `subtotal`: as R20 for a subtotal, whether it stands above or below its rows. Example: Verksamhetens kostnader over its eight kinds of cost. */
export const subtotalRule: SumRule = sumRule("R21", "subtotal", (kind, total) => isLedger(kind) && total !== "total");

/** R22 `cause-total`: a cause table's total is the sum of its causes. Example: −4 500 and +800 with the total −3 700 holds. */
export const causeTotalRule: SumRule = sumRule("R22", "cause-total", (kind) => kind === "causes");

/** R23 `measure-total`: the total of the measures' effects is their sum. Example: 560 and 4 200 with the total 4 760 holds. */
export const measureTotalRule: SumRule = sumRule("R23", "measure-total", (kind) => kind === "measures");

function isLedger(kind: TableKind): boolean {
  return kind === "byUnit" || kind === "byAccount" || kind === "investments";
}

function sumRule(id: string, code: SumRule["code"], applies: (kind: TableKind, total: RowKind) => boolean): SumRule {
  const families = (figures: FigureTable): readonly SumFamily[] =>
    statedSums(figures).filter(({ total }) => applies(figures.table.kind, figures.rows[total]?.kind ?? "blank")).map((sum) => ({ ruleId: id, ...sum }));
  return { id, code, kind: "sums", families };
}
