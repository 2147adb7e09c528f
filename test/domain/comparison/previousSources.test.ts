import { forecastsOfPrevious } from "../../../src/domain/comparison/forecastsOfPrevious";
import { previousSources, type PreviousSources } from "../../../src/domain/comparison/previousSources";
import { EMPTY_STATE, writeStoredState } from "../../../src/domain/findings/storedState";
import type { StoredForecast } from "../../../src/domain/findings/StoredForecast";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../../src/domain/Review";
import { reviewWorkbook } from "../../../src/domain/reviewWorkbook";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const TKR = 1_000_000;

function board(month: string, rows: readonly (readonly CellValue[])[]): WorkbookSnapshot {
  return workbookOf([sheetOf("Drift", [[`Omsorgsnämnden ${month} 2024, tkr`], ["Enhet", "Utfall", "Årsbudget", "Prognos", "Avvikelse"], ...rows])]);
}

const MAY = board("maj", [["Norr", 4900, 12000, 11800, 200], ["Söder", 6600, 15000, 16900, -1900], ["Öster", 3700, 9000, 9000, 0], ["Totalt", 15200, 36000, 37700, -1700]]);
const APRIL: WorkbookSnapshot = { ...board("april", [["Norr", 3900, 12000, 11700, 300], ["Söder", 5300, 15000, 16500, -1500], ["Totalt", 9200, 27000, 28200, -1200]]), fileName: "april.xlsx" };

const kept = (label: string, months: number, forecast: number): StoredForecast => ({ label, period: { year: 2024, months }, forecast: forecast * TKR, forecastVariance: null });

function reviewed(previous: WorkbookSnapshot | null, forecasts: readonly StoredForecast[]): { readonly review: WorkbookReview; readonly sources: PreviousSources } {
  const storedState = writeStoredState({ ...EMPTY_STATE, forecasts });
  const work = reviewWorkbook({ ...MAY, storedState }, { ...DEFAULT_REVIEW_OPTIONS, previous });
  for (;;) {
    const step = work.next();
    if (step.done === true) return { review: step.value, sources: previousSources(step.value, forecasts) };
  }
}

const changes = ({ computed }: WorkbookReview): unknown => computed[0]?.rows.map(({ label, change }) => [label, change === null ? null : change / TKR]);

test("[V39] last month's workbook gives the change of each row that it has, and the rows that it does not have are named", () => {
  const { review, sources } = reviewed(APRIL, []);
  expect(changes(review)).toEqual([["Norr", 100], ["Söder", 400], ["Öster", null], ["Totalt", 9500]]);
  expect(sources).toEqual({ sources: [{ kind: "workbook", fileName: "april.xlsx", period: { year: 2024, months: 4 }, linked: 3, isUsed: true }], unlinked: ["Öster"] });
});

test("[V39] what the workbook keeps of an earlier report serves where no other source has the row", () => {
  const { review, sources } = reviewed(APRIL, [kept("Norr", 3, 1), kept("Öster", 3, 8900), kept("Väster", 3, 2)]);
  expect(changes(review)).toEqual([["Norr", 100], ["Söder", 400], ["Öster", 100], ["Totalt", 9500]]);
  expect(sources.sources.map(({ kind, linked, isUsed }) => [kind, linked, isUsed])).toEqual([["workbook", 3, true], ["kept", 2, true]]);
  expect(sources.sources[1]).toMatchObject({ period: { year: 2024, months: 3 }, origin: "summary", unlinked: ["Väster"] });
  expect(sources.unlinked).toEqual([]);
});

test("[V39] forecasts that are kept and not needed are said to be unused, with where they came from", () => {
  const { sources } = reviewed(APRIL, [{ ...kept("Norr", 4, 1), origin: "pasted" }]);
  expect(sources.sources[1]).toMatchObject({ kind: "kept", origin: "pasted", linked: 1, isUsed: false });
});

test("[V39] kept from last month's workbook, its forecasts give the same changes without it", () => {
  const { review } = reviewed(APRIL, []);
  const forecasts = forecastsOfPrevious(review);
  expect(forecasts.map(({ label, period, origin }) => `${label} ${String(period.months)} ${String(origin)}`)).toEqual(["Norr 4 workbook", "Söder 4 workbook", "Totalt 4 workbook"]);
  expect(changes(reviewed(null, forecasts).review)).toEqual(changes(review));
});
