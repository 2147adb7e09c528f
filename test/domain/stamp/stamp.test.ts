import { createHash } from "node:crypto";
import fc from "fast-check";
import { EMPTY_STATE, readStoredState, writeStoredState } from "../../../src/domain/findings/storedState";
import { compareStamp, type Stamp } from "../../../src/domain/stamp/Stamp";
import { fingerprintWorkbook, type WorkbookFingerprint } from "../../../src/domain/stamp/fingerprintWorkbook";
import type { CellValue, SheetSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

function fingerprintOf(...sheets: readonly SheetSnapshot[]): WorkbookFingerprint {
  const work = fingerprintWorkbook(workbookOf(sheets));
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const DRIFT = sheetOf("Drift", [["Skola", 100], ["Vård", -2.5]]);
const TEXT = sheetOf("Text", [["Allt väl."]]);

function stampOf(fingerprint: WorkbookFingerprint): Stamp {
  return { time: "2024-08-09T12:05:00.000Z", signature: "AL", open: 2, fingerprint };
}

describe("the fingerprint of a workbook", () => {
  it("[M20] is SHA-256 over address, type and value of each cell that holds anything", () => {
    // Node's own SHA-256 is the second opinion.
    const sheet = 'A1 t "Skola"\nB1 n 100\nA2 t "Vård"\nB2 n -2.5\n';
    const digest = createHash("sha256").update(Buffer.from(sheet, "utf16le")).digest("hex");
    const whole = createHash("sha256").update(Buffer.from(`"Drift" ${digest}\n`, "utf16le")).digest("hex");
    expect(fingerprintOf(DRIFT)).toEqual({ workbook: whole, sheets: [{ name: "Drift", digest }] });
  });

  it("[M20] does not see our own sheets, empty cells around, formulas or the sixteenth digit", () => {
    const same: readonly SheetSnapshot[] = [
      sheetOf("Drift", [["", "", ""], ["", "Skola", 100], ["", "Vård", -2.5]], { row: -1, column: -1 }),
      { ...DRIFT, formulas: [["Skola", "=50*2"], ["Vård", -2.5]], hiddenRows: [1] },
      sheetOf("Drift", [["Skola", 100.00000000000001], ["Vård", -2.5]]),
    ];
    for (const sheet of same) expect(fingerprintOf(sheet)).toEqual(fingerprintOf(DRIFT));
    expect(fingerprintOf(DRIFT, { ...TEXT, ownSheet: "summary" })).toEqual(fingerprintOf(DRIFT));
  });

  it("[M20] any other cell, a moved cell, a type and a sheet's name change it", () => {
    const cell = fc.oneof(fc.integer({ min: -9_999, max: 9_999 }), fc.constantFrom<CellValue>("", "a", "100", true));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), fc.nat(11), cell, (rows, at, other) => {
        const place = { row: Math.floor(at / 2) % rows.length, column: at % 2 };
        const changed = rows.map((row, r) => row.map((value, c) => (r === place.row && c === place.column ? other : value)));
        const isSame = rows[place.row]?.[place.column] === other;
        expect(fingerprintOf(sheetOf("S", changed)).workbook === fingerprintOf(sheetOf("S", rows)).workbook).toBe(isSame);
      }),
      { seed: 20, numRuns: 200 },
    );
    expect(fingerprintOf({ ...DRIFT, name: "Driften" }).workbook).not.toBe(fingerprintOf(DRIFT).workbook);
  });
});

describe("a stamped workbook", () => {
  it("[M21] is the one that was checked, or says which sheets changed, came and went", () => {
    const stamp = stampOf(fingerprintOf(DRIFT, TEXT));
    expect(compareStamp(fingerprintOf(DRIFT, TEXT), stamp)).toMatchObject({ isSame: true, changedSheets: [], newSheets: [], missingSheets: [] });
    const mended = sheetOf("Drift", [["Skola", 101], ["Vård", -2.5]]);
    expect(compareStamp(fingerprintOf(mended, { ...TEXT, name: "Texten" }), stamp)).toMatchObject({
      isSame: false,
      changedSheets: ["Drift"],
      newSheets: ["Texten"],
      missingSheets: ["Text"],
    });
    expect(compareStamp(fingerprintOf(TEXT, DRIFT), stamp)).toMatchObject({ isSame: false, changedSheets: [] });
  });

  it("[M21] keeps its receipt in the workbook; a damaged one is none", () => {
    const stamp = stampOf(fingerprintOf({ ...DRIFT, name: 'Å & "b"' }, TEXT));
    const xml = writeStoredState({ ...EMPTY_STATE, stamp });
    expect(readStoredState(xml).stamp).toEqual(stamp);
    for (const damaged of [xml.replace(/digest="[0-9a-f]{4}/, 'digest="'), xml.replace(' open="2"', ""), xml.replace(/<stamp [^>]*>/, "")]) {
      expect(readStoredState(damaged).stamp).toBeNull();
    }
  });
});
