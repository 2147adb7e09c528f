import { planSummaryCopy } from "../../src/domain/summary/planSummaryCopy";
import type { SheetPlan } from "../../src/domain/summary/SummaryPlan";
import { summaryWords } from "../../src/text/summaryWords";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openDirectHost, openExcelHost, standingOf, workbookOf, type Grids, type OpenHost } from "./openBothHosts";
import { FIRST_PLAN, SECOND_PLAN } from "./summaryPlans";

const DRIFT: Grids = { Drift: [["Verksamhet", "Utfall"], ["Skola", 100], ["Vård", "=B2*2"]] };
const NAME = "Sammanfattning (värden)";

/** Runs the same script against both hosts on workbooks of their own. */
async function onBoth<T>(script: (open: OpenHost) => Promise<T>, grids: Grids = DRIFT): Promise<readonly [excel: T, direct: T]> {
  const direct = await script(openDirectHost(workbookOf(grids)));
  return [await script(await openExcelHost(workbookOf(grids))), direct];
}

function copyOf(workbook: Workbook, plan = FIRST_PLAN): SheetPlan {
  const copy = planSummaryCopy(plan, takeSnapshot(workbook), summaryWords("sv"));
  if (!copy) throw new Error("nothing to copy");
  return copy.plan;
}

function formulasOf(workbook: Workbook, name: string): readonly string[] {
  return [...(workbook.worksheet(name)?.cells.cells() ?? [])].flatMap(({ cell }) => cell.formula ?? []);
}

describe("a copy of the page with values", () => {
  it("[S23] shows what the page shows, without a formula, and its chart stands on its own figures", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      await host.writeSummary(FIRST_PLAN);
      const pageFormulas = formulasOf(workbook, "Sammanfattning");
      const copied = await host.copySummaryAsValues(copyOf(workbook));
      const sheet = workbook.worksheet(NAME)!;
      const cells = [0, 1, 2, 3, 4].map((row) => [sheet.cell(row, 0).value, sheet.cell(row, 1).value]);
      const chart = sheet.objects.charts[0]?.series.map(({ values, categories }) => [values, categories]);
      workbook.worksheet("Drift")?.setContent(1, 1, 5000);
      const isPageSame = JSON.stringify(formulasOf(workbook, "Sammanfattning")) === JSON.stringify(pageFormulas);
      return { copied, cells, chart, formulas: formulasOf(workbook, NAME), later: sheet.cell(2, 1).value, isPageSame, own: takeSnapshot(workbook).sheets.map(({ ownSheet }) => ownSheet) };
    });
    expect(excel).toEqual(direct);
    expect(excel.copied).toEqual({ ok: true, value: { sheet: NAME, refused: [] } });
    expect(excel.cells).toEqual([["Socialnämnden", ""], ["Verksamhet", "Utfall"], ["Skola", 100], ["=1+1", 200], ["Summa", 300]]);
    expect(excel.chart).toEqual([[`'${NAME}'!$B$7:$B$8`, `'${NAME}'!$A$7:$A$8`]]);
    expect([excel.formulas, excel.later, excel.isPageSame]).toEqual([[], 100, true]);
    expect(excel.own).toEqual([null, "summary", "reconciliation", "copy"]);
  });

  it("[S23] made once more replaces itself, keeps the user's notes, and leaves a user's own sheet of its name alone", async () => {
    const [excel, direct] = await onBoth(
      async ({ host, workbook }) => {
        await host.writeSummary(FIRST_PLAN);
        await host.copySummaryAsValues(copyOf(workbook));
        workbook.worksheet(`${NAME} (2)`)?.setContent(2, 5, "min anteckning");
        await host.writeSummary(SECOND_PLAN);
        const copied = await host.copySummaryAsValues(copyOf(workbook, SECOND_PLAN));
        return { copied, after: standingOf(workbook), users: takeSnapshot(workbook).sheets.find(({ name }) => name === NAME)?.values, names: workbook.worksheets.map(({ name }) => name) };
      },
      { ...DRIFT, [NAME]: [["användarens"]] },
    );
    expect(excel).toEqual(direct);
    expect(excel.copied).toMatchObject({ ok: true, value: { sheet: `${NAME} (2)` } });
    expect(excel.users).toEqual([["användarens"]]);
    expect(excel.names).toEqual(["Drift", NAME, "Sammanfattning", "Avstämning", `${NAME} (2)`]);
    expect(JSON.stringify(excel.after)).toContain("min anteckning");
  });

  it("[S23] is not planned before the page is written, nor of a page that has other rows", async () => {
    const workbook = workbookOf(DRIFT);
    expect(planSummaryCopy(FIRST_PLAN, takeSnapshot(workbook), summaryWords("sv"))).toBeNull();
    await openDirectHost(workbook).host.writeSummary(FIRST_PLAN);
    expect(planSummaryCopy(SECOND_PLAN, takeSnapshot(workbook), summaryWords("sv"))).toBeNull();
    expect(planSummaryCopy(FIRST_PLAN, takeSnapshot(workbook), summaryWords("sv"))?.formulas).toBe(3);
  });

  it("[X60] takes at most four syncs and three best-effort ones", async () => {
    const { host, workbook, session } = await openExcelHost(workbookOf(DRIFT));
    await host.writeSummary(FIRST_PLAN);
    const copy = copyOf(workbook);
    session.counters.reset();
    await host.copySummaryAsValues(copy);
    expect(session.counters.syncs).toBeLessThanOrEqual(7);
  });

  it("[X61] is taken away again, and nothing else with it", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      await host.writeSummary(FIRST_PLAN);
      const before = standingOf(workbook);
      const none = await host.removeSummaryCopy();
      await host.copySummaryAsValues(copyOf(workbook));
      workbook.worksheet(NAME)?.changeSettings({ visibility: "veryHidden" });
      const removed = await host.removeSummaryCopy();
      return { none, removed, isAsBefore: JSON.stringify(standingOf(workbook)) === JSON.stringify(before) };
    });
    expect(excel).toEqual(direct);
    expect(excel).toEqual({ none: { ok: true, value: false }, removed: { ok: true, value: true }, isAsBefore: true });
  });

  const refusals: Readonly<Record<string, (workbook: Workbook) => void>> = {
    lastVisibleSheet: (workbook) => {
      for (const sheet of workbook.worksheets) if (sheet.name !== NAME) sheet.changeSettings({ visibility: "hidden" });
    },
    workbookProtected: (workbook) => workbook.changeSettings({ structureProtected: true }),
    cellEditMode: (workbook) => workbook.changeSettings({ cellEditMode: true }),
  };

  it.each(Object.entries(refusals))("[X61] stays, and the refusal is told: %s", async (code, prepare) => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      await host.writeSummary(FIRST_PLAN);
      await host.copySummaryAsValues(copyOf(workbook));
      prepare(workbook);
      const removed = await host.removeSummaryCopy();
      return { code: removed.ok ? "ok" : removed.error.code, stands: workbook.worksheet(NAME) !== undefined };
    });
    expect([excel, direct]).toEqual([{ code, stands: true }, { code, stands: true }]);
  });
});
