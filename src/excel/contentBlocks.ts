import type { PlacedRow } from "../domain/summary/planWorkbookUpdate";
import type { CellContent } from "../domain/summary/SummaryPlan";

/** Rows next to each other and what our columns of them hold, as `Range.formulas` takes it: "" empties a cell. */
export interface ContentBlock {
  readonly row: number;
  readonly formulas: (string | number)[][];
}

/** Our rows as few blocks; what the user put between them is not in any. */
export function contentBlocks(rows: readonly PlacedRow[], ownColumns: number): readonly ContentBlock[] {
  const blocks: ContentBlock[] = [];
  for (const { row, cells } of [...rows].sort((a, b) => a.row - b.row)) {
    const line = Array.from({ length: ownColumns }, (): string | number => "");
    for (const { column, content } of cells) line[column] = cellInput(content);
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.formulas.length === row) last.formulas.push(line);
    else blocks.push({ row, formulas: [line] });
  }
  return blocks;
}

/** What Excel is given for a cell: a text goes in behind an apostrophe, so that it stays text whatever it looks like. */
export function cellInput(content: CellContent): string | number {
  if (content.type === "number") return content.value;
  if (content.type === "formula") return content.formula;
  return content.text === "" ? "" : `'${content.text}`;
}
