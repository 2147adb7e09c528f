import { addressOf, amountOrZero, columnOf, inUnitOf, isBlank, type FigureCell } from "../../reconciliation/FigureTable";
import type { ReconciliationStatement } from "../../reconciliation/ReconciliationStatement";
import type { CellAddress } from "../../workbook/CellAddress";
import type { Diagnosis, Severity } from "../Finding";
import type { FindingDraft } from "../Rule";
import type { RuleCode } from "../RuleCode";

/** What a rule that looks at cells says, without an equation. */
export interface CellRemark {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly cells: readonly CellAddress[];
  readonly statement: ReconciliationStatement;
  readonly diagnosis?: Diagnosis;
}

/** A finding without figures. */
export function remarkDraft({ rule, severity, cells, statement, diagnosis }: CellRemark): FindingDraft {
  return {
    rule,
    severity,
    cells,
    expected: null,
    actual: null,
    difference: null,
    figureKind: "none",
    diagnosis: diagnosis ?? null,
    evidence: [],
    statement,
    span: null,
  };
}

/** A finding about one figure of a table; `belongs` is an amount, null where none can be told. */
export function figureDraft(remark: Omit<CellRemark, "cells">, cell: FigureCell, belongs: number | null, others: readonly CellAddress[] = []): FindingDraft {
  const expected = belongs === null ? null : inUnitOf(cell, belongs);
  const actual = isBlank(cell) ? null : inUnitOf(cell, amountOrZero(cell));
  return {
    ...remarkDraft({ ...remark, cells: [addressOf(cell), ...others] }),
    expected,
    actual,
    difference: expected === null || actual === null ? null : Number((actual - expected).toFixed(6)),
    figureKind: columnOf(cell).figureKind,
  };
}
