import type { PlannedCell } from "../../src/domain/fillIn/FillInPlan";
import type { Result } from "../../src/domain/result";
import type { HostFailure } from "../../src/host/HostFailure";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openDirectHost, openExcelHost, standingOf, workbookOf, type Grids, type OpenHost } from "./openBothHosts";

const DRIFT: Grids = { Drift: [["Verksamhet", "Budget", "Utfall", "Avvikelse"], ["Skola", 100, 90], ["Vård", 200, 230], ["Kultur", 50, 50], ["Summa", 350, 370]] };

const cell = (row: number, content: string | number): PlannedCell => ({ address: { sheet: "Drift", row, column: 3 }, content, numberFormat: "#,##0" });
const PLAN = [cell(1, "=B2-C2"), cell(2, "=B3-C3"), cell(4, "=SUM(D2:D4)")];

async function onBoth<T>(grids: Grids, script: (open: OpenHost) => Promise<T>): Promise<readonly [excel: T, direct: T]> {
  const direct = await script(openDirectHost(workbookOf(grids)));
  return [await script(await openExcelHost(workbookOf(grids))), direct];
}

function codeOf(result: Result<unknown, HostFailure>): string {
  return result.ok ? "ok" : result.error.code;
}

const columnD = (workbook: Workbook): unknown => [1, 2, 3, 4].map((row) => workbook.worksheet("Drift")?.cell(row, 3).value);

describe("cells that the user has seen planned", () => {
  it("[X50] are written as formulas with their formats, and read back as they stand", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => ({ written: await host.writeCells(PLAN), values: columnD(workbook), after: standingOf(workbook) }));
    expect(excel).toEqual(direct);
    expect(excel.values).toEqual([10, -30, "", -20]);
    expect(excel.written).toMatchObject({ ok: true, value: [{ content: "=B2-C2", previousFormat: "General" }, { content: "=B3-C3" }, { content: "=SUM(D2:D4)" }] });
  });

  it("[X50] take two syncs", async () => {
    const { host, session } = await openExcelHost(workbookOf(DRIFT));
    const before = session.counters.syncs;
    await host.writeCells(PLAN);
    expect(session.counters.syncs - before).toBe(2);
  });

  it("[X50] are all left alone where something stands in one of them", async () => {
    for (const taken of ["x", 0, '=""']) {
      const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
        workbook.worksheet("Drift")?.setContent(2, 3, taken);
        const before = JSON.stringify(standingOf(workbook));
        return { code: codeOf(await host.writeCells(PLAN)), isUnchanged: before === JSON.stringify(standingOf(workbook)) };
      });
      expect(excel).toEqual({ code: "cellsFilled", isUnchanged: true });
      expect(direct).toEqual(excel);
    }
  });

  const PROTECTION = { hasPassword: false, allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowInsertColumns: true, allowDeleteRows: true, allowDeleteColumns: true, allowSort: true, allowAutoFilter: true };
  const refusals: readonly (readonly [string, string, (workbook: Workbook) => void])[] = [
    ["a protected sheet", "sheetProtected", (workbook) => workbook.worksheet("Drift")?.changeSettings({ protection: PROTECTION })],
    ["a hidden row", "filteredRange", (workbook) => workbook.worksheet("Drift")?.setLine("row", 2, { hidden: true })],
    ["a hidden column", "filteredRange", (workbook) => workbook.worksheet("Drift")?.setLine("column", 3, { hidden: true })],
    ["a filter", "filteredRange", (workbook) => workbook.worksheet("Drift")?.setObjects({ autoFilter: { range: { firstRow: 0, lastRow: 4, firstColumn: 0, lastColumn: 3 }, hasCriteria: true } })],
    ["a read-only workbook", "readOnly", (workbook) => workbook.changeSettings({ readOnly: true })],
    ["an edited cell", "cellEditMode", (workbook) => workbook.changeSettings({ cellEditMode: true })],
    ["a sheet that is gone", "notFound", (workbook) => workbook.renameWorksheet(workbook.worksheet("Drift") ?? workbook.addWorksheet("Drift"), "Borta")],
  ];

  it.each(refusals)("[X51] are refused on %s, and nothing has changed", async (_name, code, prepare) => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      prepare(workbook);
      const before = JSON.stringify(standingOf(workbook));
      return { code: codeOf(await host.writeCells(PLAN)), isUnchanged: before === JSON.stringify(standingOf(workbook)) };
    });
    expect(excel).toEqual({ code, isUnchanged: true });
    expect(direct).toEqual(excel);
  });

  it("[X52] are undone: all is as it was, but for what was changed since", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      const before = standingOf(workbook);
      const first = await host.writeCells(PLAN);
      const whole = first.ok ? await host.undoCells(first.value) : first;
      const isBack = JSON.stringify(standingOf(workbook)) === JSON.stringify(before);
      const second = await host.writeCells(PLAN);
      workbook.worksheet("Drift")?.setContent(2, 3, -25);
      return { whole, isBack, part: second.ok ? await host.undoCells(second.value) : second, values: columnD(workbook) };
    });
    expect(excel).toEqual(direct);
    expect(excel).toMatchObject({ isBack: true, whole: { value: { kept: [] } }, part: { value: { kept: [{ row: 2 }] } }, values: ["", -25, "", ""] });
  });

  it("[X53] are told to listeners: the user's figures have changed", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host }) => {
      let told = 0;
      await host.onWorkbookChanged(() => (told += 1));
      await host.writeCells(PLAN);
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return told > 0;
    });
    expect([excel, direct]).toEqual([true, true]);
  });
});
