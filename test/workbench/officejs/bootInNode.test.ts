import { openInOfficeJs } from "../../../src/cli/officeJs/openInOfficeJs";
import { OLDEST_REQUIREMENT_SETS } from "../../../src/workbench/officejs/boot/installOfficeHost";
import { emptyWorkbook } from "./emptyWorkbook";

function firstSheetName(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}

describe("office.js in Node", () => {
  const settings = new Map<string, string>();

  beforeAll(async () => {
    await openInOfficeJs(emptyWorkbook("Ett"), { displayLanguage: "en-US", requirementSets: OLDEST_REQUIREMENT_SETS, theme: "dark", settings });
  });

  it("[W39] Office.onReady says Excel on a PC, with the language, theme and requirement sets that it was given", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("en-US");
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#292929");
    const { requirements } = Office.context;
    expect(["1.9", "1.10"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
  });

  it("[W39] another workbook takes the place of the first without office.js being loaded again", async () => {
    expect(await firstSheetName()).toBe("Ett");
    const before = Excel;
    await openInOfficeJs(emptyWorkbook("Två"));
    expect(await firstSheetName()).toBe("Två");
    expect(Excel).toBe(before);
  });

  it("[W39] settings of the Common API are kept by the host", async () => {
    Office.context.document.settings.set("språk", "sv");
    const status = await new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));
    expect(status).toBe("succeeded");
    expect([...settings]).toEqual([["språk", JSON.stringify("sv")]]);
  });

  it("[W39] a call of the Common API that is not on the list fails, and does not seem to succeed", async () => {
    const status = await new Promise((resolve) => Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => resolve(result.status)));
    expect(status).toBe("failed");
  });
});
