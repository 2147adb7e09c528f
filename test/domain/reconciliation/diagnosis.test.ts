import { accidentalHits, MOST_CHANCE } from "../../../src/domain/reconciliation/diagnosis/chance";
import { digitErrors } from "../../../src/domain/reconciliation/diagnosis/digitErrors";
import { relativeForm } from "../../../src/domain/reconciliation/formulas/relativeForm";
import { scanReferences } from "../../../src/domain/reconciliation/formulas/scanReferences";
import { formatRange } from "../../../src/domain/workbook/CellAddress";
import { shortly } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook } from "../../builders/defectTable";

function kindsThatGive(stands: number, belongs: number): readonly string[] {
  return [...digitErrors(stands, 1)].filter((one) => Math.abs(one.belongs - belongs) <= one.slack).map(({ kind }) => kind);
}

describe("likely causes", () => {
  it.each([
    [12345, -12345, "signFlippedRow"],
    [16, 16355, "unitFactor"],
    [16355, 16.355, "unitFactor"],
    [1234, 12345, "digitSlip"],
    [123450, 12345, "digitSlip"],
    [12345, 12435, "transposition"],
    [12345, 14325, "transposition"],
    [12345, 12845, "singleDigit"],
  ] as const)("[R7] %d typed for %d is a %s", (stands, belongs, kind) => {
    expect(kindsThatGive(stands, belongs)).toContain(kind);
  });

  it("[R7] figures divisible by nine without a swap that gives them are no transposition", () => {
    expect(kindsThatGive(12345, 12345 + 9 * 137)).toEqual([]);
  });

  it("[R6] a small difference with many candidates is silent, a large one with few is not", () => {
    expect(accidentalHits(9, [9, 5, 12, -20, 7, 18], 4, 1)).toBeGreaterThan(MOST_CHANCE);
    expect(accidentalHits(2306, [2305, -2305], 1, 1)).toBeLessThan(MOST_CHANCE);
  });

  it("[R6] of two rows that explain a difference as well, neither is named", () => {
    const rows = [["item", "A", 50000], ["item", "B", 7300], ["item", "C", 7300], ["item", "D", 12000], ["total", "Totalt", 69300]] as const;
    const { snapshot, recognised } = declaredWorkbook([{ sheet: "Drift", columns: [["Utfall", "actualToDate"]], rows }]);
    expect(reconciledAs(snapshot, recognised).findings.map(shortly)).toEqual(["error column-total Drift!B6 - 76600 69300"]);
  });

  it("[R15] every reference of a formula is told, and nothing else", () => {
    const told = (formula: string) => scanReferences(formula).map((one) => (one.sheet === null ? "" : `${one.sheet}!`) + formatRange(one));
    expect(told("=SUM(B5:B9)+'Drift 2024'!$C$4-Blad2!D1")).toEqual(["B5:B9", "Drift 2024!C4:C4", "Blad2!D1:D1"]);
    expect(told('=LOG10(2)&"A1"&Tabell1[Utfall]')).toEqual([]);
  });

  it("[R15] formulas filled down or across have one form", () => {
    expect(relativeForm("=C5-B5", 4, 3)).toBe(relativeForm("=C9-B9", 8, 3));
    expect(relativeForm("=SUM(B5:B9)", 9, 1)).toBe(relativeForm("=SUM(E5:E9)", 9, 4));
    expect(relativeForm("=C6-B5", 4, 3)).not.toBe(relativeForm("=C9-B9", 8, 3));
    expect(relativeForm("=$B5*C$2", 4, 3)).toBe(relativeForm("=$B6*D$2", 5, 4));
  });
});
