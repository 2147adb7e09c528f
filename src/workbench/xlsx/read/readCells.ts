import { columnIndex } from "../../../domain/workbook/CellAddress";
import { blankCell, type OpaqueCellParts } from "../../model/Cell";
import type { CellScalar } from "../../model/CellScalar";
import { DEFAULT_STYLE, type CellStyle } from "../../model/CellStyle";
import type { FormulaService } from "../../model/FormulaService";
import { LAST_COLUMN, LAST_ROW } from "../../model/StructuralChange";
import type { Worksheet } from "../../model/Worksheet";
import { XmlScanner } from "../xml/XmlScanner";
import { readFormula, type SharedFormulas } from "./readFormula";
import { readString, readText, type FileString } from "./readSharedStrings";
import { readTypedValue } from "./readTypedValue";

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly FileString[];
  readonly styles: readonly CellStyle[];
  readonly uses1904Dates: boolean;
  readonly formulas: FormulaService;
}

/** A formula cell for which the file has no calculated value. */
export interface UncalculatedCell {
  readonly row: number;
  readonly column: number;
}

/** Reads the cells of a sheet's `sheetData` into the model. Null where the sheet goes beyond Excel's last row or column. */
export function readCells(
  xml: string,
  from: number,
  to: number,
  sheet: Worksheet,
  context: CellContext,
): readonly UncalculatedCell[] | null {
  const scanner = new XmlScanner(xml, from, to);
  const reader = new CellReader(scanner, sheet, context);
  while (scanner.next()) {
    if (scanner.opens("row")) reader.readRow();
    else if (scanner.opens("c")) reader.readCell();
    if (reader.isBeyond()) return null;
  }
  return reader.uncalculated;
}

class CellReader {
  readonly uncalculated: UncalculatedCell[] = [];
  private row = -1;
  private column = -1;
  private readonly shared: SharedFormulas = new Map();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly sheet: Worksheet,
    private readonly context: CellContext,
  ) {}

  isBeyond(): boolean {
    return this.row > LAST_ROW || this.column > LAST_COLUMN;
  }

  readRow(): void {
    const { scanner } = this;
    const number = Number(scanner.attribute("r"));
    this.row = number >= 1 ? number - 1 : this.row + 1;
    this.column = -1;
    const height = Number(scanner.attribute("ht"));
    const size = height > 0 ? height : null;
    const hidden = isTrue(scanner.attribute("hidden"));
    const style = isTrue(scanner.attribute("customFormat")) ? this.styleOf(scanner.attribute("s")) : null;
    const outlineLevel = Number(scanner.attribute("outlineLevel") ?? 0);
    if (size !== null || hidden || style || outlineLevel > 0) {
      this.sheet.rows.set(this.row, { size, hidden, style, outlineLevel: outlineLevel > 0 ? outlineLevel : 0 });
    }
  }

  readCell(): void {
    const { scanner, sheet } = this;
    this.moveTo(scanner.attribute("r"));
    const style = this.styleOf(scanner.attribute("s"));
    if (this.isBeyond()) return;
    if (scanner.selfClosing) sheet.restoreCell(this.row, this.column, blankCell(style));
    else this.readContent(scanner.attribute("t") ?? "n", style);
  }

  private readContent(type: string, style: CellStyle): void {
    const { scanner } = this;
    let value: CellScalar | null = null;
    let formula: string | null = null;
    let opaque: OpaqueCellParts | null = null;
    while (scanner.next() && !scanner.closes("c")) {
      if (scanner.opens("v")) [value, opaque] = this.readValue(type, opaque);
      else if (scanner.opens("is")) [value, opaque] = fromString(readString(scanner));
      else if (scanner.opens("f")) [formula, opaque] = readFormula(scanner, this, this.shared, this.context.formulas);
    }
    this.put(value, formula, style, opaque);
  }

  private put(value: CellScalar | null, formula: string | null, style: CellStyle, opaque: OpaqueCellParts | null): void {
    if (value === null && formula === null) {
      this.sheet.restoreCell(this.row, this.column, blankCell(style));
      return;
    }
    if (value === null) this.uncalculated.push({ row: this.row, column: this.column });
    const parts = value === null ? { ...opaque, withoutCachedValue: true } : opaque;
    this.sheet.restoreCell(this.row, this.column, { value: value ?? "", formula, style, opaque: parts });
  }

  private readValue(type: string, opaque: OpaqueCellParts | null): [CellScalar | null, OpaqueCellParts | null] {
    const text = readText(this.scanner);
    if (type === "s") return fromString(this.context.strings[Number(text)] ?? { text: "", richText: null });
    return [readTypedValue(type, text, this.context.uses1904Dates), opaque];
  }

  /** The cell that a reference such as "AB12" names; without one the next in the row. */
  private moveTo(reference: string | undefined): void {
    const match = reference === undefined ? null : /^([A-Za-z]{1,3})(\d{1,7})$/.exec(reference);
    if (!match) this.column++;
    else {
      this.column = columnIndex(match[1] ?? "");
      this.row = Number(match[2]) - 1;
    }
  }

  get place(): { readonly row: number; readonly column: number } {
    return { row: this.row, column: this.column };
  }

  private styleOf(index: string | undefined): CellStyle {
    const { styles } = this.context;
    return (index === undefined ? undefined : styles[Number(index)]) ?? styles[0] ?? DEFAULT_STYLE;
  }
}

function fromString({ text, richText }: FileString): [CellScalar, OpaqueCellParts | null] {
  return [text, richText === null ? null : { richText }];
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
