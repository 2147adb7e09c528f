/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { EMPTY_STATE, readStoredState, writeStoredState } from "../../src/domain/findings/storedState";
import { err, ok } from "../../src/domain/result";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { sheetOf, workbookOf } from "../builders/layoutSheet";
import { createTestPane, type TestPane } from "./testPane";

jest.setTimeout(30_000);

const PATIENCE = { timeout: 10_000 };
const ACCEPTANCE = { scope: "thisFigure", finding: "R-1", rule: "row-variance", place: "p", reason: "Beslut i nämnden.", signature: "AL", time: "2024-08-02T08:00:00Z" } as const;
const STATE = writeStoredState({ ...EMPTY_STATE, acceptances: [ACCEPTANCE, { ...ACCEPTANCE, scope: "untilFurtherNotice" }] });

const WORKBOOK: WorkbookSnapshot = {
  ...workbookOf(
    [
      sheetOf("Juli", [
        ["Omsorgsnämnden juli 2024, tkr"],
        ["Enhet", "Årsbudget", "Prognos", "Förra prognosen"],
        ["Norr", 12000, 11800, 11900],
        ["Söder", 15000, 16500, ""],
        ["Totalt", 27000, 28300, 27900],
        ["Kostnaderna i juli blev högre än väntat, främst för placeringar inom området Söder där två platser tillkom."],
        ["Halvårsrapport"],
      ]),
    ],
    "Uppföljning augusti 2024.xlsx",
  ),
  storedState: STATE,
};

function reviewed(): WorkbookReview {
  const steps = reviewWorkbook(WORKBOOK, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

async function showForecast(): Promise<TestPane> {
  const test = createTestPane({ review: reviewed() });
  test.host.snapshot = ok(WORKBOOK);
  test.host.standingState = STATE;
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  act(() => test.pane.show("forecast"));
  await screen.findByRole("heading", { name: "Ny månad" }, PATIENCE);
  return test;
}

async function openSteps(): Promise<TestPane> {
  const test = await showForecast();
  fireEvent.click(screen.getByRole("button", { name: "Rulla fram till ny månad" }));
  await screen.findByRole("group", { name: /Rubriker/ }, PATIENCE);
  return test;
}

/** Presses a button and waits until what it began has ended. */
async function press(name: string | RegExp, { pane }: TestPane): Promise<void> {
  const before = pane.store.getState().rollForward;
  fireEvent.click(screen.getByRole("button", { name }));
  await waitFor(() => expect([before.kind, "writing"]).not.toContain(pane.store.getState().rollForward.kind), PATIENCE);
}

const writtenTo = ({ host }: TestPane) => host.filled.flatMap((cells) => cells.map(({ address, content }) => `${address.sheet} ${String(address.row)}:${String(address.column)} ${String(content)}`));

test("[P80] a file saved under the next month's name is noticed where the forecasts are", async () => {
  await showForecast();
  expect(screen.getByText("Filen heter augusti 2024, men innehållet är från juli 2024.")).toBeTruthy();
});

test("[P80] the overview says so and leads there; a file of its own month says nothing", async () => {
  const test = createTestPane({ review: reviewed() });
  test.host.snapshot = ok(WORKBOOK);
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  await act(async () => {
    fireEvent.click(await screen.findByRole("button", { name: "Rulla fram till ny månad" }, PATIENCE));
  });
  expect(test.pane.store.getState().view).toBe("forecast");
  test.host.snapshot = ok({ ...WORKBOOK, fileName: "Uppföljning juli 2024.xlsx" });
  await act(() => test.pane.review());
  act(() => test.pane.show("overview"));
  await screen.findByRole("heading", { name: /Inga öppna differenser|att kontrollera/ }, PATIENCE);
  expect(screen.queryByText(/Filen heter/)).toBeNull();
});

test("[P80] every step is listed with what it would change before anything is written; sentences are not ticked", async () => {
  const { host } = await openSteps();
  expect(screen.getByRole("checkbox", { name: "Omsorgsnämnden augusti 2024, tkr" })).toHaveProperty("checked", true);
  expect(screen.getByText("i stället för ”Omsorgsnämnden juli 2024, tkr”")).toBeTruthy();
  expect(screen.getByRole("checkbox", { name: "Augusti" })).toHaveProperty("checked", true);
  expect(screen.getByRole("checkbox", { name: /Kostnaderna i augusti/ })).toHaveProperty("checked", false);
  const previous = screen.getByRole("group", { name: "Kolumnen för förra prognosen (3)" });
  expect(within(previous).getAllByRole("checkbox").map((box) => box.closest("li")?.textContent)).toEqual([
    expect.stringContaining("Norr: 11\u00a0800i stället för ”11\u00a0900”"),
    expect.stringContaining("Söder: 16\u00a0500i stället för en tom cell"),
    expect.stringContaining("Totalt: 28\u00a0300i stället för ”27\u00a0900”"),
  ]);
  expect(screen.getByRole("checkbox", { name: "Spara 3 prognoser från juli 2024 i arbetsboken" })).toHaveProperty("checked", true);
  expect(screen.getByText(/Beslut i nämnden\./).closest("li")?.textContent).toContain("AL, 2024-08-02");
  expect(screen.getByText(/^Sidhuvuden, sidfötter och textrutor är inte lästa/)).toBeTruthy();
  expect([host.filled, host.renamed, host.stored]).toEqual([[], [], []]);
});

test("[P80] what is ticked is done in one go, told and undone", async () => {
  const test = await openSteps();
  fireEvent.click(screen.getByRole("checkbox", { name: "Norr: 11\u00a0800" }));
  await press("Genomför 6 ändringar", test);
  expect(test.host.renamed).toEqual([{ from: "Juli", to: "Augusti" }]);
  expect(writtenTo(test)).toEqual(["Augusti 0:0 Omsorgsnämnden augusti 2024, tkr", "Augusti 3:3 16500", "Augusti 4:3 28300"]);
  const kept = readStoredState(test.host.standingState);
  expect([kept.forecasts.length, kept.acceptances.map(({ scope }) => scope)]).toEqual([3, ["untilFurtherNotice"]]);
  expect(await screen.findByText("Arbetsboken är framrullad till augusti 2024: 3 celler är ändrade och 1 blad har bytt namn.")).toBeTruthy();
  await waitFor(() => expect(test.options).toHaveLength(2), PATIENCE);
  await press("Ångra", test);
  expect(test.host.renamed[1]).toEqual({ from: "Augusti", to: "Juli" });
  expect(test.host.standingState).toBe(STATE);
  expect(await screen.findByText("3 celler är som förut igen.")).toBeTruthy();
});

test("[P80] a sheet that refuses is named with the reason, beside what was done", async () => {
  const test = await openSteps();
  test.host.writeCells = () => Promise.resolve(err({ code: "sheetProtected", detail: "test" }));
  await press("Genomför 7 ändringar", test);
  expect(await screen.findByText(/^Bladet Augusti är inte ändrat\. .*skyddat/)).toBeTruthy();
});

test("[P80] without a later month nothing is offered; once the workbook has changed nothing is written", async () => {
  const test = await openSteps();
  fireEvent.change(screen.getByLabelText("Till månad"), { target: { value: String(2024 * 12 + 7) } });
  expect(screen.getByText("Välj en senare månad att gå till.")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Till månad"), { target: { value: String(2024 * 12 + 9) } });
  expect(screen.getByRole("checkbox", { name: "Omsorgsnämnden september 2024, tkr" })).toBeTruthy();
  act(() => test.host.change());
  fireEvent.click(screen.getByRole("button", { name: /^Genomför/ }));
  expect([test.host.filled, test.pane.store.getState().rollForward.kind]).toEqual([[], "none"]);
});
