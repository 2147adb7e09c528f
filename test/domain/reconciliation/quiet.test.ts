import type { TableLink } from "../../../src/domain/recognition/RecognisedTable";
import { aboveInfo } from "../../builders/defectExpect";
import { reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";
import { withEdits } from "../../builders/defectEdit";

const COLUMNS: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"], ["Årsbudget", "annualBudget"], ["Prognos", "forecast"], ["Prognosavvikelse", "forecastVariance"]];

function quiet(specs: readonly TableSpec[], links: readonly TableLink[] = []): void {
  const { snapshot, recognised } = declaredWorkbook(specs, links, { year: 2024, months: 8 });
  expect(aboveInfo(reconciledAs(snapshot, recognised))).toEqual([]);
}

function board(more: TableSpec["rows"] = [], total: readonly number[] = [198, 200, 2, 300, 305, -5]): TableSpec {
  return { sheet: "Drift", columns: COLUMNS, rows: [["item", "Skola", 110, 100, -10, 150, 160, -10], ["item", "Omsorg", 88, 100, 12, 150, 145, 5], ...more, ["total", "Totalt", ...total]] };
}

describe("what a controller can explain is no error", () => {
  it("[R70] a typed forecast among formulas", () => {
    const { snapshot, recognised } = declaredWorkbook([{ ...board(), rows: Array.from({ length: 6 }, (_, index) => ["item", `Enhet ${String(index)}`, 10, 12, 2, 18, 15, 3] as const) }]);
    const edits = [1, 2, 3, 5, 6].map((row) => ({ cell: { sheet: "Drift", row, column: 5 }, value: 15, formula: `=B${String(row + 1)}*12/8` }));
    expect(aboveInfo(reconciledAs(withEdits(snapshot, edits), recognised))).toEqual([]);
  });

  it("[R70] negative budgets and savings rows", () => {
    quiet([board([["item", "Fiktiva 26 mkr", 0, -50, -50, -75, 0, -75]], [198, 150, -48, 225, 305, -80])]);
  });

  it("[R70] blanks that mean no amount", () => {
    quiet([board([["item", "Nytt projekt", 5, "", -5, "", 5, -5]], [203, 200, -3, 300, 310, -10])]);
    quiet([board([["item", "Preliminärbokfört", "", "", "", 0, 0, 0]])]);
  });

  it("[R70] zeros and blanks of a template that nobody filled in", () => {
    quiet([{ sheet: "Investeringar", kind: "investments", columns: COLUMNS, rows: [["item", "Reinvestering", "", "", 0, "", "", 0], ["item", "Fordon", "", "", 0, 100, "", 0], ["total", "Totalt", "", "", 0, 100, "", 0]] }]);
  });

  it("[R70] an unchanged annual budget, forecast and account of last year beside new actuals", () => {
    const march: TableSpec = { ...board(), sheet: "Mars", period: { year: 2024, months: 3 } };
    const april: TableSpec = { ...board([], [220, 230, 10, 300, 305, -5]), sheet: "April", period: { year: 2024, months: 4 }, rows: [["item", "Skola", 120, 115, -5, 150, 160, -10], ["item", "Omsorg", 100, 115, 15, 150, 145, 5], ["total", "Totalt", 220, 230, 10, 300, 305, -5]] };
    quiet([april, march], [{ from: "T1", to: "T2", row: null, fromRow: null, kind: "period", reason: "name" }]);
  });

  it("[R70] several causes for one unit that add up to its variance", () => {
    const causes: TableSpec = { sheet: "Orsaker", kind: "causes", columns: [["Belopp", "amount"]], rows: [["item", "Skola: lokaler", -4], ["item", "Skola: volymer", -6], ["item", "Omsorg", 5], ["total", "Totalt", -5]] };
    const link = (fromRow: number, row: number): TableLink => ({ from: "T2", to: "T1", row, fromRow, kind: "cause", reason: "name" });
    quiet([board(), causes], [link(1, 1), link(2, 1), link(3, 2), link(4, 3)]);
  });

  it("[R70] lists of the larger causes that do not add up", () => {
    const causes: TableSpec = { sheet: "Orsaker", kind: "causes", columns: [["Belopp", "amount"]], rows: [["item", "Större: lokaler", -9], ["item", "Större: vakanser", 2]] };
    quiet([board(), causes], [{ from: "T2", to: "T1", row: 3, fromRow: null, kind: "cause", reason: "place" }]);
  });

  it("[R70] amounts that stand outside a total by their nature", () => {
    const rows: TableSpec["rows"] = [["item", "Skola", 110, 100, -10, 150, 160, -10], ["outside", "Kommunbidrag", -198, -200, -2, -300, -300, 0], ["item", "Omsorg", 88, 100, 12, 150, 145, 5], ["total", "Nettokostnad", 198, 200, 2, 300, 305, -5]];
    quiet([{ sheet: "Drift", columns: COLUMNS, rows }]);
  });

  it("[R70] a table of which nothing holds, since it was not understood", () => {
    quiet([{ sheet: "Kontroll", columns: COLUMNS, rows: [["item", "5010", 7, 31, 9, 4, 88, 61], ["item", "5020", 12, 3, 55, 17, 9, 2], ["total", "Totalt", 3, 5, 8, 13, 21, 34]] }]);
  });

  it("[R70] goals, staff and key figures are not reckoned with", () => {
    quiet([{ ...board([], [1, 2, 3, 4, 5, 6]), kind: "other" }]);
  });

  it("[R70] sheets that the user left out are not reviewed", () => {
    const { snapshot, recognised } = declaredWorkbook([board([], [198, 200, 2, 300, 305, 77])]);
    const settings = { explanationLimits: { on: false, amount: { value: 500, unit: "tkr" as const }, percent: 1 }, smallCountLimit: 5, sheetsLeftOut: ["Drift"], summaryColumns: [] };
    expect(reconciledAs(snapshot, recognised, settings)).toEqual({ checks: { performed: 0, exact: 0, rounding: 0, broken: 0 }, findings: [] });
  });
});
