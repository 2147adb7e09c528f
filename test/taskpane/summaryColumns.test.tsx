/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { readStoredState } from "../../src/domain/findings/storedState";
import { ok } from "../../src/domain/result";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import { writeSummaryOf } from "../domain/summary/writeSummaryOf";
import { createTestPane, type TestPane } from "./testPane";

jest.setTimeout(30_000);

async function settle(action: () => void): Promise<void> {
  await act(async () => {
    action();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** By its words or its label: asking for roles takes seconds on a page of this size. */
const press = (name: string): Promise<void> => settle(() => fireEvent.click(screen.queryByLabelText(name) ?? screen.getByText(name)));

async function openSettings(): Promise<TestPane> {
  const { workbook, review } = await writeSummaryOf({
    Nämnd: [["Socialnämnden"], ["Verksamhet (tkr)", "KF-budget jan-jul", "Bokfört jan-jul 2024", "Avvikelse"], ["Barn", 1000, 900, 100], ["Äldre", 500, 600, -100], ["Summa", 1500, 1500, 0]],
  });
  const test = createTestPane({ review });
  test.host.snapshot = ok(takeSnapshot(workbook));
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  await settle(() => test.pane.show("settings"));
  await screen.findByText("Sammanfattningens kolumner", {}, { timeout: 4_000 });
  return test;
}

function keptColumns({ host }: TestPane): readonly unknown[] {
  return readStoredState(host.stored[host.stored.length - 1] ?? null).settings.summaryColumns;
}

test("[P91] the summary's columns are proposed from the workbook, named, moved, and kept in the workbook", async () => {
  const test = await openSettings();
  await press("Som i arbetsbokens tabell");
  await press("Flytta Avvikelse period åt vänster");
  await settle(() => fireEvent.change(screen.getByLabelText("Namn på Avvikelse period"), { target: { value: "Diff" } }));
  await press("Spara i arbetsboken och granska");
  expect(keptColumns(test)).toEqual([
    { column: "budgetToDate", name: "KF-budget jan-jul" },
    { column: "varianceToDate", name: "Diff" },
    { column: "actualToDate", name: "Bokfört jan-jul 2024" },
  ]);
});

test("[P91] a column is chosen and left out by itself, and the standard is one press away", async () => {
  const test = await openSettings();
  await settle(() => fireEvent.click(screen.getByLabelText("Prognos helår")));
  await settle(() => fireEvent.click(screen.getByLabelText("Budget helår")));
  await settle(() => fireEvent.click(screen.getByLabelText("Prognos helår")));
  expect(screen.queryByLabelText("Namn på Prognos helår")).toBeNull();
  await press("Standard");
  expect(screen.queryByLabelText("Namn på Budget helår")).toBeNull();
  await settle(() => fireEvent.click(screen.getByLabelText("Budget helår")));
  await press("Spara i arbetsboken och granska");
  expect(keptColumns(test)).toEqual([{ column: "annualBudget", name: "" }]);
});
