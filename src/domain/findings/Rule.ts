import type { ComputedTable } from "../budget/ComputedTable";
import type { FigureTable } from "../reconciliation/FigureTable";
import type { Identity } from "../reconciliation/Identity";
import type { RowFamily } from "../reconciliation/RowFamily";
import type { SumFamily } from "../reconciliation/sums";
import type { TableFamilies } from "../reconciliation/tableIdentities";
import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import type { Finding } from "./Finding";
import type { ReviewSettings } from "./ReviewSettings";
import type { RuleCode } from "./RuleCode";

/** A finding before it has its id, which depends on all the others. */
export type FindingDraft = Omit<Finding, "id">;

/** Everything that a rule may look at. */
export interface RuleContext {
  readonly snapshot: WorkbookSnapshot;
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly recognised: RecognisedWorkbook;
  readonly computed: readonly ComputedTable[];
  readonly settings: ReviewSettings;
  /** The tables' figures by the table's id. */
  readonly figures: ReadonlyMap<string, FigureTable>;
  /** The equations that each table is held to, by the table's id. */
  readonly families: ReadonlyMap<string, TableFamilies>;
}

interface NumberedRule {
  /** Its number in docs/SPEC.md ("R10"). */
  readonly id: string;
  readonly code: RuleCode;
}

/** States which equations the rows of a table repeat. */
export interface RowRule extends NumberedRule {
  readonly kind: "rows";
  readonly families: (figures: FigureTable) => readonly RowFamily[];
}

/** States which totals a table adds up. */
export interface SumRule extends NumberedRule {
  readonly kind: "sums";
  readonly families: (figures: FigureTable) => readonly SumFamily[];
}

/** States which figures of different tables must agree. */
export interface LinkRule extends NumberedRule {
  readonly kind: "links";
  readonly identities: (context: RuleContext) => readonly Identity[];
}

/** Finds what stands in cells as it should not, without an equation. */
export interface CellRule extends NumberedRule {
  readonly kind: "cells";
  readonly findings: (context: RuleContext) => Iterable<FindingDraft>;
}

/** A numbered rule: the equations it holds the workbook to, or the findings it makes itself. Sv: regel. */
export type Rule = RowRule | SumRule | LinkRule | CellRule;
