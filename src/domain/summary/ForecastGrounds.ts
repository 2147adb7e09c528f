import { valueOf, type MoneyUnit } from "../amount/Amount";
import type { ForecastMethod } from "../budget/ComputedTable";
import { storedMethodsOf } from "../budget/storedMethodsOf";
import type { PreviousForecast } from "../comparison/WorkbookComparison";
import type { StoredState } from "../findings/storedState";
import { columnLetters } from "../workbook/CellAddress";
import { AUDIT, AUDIT_WIDTHS } from "./auditGrid";
import { SheetRows, textCell } from "./SheetRows";
import type { CellStyle, PlannedCell } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";
import type { UnitRow, UnitTable } from "./UnitTable";

/** Where what the workbook itself does not say comes from. */
export interface GroundsInput {
  readonly state: Pick<StoredState, "methods" | "forecasts">;
  /** What last month's workbook gave; these go before what this one keeps. */
  readonly previousForecasts: readonly PreviousForecast[];
  readonly unit: MoneyUnit | null;
  readonly words: SummaryWords;
}

/**
 * What forecasts and changes rest on beside the user's cells: methods, months, adjustments and previous forecasts. Each gets a row of the
 * reconciliation sheet, with its source, when a formula first asks for it, so that no figure of the page is written without a cell behind it.
 */
export class ForecastGrounds {
  private readonly noted = new SheetRows(AUDIT_WIDTHS);
  private readonly keys = new Map<string, string>();

  public constructor(private readonly input: GroundsInput) {}

  /** The rows for the reconciliation sheet; empty where no formula asked for any. */
  public get rows(): SheetRows {
    return this.noted;
  }

  /** The cell with the months elapsed. */
  public monthsCell(months: number): string {
    const words = this.input.words.reconciliation;
    return this.cellOf(`months ${String(months)}`, "months", () => [
      textCell(AUDIT.label, words.monthsElapsed, "label"),
      textCell(AUDIT.sentence, "", "text"),
      numberCell(months, "count"),
    ]);
  }

  /** Notes the row's method, and gives the cells of what the user has put on top of it. */
  public adjustmentCells(table: UnitTable, row: UnitRow, method: Exclude<ForecastMethod, "stated">): readonly string[] {
    const { state, unit, words } = this.input;
    const { forecastMethod, adjustment } = words.reconciliation;
    this.cellOf(placeOf(table, row, "method"), stemOf(table, row, "method"), () => groundCells(row, forecastMethod[method], null));
    const adjustments = storedMethodsOf(state.methods, table.source)(row.source)?.adjustments ?? [];
    return adjustments.map(({ cause, amount }, index) =>
      this.cellOf(placeOf(table, row, `adjustment ${String(index)}`), stemOf(table, row, cause), () => groundCells(row, adjustment(cause), valueOf(amount, unit))),
    );
  }

  /** The cell with a row's previous forecast, which stands nowhere in the workbook's own cells. */
  public previousCell(table: UnitTable, row: UnitRow, amount: number): string {
    const { unit, words } = this.input;
    const source = words.reconciliation.previousForecast(this.originOf(table, row, amount));
    return this.cellOf(placeOf(table, row, "previous"), stemOf(table, row, "previous"), () => groundCells(row, source, valueOf(amount, unit)));
  }

  /** "workbook" for last month's file, else the month of the report that this workbook keeps. */
  private originOf({ source }: UnitTable, { source: { row, label } }: UnitRow, amount: number): Parameters<SummaryWords["reconciliation"]["previousForecast"]>[0] {
    const { previousForecasts, state } = this.input;
    if (previousForecasts.some((one) => one.table === source.id && one.row === row)) return "workbook";
    const kept = state.forecasts.filter((one) => one.label === label && one.forecast === amount).map(({ period }) => period);
    return kept.sort((a, b) => b.year * 12 + b.months - (a.year * 12 + a.months))[0] ?? null;
  }

  /** @param place what the row is about, to tell it from every other; @param stem the same without addresses, for a key that survives moved rows */
  private cellOf(place: string, stem: string, cells: () => readonly PlannedCell[]): string {
    const key = this.keys.get(place) ?? this.noted.add("ground", cells(), stem);
    this.keys.set(place, key);
    return `{sheet:reconciliation}!${columnLetters(AUDIT.firstFigure)}{row:reconciliation:${key}}`;
  }
}

function placeOf({ source }: UnitTable, row: UnitRow, what: string): string {
  return `${source.id} ${String(row.source.row)} ${what}`;
}

function stemOf({ source }: UnitTable, row: UnitRow, what: string): string {
  return `${source.sheet} ${row.name} ${what}`;
}

function groundCells({ name }: UnitRow, what: string, value: number | null): readonly PlannedCell[] {
  const figure: PlannedCell = value === null ? { column: AUDIT.firstFigure, content: { type: "text", text: "" }, style: "amount" } : numberCell(value, "amount");
  return [textCell(AUDIT.label, name, "label"), textCell(AUDIT.sentence, what, "text"), figure];
}

function numberCell(value: number, style: CellStyle): PlannedCell {
  return { column: AUDIT.firstFigure, content: { type: "number", value }, style };
}
