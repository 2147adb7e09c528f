import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { LiveRange } from "../../../model/LiveRange";
import { LAST_COLUMN, LAST_ROW } from "../../../model/StructuralChange";
import type { Worksheet } from "../../../model/Worksheet";
import { method, scalar, type Member, type Scalar } from "../../ClassDefinition";
import { guardSheet, intersect } from "../../guards";
import { isRecord } from "../../protocol/requestBody";
import { Refusal } from "../../protocol/Refusal";
import { displayText } from "../../values/displayText";
import { formatAddress } from "../../values/parseAddress";
import { charactersOfPoints, pointsOfCharacters } from "../../values/columnWidth";
import type { WorkbookSession } from "../../WorkbookSession";
import { placeOf } from "./openRange";

type Axis = "row" | "column";

/** Members of Range that tell of and change its rows and columns as lines. */
export const RANGE_LINES: Readonly<Record<string, Member<LiveRange>>> = {
  rowHidden: hiddenMember("row"),
  columnHidden: hiddenMember("column"),
  hidden: scalar((live, session) => {
    const place = placeOf(live, session);
    if (place instanceof Refusal) return place;
    return readHidden(place.sheet, place.range, "row") === true || readHidden(place.sheet, place.range, "column") === true;
  }),
  getRowProperties: method((live, values, session) => lineProperties(live, values[0], session, "row")),
  getColumnProperties: method((live, values, session) => lineProperties(live, values[0], session, "column")),
};

/** RangeFormat.columnWidth or rowHeight, in points; null where the lines differ. */
export function sizeMember(axis: Axis): Scalar<LiveRange> {
  return scalar(
    (live, session) => {
      const place = placeOf(live, session);
      if (place instanceof Refusal) return place;
      return agreed(place.range, axis, (index) => sizeOf(place.sheet, axis, index));
    },
    (live, value, session) => {
      if (typeof value !== "number" || value < 0) return new Refusal("InvalidArgument");
      return changeLines(live, session, axis, { size: axis === "column" ? charactersOfPoints(value) : value });
    },
  );
}

/** Makes columns as wide as their longest text at about one character of the default font each; never narrower than 2. */
export function autofitColumns(live: LiveRange, _values: readonly unknown[], session: WorkbookSession): Refusal | undefined {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  const { sheet, range } = place;
  const refusal = guardSheet(session, sheet, "allowFormatColumns");
  if (refusal) return refusal;
  const widths = new Map<number, number>();
  for (const { column, cell } of sheet.cells.cellsIn(range)) {
    const length = displayText(cell.value, cell.style.numberFormat, session.locale).length;
    widths.set(column, Math.max(widths.get(column) ?? 0, length));
  }
  for (const [column, length] of widths) if (length > 0) sheet.setLine("column", column, { size: Math.min(255, Math.max(2, length + 0.71)) });
  return undefined;
}

/** Gives rows back their own height, which follows their cells; the stand-in keeps that as "no height set". */
export function autofitRows(live: LiveRange, _values: readonly unknown[], session: WorkbookSession): Refusal | undefined {
  return changeLines(live, session, "row", { size: null });
}

function hiddenMember(axis: Axis): Scalar<LiveRange> {
  return scalar(
    (live, session) => {
      const place = placeOf(live, session);
      return place instanceof Refusal ? place : readHidden(place.sheet, place.range, axis);
    },
    (live, value, session) => {
      if (typeof value !== "boolean") return new Refusal("InvalidArgument");
      return changeLines(live, session, axis, { hidden: value });
    },
  );
}

function readHidden(sheet: Worksheet, range: CellRange, axis: Axis): boolean | null {
  const lines = axis === "row" ? sheet.rows : sheet.columns;
  const [first, last] = spanOf(range, axis);
  const hidden = lines.hidden().filter((index) => index >= first && index <= last).length;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

function changeLines(
  live: LiveRange,
  session: WorkbookSession,
  axis: Axis,
  patch: { readonly size?: number | null; readonly hidden?: boolean },
): Refusal | undefined {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  const { sheet, range } = place;
  const refusal = guardSheet(session, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (refusal) return refusal;
  const [first, last] = spanOf(range, axis);
  if (last - first > 100_000) return new Refusal("NotImplemented", "The stand-in does not set the size of a whole sheet's lines.");
  for (let index = first; index <= last; index += 1) sheet.setLine(axis, index, patch);
  return undefined;
}

/** One record per row (or column) with what the options ask for. */
function lineProperties(live: LiveRange, options: unknown, session: WorkbookSession, axis: Axis): unknown {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  if (!isRecord(options)) return new Refusal("InvalidArgument");
  const names = Object.keys(options).filter((name) => options[name] !== false);
  const unknown = names.find((name) => name !== `${axis}Hidden` && name !== `${axis}Index` && name !== "address");
  if (unknown !== undefined) {
    const member = axis === "row" ? "Range.getRowProperties" : "Range.getColumnProperties";
    return new Refusal("NotImplemented", `The stand-in does not answer ${unknown} of a ${axis}.`, member);
  }
  const { sheet, range } = place;
  const [first, last] = spanOf(range, axis);
  const lines = axis === "row" ? sheet.rows : sheet.columns;
  return Array.from({ length: last - first + 1 }, (_line, offset) => {
    const index = first + offset;
    const all: Readonly<Record<string, unknown>> = {
      [`${axis}Hidden`]: lines.get(index).hidden,
      [`${axis}Index`]: index,
      address: formatAddress(sheet.name, lineOf(range, axis, index)),
    };
    return Object.fromEntries(names.map((name) => [name, all[name]]));
  });
}

function sizeOf(sheet: Worksheet, axis: Axis, index: number): number {
  const { size } = (axis === "row" ? sheet.rows : sheet.columns).get(index);
  if (axis === "row") return size ?? sheet.settings.defaultRowHeight;
  return pointsOfCharacters(size ?? sheet.settings.defaultColumnWidth);
}

function agreed(range: CellRange, axis: Axis, read: (index: number) => number): number | null {
  const [first, last] = spanOf(range, axis);
  const size = read(first);
  for (let index = first + 1; index <= Math.min(last, first + 100_000); index += 1) if (read(index) !== size) return null;
  return size;
}

function spanOf(range: CellRange, axis: Axis): readonly [number, number] {
  return axis === "row" ? [range.firstRow, range.lastRow] : [range.firstColumn, range.lastColumn];
}

function lineOf(range: CellRange, axis: Axis, index: number): CellRange {
  const whole = { firstRow: 0, lastRow: LAST_ROW, firstColumn: 0, lastColumn: LAST_COLUMN };
  const line = axis === "row" ? { ...whole, firstRow: index, lastRow: index } : { ...whole, firstColumn: index, lastColumn: index };
  return intersect(line, range) ?? line;
}
