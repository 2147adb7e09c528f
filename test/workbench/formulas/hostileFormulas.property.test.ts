import fc from "fast-check";
import { copyFormula } from "../../../src/xlsx/formulas/copyFormula";
import { moveReferences } from "../../../src/workbench/formulas/moveReferences";
import { rewriteReferences } from "../../../src/xlsx/formulas/rewriteReferences";
import { calculate, valueAt, workbookOf } from "./formulaWorkbook";

const piece = fc.oneof(
  fc.constantFrom("A1", "$B$2:C9", "A:A", "1:1", "'It''s'!A1", "Drift!B2", "Jan:Mar!A1", "Tabell1[Budget]", "[@Budget]", "namn", "#REF!", "#N/A", "SUM(", "IF(", "INDIRECT(", "OFFSET(", "LET(", "LAMBDA(", "SUMPRODUCT("),
  fc.constantFrom("(", ")", "{", "}", ",", ";", ":", " ", "+", "-", "*", "/", "^", "&", "%", "=", "<>", "@", "#", "!", "'", '"', "[", "]", "\n"),
  fc.constantFrom("1", "1.5E3", '"text"', "TRUE", "0", "1E309", "[1]Blad1!A1"),
  fc.string({ maxLength: 4, unit: "binary" }),
);
const formula = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => `=${pieces.join("")}`);

test("[W50] no text written as a formula ends the engine", () => {
  fc.assert(
    fc.property(formula, (text) => {
      const { workbook } = workbookOf({ Drift: [[1, 2], ["a", true]], Fall: [[text, "=A1&1"]] });
      expect(["string", "number", "boolean"]).toContain(typeof valueAt(workbook, "Fall!A1"));
    }),
    { seed: 2024, numRuns: 2000 },
  );
});

test("[W59] whatever a formula says, reading and writing its references gives it back", () => {
  fc.assert(
    fc.property(formula, (text) => {
      expect(rewriteReferences(text, () => null)).toBe(text);
      expect(copyFormula(text, 0, 0)).toHaveLength(copyFormula(copyFormula(text, 0, 0), 0, 0).length);
      expect(typeof moveReferences(text, "Drift", { kind: "rowsDeleted", sheet: "Drift", at: 0, count: 3 })).toBe("string");
    }),
    { seed: 2024, numRuns: 2000 },
  );
});

test("[W50] what would take years or all memory is cut off", () => {
  const corner = { Stor: [[1]] };
  const { workbook } = workbookOf({ ...corner, Fall: [["=SUM(Stor!A:XFD)", "=SUMPRODUCT(Stor!A:XFD*1)", '=COUNTIF(Stor!A:XFD,"x")', "=COUNTBLANK(Stor!A:XFD)"]] });
  workbook.worksheet("Stor")?.setContent(1_048_575, 16_383, 5);
  expect(["A", "B", "C", "D"].map((column) => valueAt(workbook, `Fall!${column}1`))).toEqual([6, "#NUM!", "#VALUE!", 1_048_576 * 16_384 - 2]);
  expect(calculate(`=COUNTIF(Blad!A1,"${"a*".repeat(60)}b")`, { Blad: [["a".repeat(5000)]] })).toBe(0);
  expect(calculate(`=SEARCH("${"a*".repeat(60)}b",REPT("a",5000))`)).toBe("#VALUE!");
  expect(calculate(`=${"(".repeat(8000)}1${")".repeat(8000)}`)).toBe("#NAME?");
});

test("[W56] names made of names made of names end in an error", () => {
  const { workbook } = workbookOf({ Blad: [["=namn40", "=ring"]] });
  workbook.transact(() => {
    workbook.names.set({ name: "namn0", sheetId: null, formula: "=1", visible: true, comment: "" });
    for (let index = 1; index <= 40; index += 1) {
      workbook.names.set({ name: `namn${index}`, sheetId: null, formula: `=namn${index - 1}+namn${index - 1}`, visible: true, comment: "" });
    }
    workbook.names.set({ name: "ring", sheetId: null, formula: "=ring+1", visible: true, comment: "" });
  });
  expect([valueAt(workbook, "Blad!A1"), valueAt(workbook, "Blad!B1")]).toEqual(["#NUM!", "#NAME?"]);
});
