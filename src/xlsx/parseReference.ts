import { columnIndex, type CellRange } from "../domain/workbook/CellAddress";
import { LAST_COLUMN, LAST_ROW } from "./sheetLimits";

/** A rectangle as the file writes it: "A1", "$A$1:C3", "B:C" or "2:5"; null where it is none. */
export function parseReference(text: string): CellRange | null {
  const [first = "", last = first, ...more] = text.trim().split(":");
  const [from, to] = [parseCorner(first, 0, 0), parseCorner(last, LAST_ROW, LAST_COLUMN)];
  if (more.length > 0 || !from || !to || from.shape !== to.shape) return null;
  if (from.shape !== "cell" && first === last && !text.includes(":")) return null;
  return {
    firstRow: Math.min(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly shape: "cell" | "row" | "column";
}

function parseCorner(text: string, missingRow: number, missingColumn: number): Corner | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/.exec(text);
  const [, letters = "", digits = ""] = match ?? [];
  if (letters === "" || digits === "") return lineCorner(letters, digits, missingRow, missingColumn);
  return within({ row: Number(digits) - 1, column: columnIndex(letters), shape: "cell" });
}

function lineCorner(letters: string, digits: string, row: number, column: number): Corner | null {
  if (letters !== "") return within({ row, column: columnIndex(letters), shape: "column" });
  return digits === "" ? null : within({ row: Number(digits) - 1, column, shape: "row" });
}

function within(corner: Corner): Corner | null {
  return corner.row >= 0 && corner.row <= LAST_ROW && corner.column <= LAST_COLUMN ? corner : null;
}

/** The rectangles of a blank-separated list (`sqref`); what cannot be read is left out. */
export function parseReferenceList(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((part) => parseReference(part) ?? []);
}

/**
 * The rectangles of a name's formula that lists areas of one sheet: `'Drift 1'!$A$1:$D$20,'Drift 1'!$F$1`.
 * Null where one of them is no rectangle (`#REF!`).
 */
export function parseAreas(formula: string): CellRange[] | null {
  const areas = formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  const ranges = areas.map((area) => parseReference(area.slice(area.lastIndexOf("!") + 1)));
  return ranges.every((range) => range !== null) ? ranges : null;
}
