import { reviewWorkbook } from "../../../src/domain/reviewWorkbook";
import { planStampedSummary } from "../../../src/domain/stamp/planStampedSummary";
import type { WorkbookReview } from "../../../src/domain/Review";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { summaryWords } from "../../../src/text/summaryWords";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

function run<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function board(month: string, forecasts: readonly [number, number]): WorkbookSnapshot {
  const [north, south] = forecasts;
  return workbookOf([
    sheetOf("Nämnd", [
      [`Omsorgsnämnden ${month} 2024, tkr`],
      ["Enhet", "Årsbudget", "Prognos", "Prognosavvikelse"],
      ["Norr", 12000, north, 12000 - north],
      ["Söder", 15000, south, 15000 - south],
      ["Totalt", 27000, north + south, 27000 - north - south],
    ]),
  ]);
}

const changesOf = (review: WorkbookReview): unknown => review.computed[0]?.rows.map(({ label, change }) => [label, change === null ? null : change / 1_000_000]);

test("[V33] the forecasts kept with one month's summary give the next month's change", () => {
  const april = board("april", [11800, 16500]);
  const grounds = { time: "2024-05-08T12:00:00Z", writtenAt: "2024-05-08 14:00", signature: "" };
  const { storedState } = run(planStampedSummary(april, run(reviewWorkbook(april)), summaryWords("sv"), grounds));
  const may = { ...board("maj", [11800, 16900]), storedState };
  expect(changesOf(run(reviewWorkbook(april)))).toEqual([["Norr", null], ["Söder", null], ["Totalt", null]]);
  expect(changesOf(run(reviewWorkbook(may)))).toEqual([["Norr", 0], ["Söder", 400], ["Totalt", 400]]);
});
