/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { planSummaryCopy, type PlannedCopy } from "../../src/domain/summary/planSummaryCopy";
import { err, ok } from "../../src/domain/result";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { summaryWords } from "../../src/text/summaryWords";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import { writeSummaryOf } from "../domain/summary/writeSummaryOf";
import { sampleReview } from "./sampleReview";
import { createTestPane, type TestPane } from "./testPane";

jest.setTimeout(30_000);

async function settle(action: () => void): Promise<void> {
  await act(async () => {
    action();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

async function plannedCopy(): Promise<PlannedCopy> {
  const { workbook, plan } = await writeSummaryOf({
    Nämnd: [["Socialnämnden"], ["Verksamhet (tkr)", "Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse"], ["Barn", 1000, 900, 100], ["Summa", 1000, 900, 100]],
  });
  return planSummaryCopy(plan, takeSnapshot(workbook), summaryWords("sv"))!;
}

async function openWritten(copy?: PlannedCopy): Promise<TestPane> {
  const test = createTestPane({ review: sampleReview(0), ...(copy === undefined ? {} : { copy }) });
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  await settle(() => void test.pane.writeSummary());
  await screen.findByText("Värdekopia för utskick…", {}, { timeout: 4_000 });
  return test;
}

const press = (name: string): Promise<void> => settle(() => fireEvent.click(screen.getByText(name)));

test("[P90] the copy with values is shown before it is written, and taken away again", async () => {
  const copy = await plannedCopy();
  const { host } = await openWritten(copy);
  await press("Värdekopia för utskick…");
  expect(screen.getByText(/Bladet Sammanfattning \(värden\) skrivs: en kopia av sammanfattningen med \d+ formler ersatta/)).toBeTruthy();
  expect(host.copies).toEqual([]);
  await press("Skriv kopian");
  expect(host.copies).toEqual([copy.plan]);
  expect(screen.getByText("Kopian står på bladet Sammanfattning (värden).")).toBeTruthy();
  await press("Ta bort kopian");
  expect(screen.getByText("Kopian är borttagen.")).toBeTruthy();
});

test("[P90] a page that is not the review's is to be written first, and each refusal is told", async () => {
  const { host } = await openWritten();
  await press("Värdekopia för utskick…");
  expect(screen.getByText(/Uppdatera sammanfattningen och gör sedan kopian/)).toBeTruthy();
  host.snapshot = err({ code: "timeout", detail: "test" });
  await press("Värdekopia för utskick…");
  expect(screen.getByText("Excel svarade inte i tid.")).toBeTruthy();
});

test("[P90] a copy that cannot be written or taken away is told", async () => {
  const { host } = await openWritten(await plannedCopy());
  host.copying = err({ code: "workbookProtected", detail: "test" });
  await press("Värdekopia för utskick…");
  await press("Skriv kopian");
  expect(screen.getByText(/Arbetsbokens struktur är skyddad/)).toBeTruthy();
  host.copying = ok({ sheet: "Sammanfattning (värden)", refused: [] });
  host.removal = err({ code: "lastVisibleSheet", detail: "test" });
  await press("Värdekopia för utskick…");
  await press("Skriv kopian");
  await press("Ta bort kopian");
  expect(screen.getByText("Bladet är det enda som syns i arbetsboken.")).toBeTruthy();
});
