import type { TableLink } from "../../../src/domain/recognition/RecognisedTable";
import { aboveInfo, shortly } from "../../builders/defectExpect";
import { reconciled, reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";
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

  it("[R70] a cleaned or actual result beside the booked one, as rows and as a column", () => {
    const rows: TableSpec["rows"] = [["outside", "Avgår jämförelsestörande", -30, 0, 30, 0, -30, 30], ["outside", "Rensat resultat", 168, 200, 32, 300, 275, 25]];
    quiet([{ ...board(), rows: [...board().rows, ...rows] }]);
    const columns: TableSpec["columns"] = [...COLUMNS, ["Faktiskt utfall", "unknown"]];
    quiet([{ sheet: "Drift", columns, rows: board().rows.map((cells, index) => [...cells, [101, 80, 181][index] ?? 0] as unknown as TableSpec["rows"][number]) }]);
    const read = [["Resultat per verksamhet till och med augusti 2024"], [], ["Belopp i tkr", "Utfall", "Rensat utfall", "Budget", "Avvikelse"], ["Skola", 110, 101, 100, -10], ["Omsorg", 88, 88, 100, 12], ["Kultur", 41, 38, 40, -1], ["Totalt", 239, 227, 240, 1], ["Rensat resultat", 227, 227, 240, 13]];
    expect(aboveInfo(reconciled(workbookOf([sheetOf("Drift", read)])))).toEqual([]);
  });

  it("[R70] a forecast as of June beside actuals to August", () => {
    const read = [["Uppföljning augusti 2024"], [], ["Belopp i tkr", "Budget jan-aug", "Utfall jan-aug", "Avvikelse jan-aug", "Årsbudget", "Prognos juni", "Avvikelse prognos"], ["Skola", 10_000, 10_400, -400, 15_000, 15_300, -300], ["Omsorg", 8000, 7900, 100, 12_000, 11_900, 100], ["Kultur", 4000, 4100, -100, 6000, 6000, 0], ["Totalt", 22_000, 22_400, -400, 33_000, 33_200, -200]];
    expect(aboveInfo(reconciled(workbookOf([sheetOf("Drift", read)])))).toEqual([]);
  });

  it("[R70] the control sheet of a ledger's export, and the same hidden sheet as last month", () => {
    const control = [["Kontroll mot huvudbok"], ["Konto", "Huvudbok", "Uttag", "Differens"], ["5010", 1234.5, 1234.5, 0], ["5020", 87_654.12, 87_154.12, 500], ["5030", 4310, 4310, 0], ["Summa", 93_198.62, 92_698.62, 500]];
    const hidden = sheetOf("Kontroll", control, { row: 0, column: 0 }, { visibility: "hidden" });
    const { snapshot } = declaredWorkbook([board()]);
    expect(aboveInfo(reconciled({ ...snapshot, sheets: [...snapshot.sheets, hidden] }))).toEqual([]);
  });

  it("[R70] gross revenue and cost that miss the units' by internal postings are worth knowing only (R58), bullets of the larger causes nothing (R56)", () => {
    const { snapshot, recognised } = declaredWorkbook([board()], [], { year: 2024, months: 8 });
    const lines = ["Större avvikelser", "- Personal, -9 tkr", "- Lokaler, +2 tkr"].map((line) => [line]);
    const [sheet] = snapshot.sheets;
    const below = sheetOf("Drift", [...(sheet?.values ?? []), [], ...lines]);
    expect(reconciledAs({ ...snapshot, sheets: [below] }, recognised).findings).toEqual([]);
  });

  it("[R59] a difference that one other named row of the unit's table explains is of another scope, and worth knowing only", () => {
    const upper: TableSpec = { sheet: "Nämnden", columns: COLUMNS, rows: [["item", "Skola", 11_000, 10_000, -1000, 15_000, 16_000, -1000], ["item", "Kultur", 500, 600, 100, 900, 850, 50], ["total", "Totalt", 11_500, 10_600, -900, 15_900, 16_850, -950]] };
    const lower = (named: readonly number[]): TableSpec => ({ sheet: "Skola", kind: "byAccount", columns: COLUMNS, rows: [["item", "Intäkter", -1000, -1100, -100, -1500, -1500, 0], ["item", "Kostnader", 11_500, 11_100, -400, 16_500, 17_500, -1000], ["total", "Netto", 10_500, 10_000, -500, 15_000, 16_000, -1000], ["outside", "Kapitalkostnader", ...named]] });
    const link: TableLink = { from: "T2", to: "T1", row: 1, fromRow: 3, kind: "unit", reason: "name" };
    const told = (named: readonly number[]) => {
      const { snapshot, recognised } = declaredWorkbook([upper, lower(named)], [link], { year: 2024, months: 8 });
      return reconciledAs(snapshot, recognised).findings.map(shortly);
    };
    expect(told([500, 0, -500, 0, 0, 0])).toEqual(["info unit-vs-board Nämnden!B2 differentScope 10500 11000"]);
    expect(told([300, 0, -300, 0, 0, 0])).toEqual(["error unit-vs-board Nämnden!B2 - 10500 11000"]);
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
