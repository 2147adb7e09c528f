import { acceptFinding } from "../../src/domain/findings/acceptance";
import type { Finding } from "../../src/domain/findings/Finding";
import { readStoredState, writeStoredState } from "../../src/domain/findings/storedState";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import { planStampedSummary } from "../../src/domain/stamp/planStampedSummary";
import { planRollForward, rolledForward } from "../../src/domain/rollForward/planRollForward";
import { gridOf } from "../../src/domain/workbook/SheetGrid";
import { usersSheets } from "../../src/domain/workbook/usersSheets";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import type { WorkbookHost } from "../../src/host/WorkbookHost";
import { summaryWords } from "../../src/text/summaryWords";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";
import { openDirectHost, openExcelHost, workbookOf, type Grids, type OpenHost } from "./openBothHosts";

const TKR = 1_000_000;
const GROUNDS = { time: "2024-08-08T12:00:00Z", writtenAt: "2024-08-08 14:00", signature: "AL" };

/** Two variances are typed wrong, in Norr and in Söder; each is somebody's to accept. */
const JULY: Grids = {
  Nämnd: [
    ["Omsorgsnämnden juli 2024, tkr"],
    ["Enhet", "Budget jan-jul", "Utfall jan-jul", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"],
    ["Norr", 7000, 6800, 250, 12000, 11800, 200],
    ["Söder", 8750, 9200, -400, 15000, 16500, -1500],
    ["Väster", 5250, 5300, -50, 9000, 9100, -100],
    ["Öster", 3500, 3450, 50, 6000, 6000, 0],
    ["Totalt", 24500, 24750, -250, 42000, 43400, -1400],
  ],
};

/** What the user writes for August: Norr's error is of another amount, Söder's stands as it was. */
const AUGUST: readonly (readonly [row: number, column: number, content: string | number])[] = [
  [0, 0, "Omsorgsnämnden augusti 2024, tkr"], [1, 1, "Budget jan-aug"], [1, 2, "Utfall jan-aug"],
  [2, 1, 8000], [2, 2, 7700], [2, 3, 390], [2, 5, 11700], [2, 6, 300],
  [4, 1, 6000], [4, 2, 6100], [4, 3, -100], [4, 5, 9300], [4, 6, -300],
  [6, 1, 26250], [6, 2, 26450], [6, 3, -200], [6, 5, 43500], [6, 6, -1500],
];

interface Read {
  readonly snapshot: WorkbookSnapshot;
  readonly review: WorkbookReview;
}

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

async function read(host: WorkbookHost): Promise<Read> {
  const snapshot = await host.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return { snapshot: snapshot.value, review: runToEnd(reviewWorkbook(snapshot.value, DEFAULT_REVIEW_OPTIONS)) };
}

/** As the ribbon's button does it. */
async function writeSummary(host: WorkbookHost): Promise<void> {
  const { snapshot, review } = await read(host);
  const stamped = runToEnd(planStampedSummary(snapshot, review, summaryWords("sv"), GROUNDS));
  const results = [await host.writeSummary(stamped.plan), await host.writeStoredState(stamped.storedState)];
  for (const result of results) if (!result.ok) throw new Error(result.error.code);
}

function writeAugust(workbook: Workbook): void {
  for (const [row, column, content] of AUGUST) workbook.worksheet("Nämnd")?.setContent(row, column, content);
}

const changesOf = ({ review }: Read): readonly unknown[] => (review.computed[0]?.rows ?? []).map(({ label, change }) => [label, change === null ? null : change / TKR]);

/** The column of changes as it stands on the page that was written. */
function changesOnPage(workbook: Workbook): readonly unknown[] {
  const page = workbook.worksheet("Sammanfattning");
  const cells = [...(page?.cells.cells() ?? [])];
  const header = cells.find(({ cell }) => typeof cell.value === "string" && cell.value.startsWith("Ändring"));
  return cells.filter(({ row, column, cell }) => column === header?.column && row > header.row && typeof cell.value === "number").map(({ cell }) => cell.value);
}

function wrongVariance({ review }: Read, label: string): Finding {
  const finding = review.findings.find(({ statement }) => statement.code === "rowFigureDiffers" && statement.label === label);
  if (!finding) throw new Error(`${label}'s variance is wrong`);
  return finding;
}

async function onBoth<T>(script: (open: OpenHost) => Promise<T>): Promise<readonly [excel: T, direct: T]> {
  const direct = await script(openDirectHost(workbookOf(JULY)));
  return [await script(await openExcelHost(workbookOf(JULY))), direct];
}

describe("a workbook over two months", () => {
  test("[V33] the forecasts kept with July's summary give August's change, in the review and on the page", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      await writeSummary(host);
      const july = { changes: changesOf(await read(host)), page: changesOnPage(workbook) };
      writeAugust(workbook);
      await writeSummary(host);
      const state = readStoredState((await read(host)).snapshot.storedState);
      return { july, august: { changes: changesOf(await read(host)), page: changesOnPage(workbook) }, kept: state.forecasts.map(({ label, period, forecast }) => [label, period.months, forecast / TKR]) };
    });
    expect(excel).toEqual(direct);
    expect(excel.july.changes).toEqual([["Norr", null], ["Söder", null], ["Väster", null], ["Öster", null], ["Totalt", null]]);
    expect(excel.august.changes).toEqual([["Norr", -100], ["Söder", 0], ["Väster", 200], ["Öster", 0], ["Totalt", 100]]);
    expect(excel.july.page).toEqual([]);
    expect([...excel.august.page].map((value) => Math.abs(Number(value))).sort((a, b) => a - b)).toEqual([0, 0, 100, 100, 200]);
    expect(excel.kept.filter(([label]) => label === "Totalt")).toEqual([["Totalt", 7, 43400], ["Totalt", 8, 43500]]);
  });

  test("[V33] the kept forecasts go through the file", async () => {
    const { host, workbook } = openDirectHost(workbookOf(JULY));
    await writeSummary(host);
    const saved = saveXlsx(workbook);
    const opened = saved.ok ? openXlsx(saved.value, "augusti.xlsx", createFormulaService({ locale: "sv-SE", now: () => 45_500 })) : saved;
    if (!opened.ok) throw new Error(opened.error.detail);
    writeAugust(opened.value);
    for (const later of [openDirectHost(opened.value), await openExcelHost(opened.value)]) {
      expect(changesOf(await read(later.host))).toEqual([["Norr", -100], ["Söder", 0], ["Väster", 200], ["Öster", 0], ["Totalt", 100]]);
    }
  });

  test("[V33] an acceptance holds for its figure, tills vidare for the place, and rolling forward takes the former away", async () => {
    const [excel, direct] = await onBoth(async ({ host, workbook }) => {
      const july = await read(host);
      const grounds = { reason: "", signature: "AL", time: GROUNDS.time };
      const accepted = [
        acceptFinding(wrongVariance(july, "Norr"), { ...grounds, scope: "thisFigure" }),
        acceptFinding(wrongVariance(july, "Söder"), { ...grounds, scope: "thisFigure" }),
      ];
      const covered = async (acceptances: typeof accepted): Promise<readonly string[]> => {
        const { snapshot } = await read(host);
        await host.writeStoredState(writeStoredState({ ...readStoredState(snapshot.storedState), acceptances }));
        const now = await read(host);
        return ["Norr", "Söder"].filter((label) => now.review.accepted.includes(wrongVariance(now, label).id));
      };
      const inJuly = await covered(accepted);
      writeAugust(workbook);
      const byFigure = await covered(accepted);
      const further = accepted.map((acceptance) => ({ ...acceptance, scope: "untilFurtherNotice" as const }));
      const byPlace = await covered(further);
      const { snapshot, review } = await read(host);
      const state = { ...readStoredState(snapshot.storedState), acceptances: [...accepted, ...further] };
      const grids = new Map(usersSheets(snapshot).sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
      const plan = planRollForward({ grids, review, state }, { year: 2024, months: 7 }, { year: 2024, months: 8 });
      return { inJuly, byFigure, byPlace, left: rolledForward(state, plan).acceptances.map(({ scope }) => scope) };
    });
    expect(excel).toEqual(direct);
    expect(excel).toEqual({ inJuly: ["Norr", "Söder"], byFigure: ["Söder"], byPlace: ["Norr", "Söder"], left: ["untilFurtherNotice", "untilFurtherNotice"] });
  });
});
