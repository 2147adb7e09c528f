import { isCellError, type CellScalar } from "../../../src/workbench/model/CellScalar";
import { Workbook } from "../../../src/workbench/model/Workbook";
import { createFormulaService } from "../../../src/workbench/formulas/createFormulaService";
import answers from "./libreOfficeAnswers.json";
import { FORMULAS, KNOWN_DIFFERENCES, SHEETS } from "./libreOfficeCases";

function calculate(): CellScalar[] {
  const workbook = new Workbook(createFormulaService({ locale: "en-US", now: () => 45_292.5 }));
  workbook.transact(() => {
    for (const [name, rows] of Object.entries(SHEETS)) {
      const sheet = workbook.addWorksheet(name);
      rows.forEach((cells, row) => cells.forEach((cell, column) => sheet.setContent(row, column, cell)));
    }
    const sheet = workbook.addWorksheet("Fall");
    FORMULAS.forEach((formula, row) => sheet.setContent(row, 0, formula));
  });
  return FORMULAS.map((_, row) => workbook.worksheet("Fall")?.cell(row, 0).value ?? "");
}

/** LibreOffice writes numbers with 15 digits. */
function comparable(value: CellScalar): CellScalar {
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? Number(value.toPrecision(14)) : value;
}

test("[W61] several hundred formulas give what LibreOffice gave for them, or what Excel documents where LibreOffice differs", () => {
  const ours = calculate().map((value, index) => [FORMULAS[index], comparable(value)]);
  const theirs = answers.map(([formula = "", value = ""]) => [formula, KNOWN_DIFFERENCES[String(formula)]?.excel ?? comparable(value)]);
  expect(ours).toEqual(theirs);
});

test("[W61] each known difference from LibreOffice is one still", () => {
  const recorded = new Map(answers.map(([formula = "", value = ""]) => [formula, value]));
  const settled = Object.entries(KNOWN_DIFFERENCES).filter(([formula, { excel }]) => recorded.get(formula) === excel);
  expect(settled).toEqual([]);
});
