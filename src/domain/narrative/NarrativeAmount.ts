import type { MoneyUnit } from "../amount/Amount";
import type { TextSpan } from "../findings/Finding";
import type { CellAddress } from "../workbook/CellAddress";

/** What a figure in a sentence counts: money in its unit, percent, or a number of something (årsarbetare, år, tillbud). */
export type NarrativeUnit = MoneyUnit | "percent" | "count";

/** An amount that a sentence states, and the cells that state the same fact; no cells where no table shows it, which is never a finding. */
export interface NarrativeAmount {
  /** The text's cell; null where the text was given beside the workbook. */
  readonly cell: CellAddress | null;
  readonly span: TextSpan;
  /** In `unit`; minus is worse. */
  readonly value: number;
  readonly unit: NarrativeUnit;
  readonly ties: readonly CellAddress[];
}
