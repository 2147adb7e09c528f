import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import type { WorkbookDifference } from "./WorkbookComparison";

/** Shorter texts are headings and labels, which are meant to stay. */
const SHORTEST_SENTENCE = 60;

/** Sentences with a figure in them that stand in both workbooks to the letter. */
export function unchangedSentences(previous: ReadonlyMap<string, SheetGrid>, current: ReadonlyMap<string, SheetGrid>): WorkbookDifference[] {
  const before = new Set([...previous.values()].flatMap((grid) => sentencesOf(grid).map(({ text }) => text)));
  return [...current].flatMap(([sheet, grid]) =>
    sentencesOf(grid)
      .filter(({ text }) => before.has(text))
      .map(({ text, row, column }): WorkbookDifference => ({ code: "sentenceUnchanged", cell: { sheet, row, column }, text })),
  );
}

function sentencesOf(grid: SheetGrid): { readonly text: string; readonly row: number; readonly column: number }[] {
  const sentences: { text: string; row: number; column: number }[] = [];
  for (let at = 0; at < grid.kinds.length; at++) {
    if (grid.kinds[at] !== CELL_KINDS.text) continue;
    const row = grid.firstRow + Math.floor(at / grid.columnCount);
    const column = grid.firstColumn + (at % grid.columnCount);
    const text = grid.text(row, column);
    if (text.length >= SHORTEST_SENTENCE && /\d/.test(text)) sentences.push({ text, row, column });
  }
  return sentences;
}
