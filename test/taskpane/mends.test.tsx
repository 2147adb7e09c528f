/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { readPackageFacts } from "../../src/files/readPackageFacts";
import { reviewEngine } from "../../src/reviewEngine";
import { runToEnd } from "../../src/cli/reviewFile";
import { createPane, type Pane } from "../../src/taskpane/state/createPane";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { DirectHost } from "../../src/workbench/direct/DirectHost";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { mailingFile } from "../builders/mailingFile";

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
});
afterEach(cleanup);

interface Gate {
  readonly pane: Pane;
  readonly workbook: Workbook;
  readonly host: DirectHost;
}

/** The gate of a workbook, with its file read. */
async function showGate(bytes: Uint8Array): Promise<Gate> {
  const opened = openXlsx(bytes, "juli.xlsx", createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  if (!opened.ok) throw new Error(opened.error.detail);
  const host = new DirectHost(opened.value);
  const pane = createPane({
    host,
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
  await act(async () => {
    await pane.start();
    pane.show("mailing");
    await moment();
  });
  expect(pane.store.getState().file.kind).toBe("read");
  return { pane, workbook: opened.value, host };
}

/** Lets what runs in the background come to its end. */
function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await moment();
  });
}

const rules = ({ pane }: Gate): readonly string[] => (pane.store.getState().reviewed?.review.findings ?? []).map(({ rule }) => rule);
const budgetOf = ({ workbook }: Gate): unknown => [3, 4].map((row) => workbook.worksheet("Drift")?.cell(row, 1).value);

/** The figures of the gate's workbooks with the first two budgets as text. */
const AS_TEXT = mailingFile({ budget: [[3, 1, "4 200"], [4, 1, "9 100"]] });

describe("what the gate mends", () => {
  test("[M43] amounts as text are shown with what they become, made numbers by a click, reviewed again and taken back", async () => {
    const gate = await showGate(AS_TEXT);
    const entry = screen.getByRole("group", { name: /2 belopp i Budget jan-jul står som text/ });
    within(entry).getByText("”4 200”");
    within(entry).getByText("4 200", { normalizer: (text) => text.replace(/\s/g, " ") });
    expect(budgetOf(gate)).toEqual(["4 200", "9 100"]);

    await press("Gör om 2 celler till tal");
    screen.getByText("2 celler är nu tal.");
    expect(budgetOf(gate)).toEqual([4200, 9100]);
    expect(rules(gate)).not.toContain("number-as-text");

    await press("Ångra");
    screen.getByText("Ångrat.");
    expect(budgetOf(gate)).toEqual(["4 200", "9 100"]);
    expect(rules(gate)).toContain("number-as-text");
  });

  test("[M43] a cell that was changed after the mend is left by the undo, which says so", async () => {
    const gate = await showGate(AS_TEXT);
    await press("Gör om 2 celler till tal");
    screen.getByText("2 celler är nu tal.");
    act(() => gate.workbook.worksheet("Drift")?.setContent(4, 1, 9_200));
    await press("Ångra");
    screen.getByText("Ångrat. 1 cell har ändrats sedan dess och lämnades.");
    expect(budgetOf(gate)).toEqual(["4 200", 9_200]);
  });

  test("[M43] a print area is widened as shown and set back, and the file is read again", async () => {
    const gate = await showGate(new Uint8Array(readFileSync(join(__dirname, "..", "workbooks", "utskick-utskriftsomrade.xlsx"))));
    const area = async (): Promise<string | undefined> => {
      const file = await gate.host.readFile();
      const facts = file.ok ? runToEnd(readPackageFacts(file.value)) : file;
      return facts.ok ? facts.value.printAreas[0]?.area.replace(/\$/g, "") : undefined;
    };
    screen.getByText("A1:C8 blir A1:D8. Inga celler ändras.");
    await press("Utöka utskriftsområdet");
    screen.getByText("Utskriftsområdet på Drift är utökat.");
    expect(await area()).toBe("Drift!A1:D8");
    expect(rules(gate)).not.toContain("hidden-content");
    await press("Ångra");
    screen.getByText("Ångrat.");
    expect(await area()).toBe("Drift!A1:C8");
  });

  test("[M43] a refusal is told, and nothing is mended", async () => {
    const gate = await showGate(AS_TEXT);
    gate.workbook.changeSettings({ readOnly: true });
    await press("Gör om 2 celler till tal");
    expect(gate.pane.store.getState().sideFailure?.code).toBe("readOnly");
    expect(budgetOf(gate)).toEqual(["4 200", "9 100"]);
    expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull();
  });

  test("[M43] our own sheets that are out of date are written again, and only what Avstämt leaves in the file is offered to be taken away", async () => {
    const gate = await showGate(mailingFile({}));
    await act(async () => {
      await gate.pane.writeSummary();
      gate.workbook.worksheet("Drift")?.setContent(3, 2, 4_100);
      gate.workbook.worksheet("Drift")?.setContent(3, 3, 100);
      await gate.pane.review();
      await moment();
    });
    await press("Skriv om bladen");
    expect(gate.pane.store.getState().summary.kind).toBe("written");
    await act(async () => {
      await gate.pane.review();
      await moment();
    });
    expect(rules(gate)).not.toContain("stale-calculation");
    await press(/Ta bort det Avstämt lämnar/);
    expect(gate.pane.store.getState().view).toBe("settings");
  });

  test("[M44] what goes out stands with its place, once; a hidden sheet has none to go to, and what can be mended stands where it is mended", async () => {
    const gate = await showGate(mailingFile({ rows: [["Två barn är placerade till en kostnad av 1 900 kr per dygn."]], second: ["Arbetsblad", "hidden", [["Underlag"]]], budget: [[3, 1, "4 200"]] }));
    const list = within(screen.getByRole("region", { name: "Följer med vid utskick" }));
    expect(list.getAllByRole("listitem").map((item) => item.textContent)).toEqual([expect.stringMatching(/^”Två barn”.*Gå till Drift!A10$/), expect.stringMatching(/^Bladet Arbetsblad är dolt.*filen\.$/)]);
    await press("Gå till Drift!A10");
    expect(rules(gate)).toContain("number-as-text");
    screen.getByText(/^Kontrollerat: \d+ slag$/);
  });
});
