import { aboveInfo, shortly } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";

const COLUMNS: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"], ["Bokslut", "priorYear"]];

function found(rows: TableSpec["rows"]) {
  const { snapshot, recognised } = declaredWorkbook([{ sheet: "Drift", columns: COLUMNS, rows }]);
  return reconciledAs(snapshot, recognised);
}

const RIGHT: TableSpec["rows"] = [
  ["item", "Skola", 52300, 50100, -2200, 49000],
  ["item", "Omsorg", 71840, 73000, 1160, 68000],
  ["item", "Kultur", 9120, 9500, 380, 9000],
  ["total", "Totalt", 133260, 132600, -660, 126000],
];

describe("the fewest wrong cells", () => {
  it("[R3] a wrong figure that breaks its row and its column is one finding, with both as evidence", () => {
    const { findings } = found([["item", "Skola", 52300, 50100, -2200, 49000], ["item", "Omsorg", 61417, 73000, 1160, 68000], ...RIGHT.slice(2)]);
    expect(findings.map(shortly)).toEqual(["error row-variance Drift!B3 - 71840 61417"]);
    expect(findings[0]?.evidence.map(({ rule }) => rule).sort()).toEqual(["column-total", "row-variance"]);
  });

  it("[R3] a wrong total that its own row speaks against is placed at the total", () => {
    expect(aboveInfo(found([...RIGHT.slice(0, 3), ["total", "Totalt", 133260, 139817, -660, 126000]]))).toEqual(["error column-total Drift!C5 totalCell 132600 139817"]);
  });

  it("[R3] a row that was updated, variance and all, beside an old total is one finding, at the total", () => {
    const rows = [["item", "Skola", 55413, 50100, -5313, 49000], ...RIGHT.slice(1)] as const;
    expect(aboveInfo(found(rows))).toEqual(["error column-total Drift!B5 - 136373 133260"]);
  });

  it("[R3] where one column only is broken, the total is looked at", () => {
    expect(aboveInfo(found([...RIGHT.slice(0, 3), ["total", "Totalt", 133260, 132600, -660, 119377]]))).toEqual(["error column-total Drift!E5 - 126000 119377"]);
  });

  it("[R3] two wrong figures in different rows are two findings", () => {
    const rows: TableSpec["rows"] = [["item", "Skola", 52300, 50100, -2900, 49000], ["item", "Omsorg", 71840, 73000, 1160, 68000], ["item", "Kultur", 9120, 8411, 380, 9000], ...RIGHT.slice(3)];
    expect(aboveInfo(found(rows))).toHaveLength(2);
  });

  it("[R2] unusually large rounding is no finding above info", () => {
    const rows = Array.from({ length: 8 }, (_, index) => ["item", `Enhet ${String(index)}`, 100, 110, 10, 90] as const);
    expect(aboveInfo(found([...rows, ["total", "Totalt", 804, 884, 80, 720]]))).toEqual([]);
  });
});
