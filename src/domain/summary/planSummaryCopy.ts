import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { findOwnSheet, hasLayout } from "./planWorkbookUpdate";
import { rowMarkerKey, rowMarkerRow } from "./ownSheetNames";
import type { CellContent, PlannedRow, SheetPlan, SummaryPlan } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";

/** The copy as it would stand, and how many formulas became values. */
export interface PlannedCopy {
  readonly plan: SheetPlan;
  readonly formulas: number;
}

/**
 * Our page once more, as it stands in the workbook now but with values instead of formulas, for the mailed version. The chart's figures, which the
 * page has on the other sheet, come along below what is printed, so that the copy stands on its own.
 *
 * Null where the workbook has no such page, or one of other rows or columns than the plan's: the summary is then to be written first. Only the looks
 * are the plan's; what stands in the cells is the page's own.
 */
export function planSummaryCopy({ sheets }: SummaryPlan, snapshot: WorkbookSnapshot, words: SummaryWords): PlannedCopy | null {
  const [page, audit] = [sheets.find(({ kind }) => kind === "summary"), sheets.find(({ kind }) => kind === "reconciliation")];
  if (!page || !audit) return null;
  const chartRows = chartRowsOf(page, audit);
  const rows = valueRows(page.rows, standingRows(snapshot, page));
  const figures = valueRows(chartRows, standingRows(snapshot, audit)).map((row) => ({ ...row, key: `copied_${row.key}` }));
  if (rows.length < page.rows.length || figures.length < chartRows.length) return null;
  const formulas = [...page.rows, ...chartRows].flatMap(({ cells }) => cells).filter(({ content }) => content.type === "formula").length;
  return { plan: copyPlan(page, [...rows, ...figures], words), formulas };
}

function copyPlan(page: SheetPlan, rows: readonly PlannedRow[], words: SummaryWords): SheetPlan {
  return {
    ...page,
    kind: "copy",
    name: words.copySheet,
    rows,
    incompleteTitle: words.incompleteCopy,
    print: { ...page.print, lastPrintedRow: page.print.lastPrintedRow ?? page.rows[page.rows.length - 1]?.key ?? null },
    chart: page.chart && { ...page.chart, data: { ...page.chart.data, ...copiedKeys(page.chart.data), sheet: "copy" } },
  };
}

function copiedKeys({ headingRow, firstRow, lastRow }: NonNullable<SheetPlan["chart"]>["data"]): { readonly headingRow: string; readonly firstRow: string; readonly lastRow: string } {
  return { headingRow: `copied_${headingRow}`, firstRow: `copied_${firstRow}`, lastRow: `copied_${lastRow}` };
}

function chartRowsOf({ chart }: SheetPlan, audit: SheetPlan): readonly PlannedRow[] {
  if (!chart) return [];
  const keys = audit.rows.map(({ key }) => key);
  return audit.rows.slice(keys.indexOf(chart.data.headingRow), keys.indexOf(chart.data.lastRow) + 1);
}

/** What stands in each keyed row of our sheet, by key; nothing where the workbook has no such sheet with those columns. */
function standingRows(snapshot: WorkbookSnapshot, { kind, layout }: SheetPlan): ReadonlyMap<string, (column: number) => CellValue> {
  const named = snapshot.sheets.map((sheet) => ({ sheet, name: sheet.name, names: snapshot.names.filter((name) => name.sheet === sheet.name) }));
  const found = findOwnSheet(named, kind);
  if (!found || !hasLayout(found, layout)) return new Map();
  const rows = found.names.flatMap(({ name, formula }) => {
    const [key, row] = [rowMarkerKey(name), rowMarkerRow(formula)];
    return key === null || row === null ? [] : [[key, cellsOf(found.sheet, row)] as const];
  });
  return new Map(rows);
}

function cellsOf({ origin, values }: SheetSnapshot, row: number): (column: number) => CellValue {
  return (column) => values[row - origin.row]?.[column - origin.column] ?? "";
}

/** The planned rows that stand, each cell as what it shows. */
function valueRows(rows: readonly PlannedRow[], standing: ReadonlyMap<string, (column: number) => CellValue>): readonly PlannedRow[] {
  return rows.flatMap((row) => {
    const valueAt = standing.get(row.key);
    if (!valueAt) return [];
    return [{ ...row, cells: row.cells.map((cell) => ({ ...cell, content: contentOf(valueAt(cell.column)) })) }];
  });
}

function contentOf(value: CellValue): CellContent {
  return typeof value === "number" ? { type: "number", value } : { type: "text", text: String(value) };
}
