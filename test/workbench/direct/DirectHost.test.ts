import type { SummaryPlan } from "../../../src/domain/summary/SummaryPlan";
import { DirectHost } from "../../../src/workbench/direct/DirectHost";
import { Workbook } from "../../../src/workbench/model/Workbook";
import { formulas, opened, reopened, saved } from "../xlsx/xlsxFile";

const PLAN: SummaryPlan = {
  sheets: (["summary", "reconciliation"] as const).map((kind) => ({
    kind,
    name: kind === "summary" ? "Sammanfattning" : "Avstämning",
    rows: [
      { key: "title", cells: [{ column: 0, content: { type: "text", text: "=Titel" }, style: "title" }] },
      { key: "figure", cells: [{ column: 1, content: { type: "formula", formula: "=Drift!B1*2" }, style: "amount" }] },
    ],
    columnWidths: [32, 10],
    amountDecimals: 0,
    layout: "",
    incompleteTitle: "Ofullständig",
    frozenRows: 1,
    print: { orientation: "landscape", pagesHigh: 1, repeatedRows: null, lastPrintedRow: null, printedColumns: 2, sideMargins: 36, header: "A & B", footer: "" },
    chart: null,
  })),
};

function workbookWithDrift(): Workbook {
  const workbook = new Workbook(formulas);
  workbook.addWorksheet("Drift").writeContents({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }, [["Skola", 5]]);
  return workbook;
}

describe("[W10] the direct host", () => {
  test("reads what the model holds, only around values", async () => {
    const workbook = workbookWithDrift();
    workbook.worksheets[0]!.changeStyle({ firstRow: 9, firstColumn: 0, lastRow: 9, lastColumn: 0 }, { fill: "#FF0000" });
    const snapshot = await new DirectHost(workbook).readSnapshot();
    expect(snapshot).toMatchObject({ value: { fileName: null, storedState: null, sheets: [{ name: "Drift", values: [["Skola", 5]], ownSheet: null }] } });
  });

  test("writes a summary that survives saving, and refills it", async () => {
    const workbook = workbookWithDrift();
    await new DirectHost(workbook).writeSummary(PLAN);
    const again = reopened(workbook);
    again.worksheet("Sammanfattning")!.setContent(1, 5, "egen anteckning");
    again.worksheet("Drift")!.setContent(0, 1, 7);
    const written = await new DirectHost(again).writeSummary(PLAN);
    expect(written).toEqual({ ok: true, value: { summarySheet: "Sammanfattning", reconciliationSheet: "Avstämning", refused: [] } });
    const sheet = opened(saved(again)).worksheet("Sammanfattning")!;
    expect([sheet.cell(0, 0).value, sheet.cell(1, 1).value, sheet.cell(1, 5).value]).toEqual(["=Titel", 14, "egen anteckning"]);
    const snapshot = await new DirectHost(opened(saved(again))).readSnapshot();
    expect(snapshot.ok && snapshot.value.sheets.map(({ ownSheet }) => ownSheet)).toEqual([null, "summary", "reconciliation"]);
  });

  test.each([
    ["workbookProtected", (workbook: Workbook) => workbook.changeSettings({ structureProtected: true })],
    ["cellEditMode", (workbook: Workbook) => workbook.changeSettings({ cellEditMode: true })],
    ["readOnly", (workbook: Workbook) => workbook.changeSettings({ readOnly: true })],
  ] as const)("refuses %s and changes nothing", async (code, arrange) => {
    const workbook = workbookWithDrift();
    arrange(workbook);
    const before = saved(workbook);
    expect(await new DirectHost(workbook).writeSummary(PLAN)).toMatchObject({ ok: false, error: { code } });
    expect(saved(workbook)).toEqual(before);
  });

  test("keeps the state in the file and tells only what others change", async () => {
    const workbook = workbookWithDrift();
    const host = new DirectHost(workbook);
    let told = 0;
    const watching = await host.onWorkbookChanged(() => (told += 1));
    await host.writeStoredState('<avstamt xmlns="urn:avstamt:1"/>');
    await host.writeSummary(PLAN);
    workbook.worksheet("Sammanfattning")!.setContent(9, 9, "anteckning");
    expect(told).toBe(0);
    workbook.worksheet("Drift")!.setContent(0, 0, "Förskola");
    expect(told).toBe(1);
    if (watching.ok) watching.value();
    workbook.worksheet("Drift")!.setContent(0, 0, "Vård");
    expect(told).toBe(1);
    const snapshot = await new DirectHost(reopened(workbook)).readSnapshot();
    expect(snapshot.ok && snapshot.value.storedState).toBe('<avstamt xmlns="urn:avstamt:1"/>');
    await host.writeStoredState(null);
    expect(reopened(workbook).customXml.all()).toEqual([]);
  });
});
