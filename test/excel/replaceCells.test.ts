import type { PlannedCell } from "../../src/domain/fillIn/FillInPlan";
import type { Result } from "../../src/domain/result";
import type { HostFailure } from "../../src/host/HostFailure";
import type { SheetRename } from "../../src/host/WorkbookHost";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openDirectHost, openExcelHost, standingOf, workbookOf, type Grids, type OpenHost } from "./openBothHosts";

const REPORT: Grids = {
  Juli: [["Juli 2024", 45_504], ["Enhet", "Utfall jan-jul"], ["Norr", 90], ["Summa", "=B3"]],
  Samlat: [["Per juli", "=Juli!B4"]],
};

const cell = (row: number, column: number, replaces: string | number, content: string | number, numberFormat = "General"): PlannedCell => ({ address: { sheet: "Juli", row, column }, replaces, content, numberFormat });
const MONTH = [cell(0, 0, "Juli 2024", "Augusti 2024"), cell(0, 1, 45_504, 45_535), cell(1, 1, "Utfall jan-jul", "Utfall jan-aug"), cell(2, 2, "", 80, "#,##0")];

async function onBoth<T>(script: (open: OpenHost) => Promise<T>): Promise<readonly [excel: T, direct: T]> {
  const direct = await script(openDirectHost(workbookOf(REPORT)));
  return [await script(await openExcelHost(workbookOf(REPORT))), direct];
}

const codeOf = (result: Result<unknown, HostFailure>): string => (result.ok ? "ok" : result.error.code);
const juli = (workbook: Workbook): unknown => [[0, 0], [0, 1], [1, 1], [2, 2]].map(([row = 0, column = 0]) => workbook.worksheet("Juli")?.cell(row, column).value);

describe("cells whose content gives way", () => {
  it("[X54] hold the new text as text, the new figure and what was empty, and read back so", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => ({ written: await host.writeCells(MONTH), values: juli(workbook), after: standingOf(workbook) }));
    expect(excel).toEqual(direct);
    expect(excel.values).toEqual(["Augusti 2024", 45_535, "Utfall jan-aug", 80]);
    expect(excel.written).toMatchObject({ ok: true, value: [{ content: "Augusti 2024", previous: "Juli 2024" }, { content: 45_535, previous: 45_504 }, { previous: "Utfall jan-jul" }, { content: 80 }] });
  });

  it("[X54] are left alone, all of them, where another thing stands in one: another text, another figure, a formula", async () => {
    for (const standing of ["Juni 2024", 45_505, '="Juli 2024"', ""]) {
      const [excel, direct] = await onBoth(async ({ host, workbook }) => {
        workbook.worksheet("Juli")?.setContent(0, 0, standing);
        const before = JSON.stringify(standingOf(workbook));
        return { code: codeOf(await host.writeCells(MONTH)), isUnchanged: before === JSON.stringify(standingOf(workbook)) };
      });
      expect(excel).toEqual({ code: "cellsFilled", isUnchanged: true });
      expect(direct).toEqual(excel);
    }
  });

  it("[X54] have their old content back by undo, but for what was changed since", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      const before = JSON.stringify(standingOf(workbook));
      const written = await host.writeCells(MONTH);
      const whole = written.ok ? await host.undoCells(written.value) : written;
      const isBack = before === JSON.stringify(standingOf(workbook));
      const again = await host.writeCells(MONTH);
      workbook.worksheet("Juli")?.setContent(1, 1, "Utfall ack");
      const part = again.ok ? await host.undoCells(again.value) : again;
      return { whole: codeOf(whole), isBack, part, values: juli(workbook) };
    });
    expect(excel).toEqual(direct);
    expect(excel).toMatchObject({ whole: "ok", isBack: true, part: { value: { kept: [{ row: 1, column: 1 }] } }, values: ["Juli 2024", 45_504, "Utfall ack", ""] });
  });
});

describe("sheets that are renamed", () => {
  const RENAMES: readonly SheetRename[] = [{ from: "Juli", to: "Augusti" }, { from: "Samlat", to: "Samlat aug" }];

  it("[X55] have their new names, formulas follow, and back again", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      const before = JSON.stringify(standingOf(workbook));
      const codes = [codeOf(await host.renameSheets(RENAMES))];
      const after = { names: workbook.worksheets.map(({ name }) => name), formula: workbook.worksheet("Samlat aug")?.cell(0, 1).formula };
      codes.push(codeOf(await host.renameSheets(RENAMES.map(({ from, to }) => ({ from: to, to: from })))));
      return { codes, after, isBack: before === JSON.stringify(standingOf(workbook)) };
    });
    expect(excel).toEqual(direct);
    expect(excel).toEqual({ codes: ["ok", "ok"], after: { names: ["Augusti", "Samlat aug"], formula: "=Augusti!B4" }, isBack: true });
  });

  const refusals: readonly (readonly [string, string, readonly SheetRename[], (workbook: Workbook) => void])[] = [
    ["a sheet that is gone", "notFound", [{ from: "Juli", to: "Augusti" }, { from: "Borta", to: "X" }], () => undefined],
    ["a name that is taken, whatever its case", "nameTaken", [{ from: "Juli", to: "SAMLAT" }], () => undefined],
    ["one name for two", "nameTaken", [{ from: "Juli", to: "X" }, { from: "Samlat", to: "x" }], () => undefined],
    ["a protected structure", "workbookProtected", RENAMES, (workbook) => workbook.changeSettings({ structureProtected: true })],
    ["a read-only workbook", "readOnly", RENAMES, (workbook) => workbook.changeSettings({ readOnly: true })],
    ["an edited cell", "cellEditMode", RENAMES, (workbook) => workbook.changeSettings({ cellEditMode: true })],
  ];

  it.each(refusals)("[X55] are refused for %s, all of them", async (_name, code, renames, prepare) => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      prepare(workbook);
      return { code: codeOf(await host.renameSheets(renames)), names: workbook.worksheets.map(({ name }) => name) };
    });
    expect(excel).toEqual({ code, names: ["Juli", "Samlat"] });
    expect(direct).toEqual(excel);
  });

  it("[X55] tell listeners: the review is of other names", async () => {
    const [excel, direct] = await onBoth(async ({ host }) => {
      let told = 0;
      await host.onWorkbookChanged(() => (told += 1));
      await host.renameSheets(RENAMES);
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return told > 0;
    });
    expect([excel, direct]).toEqual([true, true]);
  });
});
