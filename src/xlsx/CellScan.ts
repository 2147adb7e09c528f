import { columnIndex, type CellRange } from "../domain/workbook/CellAddress";
import { readFormula, type FileFormula, type SharedFormulas } from "./readFormula";
import { readString, readText, type FileString } from "./readSharedStrings";
import { readTypedValue, type FileValue } from "./readTypedValue";
import { LAST_COLUMN, LAST_ROW } from "./sheetLimits";
import { XmlScanner } from "./xml/XmlScanner";

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly FileString[];
  readonly uses1904Dates: boolean;
}

/** A cell of a file, with what it holds as far as the file says. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Null where the file has none: a blank, or a formula that was never calculated. */
  readonly value: FileValue | null;
  /** With "=", null where the cell has none. */
  readonly formula: string | null;
  /** Number of the cell format in the file's list. */
  readonly style: number;
  /** The XML of the runs of a rich text, null where it is plain. */
  readonly richText: string | null;
  /** The range of an array formula whose first cell this is. */
  readonly arrayRange: CellRange | null;
}

/** What is set for a row as a whole. */
export interface FileRow {
  readonly row: number;
  /** In points, null where it is the sheet's default. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Number of the cell format of the row's other cells, null where none is set. */
  readonly style: number | null;
  readonly outlineLevel: number;
}

/** Who takes the rows and cells of a sheet, in the file's order; each row before its cells. */
export interface CellSink {
  readonly row: (row: FileRow) => void;
  readonly cell: (cell: FileCell) => void;
}

/** How far a scan has come; "beyond" is a sheet larger than Excel's. */
export type ScanState = "more" | "done" | "beyond";

/** Runs through the cells of a sheet's `sheetData`, as far at a time as the caller wants. */
export class CellScan {
  private readonly scanner: XmlScanner;
  private row = -1;
  private column = -1;
  private readonly shared: SharedFormulas = new Map();

  /**
   * @param from where `sheetData` begins in the sheet's XML
   * @param to where it ends
   */
  constructor(
    xml: string,
    from: number,
    to: number,
    private readonly context: CellContext,
    private readonly sink: CellSink,
  ) {
    this.scanner = new XmlScanner(xml, from, to);
  }

  /** Hands over the next cells, at most so many. */
  run(most = Infinity): ScanState {
    const { scanner } = this;
    for (let cells = 0; cells < most; ) {
      if (!scanner.next()) return "done";
      if (scanner.opens("row")) this.readRow();
      else if (scanner.opens("c")) {
        this.readCell();
        cells++;
      }
      if (this.isBeyond()) return "beyond";
    }
    return "more";
  }

  private isBeyond(): boolean {
    return this.row > LAST_ROW || this.column > LAST_COLUMN;
  }

  private readRow(): void {
    const { scanner } = this;
    const number = Number(scanner.attribute("r"));
    this.row = number >= 1 ? number - 1 : this.row + 1;
    this.column = -1;
    const height = Number(scanner.attribute("ht"));
    const outlineLevel = Number(scanner.attribute("outlineLevel") ?? 0);
    this.sink.row({
      row: this.row,
      height: height > 0 ? height : null,
      hidden: isTrue(scanner.attribute("hidden")),
      style: isTrue(scanner.attribute("customFormat")) ? styleNumber(scanner.attribute("s")) : null,
      outlineLevel: outlineLevel > 0 ? outlineLevel : 0,
    });
  }

  private readCell(): void {
    const { scanner } = this;
    this.moveTo(scanner.attribute("r"));
    const style = styleNumber(scanner.attribute("s"));
    if (this.isBeyond()) return;
    if (scanner.selfClosing) this.sink.cell({ row: this.row, column: this.column, style, ...NO_VALUE, ...NO_FORMULA });
    else this.readContent(scanner.attribute("t") ?? "n", style);
  }

  private readContent(type: string, style: number): void {
    const { scanner, row, column } = this;
    let value = NO_VALUE;
    let formula = NO_FORMULA;
    while (scanner.next() && !scanner.closes("c")) {
      if (scanner.opens("f")) formula = readFormula(scanner, { row, column }, this.shared);
      else if (scanner.opens("is")) value = ofString(readString(scanner));
      else if (scanner.opens("v")) value = this.readValue(type);
    }
    this.sink.cell({ row, column, style, ...value, ...formula });
  }

  private readValue(type: string): ReadValue {
    const text = readText(this.scanner);
    if (type === "s") return ofString(this.context.strings[Number(text)] ?? { text: "", richText: null });
    return { value: readTypedValue(type, text, this.context.uses1904Dates), richText: null };
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
}

const NO_FORMULA: FileFormula = { formula: null, arrayRange: null };
type ReadValue = Pick<FileCell, "value" | "richText">;
const NO_VALUE: ReadValue = { value: null, richText: null };

function ofString({ text, richText }: FileString): ReadValue {
  return { value: text, richText };
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

/** The first format where the file names none, or none that is a number. */
function styleNumber(text: string | undefined): number {
  const number = Number(text ?? 0);
  return Number.isInteger(number) ? number : 0;
}
