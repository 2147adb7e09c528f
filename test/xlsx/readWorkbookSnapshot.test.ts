import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Result } from "../../src/domain/result";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import type { WorkbookFault } from "../../src/xlsx/readWorkbookPart";
import { readWorkbookSnapshot, type FileSnapshot } from "../../src/xlsx/readWorkbookSnapshot";
import { fileOf, formulas, sheetXml } from "../workbench/xlsx/xlsxFile";

const FOLDER = join(__dirname, "..", "workbooks");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

function read(bytes: Uint8Array, fileName: string | null = null): Result<FileSnapshot, WorkbookFault> {
  const work = readWorkbookSnapshot(bytes, fileName);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** What the workbench says of the same file; formulas without a value are left as the file has them. */
function snapshotOfWorkbench(bytes: Uint8Array, fileName: string | null = null): unknown {
  const opened = openXlsx(bytes, fileName, { ...formulas, recalculate: () => undefined });
  return opened.ok ? takeSnapshot(opened.value) : opened.error.detail;
}

const snapshotOf = (bytes: Uint8Array, fileName: string | null = null): unknown => {
  const result = read(bytes, fileName);
  return result.ok ? result.value.snapshot : result.error;
};

test.each(FILES)("[W70] %s gives the snapshot that the open workbook gives", (name) => {
  const bytes = bytesOf(name);
  expect(snapshotOf(bytes, name)).toEqual(snapshotOfWorkbench(bytes, name));
});

test("[W70] so do shared formulas, styled rows and columns, hidden lines, gaps and every kind of value", () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; tkr&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>`;
  const rows = `<row r="2" hidden="1" s="1" customFormat="1"><c r="B2" t="s"><v>0</v></c><c r="D2"><f t="shared" ref="D2:D3" si="0">C2*2</f><v>4</v></c></row>
    <row r="3"><c r="C3" s="2"/><c r="D3"><f t="shared" si="0"/><v>6</v></c><c r="E3" t="e"><v>#DIV/0!</v></c><c r="F3" t="e"><v>#NEW!</v></c><c r="G3" t="b"><v>1</v></c></row>
    <row r="9"><c r="B9"><f>1+1</f></c><c r="H9" s="2"/></row>`;
  const before = `<cols><col min="2" max="3" width="9" style="2" hidden="1"/><col min="3" max="16384" style="1"/></cols>`;
  const bytes = fileOf({ sheets: [sheetXml(rows, { before }), sheetXml("")], styles, strings: "<si><r><t>Nämnd</t></r><r><t> totalt</t></r></si>", workbook: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S1!$A$1</definedName><definedName name="Totalt" localSheetId="1">S1!$D$3</definedName><definedName name="Netto" hidden="1">S1!$D$2</definedName></definedNames>` });
  expect(snapshotOf(bytes)).toEqual(snapshotOfWorkbench(bytes));
  const result = read(bytes);
  expect(result.ok && result.value.uncalculated).toBe(1);
  expect(result.ok && result.value.snapshot.sheets[0]?.formulas[1]?.slice(0, 4)).toEqual(["", "", "=C3*2", "#DIV/0!"]);
});

test("[W71] what is no readable workbook is refused with the workbench's reason", () => {
  const plain = bytesOf("manad-mars.xlsx");
  const containerOf = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0), ...Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat()]);
  const cases: readonly [Uint8Array, WorkbookFault][] = [
    [new TextEncoder().encode("inte en fil"), "notAZip"],
    [new Uint8Array(), "notAZip"],
    [plain.slice(0, 4000), "damaged"],
    [containerOf("Workbook"), "oldFormat"],
    [containerOf("EncryptedPackage"), "encrypted"],
  ];
  for (const [bytes, fault] of cases) {
    expect(snapshotOf(bytes)).toBe(fault);
    expect(snapshotOfWorkbench(bytes)).toBe(fault);
  }
});

test("[W71] two cells in opposite corners of the largest sheet are too much to lay out", () => {
  const bytes = fileOf({ sheets: [sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)] });
  expect(snapshotOf(bytes)).toBe("tooLarge");
});

test("[W71] no mutation of a file throws", () => {
  const bytes = bytesOf("kvartal-september.xlsx");
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 6 }), (changes) => {
      const mutated = bytes.slice();
      for (const { at, byte } of changes) mutated[at] = byte;
      read(mutated);
    }),
    { numRuns: 300, seed: 71 },
  );
});
