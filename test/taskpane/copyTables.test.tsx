/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { err, ok } from "../../src/domain/result";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import { writeSummaryOf } from "../domain/summary/writeSummaryOf";
import { sampleReview } from "./sampleReview";
import { createTestPane, type TestPane } from "./testPane";

/** What the browser was asked to put on its clipboard, by type; jsdom has no clipboard of its own. */
let copied: readonly Readonly<Record<string, Blob>>[] = [];

beforeEach(() => {
  copied = [];
  class Item {
    constructor(readonly content: Readonly<Record<string, Blob>>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.assign(navigator, {
    clipboard: {
      write: (items: readonly Item[]) => {
        copied = items.map(({ content }) => content);
        return Promise.resolve();
      },
    },
  });
});

async function settle(action: () => void): Promise<void> {
  await act(async () => {
    action();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

async function written(): Promise<TestPane> {
  const test = createTestPane({ review: sampleReview(0) });
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  await settle(() => void test.pane.writeSummary());
  await screen.findByRole("button", { name: "Kopiera tabeller som värden" }, { timeout: 4_000 });
  return test;
}

test("[P55] the tables of the written page are copied as values, as HTML and as text", async () => {
  const { host } = await written();
  const { workbook } = await writeSummaryOf({
    Nämnd: [["Socialnämnden"], ["Verksamhet (tkr)", "Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse"], ["Barn", 1000, 900, 100], ["Summa", 1000, 900, 100]],
  });
  host.snapshot = ok(takeSnapshot(workbook));
  await settle(() => fireEvent.click(screen.getByRole("button", { name: "Kopiera tabeller som värden" })));
  await settle(() => fireEvent.click(screen.getByRole("button", { name: "Kopiera tabellen Verksamhet" })));
  expect(copied.map((content) => Object.keys(content))).toEqual([["text/html", "text/plain"]]);
  expect(screen.getByText("Kopierat")).toBeTruthy();
});

test("[P55] a page that cannot be read is told", async () => {
  const { host, pane } = await written();
  host.snapshot = err({ code: "timeout", detail: "test" });
  await settle(() => fireEvent.click(screen.getByRole("button", { name: "Kopiera tabeller som värden" })));
  expect(pane.store.getState().sideFailure?.code).toBe("timeout");
});
