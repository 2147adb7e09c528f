import type { PlannedCell } from "../../domain/fillIn/FillInPlan";
import type { WrittenCell } from "../../domain/fillIn/WrittenCell";
import { readStoredState, writeStoredState } from "../../domain/findings/storedState";
import { err, ok, type Result } from "../../domain/result";
import type { WorkbookReview } from "../../domain/Review";
import { rolledForward, rollForwardCells } from "../../domain/rollForward/planRollForward";
import { renamedPlaces } from "../../domain/rollForward/renamedPlaces";
import type { RollForwardPlan } from "../../domain/rollForward/RollForwardPlan";
import type { HostFailure } from "../../host/HostFailure";
import type { SheetRename, WorkbookHost } from "../../host/WorkbookHost";
import { writeSheetBySheet } from "../state/writeSheetBySheet";
import type { RollForwardDone } from "./RollForwardDone";

/**
 * Does what the user has ticked, in an order in which any step may be refused and done again: first what the workbook keeps of ours, then the
 * sheets' names, which Excel's own undo does not know of, then the cells sheet by sheet, so that a protected sheet stands alone.
 *
 * @param plan the ticked part of what was shown
 */
export async function carryOutRollForward(host: WorkbookHost, review: WorkbookReview, plan: RollForwardPlan): Promise<Result<RollForwardDone, HostFailure>> {
  const standing = await host.readStoredState();
  if (!standing.ok) return standing;
  const state = rolledForward(readStoredState(standing.value), plan);
  const keepsAnything = plan.forecasts.length + plan.acceptancesDropped.length > 0;
  const xml = keepsAnything ? writeStoredState(state) : standing.value;
  const kept = keepsAnything ? await host.writeStoredState(writeStoredState(state)) : ok(undefined);
  if (!kept.ok) return err(kept.error);
  const names = await renameSheets(host, plan);
  const cells = await writeSheetBySheet(host, renamedCells(rollForwardCells(plan), names.renamed));
  const renamed = await keepPlaces(host, review, donePart(plan, names.renamed, cells.written), xml);
  const refused = [...names.refused, ...cells.refused, ...renamed.refused];
  return ok({ from: plan.from, to: plan.to, written: cells.written, renamed: names.renamed, refused, stateBefore: standing.value, stateAfter: renamed.xml });
}

type Refused = RollForwardDone["refused"];

async function renameSheets(host: WorkbookHost, { sheetNames }: RollForwardPlan): Promise<{ readonly renamed: readonly SheetRename[]; readonly refused: Refused }> {
  const renames = sheetNames.filter(({ obstacle }) => obstacle === null).map(({ sheet, suggestion }) => ({ from: sheet, to: suggestion }));
  if (renames.length === 0) return { renamed: [], refused: [] };
  const result = await host.renameSheets(renames);
  return result.ok ? { renamed: renames, refused: [] } : { renamed: [], refused: [{ sheet: null, failure: result.error }] };
}

/** The cells under the names that their sheets have by now. */
function renamedCells(cells: readonly PlannedCell[], renamed: readonly SheetRename[]): readonly PlannedCell[] {
  const names = new Map(renamed.map(({ from, to }) => [from, to]));
  return cells.map((cell) => ({ ...cell, address: { ...cell.address, sheet: names.get(cell.address.sheet) ?? cell.address.sheet } }));
}

/** The part of a plan that the workbook took. */
function donePart(plan: RollForwardPlan, renamed: readonly SheetRename[], written: readonly WrittenCell[]): RollForwardPlan {
  const names = new Map(renamed.map(({ from, to }) => [from, to]));
  const places = new Set(written.map(({ address }) => `${address.sheet}\n${String(address.row)}\n${String(address.column)}`));
  const isWritten = ({ cell }: { readonly cell: PlannedCell["address"] }): boolean => places.has(`${names.get(cell.sheet) ?? cell.sheet}\n${String(cell.row)}\n${String(cell.column)}`);
  return { ...plan, texts: plan.texts.filter(isWritten), dates: plan.dates.filter(isWritten), sheetNames: plan.sheetNames.filter(({ sheet }) => names.has(sheet)) };
}

/** What we keep is found by sheets and headings: it follows where they have new words, in a workbook that keeps anything. */
async function keepPlaces(host: WorkbookHost, review: WorkbookReview, done: RollForwardPlan, xml: string | null): Promise<{ readonly xml: string | null; readonly refused: Refused }> {
  if (xml === null) return { xml, refused: [] };
  const renamed = writeStoredState(renamedPlaces(readStoredState(xml), done, review));
  if (renamed === xml) return { xml, refused: [] };
  const kept = await host.writeStoredState(renamed);
  return kept.ok ? { xml: renamed, refused: [] } : { xml, refused: [{ sheet: null, failure: kept.error }] };
}
