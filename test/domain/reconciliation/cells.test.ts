import { DEFAULT_REVIEW_SETTINGS } from "../../../src/domain/findings/ReviewSettings";
import type { TableLink } from "../../../src/domain/recognition/RecognisedTable";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { withEdits, type CellEdit } from "../../builders/defectEdit";
import { aboveInfo, shortly } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type DeclaredWorkbook, type TableSpec } from "../../builders/defectTable";
import { sheetOf } from "../../builders/layoutSheet";

const COLUMNS: TableSpec["columns"] = [
  ["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"],
  ["Årsbudget", "annualBudget"], ["Prognos", "forecast"], ["Prognosavvikelse", "forecastVariance"],
];
const ROWS: TableSpec["rows"] = [
  ["item", "Staben", 14785, 16307, 1522, 21742, 20942, 800],
  ["item", "Barn och unga", 43734, 37036, -6698, 49382, 53882, -4500],
  ["item", "Arbete", 27850, 26232, -1618, 34976, 37976, -3000],
  ["item", "Funktionsstöd", 12098, 12193, 95, 16173, 16519, -346],
  ["item", "Politik", 471, 488, 17, 650, 650, 0],
  ["total", "Totalt", 98938, 92256, -6682, 122923, 129969, -7046],
];
const BOARD: TableSpec = { sheet: "Drift", columns: COLUMNS, rows: ROWS };

function board(): DeclaredWorkbook {
  return declaredWorkbook([BOARD], [], { year: 2019, months: 4 });
}

function edited(edits: readonly CellEdit[]): DeclaredWorkbook {
  const { snapshot, recognised } = board();
  return { snapshot: withEdits(snapshot, edits), recognised };
}

/** Variances and totals as formulas, as a controller writes them. */
function withFormulas(): DeclaredWorkbook {
  const edits: CellEdit[] = [];
  const { snapshot, recognised } = board();
  const value = (row: number, column: number): number => Number(snapshot.sheets[0]?.values[row]?.[column]);
  for (let row = 1; row <= 5; row++) {
    edits.push({ cell: at(row, 3), value: value(row, 3), formula: `=C${String(row + 1)}-B${String(row + 1)}` });
    edits.push({ cell: at(row, 6), value: value(row, 6), formula: `=E${String(row + 1)}-F${String(row + 1)}` });
  }
  for (let column = 1; column <= 6; column++) {
    const letter = "ABCDEFG".charAt(column);
    edits.push({ cell: at(6, column), value: value(6, column), formula: `=SUM(${letter}2:${letter}6)` });
  }
  return { snapshot: withEdits(snapshot, edits), recognised };
}

function at(row: number, column: number) {
  return { sheet: "Drift", row, column };
}

function lines({ snapshot, recognised }: DeclaredWorkbook): readonly string[] {
  return aboveInfo(reconciledAs(snapshot, recognised));
}

function withSheet(snapshot: WorkbookSnapshot, rows: readonly (readonly (string | number)[])[]): WorkbookSnapshot {
  return { ...snapshot, sheets: [...snapshot.sheets, sheetOf("Omslag", rows)] };
}

describe("what stands in cells as it should not", () => {
  it("[R40] a column headed forecast that holds deviations is told once, at its heading", () => {
    const columns: TableSpec["columns"] = [["Årsbudget", "annualBudget"], ["Årsprognos 2024", "forecastVariance"]];
    const rows = ROWS.map(([kind, label, , , , annual, , variance]) => [kind, label, annual ?? 0, variance ?? 0] as const);
    const { snapshot, recognised } = declaredWorkbook([{ sheet: "Drift", columns, rows }]);
    expect(aboveInfo(reconciledAs(snapshot, recognised))).toEqual(["warning header-content Drift!C1 elsewhere null null"]);
  });

  it("[R41] a date of decision a year too early is told; one after the period, or of the budget, is not", () => {
    const { snapshot, recognised } = board();
    const dated = (line: string) => aboveInfo(reconciledAs(withSheet(snapshot, [[line]]), recognised));
    expect(dated("Beslutsdatum: 2018-05-13")).toEqual(["warning period Omslag!A1 staleValue null null"]);
    expect(dated("Beslutsdatum: 2019-05-13")).toEqual([]);
    expect(dated("Budget fastställd av fullmäktige 2018-06-18")).toEqual([]);
    expect(dated("Mötesdatum 2018-11-20")).toEqual([]);
  });

  it("[R41] headings of one table that name different months are told", () => {
    const columns: TableSpec["columns"] = [["Utfall jan-mars", "actualToDate"], ["Budget jan-april", "budgetToDate"]];
    const rows = ROWS.map(([kind, label, actual, budget]) => [kind, label, actual ?? 0, budget ?? 0] as const);
    const { snapshot, recognised } = declaredWorkbook([{ sheet: "Drift", columns, rows }]);
    expect(aboveInfo(reconciledAs(snapshot, recognised))).toEqual(["warning period Drift!C1 - null null"]);
  });

  it("[R42] two sign rules in one table are told once, whatever follows from them", () => {
    const rows = ROWS.map((cells) => [...cells.slice(0, 7), -Number(cells[7])] as unknown as TableSpec["rows"][number]);
    const { snapshot, recognised } = declaredWorkbook([{ ...BOARD, rows }]);
    expect(aboveInfo(reconciledAs(snapshot, recognised))).toEqual(["warning sign-flip Drift!G1 - null null"]);
  });

  it("[R43] error values are told in English and Swedish, computed or typed, and not their consequences", () => {
    const consequence = { cell: at(6, 1), value: "#REF!", formula: "=SUM(B2:B6)" };
    expect(lines(edited([{ cell: at(2, 1), value: "#REF!", formula: "=Blad9!A1" }, consequence]))).toEqual(["warning error-cell Drift!B3 - null null"]);
    expect(lines(edited([{ cell: at(3, 4), value: "#DIVISION/0!" }]))).toEqual(["warning error-cell Drift!E4 - null null"]);
  });

  it("[R44] amounts stored as text are told once a column", () => {
    expect(lines(edited([{ cell: at(2, 1), value: "43 734" }, { cell: at(3, 1), value: "27 850" }]))).toEqual(["warning number-as-text Drift!B3 - null null"]);
    expect(lines(edited([{ cell: at(5, 6), value: "-" }]))).toEqual([]);
  });

  it("[R44] a column that holds nothing but text is worth knowing, once a table", () => {
    const edits = ROWS.flatMap((cells, index) => [1, 2].map((column): CellEdit => ({ cell: at(index + 1, column), value: String(cells[column]) })));
    const { snapshot, recognised } = edited(edits);
    expect(reconciledAs(snapshot, recognised).findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(["info number-as-text"]);
  });

  it("[R45] a blank that its row and column need filled is told at the blank, with what belongs", () => {
    expect(lines(edited([{ cell: at(2, 1), value: "" }]))).toEqual(["warning missing-value Drift!B3 - 43734 null"]);
    expect(lines(edited([{ cell: at(3, 3), value: "" }]))).toEqual(["warning missing-value Drift!D4 - -1618 null"]);
    expect(lines(edited([{ cell: at(5, 6), value: "" }]))).toEqual([]);
  });

  it("[R46] a figure typed over a computed column's formula is told; an error where it breaks the row", () => {
    const { snapshot, recognised } = withFormulas();
    expect(lines({ snapshot, recognised })).toEqual([]);
    expect(lines({ snapshot: withEdits(snapshot, [{ cell: at(3, 3), value: -1618 }]), recognised })).toEqual(["warning constant-over-formula Drift!D4 - null -1618"]);
    expect(lines({ snapshot: withEdits(snapshot, [{ cell: at(3, 3), value: -1000 }]), recognised })).toEqual(["error constant-over-formula Drift!D4 - -1618 -1000"]);
  });

  it("[R47] a SUM that ends a row too early is proven by the formula and told once for the total row", () => {
    const { snapshot, recognised } = withFormulas();
    const short = [1, 2].map((column): CellEdit => ({ cell: at(6, column), value: column === 1 ? 98467 : 91768, formula: `=SUM(${"ABC".charAt(column)}2:${"ABC".charAt(column)}5)` }));
    const { findings } = reconciledAs(withEdits(snapshot, short), recognised);
    expect(findings.map(shortly)).toEqual(["error formula-range Drift!B7 omittedRow 98938 98467"]);
    expect(findings[0]?.diagnosis).toMatchObject({ chance: 0, labels: ["Politik"] });
  });

  it("[R47] a SUM that leaves out a blank row says nothing", () => {
    const { snapshot, recognised } = withFormulas();
    const edits = [{ cell: at(5, 1), value: "" }, { cell: at(5, 3), value: 488, formula: "=C6-B6" }, { cell: at(6, 1), value: 98467, formula: "=SUM(B2:B5)" }, { cell: at(6, 3), value: -6211, formula: "=SUM(D2:D6)" }];
    expect(lines({ snapshot: withEdits(snapshot, edits), recognised })).toEqual([]);
  });

  it("[R52] a wrong figure whose formula is not that of the other rows is explained by it; a right one, or one in a total row, is not", () => {
    const { snapshot, recognised } = withFormulas();
    const found = (edit: CellEdit) => reconciledAs(withEdits(snapshot, [edit]), recognised).findings.map((finding) => `${shortly(finding)} ${finding.statement.code}`);
    expect(found({ cell: at(3, 3), value: -2618, formula: "=C4-B4-1000" })).toEqual(["error row-variance Drift!D4 singleDigit -1618 -2618 formulaUnlikeNeighbours"]);
    expect(found({ cell: at(6, 3), value: -7153, formula: "=C7-B7-C6+B6" }).join()).not.toMatch(/Unlike/);
    expect(found({ cell: at(3, 3), value: -1618, formula: "=-(B4-C4)" })).toEqual([]);
  });

  it("[R48] an amount with decimals among whole ones is worth knowing", () => {
    const { findings } = (({ snapshot, recognised }) => reconciledAs(snapshot, recognised))(edited([{ cell: at(2, 1), value: 43734.25 }]));
    expect(findings.map(shortly)).toEqual(["info excess-digits Drift!B3 - null 43734.25"]);
  });

  it("[R49] a total's forecast far outside every method is worth knowing, a cautious one is not", () => {
    const rows = ROWS.map(([kind, label, ...cells]) => [kind, label, ...cells.slice(0, 4), Number(cells[4]) * 3, Number(cells[3]) - Number(cells[4]) * 3] as const);
    const { snapshot, recognised } = declaredWorkbook([{ ...BOARD, rows }], [], { year: 2024, months: 9 });
    expect(reconciledAs(snapshot, recognised).findings.map(shortly)).toEqual(["info forecast-range Drift!F7 - null 389907"]);
    expect(lines(board())).toEqual([]);
  });

  it("[R49] a result of revenue and cost that nearly cancel follows no method", () => {
    const rows: TableSpec["rows"] = [
      ["item", "Intäkter", -90000, -91000, -1000, -136500, -136000, -500],
      ["item", "Kostnader", 88000, 90500, 2500, 135800, 133000, 2800],
      ["total", "Resultat", -2000, -500, 1500, -700, -3000, 2300],
    ];
    const { snapshot, recognised } = declaredWorkbook([{ ...BOARD, rows }], [], { year: 2024, months: 8 });
    expect(reconciledAs(snapshot, recognised).findings.map(shortly)).toEqual([]);
  });

  it("[R50] unexplained variances above both limits are told only where the user has switched that on", () => {
    const { snapshot, recognised } = board();
    const settings = { ...DEFAULT_REVIEW_SETTINGS, explanationLimits: { ...DEFAULT_REVIEW_SETTINGS.explanationLimits, on: true } };
    const named = withSheet(snapshot, [["Barn och unga har fler placeringar."]]);
    const { findings } = reconciledAs(named, recognised, settings);
    expect(findings.map(shortly)).toEqual(["warning missing-explanation Drift!G2 - null 800", "warning missing-explanation Drift!G4 - null -3000"]);
    expect(reconciledAs(named, recognised).findings).toEqual([]);
  });

  it("[R50] a title that is a unit's name explains nothing; a sentence on its own sheet does", () => {
    const settings = { ...DEFAULT_REVIEW_SETTINGS, explanationLimits: { ...DEFAULT_REVIEW_SETTINGS.explanationLimits, on: true } };
    const own: TableSpec = { sheet: "4 Arbete", kind: "byAccount", columns: COLUMNS, rows: [["total", "Netto", 27850, 26232, -1618, 34976, 37976, -3000]] };
    const { snapshot, recognised } = declaredWorkbook([BOARD, own], [{ from: "T2", to: "T1", row: 3, fromRow: 1, kind: "unit", reason: "name" }], { year: 2019, months: 4 });
    const withLines = (lines: readonly string[]) => {
      const sheets = snapshot.sheets.map((sheet) => (sheet.name === "4 Arbete" ? sheetOf("4 Arbete", [...sheet.values, [], ...lines.map((line) => [line])]) : sheet));
      return reconciledAs({ ...snapshot, sheets }, recognised, settings).findings.map(({ cells: [cell] }) => cell?.row);
    };
    expect(withLines(["4 Arbete"])).toEqual([1, 2, 3]);
    expect(withLines(["4.2 Ekonomiskt resultat för verksamheten januari till april"])).toEqual([1, 2, 3]);
    expect(withLines(["Fler hushåll har fått försörjningsstöd än vad budgeten räknade med."])).toEqual([1, 2]);
    expect(withLines(["Arbete: fler hushåll med stöd"])).toEqual([1, 2]);
  });

  it("[R51] actuals that are all last period's are told; a single row that stood still is not", () => {
    const april: TableSpec = { ...BOARD, sheet: "April", period: { year: 2019, months: 4 } };
    const march: TableSpec = { ...BOARD, sheet: "Mars", period: { year: 2019, months: 3 } };
    const link: TableLink = { from: "T1", to: "T2", row: null, fromRow: null, kind: "period", reason: "name" };
    const both = declaredWorkbook([april, march], [link], { year: 2019, months: 4 });
    expect(aboveInfo(reconciledAs(both.snapshot, both.recognised))).toEqual(["warning period April!B1 staleValue null null"]);
    const otherWay = declaredWorkbook([march, april], [link], { year: 2019, months: 4 });
    expect(aboveInfo(reconciledAs(otherWay.snapshot, otherWay.recognised))).toEqual(["warning period April!B1 staleValue null null"]);
    const moved = withEdits(both.snapshot, [[1, 14000, 2307], [6, 98153, -5897]].flatMap(([row, actual, variance]): CellEdit[] => [{ cell: { sheet: "Mars", row: row ?? 0, column: 1 }, value: actual ?? 0 }, { cell: { sheet: "Mars", row: row ?? 0, column: 3 }, value: variance ?? 0 }]));
    expect(aboveInfo(reconciledAs(moved, both.recognised))).toEqual([]);
  });
});
