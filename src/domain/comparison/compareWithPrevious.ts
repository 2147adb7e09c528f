import { recogniseWorkbook } from "../recognition/recogniseWorkbook";
import { gridsOf } from "../workbook/gridsOf";
import { usersSheets } from "../workbook/usersSheets";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { type ComparedWorkbook, compareWorkbooks } from "./compareWorkbooks";
import type { WorkbookComparison } from "./WorkbookComparison";

/** Reads last month's workbook as this month's was read and holds them beside each other; null where none was given. */
export function* compareWithPrevious(previous: WorkbookSnapshot | null, current: ComparedWorkbook): Generator<number, WorkbookComparison | null> {
  if (previous === null) return null;
  const snapshot = usersSheets(previous);
  const grids = yield* gridsOf(snapshot);
  const recognised = yield* recogniseWorkbook(snapshot, []);
  return compareWorkbooks({ grids, recognised }, current);
}
