import type { ComputedTable } from "../budget/ComputedTable";
import type { ColumnRole, RecognisedTable, RecognisedWorkbook, TableRow } from "../recognition/RecognisedTable";
import type { CellAddress } from "../workbook/CellAddress";
import type { SheetGrid } from "../workbook/SheetGrid";
import { compareFigures, figureReader, type RowFigure } from "./compareFigures";
import { matchTables, type TablePair } from "./matchTables";
import { normaliseLabel } from "./normaliseLabel";
import { pairRows, type PairableRow, type RowPair } from "./pairRows";
import { unchangedSentences } from "./unchangedSentences";
import type { PreviousForecast, WorkbookComparison, WorkbookDifference } from "./WorkbookComparison";

/** One workbook as the comparison reads it. */
export interface ComparedWorkbook {
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly recognised: RecognisedWorkbook;
}

/** Last month's workbook, with what its forecasts came to. */
export interface PreviousWorkbook extends ComparedWorkbook {
  readonly fileName: string | null;
  readonly computed: readonly ComputedTable[];
}

/**
 * Holds last month's workbook beside this one's.
 *
 * Told are: an annual budget or forecast that changed, an actual that fell though months were added, sentences with figures left word for
 * word, rows and whole tables that appeared or vanished. Example: forecast of Norr 12 500 last month, 12 900 now.
 */
export function compareWorkbooks(previous: PreviousWorkbook, current: ComparedWorkbook): WorkbookComparison {
  const { pairs, appeared, vanished } = matchTables(current.recognised, previous.recognised);
  const tables = pairs.map((pair) => new TableComparison(pair, previous, current));
  return {
    previous: { fileName: previous.fileName, period: previous.recognised.period },
    differences: [
      ...tables.flatMap((table) => table.differences()),
      ...appeared.map((table): WorkbookDifference => ({ code: "tableAppeared", label: nameOf(table), cell: firstCell(table), rows: amountRows(table).length })),
      ...vanished.map((table): WorkbookDifference => ({ code: "tableVanished", label: nameOf(table), rows: amountRows(table).length })),
      ...unchangedSentences(previous.grids, current.grids),
    ],
    previousForecasts: tables.flatMap((table) => table.previousForecasts()),
  };
}

type FigureOf = (row: TableRow, role: ColumnRole) => RowFigure | null;

/** A row of a table, as it is paired with the other month's. */
interface Row extends PairableRow {
  readonly row: TableRow;
}

class TableComparison {
  private readonly rows: readonly RowPair<Row, Row>[];
  private readonly now: readonly Row[];
  private readonly before: readonly Row[];
  private readonly figureNow: FigureOf;
  private readonly figureBefore: FigureOf;
  private readonly monthsAdded: boolean;

  constructor(
    private readonly pair: TablePair,
    private readonly previous: PreviousWorkbook,
    current: ComparedWorkbook,
  ) {
    this.figureNow = figureReader(current.grids.get(pair.current.sheet), pair.current);
    this.figureBefore = figureReader(previous.grids.get(pair.previous.sheet), pair.previous);
    this.now = rowsOf(pair.current, this.figureNow);
    this.before = rowsOf(pair.previous, this.figureBefore);
    this.rows = pairRows(this.now, this.before);
    this.monthsAdded = isLaterInYear(pair, previous, current);
  }

  differences(): readonly WorkbookDifference[] {
    const paired = new Set(this.rows.flatMap(({ current, previous }) => [current, previous]));
    const { current } = this.pair;
    return [
      ...this.rows.flatMap((rows) => this.compareRows(rows)),
      ...this.now.filter((row) => !paired.has(row)).map(({ row }): WorkbookDifference => ({ code: "rowAppeared", label: row.label, cell: labelCell(current, row) })),
      ...this.before.filter((row) => !paired.has(row)).map(({ row }): WorkbookDifference => ({ code: "rowVanished", label: row.label, table: current.id })),
    ];
  }

  previousForecasts(): readonly PreviousForecast[] {
    const computed = this.previous.computed.find(({ table }) => table === this.pair.previous.id)?.rows ?? [];
    const forecasts = new Map(computed.map(({ row, forecast }) => [row, forecast]));
    return this.rows.flatMap(({ current, previous }) => {
      const forecast = forecasts.get(previous.row.row) ?? null;
      return forecast === null ? [] : [{ table: this.pair.current.id, row: current.row.row, forecast }];
    });
  }

  private compareRows({ current, previous }: RowPair<Row, Row>): readonly WorkbookDifference[] {
    const hasForecasts = this.figureNow(current.row, "forecast") !== null && this.figureBefore(previous.row, "forecast") !== null;
    return [
      ...(normaliseLabel(current.label) === normaliseLabel(previous.label) ? [] : [this.renamed(current.row, previous.label)]),
      ...this.difference("annualBudgetChanged", "annualBudget", current.row, previous.row),
      ...(hasForecasts ? this.difference("forecastChanged", "forecast", current.row, previous.row) : this.difference("forecastVarianceChanged", "forecastVariance", current.row, previous.row)),
      ...(this.monthsAdded ? this.difference("actualFell", "actualToDate", current.row, previous.row) : []),
    ];
  }

  private renamed(row: TableRow, previousLabel: string): WorkbookDifference {
    return { code: "rowRenamed", label: row.label, previousLabel, cell: labelCell(this.pair.current, row) };
  }

  private difference(
    code: "annualBudgetChanged" | "forecastChanged" | "forecastVarianceChanged" | "actualFell",
    role: ColumnRole,
    row: TableRow,
    other: TableRow,
  ): readonly WorkbookDifference[] {
    const [now, before] = [this.figureNow(row, role), this.figureBefore(other, role)];
    if (now === null || before === null) return [];
    const { previous, current, unit, column, differs } = compareFigures(now, before);
    const isTold = differs && (code !== "actualFell" || Math.sign(previous) * current < Math.abs(previous));
    return isTold ? [{ code, label: row.label, cell: { sheet: this.pair.current.sheet, row: row.row, column }, previous, current, unit }] : [];
  }
}

function rowsOf(table: RecognisedTable, figureOf: FigureOf): readonly Row[] {
  return amountRows(table).map((row) => ({ row, label: row.label, code: row.code, budget: figureOf(row, "annualBudget")?.value ?? null }));
}

function amountRows(table: RecognisedTable): readonly TableRow[] {
  return table.rows.filter(({ kind, label }) => kind !== "heading" && kind !== "blank" && label.trim() !== "");
}

/** Actuals are held against last month's only where months of the same year have gone by since. */
function isLaterInYear(pair: TablePair, previous: ComparedWorkbook, current: ComparedWorkbook): boolean {
  const now = pair.current.period ?? current.recognised.period;
  const before = pair.previous.period ?? previous.recognised.period;
  return now !== null && before !== null && now.year === before.year && now.months > before.months;
}

function nameOf({ caption, sheet }: RecognisedTable): string {
  return caption === "" ? sheet : caption;
}

function firstCell({ sheet, range }: RecognisedTable): CellAddress {
  return { sheet, row: range.firstRow, column: range.firstColumn };
}

function labelCell(table: RecognisedTable, row: TableRow): CellAddress {
  const column = table.columns.find(({ role }) => role === "label")?.column ?? table.range.firstColumn;
  return { sheet: table.sheet, row: row.row, column };
}
