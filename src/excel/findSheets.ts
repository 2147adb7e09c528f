import { INCOMPLETE_MARKER } from "../domain/summary/ownSheetNames";
import { findOwnSheet, type StandingContents, type StandingSheet } from "../domain/summary/planWorkbookUpdate";
import type { SheetPlan } from "../domain/summary/SummaryPlan";
import type { OwnSheetKind } from "../domain/workbook/WorkbookSnapshot";
import type { Alive } from "./runBatch";
import { CHART_NAME } from "./setUpSheet";
import type { FoundSheet } from "./writeSheetContents";

/** The workbook as a write finds it. */
export interface FoundWorkbook {
  readonly sheets: readonly StandingSheet[];
  readonly own: ReadonlyMap<OwnSheetKind, OwnSheetFound>;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}

export interface OwnSheetFound extends FoundSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly contents: StandingContents;
}

/** One sync for the sheets and their names; a second one only where sheets of ours stand. */
export async function findSheets(context: Excel.RequestContext, alive: Alive, plans: readonly SheetPlan[]): Promise<FoundWorkbook> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/id,items/name,items/protection/protected,items/names/items/name,items/names/items/formula");
  await context.sync();
  alive();

  const sheets = worksheets.items.map((sheet) => ({ sheet, name: sheet.name, names: sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })) }));
  const own = plans.flatMap((plan) => {
    const found = findOwnSheet(sheets, plan.kind);
    return found ? [{ ...found, plan, ...loadOwnSheet(found.sheet) }] : [];
  });
  if (own.length > 0) {
    await context.sync();
    alive();
  }
  return {
    sheets,
    own: new Map(
      own.map(({ sheet, name, names, plan, used, filter, charts }) => [
        plan.kind,
        {
          sheet,
          name,
          names: new Set(names.map((item) => item.name.toLowerCase())),
          isProtected: sheet.protection.protected,
          isFiltered: filter.isDataFiltered,
          hasChart: charts.items.some((chart) => chart.name === CHART_NAME),
          contents: standingContents(used, plan.columnWidths.length),
        },
      ]),
    ),
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
  };
}

/** Whether a failure has left any of our sheets half written. */
export function isIncomplete(found: FoundSheet): boolean {
  return found.names.has(INCOMPLETE_MARKER);
}

function loadOwnSheet(sheet: Excel.Worksheet): { readonly used: Excel.Range; readonly filter: Excel.AutoFilter; readonly charts: Excel.ChartCollection } {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  const { autoFilter: filter, charts } = sheet;
  filter.load("isDataFiltered");
  charts.load("items/name");
  return { used, filter, charts };
}

function standingContents(used: Excel.Range, ownColumns: number): StandingContents {
  const userRows = new Set<number>();
  const filledRows = new Set<number>();
  if (used.isNullObject) return { userRows, filledRows };
  used.values.forEach((cells: readonly unknown[], index) => {
    const isFilled = (value: unknown): boolean => value !== "";
    if (cells.some(isFilled)) filledRows.add(used.rowIndex + index);
    if (cells.some((value, column) => isFilled(value) && used.columnIndex + column >= ownColumns)) userRows.add(used.rowIndex + index);
  });
  return { userRows, filledRows };
}
