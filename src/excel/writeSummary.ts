import { planWorkbookUpdate, type SheetUpdate, type WorkbookUpdate } from "../domain/summary/planWorkbookUpdate";
import type { SummaryPlan } from "../domain/summary/SummaryPlan";
import type { OwnSheetKind } from "../domain/workbook/WorkbookSnapshot";
import { asReadOnly } from "./asReadOnly";
import { findSheets, type FoundWorkbook } from "./findSheets";
import { formatSheet, setNewHeights } from "./formatSheet";
import type { Alive } from "./runBatch";
import { RefusedByHost } from "./toHostFailure";
import { completeSheet, moveSheetRows, writeSheetContents } from "./writeSheetContents";

/** What was written, and what the best-effort steps need of it. */
export interface WrittenSheets {
  readonly update: WorkbookUpdate;
  readonly sheetIds: ReadonlyMap<OwnSheetKind, string>;
  /** Which of the sheets had their chart before. */
  readonly withChart: ReadonlySet<OwnSheetKind>;
}

/**
 * Writes the plan's sheets in at most four syncs: what there is (one or two), then everything that a reader needs, then looks and title. The
 * user's sheets, selection and view are not touched. `taken` are names that Excel refused before though no worksheet has them (chart sheets).
 */
export async function writeSummary(
  context: Excel.RequestContext,
  alive: Alive,
  plan: SummaryPlan,
  taken: readonly string[],
): Promise<WrittenSheets> {
  const found = await findSheets(context, alive, plan.sheets);
  const hidden = taken.map((name) => ({ name, names: [] }));
  const update = planWorkbookUpdate(plan, [...found.sheets, ...hidden], (name) => contentsOf(found, name));
  refuse(update, found);

  const sheetIds = await asReadOnly(found.isReadOnly, "writeSummary", () => writeSheets(context, alive, update, found));
  const withChart = new Set([...found.own].flatMap(([kind, { hasChart }]) => (hasChart ? [kind] : [])));
  return { update, sheetIds, withChart };
}

/** Two syncs: everything that a reader needs, then looks and title. */
async function writeSheets(
  context: Excel.RequestContext,
  alive: Alive,
  update: WorkbookUpdate,
  found: FoundWorkbook,
): Promise<ReadonlyMap<OwnSheetKind, string>> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const written = update.sheets.map((sheetUpdate) => ({
    sheetUpdate,
    sheet: moveSheetRows(context, sheetUpdate, found.own.get(sheetUpdate.kind) ?? null),
  }));
  for (const { sheet, sheetUpdate } of written) writeSheetContents(sheet, sheetUpdate);
  for (const { sheet } of written) sheet.load("id");
  await context.sync();
  alive();

  application.suspendScreenUpdatingUntilNextSync();
  for (const { sheet, sheetUpdate } of written) formatSheet(sheet, sheetUpdate);
  for (const { sheet, sheetUpdate } of written) setNewHeights(sheet, sheetUpdate);
  for (const { sheet, sheetUpdate } of written) completeSheet(sheet, sheetUpdate);
  await context.sync();
  alive();
  return new Map(written.map(({ sheet, sheetUpdate }) => [sheetUpdate.kind, sheet.id]));
}

function contentsOf(found: FoundWorkbook, name: string): { readonly userRows: ReadonlySet<number>; readonly filledRows: ReadonlySet<number> } {
  const standing = [...found.own.values()].find((sheet) => sheet.name === name);
  return standing?.contents ?? { userRows: new Set(), filledRows: new Set() };
}

/** Says beforehand what Excel would refuse halfway. */
function refuse({ sheets }: WorkbookUpdate, found: FoundWorkbook): void {
  const needsStructure = ({ standingName, name }: SheetUpdate): boolean => standingName !== name;
  if (found.isStructureProtected && sheets.some(needsStructure)) {
    throw new RefusedByHost({ code: "workbookProtected", detail: "writeSummary" });
  }
  if ([...found.own.values()].some(({ isProtected }) => isProtected)) {
    throw new RefusedByHost({ code: "sheetProtected", detail: "writeSummary" });
  }
}
