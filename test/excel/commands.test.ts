import { openInOfficeJs } from "../../src/cli/officeJs/openInOfficeJs";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { workbookOf } from "./openBothHosts";

const HEADER = ["Verksamhet (tkr)", "Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse"];
const BOARD = [["Socialnämnden"], HEADER, ["Ledning", 1000, 900, 100], ["Äldre", 60000, 58800, 1200], ["Summa", 61000, 59700, 1300]];

type Command = (event: { completed(): void }) => void;

/** What the ribbon would call for the button. */
function registered(name: string): Command {
  const association: unknown = Reflect.get(Office.actions, "_association");
  const mappings: unknown = typeof association === "object" && association !== null ? Reflect.get(association, "mappings") : null;
  const command: unknown = typeof mappings === "object" && mappings !== null ? Reflect.get(mappings, name.toUpperCase()) : null;
  if (typeof command !== "function") throw new Error(`Nothing is registered for ${name}`);
  return (event) => void Reflect.apply(command, undefined, [event]);
}

async function click(times: number): Promise<number> {
  const command = registered("writeSummary");
  let completed = 0;
  await new Promise<void>((resolve) => {
    for (let time = 0; time < times; time += 1) {
      command({
        completed: () => {
          completed += 1;
          if (completed === times) resolve();
        },
      });
    }
  });
  return completed;
}

async function openBoard(): Promise<Workbook> {
  const workbook = workbookOf({ Nämnd: BOARD });
  await openInOfficeJs(workbook);
  await import("../../src/commands");
  return workbook;
}

describe("the ribbon's button", () => {
  it("[X23] writes and shows the summary without the pane, and tells that it is done", async () => {
    const workbook = await openBoard();
    expect(await click(1)).toBe(1);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Nämnd", "Sammanfattning", "Avstämning"]);
    expect(workbook.activeWorksheet?.name).toBe("Sammanfattning");
  });

  it("[X23] completes every click, and clicks while it runs write once", async () => {
    const workbook = await openBoard();
    let added = 0;
    workbook.onChange(({ kind }) => (added += kind === "sheetAdded" ? 1 : 0));
    expect(await click(3)).toBe(3);
    expect(added).toBe(2);
    expect(await click(1)).toBe(1);
    expect(added).toBe(2);
  });

  it("[X23] waits while a cell is being edited, and writes when the editing ends", async () => {
    const workbook = workbookOf({ Nämnd: BOARD });
    const session = await openInOfficeJs(workbook);
    session.beginCellEdit();
    const clicked = click(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(workbook.worksheets).toHaveLength(1);
    session.endCellEdit();
    expect(await clicked).toBe(2);
    expect(workbook.activeWorksheet?.name).toBe("Sammanfattning");
  });

  it("[X23] completes in a read-only file and leaves it as it was", async () => {
    const workbook = await openBoard();
    workbook.changeSettings({ readOnly: true });
    const { onSummaryCommand } = await import("../../src/commands");
    const told: unknown[] = [];
    const stop = onSummaryCommand((outcome) => told.push(outcome));
    expect(await click(1)).toBe(1);
    stop();
    expect(told).toMatchObject([{ ok: false, error: { code: "readOnly" } }]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Nämnd"]);
  });

  it("[X23] completes and tells the pane when Excel refuses", async () => {
    const workbook = await openBoard();
    workbook.changeSettings({ structureProtected: true });
    const { onSummaryCommand } = await import("../../src/commands");
    const told: unknown[] = [];
    const stop = onSummaryCommand((outcome) => told.push(outcome));
    expect(await click(1)).toBe(1);
    stop();
    expect(told).toMatchObject([{ ok: false, error: { code: "workbookProtected" } }]);
  });
});
