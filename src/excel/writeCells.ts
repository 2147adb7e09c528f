import type { PlannedCell } from "../domain/fillIn/FillInPlan";
import type { UndoneCells, WrittenCell } from "../domain/fillIn/WrittenCell";
import { asReadOnly } from "./asReadOnly";
import { openCellRuns, type OpenCellRun } from "./openCellRuns";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";

/**
 * Writes cells in two syncs: one to see what stands there, one to write and read back. Where anything else stands than the plan says (nothing, or
 * what gives way), nothing is written. A cell that a merged area hides takes no content and is not among the written.
 */
export async function writeCells(context: Excel.RequestContext, alive: Alive, cells: readonly PlannedCell[]): Promise<readonly WrittenCell[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  const runs = await openCellRuns(context, alive, cells);
  if (runs.some(({ cells: planned, contents }) => planned.some(({ replaces = "" }, index) => contents[index] !== replaces))) {
    throw new RefusedByHost({ code: "cellsFilled", detail: "writeCells" });
  }
  for (const run of runs) {
    // The format first: a formula that is put into a cell of format "@" stays a text. One that is right already is left alone.
    const formats = run.cells.map(({ numberFormat }) => numberFormat);
    if (formats.some((format, index) => format !== run.formats[index])) run.range.numberFormat = formats.map((format) => [format]);
    run.range.formulas = run.cells.map(({ content }, index) => [userCellInput(content, formats[index] ?? "General")]);
    run.range.load("formulas");
  }
  await asReadOnly(workbook.readOnly, "writeCells", () => context.sync());
  alive();
  return runs.flatMap(writtenOf);
}

function writtenOf({ cells, range, formats }: OpenCellRun<PlannedCell>): readonly WrittenCell[] {
  return cells.flatMap(({ address, replaces = "" }, index) => {
    const content: unknown = range.formulas[index]?.[0];
    const isWritten = typeof content === "number" || (typeof content === "string" && content !== "");
    const previous = replaces === "" ? {} : { previous: replaces };
    return isWritten ? [{ address, content, previousFormat: formats[index] ?? "General", ...previous }] : [];
  });
}

/** A text goes in behind an apostrophe, so that "augusti 2024" becomes no date; a cell of format "@" takes it as it is. */
function userCellInput(content: string | number, format: string): string | number {
  if (typeof content === "number" || content.startsWith("=") || content === "") return content;
  return format === "@" && !content.startsWith("'") ? content : `'${content}`;
}

/** Gives the cells that still hold what was written their old content and format back; the others are the user's by now. */
export async function undoCells(context: Excel.RequestContext, alive: Alive, cells: readonly WrittenCell[]): Promise<UndoneCells> {
  const { workbook } = context;
  workbook.load("readOnly");
  const runs = await openCellRuns(context, alive, cells);
  const held = runs.flatMap(({ cells: written, contents }) => written.map((cell, index) => ({ cell, isOurs: contents[index] === cell.content })));
  for (const { cell } of held.filter(({ isOurs }) => isOurs)) {
    const { sheet, row, column } = cell.address;
    const { previous = "", previousFormat } = cell;
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    if (previous === "") range.clear(Excel.ClearApplyTo.contents);
    range.numberFormat = [[previousFormat]];
    if (previous !== "") range.formulas = [[userCellInput(previous, previousFormat)]];
  }
  await asReadOnly(workbook.readOnly, "undoCells", () => context.sync());
  alive();
  const addressesOf = (isOurs: boolean): UndoneCells["undone"] => held.filter((one) => one.isOurs === isOurs).map(({ cell }) => cell.address);
  return { undone: addressesOf(true), kept: addressesOf(false) };
}
