import { readStoredState, writeStoredState, EMPTY_STATE } from "../../src/domain/findings/storedState";
import { ok } from "../../src/domain/result";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import { planRollForward } from "../../src/domain/rollForward/planRollForward";
import type { RollForwardPlan } from "../../src/domain/rollForward/RollForwardPlan";
import { gridOf } from "../../src/domain/workbook/SheetGrid";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import type { WorkbookHost } from "../../src/host/WorkbookHost";
import { carryOutRollForward } from "../../src/taskpane/rollForward/carryOutRollForward";
import { undoRollForward } from "../../src/taskpane/rollForward/undoRollForward";
import { openDirectHost, openExcelHost, standingOf, workbookOf, type Grids, type OpenHost } from "./openBothHosts";

const JULY = { year: 2024, months: 7 };
const AUGUST = { year: 2024, months: 8 };
const TKR = 1_000_000;

const REPORT: Grids = {
  "Nämnd juli": [
    ["Omsorgsnämnden, månadsrapport juli 2024, tkr"],
    ["Enhet", "Budget jan-jul", "Utfall jan-jul", "Avvikelse", "Årsbudget", "Prognos", "Förra prognosen", "Ändring"],
    ["Norr", 7000, 6800, "=B3-C3", 12000, 11800, 11900, "=F3-G3"],
    ["Söder", 8750, 9200, "=B4-C4", 15000, 16500, "", "=F4-G4"],
    ["Totalt", 15750, 16000, "=B5-C5", 27000, 28300, 27900, "=F5-G5"],
  ],
  Bilaga: [["Underlag för juli 2024"], ["Summa", "='Nämnd juli'!C5"]],
};
const PROTECTION = { hasPassword: false, allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowInsertColumns: true, allowDeleteRows: true, allowDeleteColumns: true, allowSort: true, allowAutoFilter: true };

async function read(host: WorkbookHost): Promise<{ readonly snapshot: WorkbookSnapshot; readonly review: WorkbookReview }> {
  const snapshot = await host.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  const steps = reviewWorkbook(snapshot.value, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { snapshot: snapshot.value, review: step.value };
  }
}

async function planOf(host: WorkbookHost): Promise<{ readonly plan: RollForwardPlan; readonly review: WorkbookReview }> {
  const { snapshot, review } = await read(host);
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return { plan: planRollForward({ grids, review, state: readStoredState(snapshot.storedState) }, JULY, AUGUST), review };
}

async function onBoth<T>(script: (open: OpenHost) => Promise<T>): Promise<readonly [excel: T, direct: T]> {
  const direct = await script(openDirectHost(workbookOf(REPORT)));
  return [await script(await openExcelHost(workbookOf(REPORT))), direct];
}

const acceptance = { scope: "thisFigure", finding: "R-1", rule: "row-variance", place: "p", reason: "", signature: "", time: "" } as const;

describe("a workbook that is rolled forward", () => {
  test("[V56] names the new month throughout, formulas untouched, has July's forecasts as the previous ones and none of July's acceptances", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      await host.writeStoredState(writeStoredState({ ...EMPTY_STATE, acceptances: [acceptance, { ...acceptance, scope: "untilFurtherNotice" }] }));
      const { plan, review } = await planOf(host);
      const done = await carryOutRollForward(host, review, plan);
      const after = await read(host);
      return { done, standing: standingOf(workbook), after };
    });
    expect(excel.done).toEqual(direct.done);
    expect(excel.standing).toEqual(direct.standing);
    const { snapshot, review } = excel.after;
    expect(excel.done).toMatchObject({ ok: true, value: { refused: [], renamed: [{ from: "Nämnd juli", to: "Nämnd augusti" }] } });
    expect(JSON.stringify(snapshot.sheets)).not.toMatch(/jul/i);
    expect(snapshot.sheets[1]?.formulas[1]).toEqual(["Summa", "='Nämnd augusti'!C5"]);
    expect(snapshot.sheets[0]?.formulas.slice(2).map((row) => row.slice(5))).toEqual([[11800, 11800, "=F3-G3"], [16500, 16500, "=F4-G4"], [28300, 28300, "=F5-G5"]]);
    expect(review.recognised.period).toEqual(AUGUST);
    const state = readStoredState(snapshot.storedState);
    expect(state.acceptances.map(({ scope }) => scope)).toEqual(["untilFurtherNotice"]);
    expect(state.forecasts.map(({ label, period, forecast }) => [label, period.months, forecast / TKR])).toEqual([["Norr", 7, 11800], ["Söder", 7, 16500], ["Totalt", 7, 28300]]);
    expect(review.computed[0]?.rows.map(({ change }) => change)).toEqual([0, 0, 0]);
  });

  test("[V56] is by undo what it was, but for what was changed since", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      const before = JSON.stringify(standingOf(workbook));
      const { plan, review } = await planOf(host);
      const done = await carryOutRollForward(host, review, plan);
      const undone = done.ok ? await undoRollForward(host, done.value) : done;
      const isBack = before === JSON.stringify(standingOf(workbook));
      const again = await planOf(host);
      const second = await carryOutRollForward(host, again.review, again.plan);
      workbook.worksheet("Nämnd augusti")?.setContent(2, 6, 11850);
      return { undone, isBack, part: second.ok ? await undoRollForward(host, second.value) : second, kept: workbook.worksheet("Nämnd juli")?.cell(2, 6).value };
    });
    expect(excel).toEqual(direct);
    expect(excel).toEqual({ undone: ok({ undone: 7, kept: 0 }), isBack: true, part: ok({ undone: 6, kept: 1 }), kept: 11850 });
  });

  test("[V56] leaves a protected sheet as it is and says so; the others are done", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      workbook.worksheet("Bilaga")?.changeSettings({ protection: PROTECTION });
      const { plan, review } = await planOf(host);
      const done = await carryOutRollForward(host, review, plan);
      return { refused: done.ok ? done.value.refused : [], appendix: workbook.worksheet("Bilaga")?.cell(0, 0).value, board: workbook.worksheet("Nämnd augusti")?.cell(0, 0).value };
    });
    expect(excel).toEqual(direct);
    expect(excel).toMatchObject({ refused: [{ sheet: "Bilaga", failure: { code: "sheetProtected" } }], appendix: "Underlag för juli 2024", board: "Omsorgsnämnden, månadsrapport augusti 2024, tkr" });
  });

  test("[V56] keeps its sheets' names where the workbook's structure is protected, and is otherwise done", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      workbook.changeSettings({ structureProtected: true });
      const { plan, review } = await planOf(host);
      const done = await carryOutRollForward(host, review, plan);
      return { refused: done.ok ? done.value.refused : [], board: workbook.worksheet("Nämnd juli")?.cell(0, 0).value };
    });
    expect(excel).toEqual(direct);
    expect(excel).toMatchObject({ refused: [{ sheet: null, failure: { code: "workbookProtected" } }], board: "Omsorgsnämnden, månadsrapport augusti 2024, tkr" });
  });

  test("[V56] is not begun in a workbook that takes nothing", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      const { plan, review } = await planOf(host);
      workbook.changeSettings({ readOnly: true });
      const before = JSON.stringify(standingOf(workbook));
      const done = await carryOutRollForward(host, review, plan);
      return { code: done.ok ? "ok" : done.error.code, isUnchanged: before === JSON.stringify(standingOf(workbook)) };
    });
    expect(excel).toEqual({ code: "readOnly", isUnchanged: true });
    expect(direct).toEqual(excel);
  });
});
