import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { LiveRange } from "../../../model/LiveRange";
import { LAST_COLUMN, LAST_ROW } from "../../../model/StructuralChange";
import { method, type Member, type Method } from "../../ClassDefinition";
import { intersect } from "../../guards";
import { Refusal } from "../../protocol/Refusal";
import { integerArgument, integerPair } from "../../values/argument";
import type { WorkbookSession } from "../../WorkbookSession";
import { openRange, placeOf, rangeArgument, type RangePlace } from "./openRange";

/** Members of Range that give another range. */
export const RANGE_NAVIGATION: Readonly<Record<string, Member<LiveRange>>> = {
  getCell: withPair(null, ({ range }, row, column) => cellAt(range.firstRow + row, range.firstColumn + column)),
  getRow: withIndex(({ range }, row) => ({ ...range, firstRow: range.firstRow + row, lastRow: range.firstRow + row })),
  getColumn: withIndex(({ range }, column) => ({
    ...range,
    firstColumn: range.firstColumn + column,
    lastColumn: range.firstColumn + column,
  })),
  getLastCell: derived(({ range }) => cellAt(range.lastRow, range.lastColumn)),
  getLastRow: derived(({ range }) => ({ ...range, firstRow: range.lastRow })),
  getLastColumn: derived(({ range }) => ({ ...range, firstColumn: range.lastColumn })),
  getEntireRow: derived(({ range }) => ({ ...range, firstColumn: 0, lastColumn: LAST_COLUMN })),
  getEntireColumn: derived(({ range }) => ({ ...range, firstRow: 0, lastRow: LAST_ROW })),
  getOffsetRange: withPair(null, ({ range }, rows, columns) => ({
    firstRow: range.firstRow + rows,
    lastRow: range.lastRow + rows,
    firstColumn: range.firstColumn + columns,
    lastColumn: range.lastColumn + columns,
  })),
  getResizedRange: withPair(null, ({ range }, rows, columns) => ({
    ...range,
    lastRow: range.lastRow + rows,
    lastColumn: range.lastColumn + columns,
  })),
  getAbsoluteResizedRange: withPair(null, ({ range }, rows, columns) => ({
    ...range,
    lastRow: range.firstRow + rows - 1,
    lastColumn: range.firstColumn + columns - 1,
  })),
  getBoundingRect: method((live, values, session) => combine(live, values[0], session, (a, b) => enclose(a, b))),
  getIntersection: method((live, values, session) => combine(live, values[0], session, intersect) ?? new Refusal("ItemNotFound")),
  getIntersectionOrNullObject: method((live, values, session) => combine(live, values[0], session, intersect)),
  getUsedRange: method((live, values, session) => usedWithin(live, values[0] === true, session) ?? new Refusal("ItemNotFound")),
  getUsedRangeOrNullObject: method((live, values, session) => usedWithin(live, values[0] === true, session)),
};

function derived(move: (place: RangePlace) => CellRange): Method<LiveRange> {
  return method((live, _values, session) => {
    const place = placeOf(live, session);
    return place instanceof Refusal ? place : openRange(place.sheet, move(place), session);
  });
}

function withIndex(move: (place: RangePlace, index: number) => CellRange): Method<LiveRange> {
  return method((live, values, session) => {
    const place = placeOf(live, session);
    const index = integerArgument(values[0]);
    if (place instanceof Refusal) return place;
    return index instanceof Refusal ? index : openRange(place.sheet, move(place, index), session);
  });
}

function withPair(absent: number | null, move: (place: RangePlace, rows: number, columns: number) => CellRange): Method<LiveRange> {
  return method((live, values, session) => {
    const place = placeOf(live, session);
    const pair = integerPair(values, absent);
    if (place instanceof Refusal) return place;
    return pair instanceof Refusal ? pair : openRange(place.sheet, move(place, pair[0], pair[1]), session);
  });
}

function combine(
  live: LiveRange,
  other: unknown,
  session: WorkbookSession,
  merge: (a: CellRange, b: CellRange) => CellRange | null,
): unknown {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  const second = rangeArgument(other, place.sheet, session);
  if (second instanceof Refusal) return second;
  if (second.sheet !== place.sheet) return new Refusal("InvalidArgument");
  const range = merge(place.range, second.range);
  return range === null ? null : openRange(place.sheet, range, session);
}

function usedWithin(live: LiveRange, valuesOnly: boolean, session: WorkbookSession): unknown {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  const used = place.sheet.usedRange(valuesOnly);
  const range = used ? intersect(used, place.range) : null;
  return range === null ? null : openRange(place.sheet, range, session);
}

function enclose(a: CellRange, b: CellRange): CellRange {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

function cellAt(row: number, column: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
