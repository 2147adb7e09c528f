import { buildGrid, type SheetGrid } from "./SheetGrid";
import type { WorkbookSnapshot } from "./WorkbookSnapshot";

/** The grid of each sheet by the sheet's name; yields the share of the cells read (0 to 1). */
export function* gridsOf(snapshot: WorkbookSnapshot): Generator<number, ReadonlyMap<string, SheetGrid>> {
  const cells = snapshot.sheets.map((sheet) => sheet.values.length * (sheet.values[0]?.length ?? 0));
  const all = Math.max(1, cells.reduce((sum, count) => sum + count, 0));
  const grids = new Map<string, SheetGrid>();
  let done = 0;
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const build = buildGrid(sheet);
    for (;;) {
      const step = build.next();
      if (step.done === true) {
        grids.set(sheet.name, step.value);
        break;
      }
      yield (done + step.value) / all;
    }
    done += cells[index] ?? 0;
  }
  return grids;
}
