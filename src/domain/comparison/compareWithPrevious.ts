import { computeTables } from "../budget/computeTables";
import { readStoredState } from "../findings/storedState";
import { recogniseWorkbook } from "../recognition/recogniseWorkbook";
import { gridsOf } from "../workbook/gridsOf";
import { usersSheets } from "../workbook/usersSheets";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { type ComparedWorkbook, compareWorkbooks, type PreviousWorkbook } from "./compareWorkbooks";
import type { WorkbookComparison } from "./WorkbookComparison";

/** Reads last month's workbook as this month's was read and holds them beside each other; null where none was given. */
export function* compareWithPrevious(previous: WorkbookSnapshot | null, current: ComparedWorkbook): Generator<number, WorkbookComparison | null> {
  if (previous === null) return null;
  const read = known.get(previous) ?? (yield* readPrevious(previous));
  known.set(previous, read);
  return compareWorkbooks(read, current);
}

/** What was read of a snapshot, which never changes; the pane reviews again whenever this month's cells do. */
const known = new WeakMap<WorkbookSnapshot, PreviousWorkbook>();

/** Last month's workbook with the answers and the forecast methods that it keeps. */
function* readPrevious(workbook: WorkbookSnapshot): Generator<number, PreviousWorkbook> {
  const snapshot = usersSheets(workbook);
  const state = readStoredState(workbook.storedState);
  const grids = yield* gridsOf(snapshot);
  const recognised = yield* recogniseWorkbook(snapshot, state.answers);
  const options = { forecastMethod: "stated" as const, period: null };
  const computed = yield* computeTables({ grids, recognised, options, previousForecasts: [], state });
  return { fileName: workbook.fileName, grids, recognised, computed };
}
