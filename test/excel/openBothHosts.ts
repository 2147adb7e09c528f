import { openInOfficeJs } from "../../src/cli/officeJs/openInOfficeJs";
import { ExcelHost } from "../../src/excel/ExcelHost";
import type { WorkbookHost } from "../../src/host/WorkbookHost";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import { DirectHost } from "../../src/workbench/direct/DirectHost";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import type { CellScalar } from "../../src/workbench/model/CellScalar";
import { Workbook } from "../../src/workbench/model/Workbook";
import type { Worksheet } from "../../src/workbench/model/Worksheet";
import type { SessionOptions, WorkbookSession } from "../../src/workbench/officejs/WorkbookSession";

export type Grids = Readonly<Record<string, readonly (readonly CellScalar[])[]>>;

/** A host and the workbook in memory that it stands before. */
export interface OpenHost {
  readonly name: "ExcelHost" | "DirectHost";
  readonly host: WorkbookHost;
  readonly workbook: Workbook;
}

export function workbookOf(grids: Grids): Workbook {
  const workbook = new Workbook(createFormulaService({ locale: "sv-SE", now: () => 45_500 }));
  workbook.changeSettings({ fileName: "juli.xlsx" });
  for (const [name, grid] of Object.entries(grids)) {
    const sheet = workbook.addWorksheet(name);
    grid.forEach((line, row) => line.forEach((content, column) => sheet.setContent(row, column, content)));
  }
  return workbook;
}

/** Waits are short, so that a hang is over before the test is. */
export async function openExcelHost(workbook: Workbook, options: SessionOptions = {}): Promise<OpenHost & { readonly session: WorkbookSession }> {
  const session = await openInOfficeJs(workbook, options);
  return { name: "ExcelHost", host: new ExcelHost({ timeLimitMs: 200, patienceMs: 20 }), workbook, session };
}

export function openDirectHost(workbook: Workbook): OpenHost {
  return { name: "DirectHost", host: new DirectHost(workbook), workbook };
}

/** Everything of a workbook that a reader could see, for holding two hosts equal. */
export function standingOf(workbook: Workbook): unknown {
  return {
    snapshot: takeSnapshot(workbook),
    selection: workbook.selection,
    sheets: workbook.worksheets.map((sheet) => ({
      name: sheet.name,
      frozen: sheet.settings.frozen,
      showGridlines: sheet.settings.showGridlines,
      pageLayout: sheet.settings.pageLayout,
      widths: [0, 1, 2, 3, 4, 5].map((column) => pixelsOf(sheet.columns.get(column).size)),
      charts: sheet.objects.charts.map((chart) => ({ ...chart, id: "" })),
      looks: looksOf(sheet),
    })),
  };
}

/** Excel keeps widths in whole pixels, so that 10.5 characters and 10.43 are the same column. */
function pixelsOf(characters: number | null): number | null {
  return characters === null ? null : Math.floor(characters * 7 + 5);
}

function looksOf(sheet: Worksheet): unknown {
  const used = sheet.usedRange(false);
  if (!used) return [];
  const looks: unknown[] = [];
  for (let row = used.firstRow; row <= used.lastRow; row += 1) {
    for (let column = used.firstColumn; column <= used.lastColumn; column += 1) looks.push(sheet.cell(row, column).style);
  }
  return looks;
}
