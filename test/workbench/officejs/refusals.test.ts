import { openTestWorkbook, refusalOf } from "./openTestWorkbook";

function write(address: string, values: unknown[][], sheet = "Blad1"): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

function withSheet(step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, name = "Blad1"): Promise<void> {
  return Excel.run(async (context) => {
    step(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

describe("refusals", () => {
  it("[W41] an error tells its code, its sentence, where it happened and which statement it was", async () => {
    await openTestWorkbook({ Blad1: [[1]] });
    const error = await refusalOf(withSheet((sheet) => (sheet.getRange("A1:B1").values = [[1, 2, 3]])));
    expect(error.name).toBe("RichApi.Error");
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toBe("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    expect(error.debugInfo).toMatchObject({ errorLocation: "Range.values", statement: "range.values = ...;" });
  });

  it("[W42] a member that is not on the list is refused loudly, with its class and name", async () => {
    await openTestWorkbook({ Blad1: [[1]] });
    const property = await refusalOf(withSheet((sheet) => sheet.load("standardWidth")));
    expect(property).toMatchObject({ code: "NotImplemented", debugInfo: { errorLocation: "Worksheet.standardWidth" } });
    const method = await refusalOf(withSheet((sheet) => sheet.getRange("A1").removeDuplicates([0], false)));
    expect(method).toMatchObject({ code: "NotImplemented", debugInfo: { errorLocation: "Range.removeDuplicates" } });
    const object = await refusalOf(withSheet((sheet) => sheet.shapes.load("items/name")));
    expect(object).toMatchObject({ code: "NotImplemented", debugInfo: { errorLocation: "Worksheet.shapes" } });
  });

  it("[W42] an older Excel refuses newer members as ApiNotFound", async () => {
    const listen = (sheets: Excel.WorksheetCollection): unknown => sheets.onNameChanged.add(() => Promise.resolve());
    await openTestWorkbook({ Blad1: [] }, { excelApi: 9 });
    const error = await refusalOf(withSheet((_sheet, context) => listen(context.workbook.worksheets)));
    expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "WorksheetCollection._RegisterEventNameChanged" } });
    await openTestWorkbook({ Blad1: [] });
    await withSheet((_sheet, context) => listen(context.workbook.worksheets));
  });

  it("[W43] a workbook whose structure is protected takes no new, renamed, moved or deleted sheet, but new values", async () => {
    const session = await openTestWorkbook({ Blad1: [[1]], Blad2: [[2]] });
    session.workbook.changeSettings({ structureProtected: true });
    const steps: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
      (_sheet, context) => context.workbook.worksheets.add("Ny"),
      (sheet) => (sheet.name = "Annat"),
      (sheet) => (sheet.position = 1),
      (sheet) => (sheet.visibility = "Hidden"),
      (sheet) => sheet.delete(),
    ];
    for (const step of steps) expect((await refusalOf(withSheet(step))).code).toBe("AccessDenied");
    await write("A1", [[9]]);
    expect(session.workbook.worksheets.map((sheet) => [sheet.name, sheet.cell(0, 0).value])).toEqual([["Blad1", 9], ["Blad2", 2]]);
  });

  it("[W43] a read-only workbook is read but not written", async () => {
    const session = await openTestWorkbook({ Blad1: [[1]] });
    session.workbook.changeSettings({ readOnly: true });
    expect((await refusalOf(write("A1", [[2]]))).code).toBe("AccessDenied");
    await withSheet((sheet) => sheet.getRange("A1").load("values"));
  });

  it("[W43] the last visible sheet is neither hidden nor deleted", async () => {
    await openTestWorkbook({ Blad1: [], Blad2: [] });
    await withSheet((sheet) => (sheet.visibility = "Hidden"), "Blad2");
    expect((await refusalOf(withSheet((sheet) => (sheet.visibility = "VeryHidden")))).code).toBe("InvalidOperation");
    expect((await refusalOf(withSheet((sheet) => sheet.delete()))).code).toBe("InvalidOperation");
  });

  it("[W43] while another workbook has the focus, nothing is activated, selected, added or frozen", async () => {
    const session = await openTestWorkbook({ Blad1: [] });
    session.isInactive = true;
    expect((await refusalOf(withSheet((sheet) => sheet.activate()))).code).toBe("InactiveWorkbook");
    expect((await refusalOf(withSheet((sheet) => sheet.getRange("A1").select()))).code).toBe("InactiveWorkbook");
    expect((await refusalOf(withSheet((sheet) => sheet.freezePanes.freezeRows(1)))).code).toBe("InactiveWorkbook");
    await write("A1", [[1]]);
  });

  it("[W43] rows are not deleted through a filter that hides some", async () => {
    const session = await openTestWorkbook({ Blad1: [["a"], [1], [2]] });
    const range = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 0 };
    session.workbook.worksheets[0]!.setObjects({ autoFilter: { range, hasCriteria: true } });
    expect((await refusalOf(withSheet((sheet) => sheet.getRange("2:2").delete("Up")))).code).toBe("FilteredRangeConflict");
  });

  it("[W43] a table over merged cells is refused", async () => {
    await openTestWorkbook({ Blad1: [["a", "b"]] });
    await withSheet((sheet) => sheet.getRange("A1:B1").merge());
    expect((await refusalOf(withSheet((sheet) => sheet.tables.add("A1:B3", true)))).code).toBe("MergedRangeConflict");
  });

  it("[W43] a formula with a syntax error is refused and nothing of its matrix is written", async () => {
    const session = await openTestWorkbook({ Blad1: [[1, 2]] });
    expect((await refusalOf(write("A1:B1", [[7, "=SUM(A2"]]))).code).toBe("InvalidArgument");
    expect(session.workbook.worksheets[0]!.cell(0, 0).value).toBe(1);
  });

  it("[W44] more than five million cells are not read at once", async () => {
    await openTestWorkbook({ Blad1: [[1]] });
    const error = await refusalOf(withSheet((sheet) => sheet.getRange("A1:F900000").load("values")));
    expect(error.code).toBe("RangeExceedsLimit");
  });

  it("[W44] Excel on the web takes and gives at most 5 MB, Excel for Windows more", async () => {
    const long = "x".repeat(30_000);
    const rows = Array.from({ length: 200 }, () => [long]);
    await openTestWorkbook({ Blad1: [] }, { platform: "web" });
    expect((await refusalOf(write("A1:A200", rows))).code).toBe("RequestPayloadSizeLimitExceeded");
    await write("A1:A100", rows.slice(100));
    await write("A101:A200", rows.slice(100));
    const read = (): Promise<void> => withSheet((sheet) => sheet.getRange("A1:A200").load("values"));
    expect((await refusalOf(read())).code).toBe("ResponsePayloadSizeLimitExceeded");
    await openTestWorkbook({ Blad1: [] }, { platform: "desktop" });
    await write("A1:A200", rows);
    await read();
  });

  it("[W45] while a cell is being edited a request is refused, or waits where it asked to", async () => {
    const session = await openTestWorkbook({ Blad1: [[1]] });
    session.beginCellEdit();
    expect((await refusalOf(write("A1", [[2]]))).code).toBe("InvalidOperationInCellEditMode");
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[3]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    session.endCellEdit();
    await waiting;
    expect(session.workbook.worksheets[0]!.cell(0, 0).value).toBe(3);
  });
});
