/** @jest-environment jsdom */
import { openInOfficeJs } from "../../../src/cli/officeJs/openInOfficeJs";
import { emptyWorkbook } from "./emptyWorkbook";

describe("office.js in a page of jsdom", () => {
  it("[W39] Office.onReady says Excel on a PC, and Excel.run reaches the workbook", async () => {
    const workbook = emptyWorkbook("Blad1");
    workbook.worksheet("Blad1")!.setContent(0, 0, 42);
    await openInOfficeJs(workbook);
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("sv-SE");
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[42]]);
  });
});
