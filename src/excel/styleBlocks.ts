import type { PlacedRow } from "../domain/summary/planWorkbookUpdate";
import type { CellStyle } from "../domain/summary/SummaryPlan";

/** A rectangle of cells with one style, from 0. */
export interface StyleBlock {
  readonly style: CellStyle;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The cells' styles as few rectangles: neighbours in a row first, then equal stretches of the rows below. */
export function styleBlocks(rows: readonly PlacedRow[]): readonly StyleBlock[] {
  const blocks: StyleBlock[] = [];
  let open: StyleBlock[] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const stretches = rowStretches(row);
    const next = stretches.map((stretch) => {
      const above = open.find((block) => isSameStretch(block, stretch) && block.row + block.rowCount === row.row);
      return above ? { ...above, rowCount: above.rowCount + 1 } : stretch;
    });
    blocks.push(...open.filter((block) => !next.some((grown) => isSameStretch(grown, block) && grown.row === block.row)));
    open = next;
  }
  return [...blocks, ...open];
}

function isSameStretch(a: StyleBlock, b: StyleBlock): boolean {
  return a.style === b.style && a.column === b.column && a.columnCount === b.columnCount;
}

function rowStretches({ row, cells }: PlacedRow): StyleBlock[] {
  const stretches: StyleBlock[] = [];
  for (const { column, style } of [...cells].sort((a, b) => a.column - b.column)) {
    const last = stretches[stretches.length - 1];
    if (last?.style === style && last.column + last.columnCount === column) {
      stretches[stretches.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else {
      stretches.push({ style, row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return stretches;
}
