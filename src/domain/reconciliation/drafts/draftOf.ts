import type { Amount } from "../../amount/Amount";
import type { Diagnosis, Severity } from "../../findings/Finding";
import type { FindingDraft } from "../../findings/Rule";
import type { RuleCode } from "../../findings/RuleCode";
import { addressOf, amountOrZero, columnOf, inUnitOf, isBlank, rowOf, type FigureCell } from "../FigureTable";
import { cellsOf, type Identity } from "../Identity";
import type { ReconciliationStatement } from "../ReconciliationStatement";
import { distinctAddresses, evidenceOf } from "./evidenceOf";

/** What a contradiction says before it is put into a finding. */
export interface Contradiction {
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** The cell to look at. */
  readonly cell: FigureCell;
  /** What belongs there; null where no figure can be told. */
  readonly belongs: Amount | null;
  readonly diagnosis: Diagnosis | null;
  /** The identities that do not hold because of it, the most telling first. */
  readonly broken: readonly Identity[];
  readonly statement: ReconciliationStatement;
}

/** More cells than this are no help in finding the place; the evidence has them all. */
const MOST_CELLS = 8;

/** Puts a contradiction into a finding: the cell looked at first, then what proves it, then the other sides of what is broken. */
export function draftOf({ rule, severity, cell, belongs, diagnosis, broken, statement }: Contradiction): FindingDraft {
  const expected = belongs === null ? null : inUnitOf(cell, belongs);
  const actual = isBlank(cell) ? null : inUnitOf(cell, amountOrZero(cell));
  const others = broken.flatMap((identity) => (identity.terms.length > 3 ? [identity.result] : cellsOf(identity)));
  return {
    rule,
    severity,
    cells: distinctAddresses([addressOf(cell), ...(diagnosis?.cells ?? []), ...others.map(addressOf)]).slice(0, MOST_CELLS),
    expected,
    actual,
    difference: expected === null || actual === null ? null : Number((actual - expected).toFixed(6)),
    figureKind: columnOf(cell).figureKind,
    diagnosis,
    evidence: broken.map(evidenceOf),
    statement,
    span: null,
  };
}

/** The words that name a cell. */
export function namesOf(cell: FigureCell): { readonly label: string; readonly header: string } {
  return { label: rowOf(cell).label, header: columnOf(cell).header };
}
