import { evaluateFormula } from "../../../src/domain/reconciliation/formulas/evaluateFormula";
import type { TableLink } from "../../../src/domain/recognition/RecognisedTable";
import { findingText } from "../../../src/text/findingText";
import { withEdits, type CellEdit } from "../../builders/defectEdit";
import { shortly } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";

const COLUMNS: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Årsbudget", "annualBudget"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"]];
const UNITS = ["Staben", "Barn", "Arbete", "Stöd", "Politik", "Kultur"] as const;
const FIGURES: readonly (readonly [number, number])[] = [[14_785, 24_000], [43_734, 60_000], [27_850, 36_000], [12_098, 18_000], [471, 900], [3012, 4800]];

/** A board whose budgets to date are eight twelfths and whose variances and totals are formulas too. */
function board(edits: readonly CellEdit[] = []) {
  const lines = FIGURES.map(([actual, annual]) => [actual, annual, (annual * 8) / 12, (annual * 8) / 12 - actual] as const);
  const total = COLUMNS.map((_, column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  const rows: TableSpec["rows"] = [...lines.map((line, index) => ["item", UNITS[index] ?? "", ...line] as const), ["total", "Totalt", ...total]];
  const { snapshot, recognised } = declaredWorkbook([{ sheet: "Drift", columns: COLUMNS, rows }], [], { year: 2024, months: 8 });
  const formulas = lines.flatMap((line, index): CellEdit[] => {
    const row = String(index + 2);
    return [
      { cell: at(index + 1, 3), value: line[2], formula: `=C${row}*8/12` },
      { cell: at(index + 1, 4), value: line[3], formula: `=D${row}-B${row}` },
    ];
  });
  const sums = total.map((value, column): CellEdit => ({ cell: at(7, column + 1), value, formula: `=SUM(${"BCDE".charAt(column)}2:${"BCDE".charAt(column)}7)` }));
  return { snapshot: withEdits(snapshot, [...formulas, ...sums, ...edits]), recognised };
}

function at(row: number, column: number, sheet = "Drift") {
  return { sheet, row, column };
}

function found(edits: readonly CellEdit[]): readonly string[] {
  const { snapshot, recognised } = board(edits);
  return reconciledAs(snapshot, recognised).findings.map((finding) => `${shortly(finding)} ${finding.statement.code}`);
}

describe("formulas beside each other", () => {
  it("[R53] one that reads another row is an error at its cell, also where no identity tells", () => {
    // Row 4 takes the budget of row 5; its variance and the totals follow, so that everything adds up.
    const edits = [
      { cell: at(3, 3), value: 12_000, formula: "=C5*8/12" },
      { cell: at(3, 4), value: -15_850, formula: "=D4-B4" },
      { cell: at(7, 3), value: 83_800, formula: "=SUM(D2:D7)" },
      { cell: at(7, 4), value: -18_150, formula: "=SUM(E2:E7)" },
    ];
    expect(found(edits)).toEqual(["error formula-range Drift!D4 elsewhere 24000 12000 formulaReadsOtherRow"]);
    const { snapshot, recognised } = board(edits);
    const [finding] = reconciledAs(snapshot, recognised).findings;
    expect(finding && findingText(finding, "sv").replace(/\u00a0/g, " ")).toBe("Arbete, Budget: formeln läser Stöd där formlerna intill läser Arbete; den skulle ge 24 000 tkr, men det står 12 000 tkr.");
    expect(finding?.cells.slice(0, 2)).toEqual([at(3, 3), at(4, 2)]);
  });

  it("[R53] and the diagnosis of the contradiction that it makes, told once", () => {
    const edits = [
      { cell: at(3, 4), value: 24_000 - 12_098, formula: "=D4-B5" },
      { cell: at(7, 4), value: 95_800 - 101_950 + 27_850 - 12_098, formula: "=SUM(E2:E7)" },
    ];
    expect(found(edits)).toEqual(["error row-variance Drift!E4 elsewhere -3850 11902 formulaReadsOtherRow"]);
  });

  it("[R53] is silent where the figure is the same, of another formula, and of few formulas", () => {
    expect(found([])).toEqual([]);
    expect(found([{ cell: at(3, 1), value: 12_098 }, { cell: at(3, 4), value: 11_902, formula: "=D4-B5" }, { cell: at(7, 1), value: 86_198, formula: "=SUM(B2:B7)" }, { cell: at(7, 4), value: 9602, formula: "=SUM(E2:E7)" }])).toEqual([]);
    expect(found([{ cell: at(3, 3), value: 24_000, formula: "=ROUND(C4*8/12,0)" }])).toEqual([]);
    expect(found([{ cell: at(3, 3), value: 24_000, formula: "=VLOOKUP(A4,Data!A:C,3)" }])).toEqual([]);
  });

  describe("[R67] a month number that was not moved on", () => {
    /** Row 4's budget to date is reckoned with seven months; its variance and the totals follow. */
    const stale = (formula: string, budget: number): readonly CellEdit[] => [
      { cell: at(3, 3), value: budget, formula },
      { cell: at(3, 4), value: budget - 27_850, formula: "=D4-B4" },
      { cell: at(7, 3), value: 71_800 + budget, formula: "=SUM(D2:D7)" },
      { cell: at(7, 4), value: 71_800 + budget - 101_950, formula: "=SUM(E2:E7)" },
    ];

    it("is one warning at its cell", () => {
      expect(found(stale("=C4*7/12", 21_000))).toEqual(["warning formula-range Drift!D4 - 24000 21000 formulaHasOtherMonth"]);
      const { snapshot, recognised } = board(stale("=C4*7/12", 21_000));
      const [finding] = reconciledAs(snapshot, recognised).findings;
      expect(finding && findingText(finding, "sv").replace(/\u00a0/g, " ")).toBe("Arbete, Budget: formeln räknar med 7 månader där formlerna intill räknar med 8; med 8 blir det 24 000 tkr, men det står 21 000 tkr.");
    });

    it("is silent where all are alike, of another formula, of another number, and where the figure does not follow", () => {
      expect(found(stale("=C4*8/12", 24_000))).toEqual([]);
      expect(found(stale("=C4*7/12+10", 21_010))).toEqual([]);
      expect(found(stale("=C4*8/13", 22_154))).toEqual([]);
      expect(found(stale("=C4*7/12", 22_000))).toEqual([]);
    });
  });

  it("[R53] rows of another sheet in an order of its own are no other row", () => {
    const { snapshot, recognised } = declaredWorkbook([
      { sheet: "Drift", columns: [["Utfall", "actualToDate"]], rows: [["item", "A", 10], ["item", "B", 20], ["item", "C", 30], ["item", "D", 50], ["item", "E", 60], ["total", "Totalt", 170]] },
      { sheet: "Data", kind: "other", columns: [["Belopp", "amount"]], rows: [["item", "A", 10], ["item", "B", 20], ["item", "C", 30], ["item", "X", 40], ["item", "E", 60], ["item", "D", 50]] },
    ]);
    const edits = [2, 3, 4, 7, 6].map((row, index): CellEdit => ({ cell: at(index + 1, 1), value: [10, 20, 30, 50, 60][index] ?? 0, formula: `=Data!B${String(row)}` }));
    expect(reconciledAs(withEdits(snapshot, edits), recognised).findings).toEqual([]);
  });

  describe("across a row that reads one row of a unit's table", () => {
    const WIDE: TableSpec["columns"] = [...COLUMNS, ["Prognos", "forecast"], ["Prognosavvikelse", "forecastVariance"]];
    const unit: TableSpec = { sheet: "Skola", kind: "byAccount", columns: WIDE, rows: [["item", "Intäkter", -1000, -1500, -1000, 0, -1500, 0], ["item", "Kostnader", 9000, 13_500, 9000, 0, 14_000, -500], ["total", "Netto", 8000, 12_000, 8000, 0, 12_500, -500]] };
    const own: TableSpec = { sheet: "Nämnden", columns: WIDE, rows: [["item", "Skola", 8000, 12_000, 8000, 0, 12_500, -500], ["item", "Kultur", 500, 900, 600, 100, 850, 50], ["total", "Totalt", 8500, 12_900, 8600, 100, 13_350, -450]] };
    const link: TableLink = { from: "T2", to: "T1", row: 1, fromRow: 3, kind: "unit", reason: "name" };

    function linked(edits: readonly CellEdit[]): readonly string[] {
      const { snapshot, recognised } = declaredWorkbook([own, unit], [link], { year: 2024, months: 8 });
      const formulas = [8000, 12_000, 8000, 0, 12_500, -500].map((value, index): CellEdit => ({ cell: at(1, index + 1, "Nämnden"), value, formula: `=Skola!${"BCDEFG".charAt(index)}4` }));
      return reconciledAs(withEdits(snapshot, [...formulas, ...edits]), recognised).findings.map(shortly);
    }

    it("[R53] the one that reads another row of it is told, with what contradicts it as evidence", () => {
      expect(linked([])).toEqual([]);
      const edits = [
        { cell: at(1, 5, "Nämnden"), value: 14_000, formula: "=Skola!F3" },
        { cell: at(3, 5, "Nämnden"), value: 14_850 },
      ];
      expect(linked(edits)).toEqual(["error unit-vs-board Nämnden!F2 elsewhere 12500 14000"]);
    });
  });

  it.each([
    ["=C5-B5", 2],
    ["=-(B5-C5)*2", 4],
    ["=SUM(B5:C5,10)/2", 16],
    ["=ROUND(B5/3,1)", 3.3],
    ["=IFERROR(C5/B5,0)*100%", 1.2],
    ["=SUM(Data!B5:C5)-1", 21],
    ["=SUM(B5,C5)", 22],
  ])("[R53] the plain arithmetic of %s is %d", (formula, value) => {
    expect(evaluateFormula(formula, (_, __, column) => (column === 1 ? 10 : 12))).toBeCloseTo(value, 9);
  });

  it.each(["=VLOOKUP(B5,A:C,2)", "=B5&C5", "=B5:C5", "=(B5", "=ROUND(B5)", "=", "=Tabell1[Utfall]"])("[R53] nothing is said of %s", (formula) => {
    expect(evaluateFormula(formula, () => 10)).toBeNaN();
  });
});
