import { maskPersonalNumbers } from "../mailing/maskPersonalNumbers";
import { CELL_LOOKS } from "./cellLooks";
import { plainText } from "./plainText";
import { RowKeys } from "./rowKeys";
import type { CellContent, CellStyle, PlannedCell, PlannedRow } from "./SummaryPlan";

/** Builds one of our sheets from the top down; rows are as high as the texts in them need in columns of the given widths. */
export class SheetRows {
  private readonly keys = new RowKeys();
  private readonly planned: { key: string; cells: PlannedCell[]; height: number }[] = [];

  public constructor(private readonly columnWidths: readonly number[]) {}

  public get rows(): readonly PlannedRow[] {
    return this.planned;
  }

  /** Reserves a key, so that formulas may name a row before it is added with `addKeyed`. */
  public key(prefix: string, text = ""): string {
    return this.keys.next(prefix, text);
  }

  /** Adds a row and returns its key. */
  public add(prefix: string, cells: readonly PlannedCell[], text = ""): string {
    return this.addKeyed(this.key(prefix, text), cells);
  }

  public addKeyed(key: string, cells: readonly PlannedCell[]): string {
    this.planned.push({ key, cells: [...cells], height: heightOf(cells, this.columnWidths) });
    return key;
  }

  /** Adds all rows of another builder, keys as they are. */
  public append(other: SheetRows): void {
    for (const { key, cells } of other.rows) this.addKeyed(key, cells);
  }

  public addSpace(): void {
    this.add("space", []);
  }

  /** Points from the top of the row at `first` to the top of the row at `end`. */
  public heightBetween(first: number, end: number): number {
    return this.planned.slice(first, end).reduce((sum, { height }) => sum + height, 0);
  }

  /** Puts a cell into the row at an index from the top, adding blank rows where there are too few. */
  public putAt(index: number, cell: PlannedCell): void {
    while (this.planned.length <= index) this.add("space", []);
    const row = this.planned[index];
    if (!row) return;
    row.cells.push(cell);
    row.height = heightOf(row.cells, this.columnWidths);
  }
}

const SPACE_HEIGHT = 9;
const LEAST_HEIGHT = 15;

/** What the tallest cell needs: a line is a third higher than its font, and wrapped text takes as many as its column makes it. */
function heightOf(cells: readonly PlannedCell[], columnWidths: readonly number[]): number {
  if (cells.length === 0) return SPACE_HEIGHT;
  const heights = cells.map(({ column, content, style }) => {
    const look = CELL_LOOKS[style];
    const texts = content.type === "text" ? content.text.split("\n") : [""];
    const width = (columnWidths[column] ?? 10) * (10 / look.fontSize) * (look.bold ? 1.1 : 1.2) - look.indent * 2;
    const lines = look.wrap ? texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0) : 1;
    return lines * look.fontSize * 1.3 + 2;
  });
  return Math.max(LEAST_HEIGHT, ...heights.map(Math.ceil));
}

/** A cell of plain text, shortened where it is longer than a reader would read, and without anybody's personal number. */
export function textCell(column: number, text: string, style: CellStyle, longest = 200): PlannedCell {
  return { column, content: { type: "text", text: maskPersonalNumbers(plainText(text, longest)) }, style };
}

/** A cell of our own words, with the line breaks that they have. */
export function headingCell(column: number, text: string, style: CellStyle): PlannedCell {
  return { column, content: { type: "text", text }, style };
}

export function contentCell(column: number, content: CellContent, style: CellStyle): PlannedCell {
  return { column, content, style };
}

/** A cell of a formula, "=" first. */
export function formulaCell(column: number, formula: string, style: CellStyle): PlannedCell {
  return { column, content: { type: "formula", formula }, style };
}
