import { listMembers } from "../../../src/workbench/officejs/members/listMembers";
import { openTestWorkbook } from "./openTestWorkbook";

/** What office.js sends without having a member of that name. */
const SENT_ONLY = new Set(["Workbook._GetRangeForEventByReferenceId", "Workbook._RemoveReference", "Range._KeepReference", "Worksheet.gridlines"]);

describe("the list of members", () => {
  beforeAll(async () => {
    await openTestWorkbook({ Blad1: [] });
  });

  it("[W42] every member on the list is one of the real office.js's", () => {
    const missing = listMembers()
      .filter(({ className, name }) => !SENT_ONLY.has(`${className}.${name}`))
      .filter(({ className, name }) => {
        const constructor: unknown = Reflect.get(Excel, className);
        return typeof constructor !== "function" || !(name in constructor.prototype);
      });
    expect(missing.map(({ className, name }) => `${className}.${name}`)).toEqual([]);
  });

  it("[W42] every member has a page of Microsoft's, but for what office.js sends of its own accord", () => {
    const withoutPage = listMembers().filter(({ documentation }) => documentation === null);
    expect(withoutPage.every(({ name }) => name.startsWith("_"))).toBe(true);
    expect(listMembers().find(({ className, name }) => className === "Range" && name === "getCell")?.documentation).toBe(
      "https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-getcell-member(1)",
    );
  });
});
