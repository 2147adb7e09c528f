import { valueOf } from "../amount/Amount";
import type { ForecastBasis } from "../budget/ComputedTable";
import type { SumRelation } from "../recognition/RecognisedTable";
import { columnOf } from "./SourceFigures";
import type { ForecastGrounds } from "./ForecastGrounds";
import type { SummaryColumn } from "./SummaryColumn";
import { sumOfCells } from "./sumOfCells";
import { operand, termOf, type Term } from "./Term";
import type { UnitRow, UnitTable } from "./UnitTable";

type VarianceColumn = "varianceToDate" | "forecastVariance";

/** How the cells of our own table are named: `{column letters}{row:KEY}`; null for a column or row that it does not show. */
export interface OwnCells {
  readonly cell: (column: SummaryColumn, row: number) => string | null;
  /** Rows (of the user's sheet) that our table shows, from the top, with `GAP` where another row of ours stands between two of them. */
  readonly order: readonly number[];
}

/** No row of a sheet has this index. */
export const GAP = -2;

/** A table of which nothing is shown: every term then rests on the user's cells alone. */
export const NOTHING_SHOWN: OwnCells = { cell: () => null, order: [] };

/**
 * What each cell of a table is computed from: stated figures point at the user's cells, totals sum our own rows, forecasts by a method, variances,
 * changes and percentages are computed from our own cells, or from the user's where our table does not show the column. Minus is worse, row by row.
 */
export class RowTerms {
  private readonly rows: ReadonlyMap<number, UnitRow>;
  /** What the actual is held against: the year's budget where the table has no other. */
  private readonly budgetToDate: SummaryColumn;

  public constructor(
    private readonly table: UnitTable,
    private readonly own: OwnCells,
    private readonly grounds: ForecastGrounds,
  ) {
    this.rows = new Map(table.rows.map((row) => [row.source.row, row]));
    this.budgetToDate = columnOf(table.source, "budgetToDate") ? "budgetToDate" : "annualBudget";
  }

  /** Null where the row has nothing to say in that column. */
  public of(row: UnitRow, column: SummaryColumn): Term | null {
    if (row.isSum === true && row.figures.has(column)) return this.stated(row, column);
    const derive = this.derived[column];
    return derive ? derive(row) : (this.sumOfParts(row, column) ?? this.stated(row, column));
  }

  private readonly derived: Readonly<Partial<Record<SummaryColumn, (row: UnitRow) => Term | null>>> = {
    varianceToDate: (row) => this.variance(row, "varianceToDate", this.budgetToDate, "actualToDate"),
    forecastVariance: (row) => this.variance(row, "forecastVariance", "annualBudget", this.hasForecast(row) ? "forecast" : null),
    forecast: (row) => this.forecast(row),
    change: (row) => this.change(row),
    percentUsed: (row) => this.percentUsed(row),
  };

  /** The cell of our table that shows it, else the term itself, as part of a formula. */
  private operand(row: UnitRow, column: SummaryColumn): string | null {
    const term = this.of(row, column);
    if (term === null) return null;
    return this.own.cell(column, row.source.row) ?? operand(term);
  }

  private stated(row: UnitRow, column: SummaryColumn): Term | null {
    const figure = row.figures.get(column);
    if (figure) return termOf(figure);
    return column === "actualToDate" ? this.netOf(row) : null;
  }

  /** Revenue and cost put together, where the workbook states no net. */
  private netOf(row: UnitRow): Term | null {
    const parts = (["revenueToDate", "costToDate"] as const).flatMap((column) => row.figures.get(column) ?? []);
    return parts.length === 0 ? null : { formula: parts.map((figure) => operand(termOf(figure))).join("+") };
  }

  private forecast(row: UnitRow): Term | null {
    const sum = this.partsOf(row).some(isRefused) ? null : this.sumOfParts(row, "forecast");
    if (sum) return sum;
    if (isRefused(row)) return null;
    const { basis } = row.computed ?? {};
    const own = basis ? this.byMethod(row, basis) : (this.stated(row, "forecast") ?? this.fromDeviation(row));
    return own ?? this.computedValue(row, "forecast");
  }

  /** A forecast that the workbook states as a deviation only: put onto the annual budget. */
  private fromDeviation(row: UnitRow): Term | null {
    if (row.computed !== null && !isKnown(row.computed.forecast)) return null;
    const [annual, deviation] = [this.operand(row, "annualBudget"), this.operand(row, "forecastVariance")];
    return annual === null || deviation === null ? null : { formula: `${annual}${row.better === 1 ? "-" : "+"}${deviation}` };
  }

  /** RULES.md B, as `forecastByMethod` computes it, with what the user has put on top. */
  private byMethod(row: UnitRow, { method, months }: ForecastBasis): Term | null {
    const of = (column: SummaryColumn): string | null => this.operand(row, column);
    const term = (parts: readonly (string | null)[], join: (...operands: string[]) => string): string | null =>
      parts.every((part) => part !== null) ? join(...parts) : null;
    const formulas: Readonly<Record<ForecastBasis["method"], () => string | null>> = {
      linear: () => (months === null ? null : term([of("actualToDate"), this.grounds.monthsCell(months)], (actual, elapsed) => `${actual}*12/${elapsed}`)),
      remainingBudget: () => term([of("actualToDate"), of("annualBudget"), of("budgetToDate")], (actual, annual, budget) => `${actual}+${annual}-${budget}`),
      budgetProfile: () => term([of("actualToDate"), of("annualBudget"), of("budgetToDate")], (actual, annual, budget) => `${actual}*${annual}/${budget}`),
      priorYearProfile: () => term([of("actualToDate"), of("priorYear"), of("priorYearToDate")], (actual, prior, toDate) => `${actual}*${prior}/${toDate}`),
      previousForecast: () => this.previous(row),
    };
    const formula = formulas[method]();
    return formula === null ? null : { formula: [formula, ...this.grounds.adjustmentCells(this.table, row, method)].join("+") };
  }

  /** Budget against what came; of a sum from its parts where our table does not show both. */
  private variance(row: UnitRow, column: VarianceColumn, budget: SummaryColumn, actual: SummaryColumn | null): Term | null {
    const isShown = actual !== null && this.table.columns.includes(budget) && this.table.columns.includes(actual);
    const parts = isShown ? null : this.sumOfParts(row, column);
    if (parts) return parts;
    return this.difference(row, budget, actual) ?? this.sumOfParts(row, column) ?? this.statedVariance(row, column) ?? this.computedValue(row, column);
  }

  private difference(row: UnitRow, budget: SummaryColumn, actual: SummaryColumn | null): Term | null {
    const [planned, came] = [this.operand(row, budget), actual === null ? null : this.operand(row, actual)];
    if (planned === null || came === null) return null;
    return { formula: row.better === 1 ? `${planned}-${came}` : `${came}-${planned}` };
  }

  /** Turned where the workbook writes it the other way round; what it states goes with its own forecast and no other. */
  private statedVariance(row: UnitRow, column: VarianceColumn): Term | null {
    const figure = row.figures.get(column);
    if (!figure || (column === "forecastVariance" && row.computed?.basis !== undefined)) return null;
    const term = termOf(figure);
    if (row.statedSign === 1) return term;
    return "value" in term ? { value: -term.value } : { formula: `-${operand(term)}` };
  }

  /** The forecast against the previous one, minus where it has become worse. */
  private change(row: UnitRow): Term | null {
    const sum = this.partsOf(row).every(({ computed }) => isKnown(computed?.change) || !isKnown(computed?.forecast)) ? this.sumOfParts(row, "change") : null;
    if (sum) return sum;
    if (!isKnown(row.computed?.change)) return null;
    const [previous, forecast] = [this.previous(row), this.operand(row, "forecast")];
    if (previous === null || forecast === null) return null;
    return { formula: row.better === 1 ? `${previous}-${forecast}` : `${forecast}-${previous}` };
  }

  private previous(row: UnitRow): string | null {
    if (row.previous) return operand(termOf(row.previous));
    const kept = row.computed?.keptPreviousForecast;
    return kept === undefined ? null : this.grounds.previousCell(this.table, row, kept);
  }

  /** Blank where there is no budget, never an error. */
  private percentUsed(row: UnitRow): Term | null {
    const [annual, actual] = [this.operand(row, "annualBudget"), this.operand(row, "actualToDate")];
    return annual === null || actual === null ? null : { formula: `IF(${annual}=0,"",${actual}/${annual})` };
  }

  private computedValue(row: UnitRow, column: "forecast" | VarianceColumn): Term | null {
    const amount = row.computed?.[column] ?? null;
    return amount === null ? null : { value: valueOf(amount, this.table.unit) };
  }

  /** A forecast of its own: stated or by a method, not only a deviation. */
  private hasForecast(row: UnitRow): boolean {
    return [row, ...this.partsOf(row)].some(({ figures, computed }) => figures.has("forecast") || computed?.basis !== undefined);
  }

  private partsOf(row: UnitRow): readonly UnitRow[] {
    return this.relationOf(row)?.parts.flatMap((part) => this.rows.get(part.row) ?? []) ?? [];
  }

  /** The sum that the table states for a row, where every part that has amounts is shown. */
  private relationOf(row: UnitRow): SumRelation | null {
    const shown = new Set(this.own.order);
    const relation = this.table.source.sums.find(({ total }) => total === row.source.row);
    return relation?.parts.every((part) => shown.has(part.row) || !this.rows.has(part.row)) === true ? relation : null;
  }

  /** `SUM(B8:B12)` of our own cells; null where the row is no sum, the column is not shown or no part has anything in it. */
  private sumOfParts(row: UnitRow, column: SummaryColumn): Term | null {
    const parts = (this.relationOf(row)?.parts ?? [])
      .filter((part) => this.has(part.row, column))
      .map((part) => ({ row: part.row, weight: isVariance(column) ? (part.varianceWeight ?? part.weight) : part.weight }));
    const formula = sumOfCells(parts, this.own.order, (part) => this.own.cell(column, part));
    return formula === null ? null : { formula };
  }

  private has(row: number, column: SummaryColumn): boolean {
    const part = this.rows.get(row);
    if (!part) return false;
    if (isStated(part, column)) return true;
    if (column === "actualToDate") return this.netOf(part) !== null;
    return (column === "forecast" || isVariance(column)) && isKnown(part.computed?.[column]);
  }
}

/** What the workbook states of a forecast is not meant where a method was chosen. */
function isStated({ figures, computed }: UnitRow, column: SummaryColumn): boolean {
  const isByMethod = computed?.basis !== undefined && (column === "forecast" || column === "forecastVariance");
  return figures.has(column) && !isByMethod;
}

/** Whether the method that was chosen gives no forecast for the row; the stated one is then not meant. */
function isRefused({ computed }: UnitRow): boolean {
  return computed?.basis !== undefined && computed.forecast === null;
}

/** Columns in which a part counts as it does in the variances. */
function isVariance(column: SummaryColumn): column is VarianceColumn | "change" {
  return column === "varianceToDate" || column === "forecastVariance" || column === "change";
}

function isKnown(amount: number | null | undefined): amount is number {
  return typeof amount === "number";
}
