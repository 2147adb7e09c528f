import { openInOfficeJs } from "../../src/cli/officeJs/openInOfficeJs";
import { ExcelHost } from "../../src/excel/ExcelHost";
import { OLDEST_REQUIREMENT_SETS } from "../../src/workbench/officejs/boot/installOfficeHost";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import { workbookOf } from "./openBothHosts";
import { FIRST_PLAN, SECOND_PLAN } from "./summaryPlans";

describe("the oldest Excel that Avstämt supports (ExcelApi 1.9)", () => {
  it("[X22] reads, writes, refills, shows, keeps state and tells changes without anything newer", async () => {
    const workbook = workbookOf({ Drift: [["Verksamhet", "Utfall"], ["Skola", 100], ["Vård", 200]] });
    await openInOfficeJs(workbook, { requirementSets: OLDEST_REQUIREMENT_SETS });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    const host = new ExcelHost();
    let told = 0;
    const watching = await host.onWorkbookChanged(() => (told += 1));
    expect(watching.ok).toBe(true);
    expect(await host.readSnapshot()).toEqual({ ok: true, value: takeSnapshot(workbook) });
    for (const plan of [FIRST_PLAN, SECOND_PLAN]) {
      expect(await host.writeSummary(plan)).toMatchObject({ ok: true, value: { refused: [] } });
    }
    expect(await host.writeStoredState('<a xmlns="urn:avstamt:1"/>')).toMatchObject({ ok: true });
    expect(await host.revealCell({ sheet: "Drift", row: 1, column: 1 })).toMatchObject({ ok: true });
    workbook.worksheet("Drift")?.setContent(1, 1, 5);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(told).toBeGreaterThan(0);
  });
});
