import type { Acceptance } from "../../../src/domain/findings/acceptance";
import { EMPTY_STATE } from "../../../src/domain/findings/storedState";
import { DEFAULT_REVIEW_OPTIONS } from "../../../src/domain/Review";
import { reviewWorkbook } from "../../../src/domain/reviewWorkbook";
import { planRollForward, proposeRollForward, rolledForward, type RollForwardInput } from "../../../src/domain/rollForward/planRollForward";
import { renameMonth } from "../../../src/domain/rollForward/renameMonth";
import { formatCell } from "../../../src/domain/workbook/CellAddress";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const JULY = { year: 2024, months: 7 };
const AUGUST = { year: 2024, months: 8 };
const TKR = 1_000_000;

const ROWS: readonly (readonly CellValue[])[] = [
  ["Omsorgsnämnden, månadsrapport juli 2024, tkr"],
  ["Enhet", "Budget jan-jul", "Utfall jan-jul 2024", "Avvikelse", "Utfall jan-jul 2023", "Årsbudget", "Prognos", "Förra prognosen"],
  ["Norr", 7000, 6800, 200, 6900, 12000, 11800, 11900],
  ["Söder", 8750, 9200, -450, 9100, 15000, 16500, 16000],
  ["Totalt", 15750, 16000, -250, 16000, 27000, 28300, 27900],
  [],
  ["Kostnaderna i juli blev högre än väntat, främst för placeringar inom området Söder där två platser tillkom."],
  ["Beslutet fattades den 15 juli 2024."],
  ["Månad", "Juni", "Juli", "Augusti"],
];

const acceptance = (scope: Acceptance["scope"]): Acceptance => ({ scope, finding: "f", rule: "row-variance", place: "p", reason: "", signature: "", time: "" });

function input(): RollForwardInput {
  const sheet = sheetOf("Juli", ROWS);
  const work = reviewWorkbook(workbookOf([sheet]), DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      return { grids: new Map([["Juli", gridOf(sheet)]]), review: step.value, state: { ...EMPTY_STATE, acceptances: [acceptance("thisFigure"), acceptance("untilFurtherNotice")] } };
    }
  }
}

describe("a month's name in a text", () => {
  test.each([
    ["Utfall jan-jul 2024", "Utfall jan-aug 2024"],
    ["Utfall Jan - Jul 2023", "Utfall Jan - Aug 2023"],
    ["JULIRAPPORT", "AUGUSTIRAPPORT"],
    ["per den 31 juli", "per den 31 augusti"],
    ["Utfall t.o.m. juli", "Utfall t.o.m. augusti"],
    ["2024-07-31", "2024-08-31"],
    ["Period 202407", "Period 202408"],
    ["Beslut den 15 juli", null],
    ["Beslut 2024-07-15", null],
    ["Återstår juli-december", null],
    ["Budget 2024", null],
    ["Julita förskola", null],
  ])("[V50] %s", (text, renamed) => {
    expect(renameMonth(text, JULY, AUGUST)).toBe(renamed);
  });

  test("[V50] over the turn of the year the years go along", () => {
    expect(renameMonth("Utfall december 2024 mot december 2023", { year: 2024, months: 12 }, { year: 2025, months: 1 })).toBe("Utfall januari 2025 mot januari 2024");
    expect(renameMonth("2024-12-31", { year: 2024, months: 12 }, { year: 2025, months: 1 })).toBe("2025-01-31");
  });
});

describe("a workbook saved under a new month's name", () => {
  test("[V51] is noticed by its file name", () => {
    const { grids } = input();
    expect(proposeRollForward("Uppföljning augusti 2024.xlsx", grids)).toEqual({ from: JULY, to: AUGUST });
    expect(proposeRollForward("Uppföljning juli 2024.xlsx", grids)).toBeNull();
    expect(proposeRollForward("Uppföljning.xlsx", grids)).toBeNull();
    expect(proposeRollForward(null, grids)).toBeNull();
  });

  test("[V51] every heading, header, sentence and sheet that names the old month is listed with its new words, a row of months left alone", () => {
    const plan = planRollForward(input(), JULY, AUGUST);
    expect(plan.texts.map(({ cell, kind, suggestion }) => [formatCell(cell.row, cell.column), kind, suggestion])).toEqual([
      ["A1", "heading", "Omsorgsnämnden, månadsrapport augusti 2024, tkr"],
      ["B2", "header", "Budget jan-aug"],
      ["C2", "header", "Utfall jan-aug 2024"],
      ["E2", "header", "Utfall jan-aug 2023"],
      ["A7", "sentence", "Kostnaderna i augusti blev högre än väntat, främst för placeringar inom området Söder där två platser tillkom."],
    ]);
    expect(plan.sheetNames).toEqual([{ sheet: "Juli", suggestion: "Augusti" }]);
  });

  test("[V51] words that name no month are listed without a suggestion", () => {
    const sheet = sheetOf("Drift", [["Rapport tertial 2 2024, tkr"], ...ROWS.slice(1)]);
    const plan = planRollForward({ ...input(), grids: new Map([["Drift", gridOf(sheet)]]) }, AUGUST, { year: 2024, months: 9 });
    expect(plan.texts[0]).toMatchObject({ kind: "heading", suggestion: null });
  });

  test("[V52] the old forecasts become the previous ones, and acceptances of old figures fall away", () => {
    const given = input();
    const plan = planRollForward(given, JULY, AUGUST);
    expect(plan.previousForecasts.map(({ cell, standing, suggested }) => [formatCell(cell.row, cell.column), standing, suggested])).toEqual([
      ["H3", 11900, 11800],
      ["H4", 16000, 16500],
      ["H5", 27900, 28300],
    ]);
    const state = rolledForward(given.state, plan);
    expect(state.acceptances.map(({ scope }) => scope)).toEqual(["untilFurtherNotice"]);
    expect(state.forecasts.map(({ label, period, forecast }) => [label, period.months, forecast / TKR])).toEqual([["Norr", 7, 11800], ["Söder", 7, 16500], ["Totalt", 7, 28300]]);
  });
});
