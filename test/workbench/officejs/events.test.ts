import { openTestWorkbook } from "./openTestWorkbook";

describe("events", () => {
  it("[W48] handlers of all sheets hear of added, renamed, hidden, selected and deleted sheets, and no longer once removed", async () => {
    const session = await openTestWorkbook({ Blad1: [[1]] });
    const heard: string[] = [];
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const note = (text: string): Promise<void> => {
        heard.push(text);
        return Promise.resolve();
      };
      handlers.push(
        sheets.onAdded.add(() => note("added")),
        sheets.onDeleted.add(() => note("deleted")),
        sheets.onNameChanged.add((event) => note(`${event.nameBefore} → ${event.nameAfter}`)),
        sheets.onVisibilityChanged.add((event) => note(`${event.visibilityBefore} → ${event.visibilityAfter}`)),
        sheets.onSelectionChanged.add((event) => note(`selected ${event.address}`)),
      );
      await context.sync();
    });
    const { workbook } = session;
    const sheet = workbook.addWorksheet("Ny");
    workbook.renameWorksheet(sheet, "Annat");
    sheet.changeSettings({ visibility: "hidden" });
    workbook.select(workbook.worksheets[0]!, { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 });
    workbook.deleteWorksheet(sheet);
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(["added", "Ny → Annat", "Visible → Hidden", "selected B2:C3", "deleted"]);
    await Excel.run(handlers[0]!.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    workbook.addWorksheet("Tyst");
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toHaveLength(5);
  });

  it("[W48] a user's edit is told with its range, which can be read; calculation follows as an event of its own", async () => {
    const session = await openTestWorkbook({ Blad1: [[1, "=A1*2"]] });
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load("values");
          await inner.sync();
          heard.push([event.changeType, event.triggerSource, range.values]);
        });
      });
      sheet.onCalculated.add((event) => {
        heard.push(["calculated", event.address]);
        return Promise.resolve();
      });
      await context.sync();
    });
    session.workbook.worksheets[0]!.setContent(0, 0, 5);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(expect.arrayContaining([["RangeEdited", "Unknown", [[5]]], ["calculated", "B1"]]));
    expect(heard).toHaveLength(2);
  });

  it("[W48] runtime.enableEvents off keeps events back", async () => {
    const session = await openTestWorkbook({ Blad1: [[1]] });
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    session.workbook.worksheets[0]!.setContent(0, 0, 5);
    await new Promise((resolve) => setImmediate(resolve));
    expect(count).toBe(0);
  });

  it("[W48] handlers of one workbook hear nothing of the workbook that takes its place, nor of their own any more", async () => {
    const heard: string[] = [];
    const listen = (tag: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(() => {
          heard.push(tag);
          return Promise.resolve();
        });
        await context.sync();
      });
    const first = await openTestWorkbook({ Blad1: [[1]] });
    await listen("first");
    const second = await openTestWorkbook({ Blad1: [[1]] });
    await listen("second");
    first.workbook.worksheets[0]!.setContent(0, 0, 2);
    second.workbook.worksheets[0]!.setContent(0, 0, 2);
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(["second"]);
  });
});
