import type { RowKind } from "../../../../src/domain/recognition/RecognisedTable";
import type { CellValue } from "../../../../src/domain/workbook/WorkbookSnapshot";
import type { Unit } from "./drawUnits";
import { NO_LINE, sumOfLines, type Line } from "./Line";

/** A row of a house's table: what its columns are computed from. */
export interface HouseRow {
  readonly label: string;
  readonly code: string;
  readonly kind: RowKind;
  readonly revenue: Line;
  readonly cost: Line;
  readonly net: Line;
  /** Labels of the rows that a total takes in, in the table's order. */
  readonly parts: readonly string[];
  /** Cells that the row has of its own instead, by the column's index. */
  readonly own: Readonly<Record<number, CellValue>>;
}

const PLAIN = { code: "", revenue: NO_LINE, cost: NO_LINE, net: NO_LINE, parts: [], own: {} };

/** A unit's row. */
export function unitRow(unit: Unit, label = unit.label): HouseRow {
  return { ...PLAIN, label, code: unit.code, kind: "item", revenue: unit.revenue, cost: unit.cost, net: unit.net };
}

/** A row of one line: an account's, or an amount that belongs to no unit. */
export function lineRow(label: string, line: Line, code = ""): HouseRow {
  const isRevenue = line.budget < 0;
  return { ...PLAIN, label, code, kind: "item", revenue: isRevenue ? line : NO_LINE, cost: isRevenue ? NO_LINE : line, net: line };
}

/** A total or subtotal of rows. */
export function totalRow(label: string, parts: readonly HouseRow[], kind: "total" | "subtotal" = "total", code = ""): HouseRow {
  return {
    ...PLAIN,
    label,
    code,
    kind,
    revenue: sumOfLines(parts.map((part) => part.revenue)),
    cost: sumOfLines(parts.map((part) => part.cost)),
    net: sumOfLines(parts.map((part) => part.net)),
    parts: parts.map((part) => part.label),
  };
}

/** A memo row: a share of another row, outside every sum. */
export function ofWhichRow(label: string, of: HouseRow, share: number): HouseRow {
  const scaled = (line: Line): Line => ({
    budget: line.budget * share,
    budgetToDate: line.budgetToDate * share * 0.99,
    actual: line.actual * share * 1.02,
    forecast: line.forecast * share * 1.01,
    previousForecast: line.previousForecast * share,
    priorToDate: line.priorToDate * share,
    prior: line.prior * share,
  });
  return { ...PLAIN, label, kind: "ofWhich", revenue: scaled(of.revenue), cost: scaled(of.cost), net: scaled(of.net) };
}

/** A caption inside a table. */
export function headingRow(label: string): HouseRow {
  return { ...PLAIN, label, kind: "heading" };
}

/** An empty row inside a table. */
export function blankRow(): HouseRow {
  return { ...PLAIN, label: "", kind: "blank" };
}
