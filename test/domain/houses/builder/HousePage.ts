import type { MoneyUnit } from "../../../../src/domain/amount/Amount";
import type { ColumnRole, TableKind, VarianceRule } from "../../../../src/domain/recognition/RecognisedTable";
import { formatCell, formatCellAddress } from "../../../../src/domain/workbook/CellAddress";
import type { CellValue, SheetSnapshot } from "../../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf } from "../../../builders/layoutSheet";
import type { ExpectedTable, ExpectedTie } from "./House";
import type { HouseColumn } from "./HouseColumn";
import type { HouseRow } from "./HouseRow";
import { PlacedTable } from "./PlacedTable";
import { roundedIn, swedishNumber } from "./moneyText";

/** How a table is laid out and what its figures are rounded to. */
export interface TableLayout {
  readonly kind: TableKind;
  readonly unit: MoneyUnit;
  /** Where the unit stands nowhere and may be left unsaid. */
  readonly expectedUnit?: MoneyUnit | null;
  readonly decimals?: number;
  readonly percentDecimals?: number;
  readonly costSign?: 1 | -1;
  readonly varianceRule?: VarianceRule | null;
  readonly columns: readonly HouseColumn[];
  readonly rows: readonly HouseRow[];
  /** Where the table begins beside another one: the sheet's row and column from 0; below what stands there otherwise. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Typed figures are rounded first and the rest are formulas over them. */
  readonly formulas?: boolean;
  /** How an amount stands in its cell; a number where not given. */
  readonly write?: (value: number) => CellValue;
}

/** An amount in a sentence: its words, and the cells that state the same fact (none: no table shows it). */
export interface Told {
  readonly text: string;
  readonly ties: readonly string[];
  readonly leftAlone?: string;
}

/** An amount of a table as a sentence tells it: without its sign, as its word carries it, unless `signed`. */
export function told(table: PlacedTable, label: string, role: ColumnRole, as: { unit: MoneyUnit; decimals?: number; word?: string; signed?: boolean; also?: readonly string[]; leftAlone?: string }): Told {
  const { unit, decimals = 0, word = unit, signed = false, also = [], leftAlone } = as;
  const value = roundedIn(table.kr(label, role), unit, decimals);
  return { text: `${swedishNumber(signed ? value : Math.abs(value), decimals)} ${word}`, ties: [table.at(label, role), ...also], ...(leftAlone === undefined ? {} : { leftAlone }) };
}

/** A sentence with the amounts in it that cells state. */
export interface Sentence {
  readonly text: string;
  readonly amounts: readonly { readonly told: Told; readonly start: number }[];
}

/** A sentence from its words and amounts. */
export function sentence(words: TemplateStringsArray, ...parts: readonly (string | Told)[]): Sentence {
  const amounts: { told: Told; start: number }[] = [];
  let text = words[0] ?? "";
  parts.forEach((part, index) => {
    if (typeof part !== "string" && part.ties.length > 0) amounts.push({ told: part, start: text.length });
    text += (typeof part === "string" ? part : part.text) + (words[index + 1] ?? "");
  });
  return { text, amounts };
}

/** A sheet under construction: lines, sentences and tables from top to bottom, with what must be read of them. */
export class HousePage {
  readonly expectedTables: ExpectedTable[] = [];
  readonly expectedTies: ExpectedTie[] = [];
  private readonly values: CellValue[][] = [];
  private readonly formulas: CellValue[][] = [];

  constructor(
    readonly name: string,
    private readonly more: Partial<SheetSnapshot> = {},
  ) {}

  /** The row that comes next, from 0. */
  get nextRow(): number {
    return this.values.length;
  }

  /** Rows as they stand. */
  lines(...rows: readonly (readonly CellValue[])[]): this {
    for (const row of rows) this.values.push([...row]);
    return this;
  }

  /** A sentence in column A; returns its cell. */
  say({ text, amounts }: Sentence): string {
    const cell = formatCellAddress({ sheet: this.name, row: this.nextRow, column: 0 });
    for (const { told: amount, start } of amounts) this.expectedTies.push({ cell, text: amount.text, start, ties: amount.ties, leftAlone: amount.leftAlone ?? null });
    this.values.push([text]);
    return cell;
  }

  /** Writes a table below what stands there (or at its own place) and remembers how it must be read. */
  table(layout: TableLayout): PlacedTable {
    const at = layout.at ?? { row: this.nextRow, column: 0 };
    const placed = new PlacedTable(this.name, at, layout);
    placed.cells.forEach((row, r) => row.forEach((value, c) => this.put(at.row + r, at.column + c, value, placed.formulas[r]?.[c] ?? null)));
    this.expectedTables.push(expectationOf(this.name, at, layout));
    return placed;
  }

  private put(row: number, column: number, value: CellValue, formula: string | null): void {
    while (this.values.length <= row) this.values.push([]);
    const line = this.values[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = value;
    if (formula === null) return;
    (this.formulas[row] ??= [])[column] = formula;
  }

  /** The sheet as Excel would hand it over. */
  sheet(): SheetSnapshot {
    const sheet = sheetOf(this.name, this.values, undefined, this.more);
    return { ...sheet, formulas: sheet.values.map((row, r) => row.map((value, c) => this.formulas[r]?.[c] ?? value)) };
  }
}

function expectationOf(sheet: string, at: { row: number; column: number }, layout: TableLayout): ExpectedTable {
  const headerRows = layout.columns[0]?.header.length ?? 1;
  const rowsOf = (kind: HouseRow["kind"]): number[] => layout.rows.flatMap((row, index) => (row.kind === kind ? [at.row + headerRows + index + 1] : []));
  const hasVariance = layout.columns.some(({ role }) => role === "varianceToDate" || role === "forecastVariance");
  const rule = hasVariance ? ((layout.costSign ?? 1) === 1 ? "budgetMinusActual" : "actualMinusBudget") : null;
  const last = formatCell(at.row + headerRows + layout.rows.length - 1, at.column + layout.columns.length - 1);
  return {
    sheet,
    range: `${formatCell(at.row, at.column)}:${last}`,
    kind: layout.kind,
    unit: layout.expectedUnit === undefined ? layout.unit : layout.expectedUnit,
    varianceRule: layout.varianceRule === undefined ? rule : layout.varianceRule,
    roles: layout.columns.flatMap((column, index) => (column.strict ? [[formatCell(0, at.column + index).replace(/\d+/, ""), column.role] as const] : [])),
    totals: rowsOf("total"),
    subtotals: rowsOf("subtotal"),
    ofWhich: rowsOf("ofWhich"),
  };
}
