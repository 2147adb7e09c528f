import type { Result } from "../../src/domain/result";
import type { HostFailure } from "../../src/host/HostFailure";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openDirectHost, openExcelHost, standingOf, workbookOf, type Grids, type OpenHost } from "./openBothHosts";
import { FIRST_PLAN, SECOND_PLAN } from "./summaryPlans";

const DRIFT: Grids = { Drift: [["Verksamhet", "Utfall"], ["Skola", 100], ["Vård", "=B2*2"]] };

/** Runs the same script against both hosts on workbooks of their own. */
async function onBoth<T>(grids: Grids, script: (open: OpenHost) => Promise<T>): Promise<readonly [excel: T, direct: T]> {
  const direct = await script(openDirectHost(workbookOf(grids)));
  return [await script(await openExcelHost(workbookOf(grids))), direct];
}

function codeOf(result: Result<unknown, HostFailure>): string {
  return result.ok ? "ok" : result.error.code;
}

describe("both hosts read the same", () => {
  const cases: Readonly<Record<string, readonly [Grids, (workbook: Workbook) => void]>> = {
    "an empty workbook": [{ Blad1: [] }, () => undefined],
    "values, formulas, errors and text": [{ ...DRIFT, "Blad 2": [[], ["", true, "#N/A", "=1/0", "- 6 698", ""]] }, () => undefined],
    "hidden rows, columns and sheets": [
      { ...DRIFT, Dolt: [["a", 1, 2], ["b", 3, 4]] },
      (workbook) => {
        workbook.worksheet("Dolt")?.changeSettings({ visibility: "veryHidden" });
        workbook.worksheet("Dolt")?.setLine("row", 1, { hidden: true });
        workbook.worksheet("Drift")?.setLine("column", 1, { hidden: true });
      },
    ],
    "names and state": [
      DRIFT,
      (workbook) => {
        workbook.names.set({ name: "Total", formula: "=Drift!$B$3", sheetId: null, visible: true, comment: "" });
        workbook.names.set({ name: "Andel", formula: "=Drift!$B$2", sheetId: workbook.worksheet("Drift")?.id ?? null, visible: false, comment: "" });
        workbook.customXml.add('<avstamt xmlns="urn:avstamt:1" version="1"/>');
      },
    ],
  };

  it.each(Object.entries(cases))("[X1] %s", async (_name, [grids, prepare]) => {
    const [excel, direct] = await onBoth(grids, ({ host, workbook }) => {
      prepare(workbook);
      return host.readSnapshot();
    });
    expect(excel).toEqual(direct);
    expect(excel.ok).toBe(true);
  });
});

describe("both hosts write the same", () => {
  it("[X2] a first summary", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => ({ written: await host.writeSummary(FIRST_PLAN), after: standingOf(workbook) }));
    expect(excel.written).toEqual(direct.written);
    expect(excel.after).toEqual(direct.after);
  });

  it("[X2] a second summary over the first, with the user's rows, notes and references", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      await host.writeSummary(FIRST_PLAN);
      const page = workbook.worksheet("Sammanfattning");
      page?.setContent(3, 5, "min anteckning");
      workbook.worksheet("Drift")?.setContent(5, 0, "=Sammanfattning!B5");
      page?.changeStructure({ kind: "rowsInserted", at: 2, count: 1 });
      page?.setContent(2, 0, "egen rad");
      return { written: await host.writeSummary(SECOND_PLAN), after: standingOf(workbook) };
    });
    expect(excel.written).toEqual(direct.written);
    expect(excel.after).toEqual(direct.after);
  });

  it("[X3] the same summary twice changes nothing", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      await host.writeSummary(FIRST_PLAN);
      const before = standingOf(workbook);
      await host.writeSummary(FIRST_PLAN);
      return { before, after: standingOf(workbook) };
    });
    expect(excel.after).toEqual(excel.before);
    expect(direct.after).toEqual(direct.before);
  });

  it("[X4] beside the user's own sheet of that name", async () => {
    const [excel, direct] = await onBoth({ ...DRIFT, Sammanfattning: [["mitt"]] }, async ({ host, workbook }) => ({
      written: await host.writeSummary(FIRST_PLAN),
      mine: workbook.worksheet("Sammanfattning")?.cell(0, 0).value,
    }));
    expect(excel).toEqual(direct);
    expect(excel).toMatchObject({ written: { value: { summarySheet: "Sammanfattning (2)" } }, mine: "mitt" });
  });

  it("[X4] beside a chart sheet of that name", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      workbook.changeSettings({ chartSheets: ["Sammanfattning"] });
      return host.writeSummary(FIRST_PLAN);
    });
    expect(excel).toMatchObject({ value: { summarySheet: "Sammanfattning (2)" } });
    expect(direct).toMatchObject({ value: { summarySheet: "Sammanfattning (2)" } });
  });
});

describe("both hosts refuse the same", () => {
  const refusals: readonly (readonly [string, string, (workbook: Workbook) => void])[] = [
    ["a protected structure", "workbookProtected", (workbook) => workbook.changeSettings({ structureProtected: true })],
    ["a read-only workbook", "readOnly", (workbook) => workbook.changeSettings({ readOnly: true })],
    ["an edited cell", "cellEditMode", (workbook) => workbook.changeSettings({ cellEditMode: true })],
  ];

  it.each(refusals)("[X5] %s", async (_name, code, prepare) => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      prepare(workbook);
      const before = standingOf(workbook);
      const result = codeOf(await host.writeSummary(FIRST_PLAN));
      return { result, isUnchanged: JSON.stringify(standingOf(workbook)) === JSON.stringify(before) };
    });
    expect(excel).toEqual({ result: code, isUnchanged: true });
    expect(direct).toEqual({ result: code, isUnchanged: true });
  });

  it("[X5] to keep state in a read-only workbook", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      workbook.changeSettings({ readOnly: true });
      return codeOf(await host.writeStoredState('<a xmlns="urn:avstamt:1"/>'));
    });
    expect([excel, direct]).toEqual(["readOnly", "readOnly"]);
  });

  it("[X5] our own sheet when the user has protected it", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      await host.writeSummary(FIRST_PLAN);
      workbook.worksheet("Avstämning")?.changeSettings({ protection: { hasPassword: false, allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertRows: false, allowInsertColumns: false, allowDeleteRows: false, allowDeleteColumns: false, allowSort: false, allowAutoFilter: false } });
      return codeOf(await host.writeSummary(SECOND_PLAN));
    });
    expect([excel, direct]).toEqual(["sheetProtected", "sheetProtected"]);
  });

  it("[X6] to show a cell of a hidden or missing sheet, and shows any other", async () => {
    const [excel, direct] = await onBoth({ ...DRIFT, Dolt: [[1]] }, async ({ host, workbook }) => {
      workbook.worksheet("Dolt")?.changeSettings({ visibility: "hidden" });
      const codes = [];
      for (const sheet of ["Dolt", "Borta", "Drift"]) codes.push(codeOf(await host.revealCell({ sheet, row: 2, column: 1 })));
      return { codes, selection: workbook.selection };
    });
    expect(excel).toEqual(direct);
    expect(excel.codes).toEqual(["notFound", "notFound", "ok"]);
  });

  it("[X6] tells which cell was selected before", async () => {
    const [excel, direct] = await onBoth({ ...DRIFT, Noter: [[1]] }, async ({ host }) => {
      await host.revealCell({ sheet: "Drift", row: 2, column: 1 });
      return host.revealCell({ sheet: "Noter", row: 0, column: 0 });
    });
    expect(excel).toEqual(direct);
    expect(excel).toEqual({ ok: true, value: { sheet: "Drift", row: 2, column: 1 } });
  });
});

describe("both hosts keep the same state and tell the same changes", () => {
  it("[X7] keeps one part of our namespace, and takes it away", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      const texts = [];
      for (const xml of ['<a xmlns="urn:avstamt:1">1</a>', '<a xmlns="urn:avstamt:1">2</a>', null]) {
        await host.writeStoredState(xml);
        texts.push(workbook.customXml.all().map((part) => part.xml));
      }
      return texts;
    });
    expect(excel).toEqual(direct);
    expect(excel).toEqual([['<a xmlns="urn:avstamt:1">1</a>'], ['<a xmlns="urn:avstamt:1">2</a>'], []]);
  });

  it("[X7] reads the state as it stands now, none where there is none", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host }) => {
      const texts = [];
      for (const xml of ['<a xmlns="urn:avstamt:1">1</a>', '<a xmlns="urn:avstamt:1">2</a>', null]) {
        await host.writeStoredState(xml);
        texts.push(await host.readStoredState());
      }
      return texts;
    });
    expect(excel).toEqual(direct);
    expect(excel).toEqual(['<a xmlns="urn:avstamt:1">1</a>', '<a xmlns="urn:avstamt:1">2</a>', null].map((value) => ({ ok: true, value })));
  });

  it("[X8] tells the user's changes and not our own", async () => {
    const [excel, direct] = await onBoth(DRIFT, async ({ host, workbook }) => {
      let told = 0;
      const watching = await host.onWorkbookChanged(() => (told += 1));
      await host.writeSummary(FIRST_PLAN);
      await settled();
      const afterOwn = told;
      workbook.worksheet("Drift")?.setContent(1, 1, 5);
      await settled();
      const afterUser = told;
      if (watching.ok) watching.value();
      await settled();
      workbook.worksheet("Drift")?.setContent(1, 1, 6);
      await settled();
      return { afterOwn, hasTold: afterUser > afterOwn, afterStop: told - afterUser };
    });
    expect(excel).toEqual({ afterOwn: 0, hasTold: true, afterStop: 0 });
    expect(direct).toEqual(excel);
  });
});

/** Lets events that are under way arrive. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
