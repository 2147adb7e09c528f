import type { RecognisedTable, RecognisedWorkbook, TableColumn, TableLink, TableRow } from "../recognition/RecognisedTable";
import { columnOf, type SourceFigure, type SourceFigures } from "./SourceFigures";

/** The workbook's causes of one row's variance, in the workbook's order. */
export interface CauseGroup {
  /** Row (from 0, in the user's sheet) of the main table that they explain. */
  readonly row: number;
  readonly causes: readonly Cause[];
}

export interface Cause {
  readonly label: string;
  readonly figure: SourceFigure;
}

/**
 * Which causes explain which row of the main table, by the links between the tables: a unit's own cause table before the board's line of it, and the
 * board's total only where no row has causes of its own.
 */
export function causeGroups(main: RecognisedTable, recognised: RecognisedWorkbook, figures: SourceFigures): readonly CauseGroup[] {
  const details: CauseGroup[] = [];
  const lines: CauseGroup[] = [];
  for (const link of recognised.links.filter(({ kind }) => kind === "cause")) {
    const table = recognised.tables.find(({ id }) => id === link.from);
    const row = explainedRow(main, recognised, link);
    if (!table || row === null) continue;
    const line = table.rows.find((one) => one.row === link.fromRow && isCause(one));
    const causes = causesOf(table, line?.row ?? null, figures, labelOf(main, row));
    if (causes.length > 0) (line ? lines : details).push({ row, causes });
  }
  const ofRows = new Set(details.map(({ row }) => row));
  const merged = mergeByRow([...details, ...lines.filter(({ row }) => !ofRows.has(row))]);
  const totals = new Set(main.rows.filter(({ kind }) => kind === "total").map(({ row }) => row));
  const ofUnits = merged.filter(({ row }) => !totals.has(row));
  return (ofUnits.length > 0 ? ofUnits : merged).sort((a, b) => a.row - b.row);
}

/** The main table's row that a cause link explains, straight or through the unit's own table; null where it explains none of them. */
function explainedRow(main: RecognisedTable, { links }: RecognisedWorkbook, link: TableLink): number | null {
  if (link.to === main.id) return link.row ?? totalRow(main);
  const up = links.find(({ kind, from, to }) => (kind === "unit" || kind === "level") && from === link.to && to === main.id);
  return up?.row ?? null;
}

function totalRow(table: RecognisedTable): number | null {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  return totals[totals.length - 1]?.row ?? null;
}

function labelOf(table: RecognisedTable, row: number): string {
  return table.rows.find((one) => one.row === row)?.label ?? "";
}

function causesOf(table: RecognisedTable, only: number | null, figures: SourceFigures, unit: string): readonly Cause[] {
  const column = amountColumn(table);
  if (!column) return [];
  return table.rows.filter((row) => isCause(row) && (only === null || row.row === only)).flatMap(({ row, label }) => {
    const figure = figures.inColumn(table, row, column);
    const cause = isSameName(label, unit) ? saidOf(table, row, figures) || label : label;
    return figure && cause !== "" ? [{ label: cause, figure }] : [];
  });
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** In a table with a line a unit the cause itself stands in a column of its own. */
function saidOf(table: RecognisedTable, row: number, figures: SourceFigures): string {
  const texts = table.columns.filter(({ role, header }) => role === "text" && !/åtgärd|ansvar|status|measure|action|responsible/i.test(header));
  return texts.map(({ column }) => figures.text(table, row, column)).find((text) => text !== "") ?? "";
}

function isCause({ kind }: TableRow): boolean {
  return kind === "item" || kind === "outside";
}

function amountColumn(table: RecognisedTable): TableColumn | undefined {
  return columnOf(table, "amount") ?? columnOf(table, "forecastVariance") ?? columnOf(table, "varianceToDate");
}

function mergeByRow(groups: readonly CauseGroup[]): CauseGroup[] {
  const byRow = new Map<number, Cause[]>();
  for (const { row, causes } of groups) byRow.set(row, [...(byRow.get(row) ?? []), ...causes]);
  return [...byRow].map(([row, causes]) => ({ row, causes }));
}
