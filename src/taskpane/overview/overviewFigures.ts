import type { Amount, MoneyUnit } from "../../domain/amount/Amount";
import { turnedChange } from "../../domain/budget/turnedChange";
import type { ComputedRow } from "../../domain/budget/ComputedTable";
import type { RecognisedTable, TableRow } from "../../domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../domain/Review";
import { chooseMainTable } from "../../domain/summary/chooseMainTable";
import type { CellAddress } from "../../domain/workbook/CellAddress";

/** One bar of the overview's chart. */
export interface UnitBar {
  readonly label: string;
  readonly amount: Amount;
  readonly cell: CellAddress;
}

/** What the overview shows of the table that speaks for the whole workbook; amounts positive when better than budget. */
export interface OverviewFigures {
  readonly table: RecognisedTable;
  readonly unit: MoneyUnit;
  readonly totalLabel: string | null;
  readonly varianceToDate: Amount | null;
  readonly forecast: Amount | null;
  readonly forecastVariance: Amount | null;
  readonly change: Amount | null;
  readonly barsShow: "forecastVariance" | "varianceToDate";
  /** Worst first. */
  readonly bars: readonly UnitBar[];
}

/** The figures of the table that the summary shows too; null where there is no budget table with computed rows. */
export function overviewFigures(review: WorkbookReview): OverviewFigures | null {
  const table = chooseMainTable(review.recognised);
  if (table === null) return null;
  const rows = review.computed.find((candidate) => candidate.table === table.id)?.rows ?? [];
  const computed = new Map(rows.map((row) => [row.row, row]));
  const items = itemRows(table, computed);
  const barsShow = items.some(({ values }) => values.forecastVariance !== null) ? "forecastVariance" : "varianceToDate";
  return { table, unit: table.unit ?? "tkr", ...totalFigures(table, computed), barsShow, bars: bars(table, items, barsShow) };
}

type TotalFigures = Pick<OverviewFigures, "totalLabel" | "varianceToDate" | "forecast" | "forecastVariance" | "change">;

const NO_TOTAL: TotalFigures = { totalLabel: null, varianceToDate: null, forecast: null, forecastVariance: null, change: null };

function totalFigures(table: RecognisedTable, computed: ReadonlyMap<number, ComputedRow>): TotalFigures {
  const total = totalRow(table);
  const values = total === null ? undefined : computed.get(total.row);
  if (total === null || values === undefined) return NO_TOTAL;
  const { varianceToDate, forecast, forecastVariance, change } = values;
  return { totalLabel: total.label, varianceToDate, forecast, forecastVariance, change: turnedChange(table, total, change) };
}

/** The total that takes in most rows; the last of them, since grand totals stand last. */
function totalRow(table: RecognisedTable): TableRow | null {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const parts = (row: TableRow): number => table.sums.find(({ total }) => total === row.row)?.parts.length ?? 0;
  return totals.reduce<TableRow | null>((best, row) => (best === null || parts(row) >= parts(best) ? row : best), null);
}

interface ItemRow {
  readonly row: TableRow;
  readonly values: ComputedRow;
}

function itemRows(table: RecognisedTable, computed: ReadonlyMap<number, ComputedRow>): readonly ItemRow[] {
  return table.rows.flatMap((row) => {
    const values = computed.get(row.row);
    return values !== undefined && (row.kind === "item" || row.kind === "outside") ? [{ row, values }] : [];
  });
}

function bars(table: RecognisedTable, items: readonly ItemRow[], shown: OverviewFigures["barsShow"]): readonly UnitBar[] {
  const column = table.columns.find(({ role }) => role === shown)?.column ?? table.range.firstColumn;
  return items
    .flatMap(({ row, values }) => {
      const amount = values[shown];
      return amount === null ? [] : [{ label: row.label, amount, cell: { sheet: table.sheet, row: row.row, column } }];
    })
    .sort((a, b) => a.amount - b.amount);
}
