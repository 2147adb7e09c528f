import { describeOwnResidue } from "../../src/domain/mailing/describeFile";
import { openDirectHost, openExcelHost, standingOf, workbookOf, type Grids, type OpenHost } from "./openBothHosts";
import { FIRST_PLAN } from "./summaryPlans";

const DRIFT: Grids = { Drift: [["Verksamhet", "Utfall"], ["Skola", 100], ["Vård", "=B2*2"]] };

async function removeFrom({ host, workbook }: OpenHost) {
  const drift = workbook.worksheet("Drift");
  workbook.names.set({ name: "Total", formula: "=Drift!$B$3", sheetId: null, visible: true, comment: "" });
  workbook.names.set({ name: "Andel", formula: "=Drift!$B$2", sheetId: drift?.id ?? null, visible: false, comment: "" });
  await host.writeSummary(FIRST_PLAN);
  await host.writeStoredState('<avstamt xmlns="urn:avstamt:1" version="1"></avstamt>');
  const before = await host.readSnapshot();
  const sheetNames = workbook.worksheets.map(({ name }) => name);
  const removed = await host.removeTraces();
  const after = await host.readSnapshot();
  if (!before.ok || !after.ok) throw new Error("not read");
  return { before: before.value, removed, after: after.value, sheetNames, standing: standingOf(workbook) };
}

describe("what Avstämt leaves in the file", () => {
  it("[X11] is taken away whole by both hosts; sheets, cells and the user's names stay", async () => {
    const direct = await removeFrom(openDirectHost(workbookOf(DRIFT)));
    const excel = await removeFrom(await openExcelHost(workbookOf(DRIFT)));
    expect(excel).toEqual(direct);
    expect(describeOwnResidue(excel.before)).toMatchObject({ hasState: true, sheets: [{ kind: "summary" }, { kind: "reconciliation" }] });
    expect(excel.removed.ok).toBe(true);
    expect(describeOwnResidue(excel.after)).toEqual({ hasState: false, sheets: [], names: [] });
    expect(excel.after.names.map(({ name }) => name).sort()).toEqual(["Andel", "Total"]);
    expect(excel.after.sheets.map(({ name }) => name)).toEqual(excel.sheetNames);
    expect(excel.after.sheets.map(({ values }) => values)).toEqual(excel.before.sheets.map(({ values }) => values));
  });

  it("[X11] stays where the workbook is read-only, and both say so", async () => {
    const answers = [];
    for (const open of [openDirectHost(workbookOf(DRIFT)), await openExcelHost(workbookOf(DRIFT))]) {
      await open.host.writeStoredState('<avstamt xmlns="urn:avstamt:1" version="1"></avstamt>');
      open.workbook.changeSettings({ readOnly: true });
      answers.push(await open.host.removeTraces());
      expect(open.workbook.customXml.all()).toHaveLength(1);
    }
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.error.code))).toEqual(["readOnly", "readOnly"]);
  });
});
