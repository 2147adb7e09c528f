import { aboveInfo } from "../../builders/defectExpect";
import { reconciled, reconciledAs } from "../../builders/defectReview";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";

function found(spec: TableSpec): readonly string[] {
  const { snapshot, recognised } = declaredWorkbook([spec]);
  return aboveInfo(reconciledAs(snapshot, recognised));
}

const COLUMNS: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"]];
const ROWS: TableSpec["rows"] = [
  ["item", "Nämnd och stöd", -2305, -2190, -115],
  ["item", "Äldreomsorg", -88552, -86486, -2066],
  ["ofWhich", "varav hemtjänst", -20119, -19870, -249],
  ["item", "Individ och familj", -31529, -37691, 6162],
  ["item", "LSS", -96456, -93593, -2863],
];
const TOTAL = [-218842, -219960, 1118] as const;

function board(total: readonly number[]): TableSpec {
  return { sheet: "Drift", varianceRule: "actualMinusBudget", columns: COLUMNS, rows: [...ROWS, ["total", "Summa", ...total]] };
}

describe("what a table adds up to", () => {
  it("[R20] says nothing of totals that rounding explains, and leaves memo rows out", () => {
    expect(found(board(TOTAL))).toEqual([]);
    expect(found(board([-218844, -219961, 1117]))).toEqual([]);
  });

  it("[R20] finds the one column whose total leaves a row out, at the total, by two directions", () => {
    expect(found(board([-216537, -219960, 1118]))).toEqual(["error column-total Drift!B7 omittedRow -218842 -216537"]);
  });

  it.each([
    ["omittedRow", "leaves out a row", [-216537, -217770, 1233]],
    ["doubledRow", "counts a row twice", [-221147, -222150, 1003]],
    ["memoRowCounted", "takes in a memo row", [-238961, -239830, 869]],
  ])("[R4] a total that %s: %s in every column is one finding", (kind, _, total) => {
    const lines = found(board(total));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`error column-total Drift!B7 ${kind}`);
  });

  it("[R4] a row that stands among a total's rows and is in no sum is left out of it", () => {
    const { snapshot, recognised } = declaredWorkbook([board([-216537, -217770, 1233])]);
    const tables = recognised.tables.map((table) => ({ ...table, sums: [{ total: 6, parts: [2, 4, 5].map((row) => ({ row, weight: 1 as const })) }] }));
    expect(aboveInfo(reconciledAs(snapshot, { ...recognised, tables }))).toEqual(["error column-total Drift!B7 omittedRow -218842 -216537"]);
  });

  it("[R4] a total of which no column adds up, and no row explains why, was not understood", () => {
    expect(found(board([-100000, -90000, -10000]))).toEqual([]);
  });

  it("[R5] a variance's total may carry the rounding of every row's inputs", () => {
    const rows = Array.from({ length: 8 }, (_, index) => ["item", `Enhet ${String(index + 1)}`, 1000, 1010, 10] as const);
    expect(found({ sheet: "Drift", columns: COLUMNS, rows: [...rows, ["total", "Totalt", 8003, 8077, 80]] })).toEqual([]);
  });

  it("[R21] finds a wrong subtotal where the grand total vouches for another", () => {
    const spec: TableSpec = {
      sheet: "Drift",
      columns: [["Utfall", "actualToDate"]],
      rows: [
        ["item", "Hyror", 300],
        ["item", "Avgifter", 500],
        ["subtotal", "Intäkter", 1800],
        ["item", "Personal", 4000],
        ["item", "Lokaler", 1000],
        ["subtotal", "Kostnader", 5000],
        ["total", "Totalt", 5800],
      ],
    };
    expect(found(spec)).toEqual(["error subtotal Drift!B4 singleDigit 800 1800"]);
  });

  it("[R22] finds a cause table whose total is not its causes", () => {
    const causes: TableSpec = {
      sheet: "Orsaker",
      kind: "causes",
      columns: [["Belopp", "amount"]],
      rows: [["item", "Placeringar", -4500], ["item", "Vakanser", 800], ["item", "Hyror", -230], ["total", "Totalt", -4930]],
    };
    expect(found(causes)).toEqual(["error cause-total Orsaker!B5 - -3930 -4930"]);
  });

  it("[R23] finds measures whose total is not their sum", () => {
    const measures: TableSpec = {
      sheet: "Åtgärder",
      kind: "measures",
      columns: [["Effekt", "expectedEffect"], ["Realiserat", "realisedEffect"]],
      rows: [["item", "Inhyrda", 560, 0], ["item", "Sparbeting", 4200, 0], ["total", "Summa", 7460, 0]],
    };
    expect(found(measures)).toEqual(["error measure-total Åtgärder!B4 transposition 4760 7460"]);
  });

  it("[R21] a wrong subtotal does not make a total of revenue and cost, both positive, be read as their sum", () => {
    const rows = [
      ["Uppföljning januari till september 2019"], [],
      ["Belopp i tkr", "Ackumulerad budget", "Periodens utfall", "Avvikelse"],
      ["Försäljning", 2761, 2672, -89], ["Taxor och avgifter", 456, 407, -49], ["Verksamhetens intäkter", 3217, 3079, -138],
      ["Övriga kostnader", 2575, 2503, 72], ["Lokalkostnader", 59_454, 54_579, 4875], ["Kapitalkostnader", 11_244, 12_312, -1068], ["Avskrivningar", 54_434, 55_740, -1306],
      ["Verksamhetens kostnader", 127_707, 121_102, 2573], ["Summa", 124_490, 122_055, 2435],
    ];
    const lines = aboveInfo(reconciled(workbookOf([sheetOf("Drift", rows)])));
    expect(lines).toEqual(["error subtotal Drift!C11 totalCell 125134 121102"]);
  });
});
