/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookDifference } from "../../src/domain/comparison/WorkbookComparison";
import { readStoredState } from "../../src/domain/findings/storedState";
import type { WorkbookReview } from "../../src/domain/Review";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { sampleReview } from "./sampleReview";
import { createTestPane, type TestPane } from "./testPane";

// The first test loads the whole pane.
jest.setTimeout(20_000);

const cell = { sheet: "Socialnämnden", row: 6, column: 5 };
const DIFFERENCES: readonly WorkbookDifference[] = [
  { code: "annualBudgetChanged", label: "Stab och nämnd", cell, previous: 20_000, current: 20_400, unit: "tkr" },
  { code: "forecastChanged", label: "Äldreomsorg, särskilt boende", cell: { ...cell, column: 6 }, previous: 95_000, current: 95_600.5, unit: "tkr" },
  { code: "actualFell", label: "Ekonomiskt bistånd", cell: { ...cell, column: 2 }, previous: 12.5, current: 12.2, unit: "mkr" },
  { code: "sentenceUnchanged", cell: { ...cell, row: 40 }, text: "Nämnden prognostiserar ett underskott om 1 500 tkr för helåret." },
  { code: "rowAppeared", label: "Nya enheten", cell },
  { code: "rowVanished", label: "Gamla enheten", table: "T1" },
  { code: "rowRenamed", label: "Stöd 811218-9876", previousLabel: "Stöd", cell },
  { code: "tableVanished", label: "Projekt", rows: 1 },
];

function comparedReview(differences: readonly WorkbookDifference[] = DIFFERENCES): WorkbookReview {
  const previousForecasts = [5, 6, 7].map((row) => ({ table: "T1", row, forecast: 90_000_000_000 }));
  return { ...sampleReview(0), comparison: { previous: { fileName: "juni.xlsx", period: { year: 2024, months: 6 } }, differences, previousForecasts } };
}

async function showForecast(review: WorkbookReview): Promise<TestPane> {
  const test = createTestPane({ review });
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  act(() => test.pane.show("forecast"));
  await screen.findByRole("heading", { name: "Förra prognosen" }, { timeout: 10_000 });
  return test;
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const file = new File([bytes.slice()], name);
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.slice().buffer) });
  const field = screen.getByLabelText(/Öppna (förra månadens|en annan) arbetsbok/, { selector: "input" });
  await act(async () => {
    fireEvent.change(field, { target: { files: [file] } });
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
}

const MARCH = new Uint8Array(readFileSync(join(__dirname, "..", "workbooks", "manad-mars.xlsx")));

describe("last month's workbook opened in the pane", () => {
  test("[P61] is read here, and the workbook is reviewed again beside it", async () => {
    const { options, pane } = await showForecast(sampleReview(0));
    expect(options.map(({ previous }) => previous)).toEqual([null]);
    await open("mars.xlsx", MARCH);
    expect(options[1]?.previous?.fileName).toBe("mars.xlsx");
    expect(options[1]?.previous?.sheets.length).toBeGreaterThan(1);
    expect(screen.getByText("mars.xlsx är läst.")).toBeTruthy();
    await act(() => pane.closeLastMonth());
    expect(options[2]?.previous).toBeNull();
  });

  test.each([
    ["text.xlsx", Uint8Array.from(Array.from("Enhet;Budget", (letter) => letter.charCodeAt(0))), /Filen är ingen Excel-arbetsbok.*\.xlsx/],
    ["halv.xlsx", MARCH.slice(0, 5_000), /skadad eller inte färdigsparad.*försök igen/],
  ])("[P61] %s is refused with a sentence and a next step, and nothing is reviewed", async (name, bytes, sentence) => {
    const { options } = await showForecast(sampleReview(0));
    await open(name, bytes);
    expect(screen.getByRole("alert").textContent).toMatch(sentence);
    expect(options).toHaveLength(1);
  });

  test("[P61] the workbook that is open is no last month's", async () => {
    const test = createTestPane({ review: sampleReview(0) });
    const { readWorkbookFile } = await import("../../src/files/readWorkbookFile");
    const work = readWorkbookFile(MARCH, "mars.xlsx");
    for (let step = work.next(); ; step = work.next()) {
      if (step.done !== true) continue;
      if (step.value.ok) test.host.snapshot = { ok: true, value: step.value.value.snapshot };
      break;
    }
    render(<TaskPane pane={test.pane} />);
    await act(() => test.pane.start());
    act(() => test.pane.show("forecast"));
    await screen.findByRole("heading", { name: "Förra prognosen" }, { timeout: 10_000 });
    await open("kopia av mars.xlsx", MARCH);
    expect(screen.getByRole("alert").textContent).toMatch(/samma innehåll som arbetsboken som är öppen/);
  });
});

describe("the sources of the previous forecast", () => {
  test("[P62] each is named with its month and its linked rows, and can be kept and taken away", async () => {
    const { host, pane, options } = await showForecast(comparedReview());
    const sources = screen.getByRole("list", { name: "Källor" });
    expect(within(sources).getByText("Arbetsboken juni.xlsx, jan–jun 2024")).toBeTruthy();
    expect(within(sources).getByText("3 rader kopplade, används")).toBeTruthy();
    expect(screen.getByText(/^Utan förra prognos: Individ- och familjeomsorg/)).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Behåll i arbetsboken" }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(readStoredState(host.stored[0] ?? null).forecasts.map(({ period, origin }) => [period.months, origin])).toEqual([[6, "workbook"], [6, "workbook"], [6, "workbook"]]);
    await act(() => pane.dropForecasts({ year: 2024, months: 6 }));
    expect(readStoredState(host.stored[1] ?? null).forecasts).toEqual([]);
    expect(options).toHaveLength(3);
  });
});

describe("the comparison with last month's workbook", () => {
  test("[P63] is grouped by kind, the gravest first and open, and each row leads to its cell", async () => {
    const { host } = await showForecast(comparedReview());
    await screen.findByRole("heading", { name: "Jämfört med jan–jun 2024" }, { timeout: 10_000 });
    const groups = screen.getAllByRole("button", { expanded: true }).concat(screen.getAllByRole("button", { expanded: false })).map(({ textContent }) => textContent);
    expect(groups.filter((name) => / \(\d+\)$/.test(name))).toEqual(["Utfall som har minskat (1)", "Ändrad årsbudget (1)", "Ändrad prognos (1)", "Nya, borttagna och omdöpta rader (4)", "Text som står kvar ordagrant (1)"]);
    const table = screen.getByRole("table", { name: "Utfall som har minskat" });
    expect(within(table).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["12,5", "12,2", "−0,3"]);
    await act(async () => {
      fireEvent.click(within(table).getByRole("button", { name: "Ekonomiskt bistånd" }));
      await Promise.resolve();
    });
    expect(host.revealed).toEqual([{ ...cell, column: 2 }]);
  });

  test("[P63] rows and sentences stand in words, personal numbers masked", async () => {
    await showForecast(comparedReview());
    fireEvent.click(await screen.findByRole("button", { name: /omdöpta rader/ }, { timeout: 10_000 }));
    fireEvent.click(screen.getByRole("button", { name: /ordagrant/ }));
    expect(screen.getByText("Nya enheten: ny rad")).toBeTruthy();
    expect(screen.getByText("Gamla enheten: raden är borta")).toBeTruthy();
    expect(screen.getByText("Projekt: tabellen är borta (1 rad)")).toBeTruthy();
    expect(screen.getByText(/^”Nämnden prognostiserar/)).toBeTruthy();
    expect(screen.queryByText(/9876/)).toBeNull();
  });

  test("[P63] amounts of nine figures stand under their row's name", async () => {
    await showForecast(comparedReview([{ code: "forecastChanged", label: "Totalt", cell, previous: 1_104_668_000, current: 1_104_900_000, unit: "kr" }]));
    const line = await screen.findByText(/^från/, {}, { timeout: 10_000 });
    expect(line.textContent.replace(/\u00a0/g, " ")).toBe("från 1 104 668 000 kr till 1 104 900 000 kr (+232 000 kr)");
  });

  test("[P63] a long list is shown fifty at a time, and nothing to tell is told", async () => {
    const many = Array.from({ length: 120 }, (_one, index): WorkbookDifference => ({ code: "annualBudgetChanged", label: `Rad ${String(index)}`, cell: { ...cell, row: index }, previous: 1, current: 2, unit: "tkr" }));
    const { pane } = await showForecast(comparedReview(many));
    const table = await screen.findByRole("table", { name: "Ändrad årsbudget" }, { timeout: 10_000 });
    expect(within(table).getAllByRole("row")).toHaveLength(51);
    fireEvent.click(screen.getByRole("button", { name: "Visa 70 till" }));
    expect(within(table).getAllByRole("row")).toHaveLength(101);
    act(() => pane.store.update({ reviewed: { snapshot: pane.store.getState().reviewed!.snapshot, review: comparedReview([]), at: 0, took: 1 } }));
    expect(screen.getByText(/^Inget att titta på/)).toBeTruthy();
  });
});
