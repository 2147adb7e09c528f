import { plainText } from "./plainText";
import { RowKeys } from "./rowKeys";
import type { CellContent, CellStyle, PlannedCell, PlannedRow } from "./SummaryPlan";

/** Builds one of our sheets from the top down. */
export class SheetRows {
  private readonly keys = new RowKeys();
  private readonly planned: { key: string; cells: PlannedCell[] }[] = [];

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
    this.planned.push({ key, cells: [...cells] });
    return key;
  }

  public addSpace(): void {
    this.add("space", []);
  }

  /** Puts a cell into the row at an index from the top, adding blank rows where there are too few. */
  public putAt(index: number, cell: PlannedCell): void {
    while (this.planned.length <= index) this.add("space", []);
    this.planned[index]?.cells.push(cell);
  }
}

/** A cell of plain text, shortened where it is longer than a reader would read. */
export function textCell(column: number, text: string, style: CellStyle, longest = 200): PlannedCell {
  return { column, content: { type: "text", text: plainText(text, longest) }, style };
}

export function contentCell(column: number, content: CellContent, style: CellStyle): PlannedCell {
  return { column, content, style };
}

/** A cell of a formula, "=" first. */
export function formulaCell(column: number, formula: string, style: CellStyle): PlannedCell {
  return { column, content: { type: "formula", formula }, style };
}
