import type { RuleCode } from "../../../../src/domain/findings/RuleCode";
import type { ColumnRole, TableKind, VarianceRule } from "../../../../src/domain/recognition/RecognisedTable";
import type { MoneyUnit } from "../../../../src/domain/amount/Amount";
import type { CellValue, WorkbookSnapshot } from "../../../../src/domain/workbook/WorkbookSnapshot";

/** How a table must be read. Rows are the worksheet's, from 1. */
export interface ExpectedTable {
  readonly sheet: string;
  readonly range: string;
  readonly kind: TableKind;
  readonly unit: MoneyUnit | null;
  readonly varianceRule: VarianceRule | null;
  readonly roles: readonly (readonly [letter: string, role: ColumnRole])[];
  readonly totals: readonly number[];
  readonly subtotals: readonly number[];
  readonly ofWhich: readonly number[];
}

/** An amount of a sentence and the cells of which at least one must be named. */
export interface ExpectedTie {
  readonly cell: string;
  readonly text: string;
  readonly start: number;
  readonly ties: readonly string[];
  /** Why the amount is so far left alone; null where it must be tied. */
  readonly leftAlone: string | null;
}

/** One mistake in an otherwise consistent workbook and how it must be found. */
export interface PlantedDefect {
  readonly name: string;
  readonly edits: readonly (readonly [cell: string, value: CellValue])[];
  readonly rules: readonly RuleCode[];
  /** The cell to look at; any of them is right. */
  readonly cells: readonly string[];
  /** Why the mistake is so far left alone, quietly; absent where it must be found. */
  readonly leftAlone?: string;
}

/** A municipality's, region's or company's whole workbook with how it must be read. */
export interface House {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ExpectedTable[];
  readonly ties: readonly ExpectedTie[];
  readonly defects: readonly PlantedDefect[];
}
