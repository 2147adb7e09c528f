import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { CellAddress } from "../workbook/CellAddress";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import type { ReportText } from "./ReportText";

/** A line of running text with its place, read by itself or not; an empty text stands for whatever ends a list (an empty row, a table, a row of several cells). */
export interface TextLine {
  readonly text: string;
  readonly cell: CellAddress | null;
  /** Counted from 1 in a report's text; null for a cell. */
  readonly paragraph: number | null;
  /** Where it begins in its cell or paragraph. */
  readonly start: number;
  /** The depth of the list that Word says it stands in, from 1; 0 where only its words can tell. */
  readonly depth: number;
}

const BREAK: TextLine = { text: "", cell: null, paragraph: null, start: 0, depth: 0 };

/** The lines of a sheet outside its tables, top to bottom. Linear in its cells. */
export function linesOfSheet(grid: SheetGrid, { tables }: RecognisedWorkbook): readonly TextLine[] {
  const ranges = tables.filter((table) => table.sheet === grid.sheet.name).map(({ range }) => range);
  const lines: TextLine[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const column = onlyText(grid, row);
    const isInTable = ranges.some((range) => row >= range.firstRow && row <= range.lastRow);
    if (column === null || isInTable) {
      if (lines[lines.length - 1] !== BREAK) lines.push(BREAK);
      continue;
    }
    lines.push(...splitLines(String(grid.value(row, column)), { cell: { sheet: grid.sheet.name, row, column }, paragraph: null, depth: 0 }));
  }
  return lines;
}

/** The column of the one filled cell of a row, where that is text. */
function onlyText(grid: SheetGrid, row: number): number | null {
  let only: number | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (grid.isEmpty(row, column)) continue;
    if (only !== null || grid.kind(row, column) !== CELL_KINDS.text) return null;
    only = column;
  }
  return only;
}

/** The lines of a report's text; cells of tables end a list. */
export function linesOfReport({ paragraphs, roles }: ReportText): readonly TextLine[] {
  return paragraphs.flatMap((text, index) => {
    const role = roles[index] ?? { kind: "unknown" };
    if (role.kind === "cell" || role.kind === "heading") return [BREAK];
    return splitLines(text, { cell: null, paragraph: index + 1, depth: role.kind === "bullet" ? role.level : 0 });
  });
}

function splitLines(text: string, place: Pick<TextLine, "cell" | "paragraph" | "depth">): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ text: line, start, ...place });
    start += line.length + 1;
  }
  return lines;
}
