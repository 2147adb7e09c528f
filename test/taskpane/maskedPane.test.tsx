/** @jest-environment jsdom */
import { plainReportText } from "../../src/domain/narrative/ReportText";
import { act, cleanup, render } from "@testing-library/react";
import { reviewEngine } from "../../src/reviewEngine";
import type { ViewName } from "../../src/taskpane/state/PaneState";
import { createPane, type Pane } from "../../src/taskpane/state/createPane";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { DirectHost } from "../../src/workbench/direct/DirectHost";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { plantedWorkbooks, type PlantedWorkbook } from "../mailing/plantedNumbers";
import { madeUpNumber, withHyphen } from "../mailing/madeUpNumber";

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

const VIEWS: readonly ViewName[] = ["overview", "findings", "forecast", "text", "mailing", "settings"];

function paneOf({ bytes, fileName }: PlantedWorkbook): Pane {
  const opened = openXlsx(bytes, fileName, createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
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
  return pane;
}

/** Lets what is loaded when it is first shown come in. */
async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** The page's text and attributes in each view, with each finding open. */
async function shownIn(pane: Pane): Promise<string> {
  render(<TaskPane pane={pane} />);
  await act(() => pane.start());
  let shown = "";
  for (const view of VIEWS) {
    act(() => pane.show(view));
    await settle();
    shown += document.body.innerHTML;
  }
  act(() => pane.show("findings"));
  for (const { id } of pane.store.getState().reviewed?.review.findings ?? []) {
    act(() => pane.openFinding(id));
    await settle();
    shown += document.body.innerHTML;
  }
  return shown;
}

describe("a person's number in the workbook or the report's text", () => {
  const planted = plantedWorkbooks("780612", "980");
  test.each(planted.map((workbook) => [workbook.place, workbook] as const))("[M35] is shown nowhere in the pane: %s", async (_, workbook) => {
    const pane = paneOf(workbook);
    await act(() => pane.checkText(plainReportText([`Beslutet avser ${withHyphen(madeUpNumber("780612", "980"))} och kostar 120 tkr.`])));
    const shown = await shownIn(pane);
    expect(shown).toContain("780612-••••");
    expect(workbook.secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });
});
