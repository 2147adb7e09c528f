import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../src/domain/result";
import { readWorkbookFile, type WorkbookFileError } from "../../src/files/readWorkbookFile";
import type { FileSnapshot } from "../../src/xlsx/readWorkbookSnapshot";
import { zipOf } from "../workbench/xlsx/xlsxFile";

const MARCH = new Uint8Array(readFileSync(join(__dirname, "..", "workbooks", "manad-mars.xlsx")));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE container with a stream of that name in its directory, as far as its kind is looked at. */
function oleFile(stream: string): Uint8Array {
  const name = Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat();
  return Uint8Array.from([...OLE, ...Array<number>(1016).fill(0), ...name, ...Array<number>(512).fill(0)]);
}

function read(bytes: Uint8Array): Result<FileSnapshot, WorkbookFileError> {
  const work = readWorkbookFile(bytes, "fil.xlsx");
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

test("[P60] a workbook is read with its name", () => {
  const result = read(MARCH);
  expect(result.ok && [result.value.snapshot.fileName, result.value.snapshot.sheets.length > 0, result.value.uncalculated]).toEqual(["fil.xlsx", true, 0]);
});

test.each([
  ["a text", new TextEncoder().encode("Enhet;Budget\nNorr;12"), "notAWorkbook"],
  ["nothing", new Uint8Array(), "notAWorkbook"],
  ["another package", zipOf({ "word/document.xml": "<document/>" }), "notAWorkbook"],
  ["Excel's older format", oleFile("Workbook"), "oldFormat"],
  ["a workbook locked by a password", oleFile("EncryptedPackage"), "encrypted"],
  ["the binary format", zipOf({ "_rels/.rels": `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`, "xl/workbook.bin": "x" }), "binaryFormat"],
  ["a file that was cut off", MARCH.slice(0, MARCH.length / 2), "damaged"],
  ["a file larger than any workbook", new Uint8Array(50_000_001), "tooLarge"],
] as const)("[P60] %s is refused as what it is", (_name, bytes, error) => {
  expect(read(bytes)).toEqual({ ok: false, error });
});
