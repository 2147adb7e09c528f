/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder as NodeTextDecoder } from "node:util";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { reviewEngine } from "../../src/reviewEngine";
import { createPane } from "../../src/taskpane/state/createPane";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { DirectHost } from "../../src/workbench/direct/DirectHost";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { wordReport } from "../builders/wordReport";

const copied: string[] = [];

beforeAll(() => {
  // jsdom lays nothing out, so it observes no sizes.
  globalThis.ResizeObserver = class {
    observe(): void {
      return undefined;
    }
    unobserve(): void {
      return undefined;
    }
    disconnect(): void {
      return undefined;
    }
  };
  // jsdom has no decoder; browsers have.
  Object.defineProperty(globalThis, "TextDecoder", { value: NodeTextDecoder });
  Object.defineProperty(navigator, "clipboard", { value: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
});
afterEach(cleanup);

const WRONG = "Socialnämnden redovisar ett underskott per juli motsvarande 9 600 tkr.";
const RIGHT = "Prognosen för helåret är ett underskott om 17 600 tkr.";

/** The pane on a real workbook, in the view of the report's text. */
async function showView(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../workbooks/manad-juli.xlsx")));
  const opened = openXlsx(bytes, "manad-juli.xlsx", createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  if (!opened.ok) throw new Error(opened.error.detail);
  const pane = createPane({
    host: new DirectHost(opened.value),
    loadEngine: () => Promise.resolve(reviewEngine),
    loadSample: () => Promise.resolve(""),
    storage: null,
    pace: { breathe: () => Promise.resolve(), now: () => 0, sliceMs: 12 },
    wallClock: () => Date.UTC(2024, 7, 9, 12, 5),
    later: () => () => undefined,
    officeLanguage: "sv",
    isDark: false,
  });
  pane.setPreferences({ hasSeenFirstRun: true });
  render(<TaskPane pane={pane} />);
  await act(() => pane.start());
  act(() => pane.show("text"));
  await screen.findByLabelText("Rapportens text", {}, { timeout: 4_000 });
}

/** The marked words of a paragraph, and what stands under it. */
async function checked(number: number) {
  const paragraph = await screen.findByRole("region", { name: new RegExp(`\\b${String(number)}\\b`) });
  return { marks: [...paragraph.querySelectorAll("mark")].map(({ textContent }) => textContent), paragraph: within(paragraph) };
}

test("[N35] a pasted text's contradicted figure is marked and its correction copied by one click", async () => {
  await showView();
  fireEvent.change(screen.getByLabelText("Rapportens text"), { target: { value: `${RIGHT}\n\n${WRONG}` } });
  fireEvent.click(screen.getByRole("button", { name: "Kontrollera texten" }));
  const { marks, paragraph } = await checked(2);
  expect(marks).toEqual(["9 600 tkr"]);
  expect((await screen.findByText(/2 belopp i texten/)).textContent).toBe("2 belopp i texten, 2 finns i tabellerna. 1 uppgift stämmer inte.");
  fireEvent.click(paragraph.getByRole("button", { name: /9 000 tkr/ }));
  await act(() => Promise.resolve());
  expect(copied).toEqual(["9 000 tkr"]);
});

test("[N35] the same sentences in a .docx are marked alike, its table's labels are not read", async () => {
  await showView();
  const bytes = wordReport([{ heading: 1, text: "Ekonomi" }, { text: RIGHT }, { bullet: 1, text: WRONG }, { table: [["Underskott 9 600 tkr per juli", "1 200"]] }]);
  const file = new File([bytes.slice().buffer], "Rapport.docx");
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.slice().buffer) });
  const field = document.querySelector<HTMLInputElement>("input[type=file][accept='.docx,.txt']");
  await act(async () => {
    if (field) fireEvent.change(field, { target: { files: [file] } });
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  expect((await checked(3)).marks).toEqual(["9 600 tkr"]);
  expect(screen.getAllByRole("region", { name: /stycke/i })).toHaveLength(2);
});

test("[N35] a claim that the tables contradict is marked too, with the cell to go to", async () => {
  await showView();
  fireEvent.change(screen.getByLabelText("Rapportens text"), { target: { value: "Socialnämnden håller budgeten både för perioden och på helåret." } });
  fireEvent.click(screen.getByRole("button", { name: "Kontrollera texten" }));
  const { marks, paragraph } = await checked(1);
  expect(marks).toEqual(["håller budgeten"]);
  expect(paragraph.getAllByRole("button").length).toBeGreaterThan(0);
});
