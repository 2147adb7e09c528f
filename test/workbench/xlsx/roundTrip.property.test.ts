import fc from "fast-check";
import { cellError, type CellScalar } from "../../../src/workbench/model/CellScalar";
import type { StylePatch } from "../../../src/workbench/model/CellStyle";
import { Workbook } from "../../../src/workbench/model/Workbook";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { fileOf, formulas, partsOf, reopened, saved, sheetXml, zipOf } from "./xlsxFile";

const scalar: fc.Arbitrary<CellScalar> = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom(" ", "_x000D_", "=A1", "a\r\nb", "<&>\"'", "\u0000", "\ud800", "Å\u00a0ä"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom(cellError("#N/A"), cellError("#DIV/0!")),
);

const patch: fc.Arbitrary<StylePatch> = fc.record(
  {
    numberFormat: fc.constantFrom("0%", "#,##0", '0.0" <tkr>"', "@", "yyyy-mm-dd"),
    fill: fc.constantFrom(null, "#FF00AA"),
    font: fc.record({ bold: fc.boolean(), size: fc.integer({ min: 6, max: 40 }) }, { requiredKeys: [] }),
    alignment: fc.record({ wrapText: fc.boolean(), indent: fc.nat(5) }, { requiredKeys: [] }),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const placed = fc.record({ row: fc.oneof(fc.nat(30), fc.constant(1_048_575)), column: fc.oneof(fc.nat(30), fc.constant(16_383)), value: scalar, patch });

type Placed = typeof placed extends fc.Arbitrary<infer T> ? T : never;

function build(cells: readonly Placed[]): Workbook {
  const workbook = new Workbook(formulas);
  const sheet = workbook.addWorksheet("Blad");
  for (const { row, column, value, patch: look } of cells) {
    sheet.setContent(row, column, value, { asText: true });
    sheet.changeStyle({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, look);
  }
  return workbook;
}

function contentOf(workbook: Workbook): unknown[] {
  return [...workbook.worksheets[0]!.cells.cells()]
    .map(({ row, column, cell }) => ({ row, column, value: cell.value, style: cell.style }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

test("[W7] opening what was saved gives the same cells, whatever they hold", () => {
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 12 }), (cells) => {
      const workbook = build(cells);
      expect(contentOf(reopened(workbook))).toEqual(contentOf(workbook));
    }),
    { seed: 20240331, numRuns: 150 },
  );
});

test("[W7] saving what was opened and changed gives what saving it from nothing gives", () => {
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 8 }), fc.array(placed, { minLength: 1, maxLength: 4 }), (cells, more) => {
      const changed = reopened(build(cells));
      for (const { row, column, value } of more) changed.worksheets[0]!.setContent(row, column, value, { asText: true });
      expect(contentOf(reopened(changed))).toEqual(contentOf(changed));
    }),
    { seed: 20240331, numRuns: 100 },
  );
});

const SMALL = fileOf({
  sheets: [sheetXml(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1&amp;"x"</f><v>5</v></c></row>`, { after: `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>` })],
  strings: "<si><t>a</t></si>",
  styles: `<fonts><font/></fonts><cellXfs><xf/></cellXfs>`,
  workbook: `<definedNames><definedName name="N">S1!$A$1</definedName></definedNames>`,
});

const change = fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), byte: fc.nat(255), cut: fc.boolean() });

function mutate(bytes: Uint8Array, changes: readonly { readonly at: number; readonly byte: number; readonly cut: boolean }[]): Uint8Array {
  return changes.reduce((file, { at, byte, cut }) => {
    const place = Math.floor(at * file.length);
    if (cut) return Uint8Array.from([...file.subarray(0, place), ...file.subarray(place + 1 + (byte % 16))]);
    const next = file.slice();
    next[place] = byte;
    return next;
  }, bytes);
}

/** Opening and saving end in a value, whatever the bytes are. */
function survives(bytes: Uint8Array): void {
  const result = openXlsx(bytes, "x.xlsx", formulas);
  if (!result.ok) expect(["notAWorkbook", "tooLarge"]).toContain(result.error.code);
  else for (const sheet of result.value.worksheets) sheet.setContent(0, 0, 1);
  if (result.ok) saved(result.value);
}

test("[W4] a file with changed, missing or cut bytes is opened or refused", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => survives(mutate(SMALL, changes))),
    { seed: 20240331, numRuns: 1_500 },
  );
});

test("[W4] a file whose XML is changed anywhere is opened or refused", () => {
  const parts = Object.entries(partsOf(SMALL));
  fc.assert(
    fc.property(fc.nat(parts.length - 1), fc.array(change, { minLength: 1, maxLength: 4 }), (index, changes) => {
      const [path, xml] = parts[index]!;
      const changed = new TextDecoder("latin1").decode(mutate(new TextEncoder().encode(xml), changes));
      survives(zipOf({ ...Object.fromEntries(parts), [path]: changed }));
    }),
    { seed: 20240331, numRuns: 1_500 },
  );
});
