/** How much one request may read; keeps answers well below the web's 5 MB. */
export const CELLS_PER_SYNC = 50_000;

/** A sheet's used range: where it begins and how large it is, rows and columns from 0. */
export interface UsedExtent {
  readonly sheet: number;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Whole rows of one sheet's used range, read in one go. */
export type SnapshotBlock = UsedExtent;

/**
 * Cuts used ranges into what each sync reads: at most one sync for each started 50 000 cells of the workbook, whatever the number
 * of sheets. Blocks are whole rows, so a sync may read up to one row more.
 */
export function snapshotBlocks(extents: readonly UsedExtent[], cellsPerSync = CELLS_PER_SYNC): readonly (readonly SnapshotBlock[])[] {
  const syncs: SnapshotBlock[][] = [];
  let cellsBefore = 0;
  for (const extent of extents) {
    let row = 0;
    while (row < extent.rowCount) {
      const sync = Math.floor(cellsBefore / cellsPerSync);
      const room = (sync + 1) * cellsPerSync - cellsBefore;
      const rows = Math.min(extent.rowCount - row, Math.ceil(room / extent.columnCount));
      (syncs[sync] ??= []).push({ ...extent, firstRow: extent.firstRow + row, rowCount: rows });
      cellsBefore += rows * extent.columnCount;
      row += rows;
    }
  }
  return syncs.filter((blocks) => blocks.length > 0);
}

/** The same blocks in two halves of about as many rows each; null where there is only one row left to halve. */
export function halveBlocks(blocks: readonly SnapshotBlock[]): readonly [readonly SnapshotBlock[], readonly SnapshotBlock[]] | null {
  const rows = blocks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  if (rows < 2) return null;
  const first: SnapshotBlock[] = [];
  const second: SnapshotBlock[] = [];
  let left = Math.floor(rows / 2);
  for (const block of blocks) {
    const taken = Math.min(left, block.rowCount);
    left -= taken;
    if (taken > 0) first.push({ ...block, rowCount: taken });
    if (taken < block.rowCount) second.push({ ...block, firstRow: block.firstRow + taken, rowCount: block.rowCount - taken });
  }
  return [first, second];
}
