import type { Finding } from "../../../src/domain/findings/Finding";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { findingText } from "../../../src/text/findingText";
import { shortly } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";

const ACTUAL: TableSpec["columns"] = [["Utfall", "actualToDate"]];
const UNROUNDED: TableSpec["columns"] = [["Utfall", "actualToDate", 0], ["Budget", "budgetToDate", 0], ["Avvikelse", "varianceToDate", 0]];

function found(specs: readonly TableSpec[], format = "General"): readonly Finding[] {
  const { snapshot, recognised } = declaredWorkbook(specs);
  return reconciledAs(shownAs(snapshot, format), recognised).findings;
}

function shownAs(snapshot: WorkbookSnapshot, format: string): WorkbookSnapshot {
  const withFormat = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, numberFormats: sheet.values.map((row) => row.map(() => format)) });
  return { ...snapshot, sheets: snapshot.sheets.map(withFormat) };
}

function rows(count: number, cells: readonly CellValue[]): TableSpec["rows"] {
  return Array.from({ length: count }, (_, index) => ["item", `Enhet ${String(index + 1)}`, ...cells] as const);
}

function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}

describe("rounding that is worth knowing", () => {
  it("[R2] unusually large rounding is one info a table, at the total that it is largest in", () => {
    const columns: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Bokslut", "priorYear"]];
    const findings = found([{ sheet: "Drift", columns, rows: [...rows(8, [100, 90]), ["total", "Totalt", 804, 723]] }]);
    expect(findings.map(shortly)).toEqual(["info column-total Drift!B10 rounding 800 804"]);
    expect(plain(findingText(findings[0]!, "sv"))).toBe("Totalt, Utfall: de ingående beloppen ger 800 tkr men det står 804 tkr; avrundning kan förklara det, men är sällan så stor. Så är det med ett belopp till i tabellen.");
    expect(findingText(findings[0]!, "en")).toContain("rounding may explain it, but is seldom that large");
  });

  it("[R2] ordinary rounding is not told", () => {
    expect(found([{ sheet: "Drift", columns: ACTUAL, rows: [...rows(8, [100]), ["total", "Totalt", 802]] }])).toEqual([]);
  });

  it("[R2] where another identity of that cell breaks too, rounding is no explanation: the cell is wrong", () => {
    const columns: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"], ["Bokslut", "priorYear"]];
    const findings = found([{ sheet: "Drift", columns, rows: [...rows(4, [100, 110, 10, 90]), ["item", "Enhet 5", 103, 110, 10, 90], ["total", "Totalt", 500, 550, 50, 450]] }]);
    expect(findings.map(shortly)).toEqual(["error row-variance Drift!B6 - 100 103"]);
  });

  it("[R2] a variance's total, whose rows carry the rounding of two inputs each, is told later", () => {
    const columns: TableSpec["columns"] = [["Avvikelse", "varianceToDate"], ["Bokslut", "priorYear"]];
    const withTotal = (total: number) => found([{ sheet: "Drift", columns, rows: [...rows(8, [10, 90]), ["total", "Totalt", total, 720]] }]).map(shortly);
    expect(withTotal(83)).toEqual([]);
    expect(withTotal(88)).toEqual(["info column-total Drift!B10 rounding 80 88"]);
  });

  it("[R54] stored figures that add up and are shown rounded so that they do not are one info a workbook", () => {
    const unrounded = (sheet: string): TableSpec => ({
      sheet,
      columns: UNROUNDED,
      rows: [["item", "A", 12.41234, 20, 7.58766], ["item", "B", 13.41234, 20, 6.58766], ["total", "Totalt", 25.82468, 40, 14.17532]],
    });
    const findings = found([unrounded("Skola"), unrounded("Omsorg")], "#,##0");
    expect(findings.map(shortly)).toEqual(["info column-total Skola!B4 rounding 25 26"]);
    expect(plain(findingText(findings[0]!, "sv"))).toBe("Totalt, Utfall: de visade beloppen ger 25 tkr men den visade summan är 26 tkr. De lagrade beloppen stämmer; det är bara visningen som är avrundad. Så är det med 3 summor till.");
    expect(findingText(findings[0]!, "en")).toContain("The stored amounts add up");
    expect(found([unrounded("Skola")], "General")).toEqual([]);
  });

  it.each([["#,##0.0"], ["0.00"], ["# ##0"], ['#,##0_ ;[Red]-#,##0 '], ["0%"], ["yyyy-mm-dd"]])("[R54] a format such as %s that shows enough, or no amounts, or rounds to what adds up, says nothing", (format) => {
    expect(found([{ sheet: "Drift", columns: [["Utfall", "actualToDate", 0.1]], rows: [["item", "A", 12.1], ["item", "B", 13.1], ["total", "Totalt", 25.2]] }], format)).toEqual([]);
  });

  it("[R55] a total that is typed in whole thousands under unrounded rows carries its own rounding", () => {
    const spec = (total: readonly CellValue[]): TableSpec => ({ sheet: "Drift", columns: UNROUNDED, rows: [["item", "A", 12.41234, 20, 7.58766], ["item", "B", 13.41234, 20, 6.58766], ["total", "Totalt", ...total]] });
    expect(found([spec([26, 40, 14])], "#,##0")).toEqual([]);
    expect(found([spec([37, 40, 3])], "#,##0").filter(({ severity }) => severity === "error")).toHaveLength(1);
  });
});
