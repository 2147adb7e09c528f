// Records what LibreOffice makes of the cells that Fyll i plans for filledCases.ts, in filledAnswers.json.
// Run by hand, where LibreOffice is installed: npx tsx test/excel/recordFilledAnswers.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formatCell } from "../../src/domain/workbook/CellAddress";
import type { SheetSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import { Workbook } from "../../src/workbench/model/Workbook";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";
import { readWorkbookSnapshot } from "../../src/xlsx/readWorkbookSnapshot";
import { filledCases, type FilledCase } from "./filledCases";

/** The cases on a sheet each, as a file whose formulas have no results, so that whoever opens it has to calculate. */
function fileOf(cases: readonly FilledCase[]): Uint8Array {
  const workbook = new Workbook(createFormulaService({ locale: "en-US", now: () => 45_500 }));
  for (const { name, rows, cells } of cases) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) => row.forEach((value, column) => { if (value !== "") sheet.setContent(at, column, value); }));
    for (const { address, content } of cells) sheet.setContent(address.row, address.column, content);
  }
  const saved = saveXlsx(workbook);
  if (!saved.ok) throw new Error(saved.error.detail);
  const parts = unzipSync(saved.value);
  const withoutResults = (xml: string): string => xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, part.startsWith("xl/worksheets/sheet") ? strToU8(withoutResults(strFromU8(bytes))) : bytes])));
}

/** The results as they stand in a file: nothing of ours calculates them. */
function sheetsOf(file: Uint8Array): readonly SheetSnapshot[] {
  const read = readWorkbookSnapshot(file, null);
  for (;;) {
    const step = read.next();
    if (step.done !== true) continue;
    if (!step.value.ok) throw new Error("LibreOffice's file cannot be read");
    return step.value.value.snapshot.sheets;
  }
}

const folder = mkdtempSync(join(tmpdir(), "filled-"));
try {
  const cases = filledCases();
  writeFileSync(join(folder, "filled.xlsx"), fileOf(cases));
  const program = process.env["LIBREOFFICE"] ?? "soffice";
  execFileSync(program, [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "filled.xlsx")]);
  const sheets = sheetsOf(new Uint8Array(readFileSync(join(folder, "out", "filled.xlsx"))));
  const lines = cases.map(({ name, cells }) => {
    const sheet = sheets.find((one) => one.name === name);
    const answerAt = (row: number, column: number): unknown => sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column];
    const answers = cells.map(({ address, content }) => [formatCell(address.row, address.column), content, answerAt(address.row, address.column)]);
    return `  ${JSON.stringify(name)}: ${JSON.stringify(answers)}`;
  });
  writeFileSync(join(import.meta.dirname, "filledAnswers.json"), `{\n${lines.join(",\n")}\n}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
