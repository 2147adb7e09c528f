import { rowPlace } from "../../src/domain/budget/storedMethodsOf";
import { EMPTY_STATE, writeStoredState } from "../../src/domain/findings/storedState";
import type { StoredMethod } from "../../src/domain/findings/StoredForecast";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../builders/layoutSheet";

/** A workbook with its review beside last month's: the forecast view with everything in it. */
export interface ForecastSample {
  readonly snapshot: WorkbookSnapshot;
  readonly review: WorkbookReview;
}

/** Annual budget, actual to date and forecast of each unit. */
type Units = Readonly<Record<string, readonly [budget: number, actual: number, forecast: number]>>;

const JUNE: Units = {
  "Individ- och familjeomsorg": [100_000, 53_200, 108_000],
  "Äldreomsorg, särskilt boende": [90_000, 46_400, 95_000],
  "Funktionsnedsättning LSS": [60_000, 29_300, 60_000],
  "Ekonomiskt bistånd": [20_000, 10_900, 20_000],
  Projekt: [1_000, 400, 1_000],
};

const JULY: Units = {
  "Individ- och familjeomsorg": [100_000, 61_900, 112_500],
  "Äldreomsorg, särskilt boende": [90_500, 54_700, 95_600],
  "Funktionsnedsättning LSS": [60_000, 34_100, 60_000],
  "Ekonomiskt bistånd": [20_000, 10_700, 20_000],
  "Stab och nämnd": [8_000, 4_300, 7_500],
};

const SENTENCE = "Nämnden prognostiserar för helåret ett underskott om 13 000 tkr, framför allt inom individ- och familjeomsorgen.";

/** July's workbook of a board beside June's, one unit's forecast by a method with a manual adjustment. */
export function forecastSample(): ForecastSample {
  const july = board("juli", 7, JULY);
  const previous = { ...board("juni", 6, JUNE), fileName: "uppföljning juni.xlsx" };
  const plain = reviewOf(july, previous);
  const [table] = plain.recognised.tables;
  const row = table?.rows.find(({ label }) => label === "Äldreomsorg, särskilt boende");
  if (!table || !row) throw new Error("the sample has no table");
  const method: StoredMethod = { ...rowPlace(table, row), method: "linear", adjustments: [{ cause: "Ny upphandling av larm från oktober", amount: 650_000_000 }] };
  const snapshot = { ...july, fileName: "uppföljning juli.xlsx", storedState: writeStoredState({ ...EMPTY_STATE, methods: [method] }) };
  return { snapshot, review: reviewOf(snapshot, previous) };
}

function board(month: string, months: number, units: Units): WorkbookSnapshot {
  const rows = Object.entries(units).map(([label, [budget, actual, forecast]]) => rowOf(label, months, budget, actual, forecast));
  const sum = (at: 0 | 1 | 2): number => Object.values(units).reduce((total, unit) => total + unit[at], 0);
  return workbookOf([
    sheetOf("Socialnämnden", [
      [`Socialnämnden, uppföljning ${month} 2024, tkr`],
      ["Verksamhet", `Budget jan-${month.slice(0, 3)}`, `Utfall jan-${month.slice(0, 3)}`, "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"],
      ...rows,
      rowOf("Summa", months, sum(0), sum(1), sum(2)),
      [],
      [SENTENCE],
    ]),
  ]);
}

function rowOf(label: string, months: number, budget: number, actual: number, forecast: number): readonly CellValue[] {
  const toDate = (budget * months) / 12;
  return [label, toDate, actual, toDate - actual, budget, forecast, budget - forecast];
}

function reviewOf(snapshot: WorkbookSnapshot, previous: WorkbookSnapshot): WorkbookReview {
  const work = reviewWorkbook(snapshot, { ...DEFAULT_REVIEW_OPTIONS, previous });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
