import type { ColumnRole } from "../../src/domain/recognition/RecognisedTable";
import type { CellAddress } from "../../src/domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { generateReport, type GeneratedReport } from "./defectReport";
import { valueAt } from "./defectEdit";
import { generateLayout, type ExpectedTable } from "./layoutGrammar";

/** A figure of a consistent workbook, with what it is. */
export interface GroundFigure {
  readonly cell: CellAddress;
  readonly value: number;
  /** Which table it stands in; figures of one table share it. */
  readonly table: string;
  readonly role: ColumnRole;
  readonly row: "item" | "total" | "subtotal" | "ofWhich";
  readonly unit: number | null;
}

/** A consistent workbook to put a defect into. */
export interface DefectGround {
  readonly seed: number;
  readonly snapshot: WorkbookSnapshot;
  readonly figures: readonly GroundFigure[];
  /** What one in the last shown digit is. */
  readonly step: number;
  readonly report: GeneratedReport | null;
  /** Whether a word says which row is the total; without one only sums that hold can tell. */
  readonly hasNamedTotal: boolean;
}

/** The report of a seed: board, accounts, units, causes and measures. */
export function reportGround(seed: number): DefectGround {
  const report = generateReport(seed);
  const figures = report.figures.map((figure): GroundFigure => ({
    cell: figure.cell,
    value: Number(valueAt(report.snapshot, figure.cell)),
    table: `${figure.cell.sheet}/${figure.table}`,
    role: figure.role,
    row: figure.row,
    unit: figure.unit,
  }));
  return { seed, snapshot: report.snapshot, figures, step: isInMillions(figures) ? 0.1 : 1, report, hasNamedTotal: true };
}

/** The single table of a seed of the layout grammar, null where the layout itself holds something to report (amounts as text, causes that tie to nothing). */
export function layoutGround(seed: number): DefectGround | null {
  const layout = generateLayout(seed);
  if (layout.options.includes("textAmounts") || layout.options.includes("causesBelow")) return null;
  const figures = layout.tables.flatMap((table) => figuresOf(table, layout.snapshot));
  const step = layout.tables[0]?.unit === "mkr" ? 0.1 : 1;
  return { seed, snapshot: layout.snapshot, figures, step, report: null, hasNamedTotal: !layout.options.includes("noTotalWord") };
}

function figuresOf(table: ExpectedTable, snapshot: WorkbookSnapshot): readonly GroundFigure[] {
  const figures: GroundFigure[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    for (const [column, role] of table.roles) {
      const cell = { sheet: table.sheet, row, column };
      const value = valueAt(snapshot, cell);
      if (typeof value !== "number" || role === "label" || role === "code") continue;
      figures.push({ cell, value, table: table.sheet, role, row: rowKind(table, row), unit: null });
    }
  }
  return figures;
}

function rowKind(table: ExpectedTable, row: number): GroundFigure["row"] {
  if (table.totals.includes(row)) return "total";
  if (table.subtotals.includes(row)) return "subtotal";
  return table.ofWhich.includes(row) ? "ofWhich" : "item";
}

function isInMillions(figures: readonly GroundFigure[]): boolean {
  return figures.some(({ value, role }) => role !== "percentUsed" && !Number.isInteger(value));
}
