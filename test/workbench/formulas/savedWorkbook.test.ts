import { createFormulaService } from "../../../src/workbench/formulas/createFormulaService";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbench/xlsx/saveXlsx";
import { NOW, valueAt, workbookOf, write } from "./formulaWorkbook";

test("[W53] a saved and opened workbook keeps its values and follows the next edit on every sheet", () => {
  const { workbook } = workbookOf(
    {
      "Drift 2024": [["Förskola", 100, 120, "=B1-C1"], ["Skola", 200, 190, "=B2-C2"], ["Summa", "=SUM(B1:B2)", "=SUM(C1:C2)", "=SUM(D1:D2)"]],
      Sammanfattning: [["='Drift 2024'!D3", '=IF(A1<0,"underskott","överskott")&" om "&FIXED(ABS(A1),0)&" tkr"', '=XLOOKUP("Skola",\'Drift 2024\'!A1:A2,\'Drift 2024\'!D1:D2)']],
    },
    "sv-SE",
  );
  const saved = saveXlsx(workbook);
  const opened = saved.ok ? openXlsx(saved.value, "drift.xlsx", createFormulaService({ locale: "sv-SE", now: () => NOW })) : saved;
  if (!opened.ok) throw new Error(opened.error.code);
  const values = (): unknown => ["A1", "B1", "C1"].map((cell) => valueAt(opened.value, `Sammanfattning!${cell}`));
  expect(values()).toEqual([-10, "underskott om 10 tkr", 10]);
  write(opened.value, "'Drift 2024'!C2", -1500);
  expect(values()).toEqual([1680, "överskott om 1\u00a0680 tkr", 1700]);
});
