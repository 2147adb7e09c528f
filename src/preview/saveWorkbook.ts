import type { Workbook } from "../workbench/model/Workbook";
import { saveXlsx } from "../workbench/xlsx/saveXlsx";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download under its own name. */
export function saveWorkbook(workbook: Workbook): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(saveXlsx(workbook))], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = workbook.settings.fileName ?? "arbetsbok.xlsx";
  link.click();
  URL.revokeObjectURL(address);
}
