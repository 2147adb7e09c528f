import { parseCellAddress } from "../../../src/domain/workbook/CellAddress";
import { isCellError, type CellScalar } from "../../../src/workbench/model/CellScalar";
import { Workbook } from "../../../src/workbench/model/Workbook";
import { createFormulaService, type FormulaEngine } from "../../../src/workbench/formulas/createFormulaService";

export type Grid = readonly (readonly CellScalar[])[];

/** Noon on 1 January 2024. */
export const NOW = 45_292.5;

/** A workbook of grids that begin at A1, calculated; the engine beside it. */
export function workbookOf(sheets: Readonly<Record<string, Grid>>, locale = "en-US"): { readonly workbook: Workbook; readonly engine: FormulaEngine } {
  const engine = createFormulaService({ locale, now: () => NOW });
  const workbook = new Workbook(engine);
  workbook.transact(() => {
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = workbook.addWorksheet(name);
      rows.forEach((cells, row) => cells.forEach((cell, column) => cell !== "" && sheet.setContent(row, column, cell)));
    }
  });
  return { workbook, engine };
}

/** A cell's value by its address, "Drift!B7"; an error as its text. */
export function valueAt(workbook: Workbook, address: string): string | number | boolean {
  const place = parseCellAddress(address);
  const sheet = place && workbook.worksheet(place.sheet);
  if (!sheet) throw new Error(`no cell ${address}`);
  const { value } = sheet.cell(place.row, place.column);
  return isCellError(value) ? value.error : value;
}

/** A cell's formula by its address. */
export function formulaAt(workbook: Workbook, address: string): string | null {
  const place = parseCellAddress(address);
  const sheet = place && workbook.worksheet(place.sheet);
  if (!sheet) throw new Error(`no cell ${address}`);
  return sheet.cell(place.row, place.column).formula;
}

/** Writes a cell by its address. */
export function write(workbook: Workbook, address: string, content: CellScalar): void {
  const place = parseCellAddress(address);
  const sheet = place && workbook.worksheet(place.sheet);
  if (!sheet) throw new Error(`no cell ${address}`);
  sheet.setContent(place.row, place.column, content);
}

/** The value of one formula beside the given sheets; it stands in `Fall!D4`. */
export function calculate(formula: string, sheets: Readonly<Record<string, Grid>> = {}, locale = "en-US"): string | number | boolean {
  const { workbook } = workbookOf({ ...sheets, Fall: [["", "", "", ""], [], [], ["", "", "", formula]] }, locale);
  return valueAt(workbook, "Fall!D4");
}
