import { createFormulaService } from "../../../src/workbench/formulas/createFormulaService";
import { Workbook } from "../../../src/workbench/model/Workbook";

/** A workbook with one empty sheet, calculated in Swedish at a fixed moment. */
export function emptyWorkbook(sheetName: string): Workbook {
  const workbook = new Workbook(createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  workbook.addWorksheet(sheetName);
  return workbook;
}
