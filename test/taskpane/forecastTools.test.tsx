/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { readStoredState } from "../../src/domain/findings/storedState";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { sampleReview } from "./sampleReview";
import { createTestPane, type TestPane } from "./testPane";

const JUNE = [
  "Sammanfattning per juni 2024, tkr",
  "Verksamhet\tBudget helår\tPrognos helår\tAvvikelse",
  "Individ- och familjeomsorg\t100 000\t104 500\t-4 500",
  "Stab och nämnd\t20 000\t19 500\t500",
  "Summa\t120 000\t124 000\t-4 000",
].join("\n");

async function showForecast(): Promise<TestPane> {
  const test = createTestPane({ review: sampleReview(0) });
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  act(() => test.pane.show("forecast"));
  await screen.findByRole("heading", { name: "Förra prognosen" }, { timeout: 4_000 });
  fireEvent.click(screen.getByRole("button", { name: "Klistra in tabellen i stället" }));
  return test;
}

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText("Förra månadens tabell"), { target: { value: text } });
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Läs förra prognosen" }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

test("[P53] last month's pasted table gives the previous forecasts, which the workbook keeps", async () => {
  const { host, options } = await showForecast();
  await paste(JUNE);
  const { forecasts } = readStoredState(host.stored[0] ?? null);
  expect(forecasts.map(({ label, period, forecast }) => [label, period.months, forecast])).toEqual([
    ["Individ- och familjeomsorg", 6, 104_500_000_000],
    ["Stab och nämnd", 6, 19_500_000_000],
    ["Summa", 6, 124_000_000_000],
  ]);
  expect(options).toHaveLength(2);
  expect(screen.getByText(/Förra prognosen är läst: 3 rader/)).toBeTruthy();
});

test("[P53] a text without a table, or of this month, is refused with the reason and nothing is kept", async () => {
  const { host } = await showForecast();
  await paste("Hej");
  expect(screen.getByText(/Ingen budgettabell hittades/)).toBeTruthy();
  await paste(JUNE.replace("juni", "juli"));
  expect(screen.getByText(/inte är före den här rapporten/)).toBeTruthy();
  expect(host.stored).toEqual([]);
});
