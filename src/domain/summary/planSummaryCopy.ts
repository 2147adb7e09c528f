import type { CellValue, OwnSheetKind, SheetSnapshot, WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { findOwnSheet } from "./planWorkbookUpdate";
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
 * Null where the workbook has no such page, or one of other rows than the plan's: the summary is then to be written first.
 */
export function planSummaryCopy({ sheets }: SummaryPlan, snapshot: WorkbookSnapshot, words: SummaryWords): PlannedCopy | null {
  const page = sheets.find(({ kind }) => kind === "summary");
  const audit = sheets.find(({ kind }) => kind === "reconciliation");
  const standing = standingRows(snapshot, "summary");
  if (!page || !standing) return null;
  const chartRows = chartRowsOf(page, audit);
  const chartStanding = chartRows.length === 0 ? null : standingRows(snapshot, "reconciliation");
  const rows = [...valueRows(page.rows, standing), ...valueRows(chartRows, chartStanding ?? new Map()).map((row) => ({ ...row, key: `copied_${row.key}` }))];
  if (rows.length < page.rows.length + chartRows.length) return null;
  const plan: SheetPlan = {
    ...page,
    kind: "copy",
    name: words.copySheet,
    rows,
    incompleteTitle: words.incompleteCopy,
    print: { ...page.print, lastPrintedRow: page.print.lastPrintedRow ?? page.rows[page.rows.length - 1]?.key ?? null },
    chart: page.chart && { ...page.chart, data: { ...page.chart.data, ...copiedKeys(page.chart.data), sheet: "copy" } },
  };
  const formulas = [...page.rows, ...chartRows].flatMap(({ cells }) => cells).filter(({ content }) => content.type === "formula").length;
  return { plan, formulas };
}

function copiedKeys({ headingRow, firstRow, lastRow }: NonNullable<SheetPlan["chart"]>["data"]): { readonly headingRow: string; readonly firstRow: string; readonly lastRow: string } {
  return { headingRow: `copied_${headingRow}`, firstRow: `copied_${firstRow}`, lastRow: `copied_${lastRow}` };
}

function chartRowsOf({ chart }: SheetPlan, audit: SheetPlan | undefined): readonly PlannedRow[] {
  if (!chart || !audit) return [];
  const keys = audit.rows.map(({ key }) => key);
  return audit.rows.slice(keys.indexOf(chart.data.headingRow), keys.indexOf(chart.data.lastRow) + 1);
}

/** What stands in each keyed row of our sheet, by key; null where the workbook has no such sheet. */
function standingRows(snapshot: WorkbookSnapshot, kind: OwnSheetKind): ReadonlyMap<string, (column: number) => CellValue> | null {
  const named = snapshot.sheets.map((sheet) => ({ sheet, name: sheet.name, names: snapshot.names.filter((name) => name.sheet === sheet.name) }));
  const found = findOwnSheet(named, kind);
  if (!found) return null;
  const rows = found.names.flatMap(({ name, formula }) => {
    const [key, row] = [rowMarkerKey(name), rowMarkerRow(formula)];
    return key === null || row === null ? [] : [[key, cellsOf(found.sheet, row)] as const];
  });
  return new Map(rows);
}

function cellsOf({ origin, values }: SheetSnapshot, row: number): (column: number) => CellValue {
  return (column) => values[row - origin.row]?.[column - origin.column] ?? "";
}

/** The planned rows that stand, each formula as what it shows. */
function valueRows(rows: readonly PlannedRow[], standing: ReadonlyMap<string, (column: number) => CellValue>): readonly PlannedRow[] {
  return rows.flatMap((row) => {
    const valueAt = standing.get(row.key);
    if (!valueAt) return [];
    return [{ ...row, cells: row.cells.map((cell) => (cell.content.type === "formula" ? { ...cell, content: contentOf(valueAt(cell.column)) } : cell)) }];
  });
}

function contentOf(value: CellValue): CellContent {
  return typeof value === "number" ? { type: "number", value } : { type: "text", text: String(value) };
}
