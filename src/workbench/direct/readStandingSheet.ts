import { ownSheetKind } from "../../domain/summary/ownSheetNames";
import type { SummaryPlan } from "../../domain/summary/SummaryPlan";
import type { StandingContents, StandingSheet } from "../../domain/summary/planWorkbookUpdate";
import { isBlank } from "../model/Cell";
import type { Workbook } from "../model/Workbook";
import type { Worksheet } from "../model/Worksheet";

/** Every sheet, chart sheets too (their names are taken), with its own names. */
export function readStandingSheets(workbook: Workbook): readonly StandingSheet[] {
  const names = workbook.names.all();
  return [
    ...workbook.worksheets.map((sheet) => ({ name: sheet.name, names: names.filter(({ sheetId }) => sheetId === sheet.id) })),
    ...workbook.settings.chartSheets.map((name) => ({ name, names: [] })),
  ];
}

/** In which rows of one of our sheets something stands, and in which the user wrote beside our columns. */
export function readStandingContents(workbook: Workbook, sheet: Worksheet | undefined, plan: SummaryPlan): StandingContents {
  const kind = ownSheetKind(workbook.names.all().filter(({ sheetId }) => sheetId === sheet?.id));
  const ownColumns = plan.sheets.find((candidate) => candidate.kind === kind)?.columnWidths.length ?? 0;
  const userRows = new Set<number>();
  const filledRows = new Set<number>();
  for (const { row, column, cell } of sheet?.cells.cells() ?? []) {
    if (isBlank(cell)) continue;
    filledRows.add(row);
    if (column >= ownColumns) userRows.add(row);
  }
  return { userRows, filledRows };
}
