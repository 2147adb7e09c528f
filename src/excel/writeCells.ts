import type { PlannedCell } from "../domain/fillIn/FillInPlan";
import type { UndoneCells, WrittenCell } from "../domain/fillIn/WrittenCell";
import { asReadOnly } from "./asReadOnly";
import { openCellRuns, type OpenCellRun } from "./openCellRuns";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";

/**
 * Writes cells that are still empty, in two syncs: one to see what stands there, one to write and read back. Where anything stands, nothing
 * is written. A cell that a merged area hides takes no content and is not among the written.
 */
export async function writeCells(context: Excel.RequestContext, alive: Alive, cells: readonly PlannedCell[]): Promise<readonly WrittenCell[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  const runs = await openCellRuns(context, alive, cells);
  if (runs.some(({ contents }) => contents.some((content) => content !== ""))) {
    throw new RefusedByHost({ code: "cellsFilled", detail: "writeCells" });
  }
  for (const run of runs) {
    // The format first: a formula that is put into a cell of format "@" stays a text.
    run.range.numberFormat = run.cells.map(({ numberFormat }) => [numberFormat]);
    run.range.formulas = run.cells.map(({ content }) => [content]);
    run.range.load("formulas");
  }
  await asReadOnly(workbook.readOnly, "writeCells", () => context.sync());
  alive();
  return runs.flatMap(writtenOf);
}

function writtenOf({ cells, range, formats }: OpenCellRun<PlannedCell>): readonly WrittenCell[] {
  return cells.flatMap(({ address }, index) => {
    const content: unknown = range.formulas[index]?.[0];
    const isWritten = typeof content === "number" || (typeof content === "string" && content !== "");
    return isWritten ? [{ address, content, previousFormat: formats[index] ?? "General" }] : [];
  });
}

/** Empties the cells that still hold what was written, and gives them their format back; the others are the user's by now. */
export async function undoCells(context: Excel.RequestContext, alive: Alive, cells: readonly WrittenCell[]): Promise<UndoneCells> {
  const { workbook } = context;
  workbook.load("readOnly");
  const runs = await openCellRuns(context, alive, cells);
  const held = runs.flatMap(({ cells: written, contents }) => written.map((cell, index) => ({ cell, isOurs: contents[index] === cell.content })));
  for (const { cell } of held.filter(({ isOurs }) => isOurs)) {
    const { sheet, row, column } = cell.address;
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    range.clear(Excel.ClearApplyTo.contents);
    range.numberFormat = [[cell.previousFormat]];
  }
  await asReadOnly(workbook.readOnly, "undoCells", () => context.sync());
  alive();
  const addressesOf = (isOurs: boolean): UndoneCells["undone"] => held.filter((one) => one.isOurs === isOurs).map(({ cell }) => cell.address);
  return { undone: addressesOf(true), kept: addressesOf(false) };
}
