import type { TableLink } from "../../../src/domain/recognition/RecognisedTable";
import { findingText } from "../../../src/text/findingText";
import { withEdits } from "../../builders/defectEdit";
import { aboveInfo, shortly } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";

const COLUMNS: TableSpec["columns"] = [
  ["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"],
  ["Årsbudget", "annualBudget"], ["Prognos", "forecast"], ["Prognosavvikelse", "forecastVariance"],
];

const BOARD: TableSpec = {
  sheet: "Nämnden",
  columns: COLUMNS,
  rows: [
    ["item", "Staben", 14785, 16307, 1522, 21742, 20942, 800],
    ["item", "Barn och unga", 43734, 37036, -6698, 49382, 53882, -4500],
    ["item", "Arbete", 27850, 26232, -1618, 34976, 37976, -3000],
    ["total", "Totalt", 86369, 79575, -6794, 106100, 112800, -6700],
  ],
};

function unit(cells: readonly number[]): TableSpec {
  return { sheet: "Staben", kind: "byAccount", columns: COLUMNS, rows: [["total", "Nettoresultat", ...cells]] };
}

const UNIT_LINK: TableLink = { from: "T2", to: "T1", row: 1, fromRow: 1, kind: "unit", reason: "name" };

function causes(sheet: string, rows: TableSpec["rows"]): TableSpec {
  return { sheet, kind: "causes", columns: [["Belopp", "amount"]], rows };
}

function found(specs: readonly TableSpec[], links: readonly TableLink[], months = 9) {
  const { snapshot, recognised } = declaredWorkbook(specs, links, { year: 2024, months });
  return reconciledAs(snapshot, recognised);
}

describe("what several tables say of the same", () => {
  it("[R30] a unit's table that differs by a step, or two in a variance, agrees", () => {
    expect(found([BOARD, unit([14786, 16306, 1520, 21743, 20942, 801])], [UNIT_LINK]).findings).toEqual([]);
  });

  it("[R30] what moved together in a unit's table is one finding, the variance of the forecast first", () => {
    expect(aboveInfo(found([BOARD, unit([14785, 16307, 1522, 21742, 21442, 300])], [UNIT_LINK]))).toEqual(["error unit-vs-board Nämnden!G2 - 300 800"]);
  });

  it("[R30] a twelfth for each month tells which of two budgets is the odd one", () => {
    const { findings } = found([BOARD, unit([14785, 16355, 1570, 21742, 20942, 800])], [UNIT_LINK]);
    expect(findings.map(shortly)).toEqual(["error unit-vs-board Staben!C2 - 16307 16355"]);
    expect(findings[0]?.statement).toMatchObject({ code: "sameFactDiffers", witness: "twelfths" });
  });

  describe("[R69] of three tables that state a fact two outvote the third", () => {
    const RIGHT = [14785, 16307, 1522, 21742, 20942, 800];
    const OTHER = [14785, 16307, 1522, 21742, 21442, 300];
    const three = (sheet: string, cells: readonly number[]): TableSpec => ({ ...unit(cells), sheet });
    const links: readonly TableLink[] = [UNIT_LINK, { ...UNIT_LINK, from: "T3" }];

    it("the unit's total is the odd one where its kontoslag agree with the board", () => {
      const { findings } = found([BOARD, three("Staben", OTHER), three("Kontoslag", RIGHT)], links);
      expect(findings.map(shortly)).toEqual(["error unit-vs-board Staben!G2 - 800 300"]);
      expect(findings[0]?.statement).toMatchObject({ code: "sameFactDiffers", otherSheet: "Nämnden", witness: "otherTable", witnessSheet: "Kontoslag" });
      expect(findings[0] && findingText(findings[0], "sv")).toContain("Det senare står också i en tredje tabell, på bladet ”Kontoslag”.");
    });

    it("the board's row is, once, where the unit's two tables agree with each other", () => {
      const joined: readonly TableLink[] = [...links, { from: "T3", to: "T2", row: 1, fromRow: 1, kind: "level", reason: "figures" }];
      const { findings } = found([BOARD, three("Staben", OTHER), three("Kontoslag", OTHER)], joined);
      expect(findings.map(shortly)).toEqual(["error unit-vs-board Nämnden!G2 - 300 800"]);
      expect(findings[0]?.statement).toMatchObject({ otherSheet: "Staben", witness: "otherTable", witnessSheet: "Kontoslag" });
    });

    it("nobody is where all three differ", () => {
      const { findings } = found([BOARD, three("Staben", OTHER), three("Kontoslag", [14785, 16307, 1522, 21742, 21242, 500])], links);
      expect(findings.map(({ statement }) => statement)).not.toContainEqual(expect.objectContaining({ witness: "otherTable" }));
    });

    it("a copy by formula of one of them is no witness", () => {
      const { snapshot, recognised } = declaredWorkbook([BOARD, three("Staben", OTHER), three("Kontoslag", RIGHT)], links, { year: 2024, months: 9 });
      const copies = "BCDEFG".split("").map((letter, index) => ({ cell: { sheet: "Kontoslag", row: 1, column: index + 1 }, value: RIGHT[index] ?? 0, formula: `=Nämnden!${letter}2` }));
      expect(reconciledAs(withEdits(snapshot, copies), recognised).findings.map(shortly)).toEqual(["error unit-vs-board Nämnden!G2 - 300 800"]);
    });
  });

  it("[R30] a figure in whole hundreds beside the same to the unit is rounded, and a warning", () => {
    const specs = [{ ...BOARD, rows: [["item", "Staben", 14785, 16307, 1522, 21742, 25201, -3459], ...BOARD.rows.slice(1, 3)] } as TableSpec, unit([14785, 16307, 1522, 21742, 25242, -3500])];
    expect(aboveInfo(found(specs, [UNIT_LINK]))).toEqual(["warning unit-vs-board Nämnden!G2 rounding -3500 -3459"]);
  });

  it("[R30] tables that mostly disagree do not speak of the same", () => {
    expect(aboveInfo(found([BOARD, unit([99, 88, -11, 77, 66, 11])], [UNIT_LINK]))).toEqual([]);
  });

  it("[R68] a blank in the board's row where the unit's own table holds a figure is worth knowing, once a row", () => {
    const board: TableSpec = { ...BOARD, rows: [["item", "Staben", 14785, "", -14785, "", 20942, -20942], ...BOARD.rows.slice(1, 3), ["total", "Totalt", 86369, 63268, -23101, 84358, 112800, -28442]] };
    const { findings } = found([board, unit([14785, 0, -14785, 0, 20942, -20942])], [UNIT_LINK]);
    expect(findings.map(shortly)).toEqual(["info missing-value Nämnden!C2 - 0 null"]);
    expect(findings[0]?.cells.map(({ sheet, row, column }) => `${sheet} ${String(row)} ${String(column)}`)).toEqual(["Nämnden 1 2", "Nämnden 1 4", "Staben 1 2"]);
    expect(found([board, unit([99, 0, -99, 0, 66, 11])], [UNIT_LINK]).findings).toEqual([]);
  });

  it("[R31] the causes' total is the variance that it explains", () => {
    const link: TableLink = { from: "T2", to: "T1", row: 4, fromRow: 3, kind: "cause", reason: "place" };
    const own = (total: number, first: number): TableSpec => causes("Orsaker", [["item", "Placeringar", first], ["item", "Vakanser", 800], ["total", "Totalt", total]]);
    expect(found([BOARD, own(-6700, -7500)], [link]).findings).toEqual([]);
    expect(aboveInfo(found([BOARD, own(-5900, -6700)], [link]))).toEqual(["error cause-vs-variance Orsaker!B4 - -6700 -5900"]);
    const turned = causes("Orsaker", [["item", "Placeringar", 7500], ["item", "Vakanser", -800], ["total", "Totalt", 6700]]);
    expect(aboveInfo(found([BOARD, turned], [link]))).toEqual(["warning cause-vs-variance Orsaker!B4 signFlippedTable -6700 6700"]);
  });

  it("[R31] a cause that another cause brings home is of another scope, and only worth knowing", () => {
    const rows: TableSpec["rows"] = [["item", "Insats Barn", -4500], ["item", "Insats Arbete", -3500], ["item", "Stab", 800], ["item", "Vakanta tjänster", 500], ["total", "Totalt", -6700]];
    const links = [[1, 2], [2, 3], [3, 1]].map(([fromRow, row]): TableLink => ({ from: "T2", to: "T1", row: row ?? 0, fromRow: fromRow ?? 0, kind: "cause", reason: "name" }));
    expect(found([BOARD, causes("Orsaker", rows)], links).findings.map(shortly)).toEqual(["info cause-vs-variance Orsaker!B3 differentScope -3000 -3500"]);
  });

  it("[R3] what a total's mistake makes of its causes is no contradiction of its own, though the sum carries more rounding than a figure", () => {
    const columns: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"], ["Prognosavvikelse", "forecastVariance"]];
    const total = (cells: readonly number[]): TableSpec => ({
      sheet: "Drift",
      columns,
      rows: [["item", "A", 7770, 7424, -346, -177], ["item", "B", 30_472, 30_863, 391, 2223], ["item", "C", 7614, 7551, -63, -675], ["total", "Totalt", ...cells]],
    });
    const own = causes("Orsaker", [["item", "Volymer", 2000], ["item", "Priser", -632], ["total", "Totalt", 1368]]);
    const link: TableLink = { from: "T2", to: "T1", row: 4, fromRow: 3, kind: "cause", reason: "place" };
    expect(aboveInfo(found([total([45_856, 45_838, -18, 1371]), own], [link]))).toEqual([]);
    expect(aboveInfo(found([total([38_242, 38_287, 45, 2046]), own], [link]))).toEqual(["error column-total Drift!B5 omittedRow 45856 38242"]);
  });

  it("[R31] a list of causes without a total need not be complete", () => {
    const link: TableLink = { from: "T2", to: "T1", row: 4, fromRow: null, kind: "cause", reason: "place" };
    expect(found([BOARD, causes("Orsaker", [["item", "Placeringar", -5000], ["item", "Hyror", -900]])], [link]).findings).toEqual([]);
  });

  it("[R32] two views of one result on one sheet have the same totals", () => {
    const link: TableLink = { from: "T2", to: "T1", row: 4, fromRow: 3, kind: "level", reason: "figures" };
    const accounts = (forecast: number): TableSpec => ({
      sheet: "Kontoslag",
      kind: "byAccount",
      columns: COLUMNS,
      rows: [
        ["item", "Intäkter", -13631, -12425, 1206, -16900, -16900, 0],
        ["item", "Kostnader", 100000, 92000, -8000, 123000, forecast + 16900, 123000 - forecast - 16900],
        ["total", "Netto", 86369, 79575, -6794, 106100, forecast, 106100 - forecast],
      ],
    });
    expect(found([BOARD, accounts(112_800)], [link]).findings).toEqual([]);
    expect(aboveInfo(found([BOARD, accounts(112_080)], [link]))).toEqual(["error table-vs-table Nämnden!G5 - -5980 -6700"]);
  });

  it("[R33] lower levels add up to the row that they detail", () => {
    const lower = (sheet: string, cells: readonly number[]): TableSpec => ({ sheet, columns: COLUMNS, rows: [["total", "Totalt", ...cells]] });
    const links = ["T2", "T3"].map((from): TableLink => ({ from, to: "T1", row: 3, fromRow: 1, kind: "level", reason: "name" }));
    const first = lower("Söder", [10000, 9000, -1000, 12000, 13000, -1000]);
    expect(found([BOARD, first, lower("Norr", [17850, 17232, -618, 22976, 24976, -2000])], links).findings).toEqual([]);
    expect(aboveInfo(found([BOARD, first, lower("Norr", [17850, 17232, -618, 22976, 25976, -3000])], links))).toEqual(["error roll-up Nämnden!G4 - -4000 -3000"]);
  });

  describe("[R33] a table for the whole beside one for each unit, all per kontoslag", () => {
    const whole = (sheet: string, cells: readonly number[]): TableSpec => ({ sheet, kind: "byAccount", columns: COLUMNS, rows: [["total", "Netto", ...cells]] });
    const units = [whole("Skola", [10_000, 9000, -1000, 12_000, 13_000, -1000]), whole("Omsorg", [17_850, 17_232, -618, 22_976, 24_976, -2000])];

    it("is their sum", () => {
      expect(found([...units, whole("Nämnden", [27_850, 26_232, -1618, 34_976, 37_976, -3000])], []).findings).toEqual([]);
      expect(aboveInfo(found([...units, whole("Nämnden", [27_850, 26_232, -1618, 34_976, 37_476, -2500])], []))).toEqual(["error roll-up Nämnden!G2 - -3000 -2500"]);
    });

    it("is not held to it where most totals are others, or there is one table only beside it", () => {
      expect(found([...units, whole("Nämnden", [28_850, 27_232, -1618, 35_976, 37_476, -1500])], []).findings).toEqual([]);
      expect(found([units[0]!, whole("Nämnden", [10_000, 9000, -1000, 12_000, 13_500, -1500])], []).findings).toEqual([]);
    });
  });

  describe("[R58] gross figures", () => {
    const GROSS: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Årsbudget", "annualBudget"]];
    const perUnit: TableSpec = { sheet: "Nämnden", columns: GROSS, rows: [["item", "Skola", 9000, 13000], ["item", "Omsorg", 5000, 8000], ["total", "Totalt", 14000, 21000]] };
    const accounts = (sheet: string, revenue: readonly number[], cost: readonly number[]): TableSpec => ({
      sheet,
      kind: "byAccount",
      columns: GROSS,
      rows: [["item", "Verksamhetens intäkter", ...revenue], ["item", "Verksamhetens kostnader", ...cost], ["total", "Netto", (revenue[0] ?? 0) + (cost[0] ?? 0), (revenue[1] ?? 0) + (cost[1] ?? 0)]],
    });
    const units = [accounts("Skola", [-1000, -1500], [10000, 14500]), accounts("Omsorg", [-2000, -3000], [7000, 11000])];
    const links: readonly TableLink[] = [
      { from: "T3", to: "T1", row: 1, fromRow: 3, kind: "unit", reason: "name" },
      { from: "T4", to: "T1", row: 2, fromRow: 3, kind: "unit", reason: "name" },
      { from: "T2", to: "T1", row: 3, fromRow: 3, kind: "level", reason: "figures" },
    ];
    const told = (board: TableSpec, more: readonly TableSpec[] = units, some = links) => found([perUnit, board, ...more], some).findings.map(shortly);

    it("that miss each other by the same amount are one line worth knowing", () => {
      expect(told(accounts("Kontoslag", [-3400, -5000], [17400, 26000]))).toEqual(["info roll-up Kontoslag!B2 differentScope -3000 -3400"]);
    });

    it("that roll up, or miss by rounding, or by different amounts, or of which a unit is missing, are not", () => {
      expect(told(accounts("Kontoslag", [-3000, -4500], [17000, 25500]))).toEqual([]);
      expect(told(accounts("Kontoslag", [-3001, -4500], [17001, 25500]))).toEqual([]);
      expect(told(accounts("Kontoslag", [-3400, -4500], [17400, 25500]), units, links.slice(1))).toEqual([]);
    });
  });
});
