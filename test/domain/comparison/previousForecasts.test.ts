import { forecastsToKeep, withForecasts } from "../../../src/domain/comparison/forecastsToKeep";
import { readPastedSummary } from "../../../src/domain/comparison/readPastedSummary";
import { readPastedTable } from "../../../src/domain/comparison/readPastedTable";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../../src/domain/Review";
import { reviewWorkbook } from "../../../src/domain/reviewWorkbook";
import { EMPTY_STATE, writeStoredState } from "../../../src/domain/findings/storedState";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const TKR = 1_000_000;
const ROWS: readonly (readonly CellValue[])[] = [
  ["Omsorgsnämnden"],
  ["Ekonomisk uppföljning, tkr · t.o.m. april 2024"],
  ["Verksamhet", "Budget\nperiod", "Utfall\nperiod", "Avvikelse\nperiod", "Budget\nhelår", "Prognos\nhelår", "Avvikelse\nprognos"],
  ["Norr", "4 000", "3 900", "100", "12 000", "11 800", "200"],
  ["Söder", "5 000", "5 300", "−300", "15 000", "16 500", "−1 500"],
  ["Totalt", "9 000", "9 200", "−200", "27 000", "28 300", "−1 300"],
];
const quoted = (cell: CellValue): string => (String(cell).includes("\n") ? `"${String(cell)}"` : String(cell));
const TABBED = ROWS.map((row) => row.map(quoted).join("\t")).join("\r\n");
const HTML = `<html><body><!--StartFragment--><table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td class="x"><p>${String(cell).replace("\n", "<br>").replace(/ /g, "&nbsp;").replace("ö", "&ouml;").replace("−", "&#8722;")}</p></td>`).join("")}</tr>`).join("\n")}</table></body></html>`;

const EXPECTED = [
  { label: "Norr", period: { year: 2024, months: 4 }, forecast: 11800 * TKR, forecastVariance: 200 * TKR },
  { label: "Söder", period: { year: 2024, months: 4 }, forecast: 16500 * TKR, forecastVariance: -1500 * TKR },
  { label: "Totalt", period: { year: 2024, months: 4 }, forecast: 28300 * TKR, forecastVariance: -1300 * TKR },
];

const UNSAID = { period: null, unit: null };

function reviewOf(snapshot: WorkbookSnapshot): WorkbookReview {
  const work = reviewWorkbook(snapshot, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

describe("the previous forecast from a summary that is pasted", () => {
  test("[V32] as text with tabs and as HTML, quoted line breaks and entities read", () => {
    expect(readPastedSummary(TABBED, UNSAID)).toEqual({ ok: true, value: EXPECTED });
    expect(readPastedSummary(HTML, UNSAID)).toEqual({ ok: true, value: EXPECTED });
  });

  test("[V32] the month and the unit that it leaves unsaid are the user's to say", () => {
    const bare = ROWS.slice(2).map((row) => row.map(quoted).join("\t")).join("\n");
    expect(readPastedSummary(bare, UNSAID)).toEqual({ ok: false, error: "unknownPeriod" });
    const said = readPastedSummary(bare, { period: { year: 2024, months: 4 }, unit: "kr" });
    expect(said.ok && said.value[0]).toEqual({ ...EXPECTED[0], forecast: 11800 * 1000, forecastVariance: 200 * 1000 });
  });

  test("[V32] text without a table, or a table without a forecast, is refused with the reason", () => {
    expect(readPastedSummary("Hej!", UNSAID)).toEqual({ ok: false, error: "noTable" });
    expect(readPastedSummary("", UNSAID)).toEqual({ ok: false, error: "noTable" });
    expect(readPastedSummary("<tr", UNSAID)).toEqual({ ok: false, error: "noTable" });
    const toDate = ROWS.map((row) => row.slice(0, 4).map(quoted).join("\t")).join("\n");
    expect(readPastedSummary(toDate, UNSAID)).toEqual({ ok: false, error: "noForecast" });
  });

  test("[V32] cells that span columns keep their places", () => {
    expect(readPastedTable('<TR><TD colspan="2">a</TD><td>b</td></TR><tr><th>1</th><td>2<td>3</tr>')).toEqual([["a", "", "b"], ["1", "2", "3"]]);
  });
});

describe("forecasts kept in the workbook", () => {
  const APRIL = workbookOf([sheetOf("Drift", ROWS)]);

  test("[V33] a report's forecasts are those of its main table, with its month", () => {
    expect(forecastsToKeep(reviewOf(APRIL))).toEqual(EXPECTED);
  });

  test("[V33] next month's report tells the change since", () => {
    const storedState = writeStoredState({ ...EMPTY_STATE, forecasts: forecastsToKeep(reviewOf(APRIL)) });
    const changed = [["april", "maj"], ["16 500", "16 900"], ["28 300", "28 700"], ["−1 500", "−1 900"], ["−1 300", "−1 700"]] as const;
    const may = ROWS.map((row) => row.map((cell) => changed.reduce((text, [from, to]) => text.replace(from, to), String(cell))));
    const review = reviewOf({ ...workbookOf([sheetOf("Drift", may)]), storedState });
    expect(review.computed[0]?.rows.map(({ change }) => change)).toEqual([0, 400 * TKR, 400 * TKR]);
  });

  test("[V33] a month's forecasts replace those kept for it; of many months the newest stay", () => {
    const old = Array.from({ length: 30 }, (_one, index) => ({ label: "Norr", period: { year: 2022 + Math.floor(index / 12), months: (index % 12) + 1 }, forecast: index, forecastVariance: null }));
    const kept = withForecasts(old, [{ label: "Norr", period: { year: 2024, months: 6 }, forecast: 99, forecastVariance: null }]);
    expect(kept).toHaveLength(24);
    expect(kept[kept.length - 1]?.forecast).toBe(99);
  });
});
