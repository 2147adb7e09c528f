import { cellOfReference } from "./cellOfReference";

type Cell = { readonly row: number; readonly column: number };

/**
 * Reads a sheet's XML as it comes, piece by piece: the formula cells without a result, and what stands before and after the cells.
 *
 * A sheet may have a million cells; no more of it than a row is kept.
 */
export class SheetScan {
  readonly formulasWithoutValue: Cell[] = [];
  private place: "before" | "cells" | "after" = "before";
  private prefix = "";
  private rest = "";
  private before = "";

  /** Takes the next piece of the sheet's text. */
  take(piece: string): void {
    this.rest += piece;
    if (this.place === "before") this.lookForCells();
    if (this.place === "cells") this.readCells();
  }

  /** What stands around the cells: settings, validations, headers and footers. */
  get around(): string {
    return this.before + (this.place === "cells" ? "" : this.rest);
  }

  private lookForCells(): void {
    const start = /<(\w+:)?sheetData\b[^>]*>/.exec(this.rest);
    if (start === null) return;
    const end = start.index + start[0].length;
    this.prefix = start[1] ?? "";
    this.before = this.rest.slice(0, end);
    this.rest = this.rest.slice(end);
    this.place = start[0].endsWith("/>") ? "after" : "cells";
  }

  private readCells(): void {
    const end = this.rest.indexOf(`</${this.prefix}sheetData`);
    const cut = end >= 0 ? end : this.rest.lastIndexOf(`</${this.prefix}row>`);
    if (cut < 0) return;
    this.readRows(this.rest.slice(0, cut));
    this.rest = this.rest.slice(cut);
    if (end >= 0) this.place = "after";
  }

  /**
   * Formula cells without a value element; one whose value is an empty text (t="str") has been calculated.
   *
   * Walks from formula to formula: most cells have none.
   */
  private readRows(rows: string): void {
    const { prefix } = this;
    for (let at = rows.indexOf(`<${prefix}f`); at >= 0; at = rows.indexOf(`<${prefix}f`, at + 1)) {
      if (!/[\s>/]/.test(rows.charAt(at + prefix.length + 2))) continue;
      const cell = cellWithoutValue(rows, prefix, at);
      if (cell !== null) this.formulasWithoutValue.push(cell);
    }
  }
}

/** The cell that the formula at `at` belongs to; null where its result stands after it. */
function cellWithoutValue(xml: string, prefix: string, at: number): Cell | null {
  const end = xml.indexOf(`</${prefix}c>`, at);
  const start = xml.lastIndexOf(`<${prefix}c `, at);
  if (end < 0 || start < 0 || xml.slice(at, end).includes(`<${prefix}v`)) return null;
  const attributes = xml.slice(start, xml.indexOf(">", start));
  return /\bt="str"/.test(attributes) ? null : cellOfReference(/\br="([^"]*)"/.exec(attributes)?.[1] ?? "");
}
