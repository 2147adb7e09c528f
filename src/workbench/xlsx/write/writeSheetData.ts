import { columnLetters, formatCell, formatRange } from "../../../domain/workbook/CellAddress";
import { isBlank, type Cell } from "../../model/Cell";
import { isCellError } from "../../model/CellScalar";
import type { LineFormat } from "../../model/LineFormats";
import type { Worksheet } from "../../model/Worksheet";
import { escapeXml } from "../../../xlsx/xml/escapeXml";
import { fileFormula } from "./futureFunctions";
import type { StyleWriter } from "./StyleWriter";

/** What the cells of a sheet are written with. */
export interface CellWriting {
  readonly styles: StyleWriter;
  /** The file's shared strings by text (plain) or by their runs (rich). */
  readonly strings: ReadonlyMap<string, number>;
  /** The element prefix of the sheet's part. */
  readonly prefix: string;
}

/** A sheet's rows and cells as `sheetData`. New texts are written into their cells; the file's shared strings stay as they are. */
export function writeSheetData(sheet: Worksheet, writing: CellWriting): string {
  const rows = new Set([...sheet.cells.rowIndexes(), ...sheet.rows.entries().map(([row]) => row)]);
  const lines = [...rows].sort((a, b) => a - b).map((row) => writeRow(sheet, row, writing));
  const tag = `${writing.prefix}sheetData`;
  return `<${tag}>${lines.join("")}</${tag}>`;
}

function writeRow(sheet: Worksheet, row: number, writing: CellWriting): string {
  const cells = sheet.cells.rowCells(row).map(([column, cell]) => writeCell(row, column, cell, writing));
  const tag = `${writing.prefix}row`;
  return `<${tag} r="${row + 1}"${rowAttributes(sheet.rows.get(row), writing.styles)}>${cells.join("")}</${tag}>`;
}

function rowAttributes({ size, hidden, style, outlineLevel }: LineFormat, styles: StyleWriter): string {
  return [
    style ? ` s="${styles.numberOf(style)}" customFormat="1"` : "",
    size === null ? "" : ` ht="${size}" customHeight="1"`,
    hidden ? ' hidden="1"' : "",
    outlineLevel > 0 ? ` outlineLevel="${outlineLevel}"` : "",
  ].join("");
}

function writeCell(row: number, column: number, cell: Cell, writing: CellWriting): string {
  const { prefix } = writing;
  const number = writing.styles.numberOf(cell.style);
  const start = `<${prefix}c r="${formatCell(row, column)}"${number === 0 ? "" : ` s="${number}"`}`;
  if (isBlank(cell)) return `${start}/>`;
  const content = cell.formula === null ? writeValue(cell, writing) : writeFormula(cell, cell.formula, prefix);
  return `${start}${content}</${prefix}c>`;
}

/** The rest of a cell's tag and its content. */
function writeFormula(cell: Cell, formula: string, prefix: string): string {
  const range = cell.opaque?.arrayRange;
  const kind = range ? ` t="array" ref="${formatRange(range)}"` : "";
  const text = `<${prefix}f${kind}>${escapeXml(fileFormula(formula))}</${prefix}f>`;
  if (cell.opaque?.withoutCachedValue) return `>${text}`;
  const { type, value } = typedValue(cell.value);
  return `${type === "n" ? "" : ` t="${type}"`}>${text}<${prefix}v>${escapeXml(value)}</${prefix}v>`;
}

function writeValue(cell: Cell, { prefix, strings }: CellWriting): string {
  if (typeof cell.value !== "string") {
    const { type, value } = typedValue(cell.value);
    return `${type === "n" ? "" : ` t="${type}"`}><${prefix}v>${value}</${prefix}v>`;
  }
  const rich = cell.opaque?.richText;
  const shared = strings.get(rich ?? `\u0000${cell.value}`);
  if (shared !== undefined) return ` t="s"><${prefix}v>${shared}</${prefix}v>`;
  const text = rich ?? `<${prefix}t xml:space="preserve">${escapeXml(cell.value)}</${prefix}t>`;
  return ` t="inlineStr"><${prefix}is>${text}</${prefix}is>`;
}

function typedValue(value: Cell["value"]): { readonly type: "n" | "b" | "e" | "str"; readonly value: string } {
  if (typeof value === "number") return { type: "n", value: String(value) };
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0" };
  return isCellError(value) ? { type: "e", value: value.error } : { type: "str", value };
}

/** The columns that differ from the default, equal neighbours together; "" where there are none. */
export function writeColumns(sheet: Worksheet, { styles, prefix }: CellWriting): string {
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const [column, format] of sheet.columns.entries()) {
    const attributes = columnAttributes(format, sheet.settings.defaultColumnWidth, styles);
    const last = runs.at(-1);
    if (last && last.last === column - 1 && last.attributes === attributes) last.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  if (runs.length === 0) return "";
  const lines = runs.map(({ first, last, attributes }) => `<${prefix}col min="${first + 1}" max="${last + 1}"${attributes}/>`);
  return `<${prefix}cols>${lines.join("")}</${prefix}cols>`;
}

function columnAttributes({ size, hidden, style, outlineLevel }: LineFormat, defaultWidth: number, styles: StyleWriter): string {
  return [
    ` width="${size ?? defaultWidth}"`,
    size === null ? "" : ' customWidth="1"',
    style ? ` style="${styles.numberOf(style)}"` : "",
    hidden ? ' hidden="1"' : "",
    outlineLevel > 0 ? ` outlineLevel="${outlineLevel}"` : "",
  ].join("");
}

/** The range that the sheet's cells span, for the `dimension` element. */
export function writeDimension(sheet: Worksheet, prefix: string): string {
  const range = sheet.usedRange(false);
  return `<${prefix}dimension ref="${range ? formatRange(range) : `${columnLetters(0)}1`}"/>`;
}
