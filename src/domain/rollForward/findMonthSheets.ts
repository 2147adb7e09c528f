import type { Period } from "../recognition/Period";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { MonthSheetName } from "./RollForwardPlan";
import { renameMonth, withShortMonth } from "./renameMonth";

/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The sheets whose names say the old month. */
export interface MonthSheets {
  readonly renamed: readonly MonthSheetName[];
  /** One of several months kept beside each other ("Jun", "Jul"): they are their months' own. */
  readonly kept: readonly string[];
}

/** Which sheets follow to the new month by name, and which are months of their own. */
export function findMonthSheets(grids: ReadonlyMap<string, SheetGrid>, from: Period, to: Period): MonthSheets {
  const names = new Set([...grids.keys()].map((name) => name.toLowerCase()));
  const renamed: MonthSheetName[] = [];
  const kept: string[] = [];
  for (const [sheet, grid] of grids) {
    const suggestion = renameMonth(sheet, from, to);
    if (suggestion === null) continue;
    if (isOfSeries(sheet, from, names)) kept.push(sheet);
    else renamed.push(sheetName(sheet, suggestion, grid, to));
  }
  return { renamed, kept };
}

function isOfSeries(sheet: string, from: Period, names: ReadonlySet<string>): boolean {
  return MONTHS.some((months) => months !== from.months && names.has((renameMonth(sheet, from, { ...from, months }) ?? "").toLowerCase()));
}

function sheetName(sheet: string, suggestion: string, grid: SheetGrid, to: Period): MonthSheetName {
  const fitting = suggestion.length <= LONGEST_NAME ? suggestion : withShortMonth(suggestion, to);
  if (grid.sheet.visibility !== "visible") return { sheet, suggestion: fitting, obstacle: "hidden" };
  return { sheet, suggestion: fitting, obstacle: fitting.length > LONGEST_NAME ? "tooLong" : null };
}
