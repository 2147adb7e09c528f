import type { Workbook } from "../workbench/model/Workbook";
import { saveXlsx } from "../workbench/xlsx/saveXlsx";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download under its own name; false where the file is signed, which a change would break. */
export function saveWorkbook(workbook: Workbook): boolean {
  const saved = saveXlsx(workbook);
  if (!saved.ok) return false;
  const address = URL.createObjectURL(new Blob([new Uint8Array(saved.value)], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = workbook.settings.fileName ?? "arbetsbok.xlsx";
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
