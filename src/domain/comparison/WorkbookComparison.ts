import type { Amount, MoneyUnit } from "../amount/Amount";
import type { Period } from "../recognition/Period";
import type { CellAddress } from "../workbook/CellAddress";

/** One thing that differs between last month's workbook and this one's, or that should differ and does not. */
export type WorkbookDifference =
  /** A figure of a row that both workbooks have; `cell` is this month's. */
  | {
      readonly code: "annualBudgetChanged" | "forecastChanged" | "forecastVarianceChanged" | "actualFell";
      readonly label: string;
      readonly cell: CellAddress;
      /** In `unit`, with the row's own sign. */
      readonly previous: number;
      readonly current: number;
      readonly unit: MoneyUnit | null;
    }
  | { readonly code: "sentenceUnchanged"; readonly cell: CellAddress; readonly text: string }
  | { readonly code: "rowAppeared"; readonly label: string; readonly cell: CellAddress }
  /** The same row, known by its code or its wording, under another name. */
  | { readonly code: "rowRenamed"; readonly label: string; readonly previousLabel: string; readonly cell: CellAddress }
  | { readonly code: "rowVanished"; readonly label: string; readonly table: string }
  /** A whole budget table without its like in the other workbook; `rows` are its amount rows. */
  | { readonly code: "tableAppeared"; readonly label: string; readonly cell: CellAddress; readonly rows: number }
  | { readonly code: "tableVanished"; readonly label: string; readonly rows: number };

/** Last month's workbook held beside this one's; worth knowing, never a finding. */
export interface WorkbookComparison {
  /** What last month's workbook is called and of when it is, as far as it says. */
  readonly previous: { readonly fileName: string | null; readonly period: Period | null };
  readonly differences: readonly WorkbookDifference[];
  /** Last month's forecast of each row that both workbooks have, by this month's table and row. */
  readonly previousForecasts: readonly PreviousForecast[];
}

/** A row's forecast as last month's workbook stated it. */
export interface PreviousForecast {
  readonly table: string;
  /** Row index in the sheet, from 0. */
  readonly row: number;
  readonly forecast: Amount;
}
