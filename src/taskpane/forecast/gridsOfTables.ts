import type { RecognisedTable } from "../../domain/recognition/RecognisedTable";
import { buildGrid, type SheetGrid } from "../../domain/workbook/SheetGrid";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";

/** The grids of the sheets on which the tables stand, by sheet name. */
export function gridsOfTables(tables: readonly RecognisedTable[], { sheets }: WorkbookSnapshot): ReadonlyMap<string, SheetGrid> {
  const wanted = new Set(tables.map(({ sheet }) => sheet));
  return new Map(sheets.filter(({ name }) => wanted.has(name)).map((sheet) => [sheet.name, runToEnd(buildGrid(sheet))]));
}

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
