import { openInOfficeJs } from "../../../src/cli/officeJs/openInOfficeJs";
import type { WorkbookSession } from "../../../src/workbench/officejs/WorkbookSession";
import { emptyWorkbook } from "../officejs/emptyWorkbook";
import { CONTRACT_SCRIPTS } from "./index";

describe("Excel's behaviour, as the stand-in answers the real office.js", () => {
  let session: WorkbookSession;

  beforeEach(async () => {
    session = await openInOfficeJs(emptyWorkbook("Blad1"));
  });

  it.each(CONTRACT_SCRIPTS)("[W40] $id: $title", async ({ run, expected }) => {
    expect(JSON.parse(JSON.stringify(await run(Excel)))).toEqual(expected);
    expect(session.references.count).toBe(0);
  });

  it("[W40] every script has an id of its own and a page of Microsoft's", () => {
    expect(new Set(CONTRACT_SCRIPTS.map(({ id }) => id)).size).toBe(CONTRACT_SCRIPTS.length);
    for (const { documentation } of CONTRACT_SCRIPTS) expect(documentation).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\/en-us\//);
  });
});
