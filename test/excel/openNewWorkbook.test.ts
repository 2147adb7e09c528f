import { openInOfficeJs } from "../../src/cli/officeJs/openInOfficeJs";
import { ExcelHost } from "../../src/excel/ExcelHost";
import { DirectHost } from "../../src/workbench/direct/DirectHost";
import { Refusal } from "../../src/workbench/officejs/protocol/Refusal";
import { workbookOf } from "./openBothHosts";

describe("the example as a workbook of its own", () => {
  it("[X24] is opened by Excel, and the open workbook is left as it is", async () => {
    const workbook = workbookOf({ Nämnd: [["Skola", 1]] });
    const session = await openInOfficeJs(workbook);
    expect(await new ExcelHost().openNewWorkbook("UEsDBA==")).toEqual({ ok: true, value: undefined });
    expect(session.openedFiles).toEqual(["UEsDBA=="]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Nämnd"]);
  });

  it("[X24] is refused in words where there is no window to open it in, and where Excel refuses", async () => {
    expect(await new DirectHost(workbookOf({ Nämnd: [] })).openNewWorkbook()).toMatchObject({ ok: false, error: { code: "unsupported" } });
    const session = await openInOfficeJs(workbookOf({ Nämnd: [] }));
    session.refusesEverything = new Refusal("GeneralException");
    expect(await new ExcelHost().openNewWorkbook("UEsDBA==")).toMatchObject({ ok: false, error: { code: "unexpected" } });
  });
});
