/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import { err, ok } from "../../src/domain/result";
import { formatCell } from "../../src/domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { sheetOf, workbookOf } from "../builders/layoutSheet";
import { createTestPane, type TestPane } from "./testPane";

const WORKBOOK: WorkbookSnapshot = workbookOf([
  sheetOf("Drift", [
    ["Omsorgsnämnden april 2024, tkr"],
    ["Enhet", "Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Prognos"],
    ["Norr", 4000, 3900, 100, 12000, ""],
    ["Söder", 5000, 5300, -300, 15000, ""],
    ["Väster", 3000, 3050, "", 9000, ""],
    ["Totalt", 12000, 12250, -250, 36000, ""],
  ]),
]);

function reviewed(): WorkbookReview {
  const steps = reviewWorkbook(WORKBOOK, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

async function showPlan(): Promise<TestPane> {
  const test = createTestPane({ review: reviewed() });
  test.host.snapshot = ok(WORKBOOK);
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  act(() => test.pane.show("forecast"));
  fireEvent.click(await screen.findByRole("button", { name: "Visa vad som kan fyllas i" }, { timeout: 4_000 }));
  return test;
}

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

const writtenTo = ({ host }: TestPane) => host.filled.map((cells) => cells.map(({ address, content }) => `${formatCell(address.row, address.column)} ${String(content)}`));

test("[P54] what would be filled in is listed with its formulas, and why the rest stays empty, before anything is written", async () => {
  const { host } = await showPlan();
  expect(screen.getByText("=B5-C5")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Markera D5 i bladet" }));
  expect(host.marked).toEqual([[{ sheet: "Drift", row: 4, column: 3 }, 4]]);
  expect(screen.getAllByText(/ingen prognosmetod är vald/).length).toBeGreaterThan(0);
  expect(host.filled).toEqual([]);
});

test("[P54] the listed cells are written, and emptied again by undo", async () => {
  const test = await showPlan();
  await press("Skriv 1 cell");
  expect(writtenTo(test)).toEqual([["D5 =B5-C5"]]);
  await press("Ångra");
  expect(test.pane.store.getState().fillIn).toEqual({ kind: "undone", undone: 1, kept: 0 });
  expect(screen.getByText("1 cell är tömd igen.")).toBeTruthy();
});

test("[P54] a forecast is filled in by the method that is compared with", async () => {
  const test = await showPlan();
  fireEvent.change(screen.getByLabelText("Jämför med"), { target: { value: "linear" } });
  expect(screen.getByText("=SUMMA(F3:F5)")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Markera F3:F6 i bladet" })).toBeTruthy();
  await press("Skriv 5 celler");
  expect(writtenTo(test)[0]).toHaveLength(5);
});

test("[P54] once the workbook has changed nothing is written until it is reviewed again", async () => {
  const test = await showPlan();
  act(() => test.host.change());
  await press("Skriv 1 cell");
  expect(test.host.filled).toEqual([]);
});

test("[P54] a sheet that Excel refuses is named with the reason, and the others are filled in", async () => {
  const test = createTestPane({ review: reviewed() });
  const cell = (sheet: string) => ({ address: { sheet, row: 4, column: 3 }, content: "=B5-C5", numberFormat: "General" });
  const { writeCells } = test.host;
  test.host.writeCells = (cells) => (cells[0]?.address.sheet === "Skyddat" ? Promise.resolve(err({ code: "sheetProtected", detail: "test" })) : writeCells.call(test.host, cells));
  test.host.snapshot = ok(WORKBOOK);
  await test.pane.start();
  await test.pane.fillIn([cell("Skyddat"), cell("Drift")]);
  expect(test.pane.store.getState().fillIn).toMatchObject({ kind: "written", cells: [{ address: { sheet: "Drift" } }], refused: [{ sheet: "Skyddat", failure: { code: "sheetProtected" } }] });
  render(<TaskPane pane={test.pane} />);
  act(() => test.pane.show("forecast"));
  expect(await screen.findByText(/^Bladet Skyddat är inte ändrat\. .*skyddat/, {}, { timeout: 4_000 })).toBeTruthy();
});

test("[P54] what Excel refuses is told and can be tried again", async () => {
  const test = await showPlan();
  test.host.writeCells = () => Promise.resolve(err({ code: "cellsFilled", detail: "test" }));
  await press("Skriv 1 cell");
  expect(test.pane.store.getState()).toMatchObject({ fillIn: { kind: "none" }, sideFailure: { code: "cellsFilled" } });
});
