import type { PlannedCell } from "../../domain/fillIn/FillInPlan";
import type { WrittenCell } from "../../domain/fillIn/WrittenCell";
import type { HostFailure } from "../../host/HostFailure";
import type { WorkbookHost } from "../../host/WorkbookHost";

/** A sheet whose cells were not written, and why. */
export interface RefusedSheet {
  readonly sheet: string;
  readonly failure: HostFailure;
}

/** Writes planned cells one sheet after the other, so that a protected or filtered sheet stands alone and the others are written. */
export async function writeSheetBySheet(host: WorkbookHost, cells: readonly PlannedCell[]): Promise<{ readonly written: readonly WrittenCell[]; readonly refused: readonly RefusedSheet[] }> {
  const written: WrittenCell[] = [];
  const refused: RefusedSheet[] = [];
  for (const sheet of new Set(cells.map(({ address }) => address.sheet))) {
    const result = await host.writeCells(cells.filter(({ address }) => address.sheet === sheet));
    if (result.ok) written.push(...result.value);
    else refused.push({ sheet, failure: result.error });
  }
  return { written, refused };
}
