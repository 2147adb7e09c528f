import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openWorkbookFile } from "../../src/cli/openWorkbookFile";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import { planSummary } from "../../src/domain/summary/planSummary";
import type { SummaryPlan } from "../../src/domain/summary/SummaryPlan";
import type { WorkbookHost } from "../../src/host/WorkbookHost";
import { summaryWords } from "../../src/text/summaryWords";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openDirectHost, openExcelHost, standingOf, workbookOf } from "./openBothHosts";
import { FIRST_PLAN, SECOND_PLAN } from "./summaryPlans";

const SAMPLES = join(__dirname, "../workbooks");

async function planOf(host: WorkbookHost): Promise<SummaryPlan> {
  const snapshot = await host.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  const steps = reviewWorkbook(snapshot.value, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return planSummary(snapshot.value, step.value, summaryWords("sv"));
  }
}

async function sampleOf(name: string): Promise<Workbook> {
  const { workbook } = await openWorkbookFile(join(SAMPLES, name));
  if (!workbook.ok) throw new Error(workbook.error.code);
  return workbook.value;
}

describe("both hosts on the sample workbooks", () => {
  it.each(readdirSync(SAMPLES).filter((name) => /^(?!utskick).*\.xlsx$/.test(name)))("[X2] read, plan and write the same in %s", async (name) => {
    const direct = openDirectHost(await sampleOf(name));
    const excel = await openExcelHost(await sampleOf(name));
    expect(await excel.host.readSnapshot()).toEqual(await direct.host.readSnapshot());
    const plan = await planOf(direct.host);
    expect(await planOf(excel.host)).toEqual(plan);
    expect(await excel.host.writeSummary(plan)).toEqual(await direct.host.writeSummary(plan));
    expect(standingOf(excel.workbook)).toEqual(standingOf(direct.workbook));
  }, 60_000);
});

describe("both hosts on generated workbooks", () => {
  const cell = fc.oneof(fc.constant(""), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.string({ maxLength: 12 }), fc.constantFrom("=A1+1", "#N/A", "- 6 698", "'x", "=SUM(A1:B2)"));
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
  const names = fc.uniqueArray(fc.constantFrom("Drift", "Blad 2", "Sammanfattning", "Å'ä", "AVSTÄMNING", "B1"), { minLength: 1, maxLength: 4 });

  it("[X2] read and write the same, twice over", async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.array(grid, { minLength: 4, maxLength: 4 }), async (sheets, contents) => {
        const grids = { ...Object.fromEntries(sheets.map((name, index) => [name, contents[index] ?? []])), Drift: [["a", 1], ["b", 2], ["c", 3]] };
        const direct = openDirectHost(workbookOf(grids));
        const excel = await openExcelHost(workbookOf(grids));
        expect(await excel.host.readSnapshot()).toEqual(await direct.host.readSnapshot());
        for (const plan of [FIRST_PLAN, SECOND_PLAN]) {
          expect(await excel.host.writeSummary(plan)).toEqual(await direct.host.writeSummary(plan));
          expect(standingOf(excel.workbook)).toEqual(standingOf(direct.workbook));
        }
      }),
      { seed: 5, numRuns: 25 },
    );
  }, 60_000);
});
