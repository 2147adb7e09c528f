import type { Acceptance } from "../../../src/domain/findings/acceptance";
import { findingPlace } from "../../../src/domain/findings/identifyFindings";
import { EMPTY_STATE, writeStoredState, type StoredState } from "../../../src/domain/findings/storedState";
import type { PackageText } from "../../../src/domain/mailing/PackageFacts";
import { headersKey } from "../../../src/domain/recognition/assignColumns";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../../src/domain/Review";
import { reviewWorkbook } from "../../../src/domain/reviewWorkbook";
import { planRollForward, rolledForward, rollForwardCells, type RollForwardInput } from "../../../src/domain/rollForward/planRollForward";
import { proposeRollForward } from "../../../src/domain/rollForward/proposeRollForward";
import { renamedPlaces } from "../../../src/domain/rollForward/renamedPlaces";
import { renameMonth } from "../../../src/domain/rollForward/renameMonth";
import { formatCell, type CellAddress } from "../../../src/domain/workbook/CellAddress";
import { dayOfSerial, daysInMonth, serialOfDay } from "../../../src/domain/workbook/dateSerial";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { CellValue, SheetSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
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

function inputOf(sheets: readonly SheetSnapshot[], state: StoredState = EMPTY_STATE): RollForwardInput & { readonly review: WorkbookReview } {
  const work = reviewWorkbook({ ...workbookOf(sheets), storedState: state === EMPTY_STATE ? null : writeStoredState(state) }, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = work.next();
    if (step.done === true) return { grids: new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)])), review: step.value, state };
  }
}

function input(): RollForwardInput {
  return inputOf([sheetOf("Juli", ROWS)], { ...EMPTY_STATE, acceptances: [acceptance("thisFigure"), acceptance("untilFurtherNotice")] });
}

/** One cell of its own format, elsewhere General. */
const formatted = (rows: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>>): Partial<SheetSnapshot> => {
  const width = Math.max(...rows.map(({ length }) => length));
  return { numberFormats: rows.map((_, row) => Array.from({ length: width }, (_cell, column) => formats[formatCell(row, column)] ?? "General")) };
};

const placed = ({ cell }: { readonly cell: CellAddress }): string => formatCell(cell.row, cell.column);

describe("a day of Excel's calendar", () => {
  test("[V53] is its serial number and back again, leap years and centuries included", () => {
    expect(serialOfDay({ year: 2024, month: 7, day: 31 })).toBe(45504);
    expect(serialOfDay({ year: 1900, month: 3, day: 1 })).toBe(61);
    for (let serial = 61; serial < 80_000; serial += 13) expect(serialOfDay(dayOfSerial(serial))).toBe(serial);
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2100, 2), daysInMonth(2024, 12)]).toEqual([29, 28, 28, 31]);
  });
});

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
    ["Juliprognosen", "Augustiprognosen"],
  ])("[V50] %s", (text, renamed) => {
    expect(renameMonth(text, JULY, AUGUST)).toBe(renamed);
  });

  test("[V50] over the turn of the year the years go along", () => {
    expect(renameMonth("Utfall december 2024 mot december 2023", { year: 2024, months: 12 }, { year: 2025, months: 1 })).toBe("Utfall januari 2025 mot januari 2024");
    expect(renameMonth("2024-12-31", { year: 2024, months: 12 }, { year: 2025, months: 1 })).toBe("2025-01-31");
  });
});

describe("a workbook saved under a new month's name", () => {
  test("[V51] is noticed by its file name, or by the month of the last summary", () => {
    const { grids, review } = input();
    const signs = { grids, board: review.recognised.tables[0] ?? null, forecasts: [] };
    expect(proposeRollForward({ ...signs, fileName: "Uppföljning augusti 2024.xlsx" })).toEqual({ from: JULY, to: AUGUST, sign: "fileName" });
    for (const fileName of ["Uppföljning juli 2024.xlsx", "Uppföljning.xlsx", null]) expect(proposeRollForward({ ...signs, fileName })).toBeNull();
    const kept = [{ label: "Norr", period: { year: 2024, months: 6 }, forecast: 1, forecastVariance: null }];
    expect(proposeRollForward({ ...signs, fileName: null, forecasts: kept })).toEqual({ from: { year: 2024, months: 6 }, to: JULY, sign: "keptForecasts" });
    expect(proposeRollForward({ ...signs, fileName: null, forecasts: kept.map((one) => ({ ...one, period: JULY })) })).toBeNull();
    const rolled = inputOf([sheetOf("Drift", ROWS.map((row) => row.map((value) => String(value).replace("jan-jul", "jan-aug")))), sheetOf("Bilaga", [["Bilaga juli 2024"]])]);
    expect(proposeRollForward({ fileName: "Uppföljning augusti 2024.xlsx", grids: rolled.grids, board: rolled.review.recognised.tables[0] ?? null, forecasts: [] })).toBeNull();
  });

  test("[V51] every heading, header, sentence and sheet that names the old month is listed with its new words, a row of months left alone", () => {
    const plan = planRollForward(input(), JULY, AUGUST);
    expect(plan.texts.map((text) => [placed(text), text.kind, text.suggestion])).toEqual([
      ["A1", "heading", "Omsorgsnämnden, månadsrapport augusti 2024, tkr"],
      ["B2", "header", "Budget jan-aug"],
      ["C2", "header", "Utfall jan-aug 2024"],
      ["E2", "header", "Utfall jan-aug 2023"],
      ["A7", "sentence", "Kostnaderna i augusti blev högre än väntat, främst för placeringar inom området Söder där två platser tillkom."],
    ]);
    expect(plan.sheetNames).toEqual([{ sheet: "Juli", suggestion: "Augusti", obstacle: null }]);
  });

  test("[V51] words that name no month are listed without a suggestion; parts of the year go along where both months end one", () => {
    const rapport = (title: string) => inputOf([sheetOf("Drift", [[title], ...ROWS.slice(1)])]);
    expect(planRollForward(rapport("Halvårsrapport 2024, tkr"), { year: 2024, months: 6 }, JULY).texts[0]).toMatchObject({ kind: "heading", suggestion: null, obstacle: "noCounterpart" });
    expect(planRollForward(rapport("Tertial 2 2024, tkr"), AUGUST, { year: 2024, months: 9 }).texts[0]).toMatchObject({ suggestion: null });
    expect(planRollForward(rapport("Tertial 1 2024, tkr"), { year: 2024, months: 4 }, AUGUST).texts[0]).toMatchObject({ suggestion: "Tertial 2 2024, tkr" });
  });

  test.each([
    ["• Helårsprognos per juli sätts till 1,5 mkr.", "sentence"],
    ["Prognos per juli: 250 tkr", "sentence"],
    ["Senaste kommentar (2024-07-31):", "sentence"],
    ["Beslutad per den 31 juli 2024", "sentence"],
    ["Utfall juli 2024 tkr", "heading"],
    ["Drift, juli 2024, mkr", "heading"],
    ["Period: 2024-07-31", "heading"],
  ])("[V51] \"%s\" is a %s", (text, kind) => {
    expect(planRollForward(inputOf([sheetOf("Drift", [[text]])]), JULY, AUGUST).texts[0]?.kind).toBe(kind);
  });

  test("[V51] the headings of previous forecasts and changes follow one step behind", () => {
    const rows = [
      ["Omsorgsnämnden juli 2024, tkr"],
      ["Enhet", "Årsbudget", "Prognos juni", "Prognos juli", "Ändring juli mot juni"],
      ...ROWS.slice(2, 5).map(([label, , , , , annual, forecast, previous]) => [label ?? "", annual ?? "", previous ?? "", forecast ?? "", Number(forecast) - Number(previous)]),
    ];
    const given = inputOf([sheetOf("Drift", rows)]);
    expect(given.review.recognised.tables[0]?.columns.map(({ role }) => role)).toEqual(["label", "annualBudget", "previousForecast", "forecast", "change"]);
    expect(planRollForward(given, JULY, AUGUST).texts.map((text) => [placed(text), text.suggestion])).toEqual([
      ["A1", "Omsorgsnämnden augusti 2024, tkr"],
      ["C2", "Prognos juli"],
      ["D2", "Prognos augusti"],
      ["E2", "Ändring augusti mot juli"],
    ]);
  });

  test("[V51] over the turn of the year headings that name the year alone go along, sentences do not", () => {
    const [december, january] = [{ year: 2024, months: 12 }, { year: 2025, months: 1 }];
    const rows = [["Omsorgsnämnden december 2024, tkr"], ["Enhet", "Budget 2024", "Utfall 2024", "Bokslut 2023"], ["Norr", 12000, 11800, 11500], ["Söder", 15000, 16500, 15100], ["Totalt", 27000, 28300, 26600]];
    const plan = planRollForward(inputOf([sheetOf("Drift", [...rows, ["Budgeten för 2024 höjdes med 300 tkr i samband med att den nya skolan i området öppnades."]])]), december, january);
    expect(plan.texts.map(({ suggestion }) => suggestion)).toEqual(["Omsorgsnämnden januari 2025, tkr", "Budget 2025", "Utfall 2025", "Bokslut 2024"]);
  });

  test("[V54] what a formula makes, what is hidden and what is one of several kept months is told and left", () => {
    const sheet = sheetOf("Drift", [["Juli"], ...ROWS], { row: 0, column: 0 }, { hiddenRows: [1] });
    const formulas = sheet.values.map((row, at) => (at === 0 ? ['="Ju"&"li"', ...row.slice(1)] : at === 2 ? row.map((value, column) => (column === 1 ? '="Budget jan-"&"jul"' : value)) : [...row]));
    const plan = planRollForward(inputOf([{ ...sheet, formulas }, sheetOf("Jun", [["Rapport juli 2024"]]), sheetOf("Jul", [["Rapport juli 2024"]])]), JULY, AUGUST);
    expect(plan.texts.map((text) => [text.cell.sheet, placed(text), text.obstacle])).toEqual([
      ["Drift", "A2", "hidden"], ["Drift", "B3", "formula"], ["Drift", "C3", null], ["Drift", "E3", null], ["Drift", "A8", null], ["Jun", "A1", null],
    ]);
    expect(plan.keptSheets).toEqual(["Jul"]);
    expect(plan.sheetNames).toEqual([]);
    expect(rollForwardCells(plan).filter(({ address }) => address.row < 2 && address.sheet === "Drift")).toEqual([]);
  });

  test("[V54] a sheet's name stays within what Excel takes, by the month's short form", () => {
    const names = ["Uppföljning socialnämnden juli", "Uppföljning av socialnämnden jul", "Juli"];
    const plan = planRollForward(inputOf(names.map((name, at) => sheetOf(name, [["x"]], { row: 0, column: 0 }, { visibility: at === 2 ? "hidden" : "visible" }))), JULY, { year: 2024, months: 12 });
    expect(plan.sheetNames.map(({ suggestion, obstacle }) => [suggestion, obstacle])).toEqual([["Uppföljning socialnämnden dec", null], ["Uppföljning av socialnämnden dec", "tooLong"], ["December", "hidden"]]);
  });

  test("[V53] dates of the month's end in titles and headings go along, other dates, lists and rows of months stay", () => {
    const day = (year: number, month: number, ofMonth: number): number => serialOfDay({ year, month, day: ofMonth });
    const board: CellValue[][] = [
      ["Omsorgsnämnden, tkr", "", "", "Beslutad", day(2024, 7, 31)],
      ["Till och med", day(2024, 7, 31), "", "", day(2024, 7, 15)],
      [],
      ["Enhet", "Årsbudget", day(2024, 7, 31), day(2023, 7, 31), "Prognos"],
      ["Norr", 12000, 6800, 6900, 11800], ["Söder", 15000, 9200, 9100, 16500], ["Totalt", 27000, 16000, 16000, 28300],
    ];
    const list: CellValue[][] = [[day(2024, 7, 1), 202407], [], ["", day(2024, 6, 30), day(2024, 7, 31), day(2024, 8, 31)], [], ["Förfaller"], [day(2024, 7, 31)], [day(2024, 7, 31)], [day(2024, 7, 31)]];
    const dated = (name: string, rows: CellValue[][], cells: readonly string[], more = {}): SheetSnapshot =>
      sheetOf(name, rows, { row: 0, column: 0 }, formatted(rows, { ...Object.fromEntries(cells.map((cell) => [cell, "yyyy-mm-dd"])), ...more }));
    const given = inputOf([dated("Drift", board, ["E1", "B2", "E2", "C4", "D4"]), dated("Annat", list, ["B3", "C3", "D3", "A6", "A7", "A8"], { A1: "mmm yyyy" })]);
    const plan = planRollForward(given, JULY, AUGUST);
    expect(plan.dates.map((date) => [date.cell.sheet, placed(date), date.suggestion])).toEqual([
      ["Drift", "B2", day(2024, 8, 31)], ["Drift", "C4", day(2024, 8, 31)], ["Drift", "D4", day(2023, 8, 31)], ["Annat", "A1", day(2024, 8, 1)],
    ]);
    expect(rollForwardCells(plan)[0]).toMatchObject({ content: day(2024, 8, 31), replaces: day(2024, 7, 31), numberFormat: "yyyy-mm-dd" });
  });
});

test("[V57] page headers, shapes and the file's title that name the old month are told once each, comments and names are not; a file that was not read is", () => {
  const text = (place: PackageText["place"], sheet: string | null, said: string): PackageText => ({ place, sheet, cell: null, text: said });
  const packageTexts = [
    text("headerFooter", "Juli", '&L&"Arial,Fet"&12Juli 2024&RSida &P av &N'), text("headerFooter", "Juli", '&L&"Arial,Fet"&12Juli 2024&RSida &P av &N'),
    text("shape", "Juli", "Utfall\njan-jul"), text("property", null, "Uppföljning juli 2024"), text("comment", "Juli", "Juli: kontrollerat"), text("definedName", null, "juli"), text("headerFooter", "Juli", "&CSida &P"),
  ];
  expect(planRollForward({ ...input(), packageTexts }, JULY, AUGUST).places).toEqual([
    { place: "headerFooter", sheet: "Juli", text: "Juli 2024 Sida av" }, { place: "shape", sheet: "Juli", text: "Utfall jan-jul" }, { place: "property", sheet: null, text: "Uppföljning juli 2024" },
  ]);
  expect(planRollForward(input(), JULY, AUGUST).places).toBeNull();
});

describe("the old month's forecasts", () => {
  test("[V52] become the previous ones, and acceptances of old figures fall away", () => {
    const given = input();
    const plan = planRollForward(given, JULY, AUGUST);
    expect(plan.previousForecasts.map((cell) => [placed(cell), cell.standing, cell.suggested])).toEqual([
      ["H3", 11900, 11800],
      ["H4", 16000, 16500],
      ["H5", 27900, 28300],
    ]);
    const state = rolledForward(given.state, plan);
    expect(state.acceptances.map(({ scope }) => scope)).toEqual(["untilFurtherNotice"]);
    expect(state.forecasts.map(({ label, period, forecast }) => [label, period.months, forecast / TKR])).toEqual([["Norr", 7, 11800], ["Söder", 7, 16500], ["Totalt", 7, 28300]]);
  });

  test("[V52] fill only cells that are empty or hold a number", () => {
    const rows = ROWS.map((row, at) => (at === 2 ? [...row.slice(0, 7), ""] : at === 3 ? [...row.slice(0, 7), "se bilaga"] : row));
    const sheet = sheetOf("Drift", rows);
    const formulas = sheet.values.map((row, at) => (at === 4 ? [...row.slice(0, 7), "=SUM(H3:H4)"] : row));
    expect(rollForwardCells(planRollForward(inputOf([{ ...sheet, formulas }]), JULY, AUGUST)).filter(({ address }) => address.column === 7)).toEqual([
      { address: { sheet: "Drift", row: 2, column: 7 }, content: 11800, numberFormat: "General", replaces: "" },
    ]);
  });

  test("[V52] are those kept with the month's summary once the workbook is of the new month, and none where none were kept", () => {
    const sheet = sheetOf("Drift", ROWS.map((row, at) => (at < 2 ? row.map((value) => String(value).replace("juli", "augusti").replace("jan-jul", "jan-aug")) : row)));
    const kept = { ...EMPTY_STATE, forecasts: [{ label: "Norr", period: JULY, forecast: 11_500 * TKR, forecastVariance: null }] };
    expect(planRollForward(inputOf([sheet], kept), JULY, AUGUST)).toMatchObject({ forecastSource: "kept", forecasts: kept.forecasts, previousForecasts: [{ label: "Norr", standing: 11900, suggested: 11500 }] });
    expect(planRollForward(inputOf([sheet]), JULY, AUGUST)).toMatchObject({ forecastSource: "none", forecasts: [], previousForecasts: [] });
  });
});

test("[V55] answers, methods, sheets left out and acceptances tills vidare are found under the new words", () => {
  const rows = ROWS.map((row, at) => (at === 3 ? ["Söder", 8750, 9200, 450, ...row.slice(4)] : row));
  const before = inputOf([sheetOf("Juli", rows)]);
  const [finding] = before.review.findings.filter(({ statement }) => statement.code === "rowFigureDiffers");
  const table = before.review.recognised.tables[0];
  if (!finding || !table) throw new Error("the planted error is found");
  const answer = { sheet: "Juli", headers: headersKey(table.columns), header: "Utfall jan-jul 2024", occurrence: 0, role: "actualToDate" } as const;
  const state: StoredState = {
    ...EMPTY_STATE,
    answers: [answer],
    methods: [{ label: "Norr", method: "linear", table: `Juli|${table.columns.map(({ header }) => header).join("|")}` }, { label: "Söder", method: "linear" }],
    acceptances: [{ ...acceptance("untilFurtherNotice"), rule: finding.rule, place: findingPlace(finding) }],
    settings: { ...EMPTY_STATE.settings, sheetsLeftOut: ["Juli"] },
  };
  const plan = planRollForward({ ...before, state: EMPTY_STATE }, JULY, AUGUST);
  const after = renamedPlaces(state, plan, before.review);
  const renamed = inputOf([sheetOf("Augusti", rows.map((row, at) => row.map((value, column) => plan.texts.find(({ cell }) => cell.row === at && cell.column === column)?.suggestion ?? value)))]);
  const now = renamed.review.recognised.tables[0];
  expect(after.answers).toEqual([{ ...answer, sheet: "Augusti", headers: headersKey(now?.columns ?? []), header: "Utfall jan-aug 2024" }]);
  expect(after.methods.map(({ table: place }) => place)).toEqual([`Augusti|${(now?.columns ?? []).map(({ header }) => header).join("|")}`, undefined]);
  expect(after.acceptances.map(({ place }) => place)).toEqual(renamed.review.findings.filter(({ statement }) => statement.code === "rowFigureDiffers").map(findingPlace));
  expect(after.settings.sheetsLeftOut).toEqual(["Augusti"]);
});

test("[V55] a heading that is a date is found under the new date", () => {
  const header = (date: number): CellValue[] => ["Enhet", "Årsbudget", date, "Prognos"];
  const rows = (date: number): CellValue[][] => [["Omsorgsnämnden, tkr"], header(date), ["Norr", 12000, 6800, 11800], ["Söder", 15000, 9200, 16500], ["Totalt", 27000, 16000, 28300]];
  const dated = (date: number): SheetSnapshot => sheetOf("Drift", rows(date), { row: 0, column: 0 }, formatted(rows(date), { C2: "yyyy-mm-dd" }));
  const headersOf = (date: number): string => headersKey(inputOf([dated(date)]).review.recognised.tables[0]?.columns ?? []);
  const before = inputOf([dated(45_504)]);
  const plan = planRollForward(before, JULY, AUGUST);
  const answer = { sheet: "Drift", headers: headersOf(45_504), header: "2024-07-31", occurrence: 0, role: "actualToDate" } as const;
  expect(renamedPlaces({ ...EMPTY_STATE, answers: [answer] }, plan, before.review).answers).toEqual([{ ...answer, headers: headersOf(45_535), header: "2024-08-31" }]);
});
