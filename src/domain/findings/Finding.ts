import type { MoneyUnit } from "../amount/Amount";
import type { CellAddress } from "../workbook/CellAddress";
import type { RuleCode } from "./RuleCode";
import type { Statement } from "./Statement";

/** `error` = a contradiction that rounding cannot explain; `warning` = needs a human eye; `info` = worth knowing, nothing to mend. */
export type Severity = "error" | "warning" | "info";

/** The likely cause of a difference (CONTRACT.md, DIAGNOSIS). */
export type DiagnosisKind =
  | "rounding"
  | "signFlippedTable"
  | "signFlippedRow"
  | "unitFactor"
  | "omittedRow"
  | "doubledRow"
  | "memoRowCounted"
  | "digitSlip"
  | "transposition"
  | "singleDigit"
  | "elsewhere"
  | "truncated"
  | "pairOfRows"
  | "differentScope"
  | "totalCell"
  | "staleValue";

/** The likely cause with its proof: the cells that show it and, where a figure was mistyped, what stands and what belongs. */
export interface Diagnosis {
  readonly kind: DiagnosisKind;
  readonly cells: readonly CellAddress[];
  /** Labels of the rows the proof rests on, for the sentence. */
  readonly labels: readonly string[];
  /** What stands and what belongs there, in the unit of the cell; null where the diagnosis is not about one figure. */
  readonly figure: { readonly stands: number; readonly belongs: number } | null;
  /** How many candidates would fit by chance; below 0.05 or the diagnosis is not given. 0 where a formula proves it. */
  readonly chance: number;
}

/** An identity that does not hold because of the finding: what it rests on and by how much it misses. */
export interface Evidence {
  readonly rule: RuleCode;
  /** The cell that states the result first, then its inputs. */
  readonly cells: readonly CellAddress[];
  /** In the unit of the first cell. */
  readonly expected: number;
  readonly actual: number;
  readonly tolerance: number;
}

/** A place in a text: the cell's or the report paragraph's characters from `start`, `length` of them. */
export interface TextSpan {
  /** Counted from 1 in a report's text; null where the text is a cell of the workbook. */
  readonly paragraph: number | null;
  readonly start: number;
  readonly length: number;
}

/** What a figure of a finding counts. */
export type FigureKind = MoneyUnit | "unknownUnit" | "percent" | "count" | "none";

/** One contradiction, placed at the cell that is wrong. Codes, addresses and numbers; the words are made in `text`. Sv: (att kontrollera). */
export interface Finding {
  /** A hash of rule, labels, amounts and ordinal, without addresses, so that it survives moved rows. */
  readonly id: string;
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** The first is the one to look at. */
  readonly cells: readonly CellAddress[];
  /** `expected` and `actual` have the unit and sign of the cell looked at; `difference` is actual − expected. */
  readonly expected: number | null;
  readonly actual: number | null;
  readonly difference: number | null;
  readonly figureKind: FigureKind;
  readonly diagnosis: Diagnosis | null;
  readonly evidence: readonly Evidence[];
  /** What the sentence says, as facts. */
  readonly statement: Statement;
  /** Where in the text the finding stands; null where it is about a cell as a whole. */
  readonly span: TextSpan | null;
}
