import { computeTable, plainOptions } from "../../domain/budget/computeTable";
import type { ComputedTable, ForecastMethod } from "../../domain/budget/ComputedTable";
import type { RecognisedTable } from "../../domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../domain/Review";
import { buildGrid, type SheetGrid } from "../../domain/workbook/SheetGrid";
import type { WorkbookSnapshot } from "../../domain/workbook/WorkbookSnapshot";

/** The tables per unit and per account with every forecast made by one method; rows that the method cannot tell have null. */
export function forecastsByMethod(snapshot: WorkbookSnapshot, review: WorkbookReview, method: ForecastMethod): readonly ComputedTable[] {
  const grids = new Map<string, SheetGrid>();
  return review.recognised.tables.filter(isForecastable).flatMap((table) => {
    const grid = gridOf(table, snapshot, grids);
    return grid === null ? [] : [computeTable(table, grid, plainOptions(method, table.period ?? review.recognised.period))];
  });
}

function isForecastable({ kind }: RecognisedTable): boolean {
  return kind === "byUnit" || kind === "byAccount";
}

function gridOf({ sheet }: RecognisedTable, snapshot: WorkbookSnapshot, known: Map<string, SheetGrid>): SheetGrid | null {
  const grid = known.get(sheet) ?? builtGrid(sheet, snapshot);
  if (grid !== null) known.set(sheet, grid);
  return grid;
}

function builtGrid(name: string, snapshot: WorkbookSnapshot): SheetGrid | null {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return null;
  const build = buildGrid(sheet);
  for (;;) {
    const step = build.next();
    if (step.done === true) return step.value;
  }
}
