import type { PlannedCell } from "../../src/domain/fillIn/FillInPlan";
import type { Result } from "../../src/domain/result";
import type { HostFailure } from "../../src/host/HostFailure";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openDirectHost, openExcelHost, standingOf, workbookOf, type Grids, type OpenHost } from "./openBothHosts";

const DRIFT: Grids = { Drift: [["Verksamhet", "Utfall"], ["Skola", "x"], ["Vård", "x"], ["Summa", "=SUM(B2:B3)"]] };

/** Two amounts as text: one in a cell for texts, one typed with an apostrophe. */
function withTexts(): Workbook {
  const workbook = workbookOf(DRIFT);
  const sheet = workbook.worksheet("Drift");
  sheet?.changeStyle({ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 }, { numberFormat: "@" });
  sheet?.setContent(1, 1, "1 570", { asText: true });
  sheet?.setContent(2, 1, "950", { asText: true });
  return workbook;
}

async function onBoth<T>(script: (open: OpenHost) => Promise<T>): Promise<readonly [excel: T, direct: T]> {
  const direct = await script(openDirectHost(withTexts()));
  return [await script(await openExcelHost(withTexts())), direct];
}

const codeOf = (result: Result<unknown, HostFailure>): string => (result.ok ? "ok" : result.error.code);
const MENDS: readonly PlannedCell[] = [
  { address: { sheet: "Drift", row: 1, column: 1 }, content: 1570, replaces: "1 570", numberFormat: "#,##0" },
  { address: { sheet: "Drift", row: 2, column: 1 }, content: 950, replaces: "950", numberFormat: "General" },
];
const WIDER = { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 };
const LOCKED = { hasPassword: false, allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertRows: false, allowInsertColumns: false, allowDeleteRows: false, allowDeleteColumns: false, allowSort: false, allowAutoFilter: false };
const values = (workbook: Workbook): unknown => [1, 2, 3].map((row) => workbook.worksheet("Drift")?.cell(row, 1).value);

describe("mends of the gate", () => {
  it("[X70] texts become numbers that sums count, in both hosts, and texts again by undo, in a cell for texts too", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      const before = JSON.stringify(standingOf(workbook));
      const was = values(workbook);
      const written = await host.writeCells(MENDS);
      const now = values(workbook);
      const undone = written.ok ? await host.undoCells(written.value) : written;
      return { was, now, undone: codeOf(undone), isBack: before === JSON.stringify(standingOf(workbook)) };
    });
    expect(excel).toEqual(direct);
    expect(excel).toEqual({ was: ["1 570", "950", 0], now: [1570, 950, 2520], undone: "ok", isBack: true });
  });

  it("[X70] nothing is written once one of the texts has been changed", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      workbook.worksheet("Drift")?.setContent(2, 1, "951", { asText: true });
      return { code: codeOf(await host.writeCells(MENDS)), now: values(workbook) };
    });
    expect(excel).toEqual({ code: "cellsFilled", now: ["1 570", "951", 0] });
    expect(direct).toEqual(excel);
  });

  it("[X71] a print area is set and set back, and no cell is touched", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      const sheet = workbook.worksheet("Drift");
      const cells = JSON.stringify(values(workbook));
      const set = codeOf(await host.setPrintArea("Drift", WIDER));
      return { set, areas: sheet?.settings.pageLayout.printAreas, isUntouched: cells === JSON.stringify(values(workbook)) };
    });
    expect(excel).toEqual({ set: "ok", areas: [WIDER], isUntouched: true });
    expect(direct).toEqual(excel);
  });

  it("[X71] is refused on sheets that are gone or protected, in read-only workbooks, and has changed nothing then", async () => {
    for (const [spoil, sheet, code] of [
      [() => undefined, "Borta", "notFound"],
      [(workbook: Workbook) => workbook.worksheet("Drift")?.changeSettings({ protection: LOCKED }), "Drift", "sheetProtected"],
      [(workbook: Workbook) => workbook.changeSettings({ readOnly: true }), "Drift", "readOnly"],
    ] as const) {
      const [excel, direct] = await onBoth(async ({ host, workbook }) => {
        spoil(workbook);
        return { code: codeOf(await host.setPrintArea(sheet, WIDER)), areas: workbook.worksheet("Drift")?.settings.pageLayout.printAreas };
      });
      expect(excel).toEqual({ code, areas: null });
      expect(direct).toEqual(excel);
    }
  });

  it("[X72] whatever goes wrong at whatever sync, it is told, no cell but the planned ones has changed, and the next run knows what stands", async () => {
    for (const atSync of [1, 2]) {
      for (const fault of [{ form: "refused", code: "GeneralException" }, { form: "stopped", code: "GeneralException", afterActions: 1 }, { form: "answerLost", code: "GeneralException" }, { form: "hang", applied: false }] as const) {
        const workbook = withTexts();
        const { host, session } = await openExcelHost(workbook);
        session.faults.set([{ ...fault, atSync }]);
        expect(codeOf(await host.writeCells(MENDS))).not.toBe("ok");
        session.faults.set([]);
        const isDone = fault.form === "answerLost" && atSync === 2;
        expect(values(workbook)).toEqual(isDone ? [1570, 950, 2520] : ["1 570", "950", 0]);
        expect(codeOf(await host.writeCells(MENDS))).toBe(isDone ? "cellsFilled" : "ok");
        expect(values(workbook)).toEqual([1570, 950, 2520]);
        expect(workbook.worksheet("Drift")?.cell(1, 0).value).toBe("Skola");
      }
    }
  });

  it("[X72] a print area that was refused or never answered can be set again", async () => {
    for (const atSync of [1, 2]) {
      for (const fault of [{ form: "refused", code: "AccessDenied" }, { form: "hang", applied: true }] as const) {
        const workbook = withTexts();
        const { host, session } = await openExcelHost(workbook);
        session.faults.set([{ ...fault, atSync }]);
        expect(codeOf(await host.setPrintArea("Drift", WIDER))).not.toBe("ok");
        session.faults.set([]);
        expect(codeOf(await host.setPrintArea("Drift", WIDER))).toBe("ok");
        expect(workbook.worksheet("Drift")?.settings.pageLayout.printAreas).toEqual([WIDER]);
      }
    }
  });
});
