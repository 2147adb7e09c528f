import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { LiveRange } from "../../../model/LiveRange";
import { hostObject, method, navigation, scalar, type ClassDefinition } from "../../ClassDefinition";
import { Refusal } from "../../protocol/Refusal";
import { formatAddress, isWholeColumns, isWholeRows } from "../../values/parseAddress";
import type { WorkbookSession } from "../../WorkbookSession";
import { openWorksheet } from "../Worksheet";
import { RANGE_CONTENTS, matrixOfShape } from "./contents";
import { hyperlinkMember } from "./hyperlink";
import { RANGE_LINES } from "./lines";
import { RANGE_NAVIGATION } from "./navigation";
import { placeOf } from "./openRange";
import { RANGE_FORMAT } from "./RangeFormat";
import { RANGE_STRUCTURE } from "./structure";

/** Excel.Range: https://learn.microsoft.com/en-us/javascript/api/excel/excel.range */
export const RANGE: ClassDefinition<LiveRange> = {
  className: "Range",
  identify: (live, session) => {
    const name = session.references.nameOf(live);
    return name === null ? {} : { _ReferenceId: name };
  },
  members: {
    address: located((range, sheetName) => formatAddress(sheetName, range)),
    addressLocal: located((range, sheetName) => formatAddress(sheetName, range)),
    rowIndex: located((range) => range.firstRow),
    columnIndex: located((range) => range.firstColumn),
    rowCount: located(rowCount),
    columnCount: located(columnCount),
    cellCount: located((range) => (rowCount(range) * columnCount(range) > 2 ** 31 - 1 ? -1 : rowCount(range) * columnCount(range))),
    isEntireRow: located(isWholeRows),
    isEntireColumn: located(isWholeColumns),
    ...RANGE_CONTENTS,
    ...RANGE_LINES,
    ...RANGE_NAVIGATION,
    ...RANGE_STRUCTURE,
    hyperlink: hyperlinkMember,
    format: navigation((live) => hostObject(RANGE_FORMAT, live)),
    worksheet: navigation((live, session) => {
      const place = placeOf(live, session);
      return place instanceof Refusal ? place : openWorksheet(place.sheet);
    }),
    _KeepReference: method((live, _values, session) => {
      session.references.keep(hostObject(RANGE, live));
    }),
    _ReferenceId: scalar((live, session) => session.references.nameOf(live) ?? ""),
    _ValidateArraySize: method(validateArraySize),
  },
};

function located(read: (range: CellRange, sheetName: string) => unknown): ReturnType<typeof scalar<LiveRange>> {
  return scalar((live, session) => {
    const place = placeOf(live, session);
    return place instanceof Refusal ? place : read(place.range, place.sheet.name);
  });
}

function rowCount(range: CellRange): number {
  return range.lastRow - range.firstRow + 1;
}

function columnCount(range: CellRange): number {
  return range.lastColumn - range.firstColumn + 1;
}

/** office.js asks this before it splits an assignment of more than 1 500 cells into blocks of rows. */
function validateArraySize(live: LiveRange, values: readonly unknown[], session: WorkbookSession): Refusal | undefined {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  if (values[0] === rowCount(place.range) && values[1] === columnCount(place.range)) return undefined;
  const refusal = matrixOfShape([], place.range);
  return refusal instanceof Refusal ? refusal : undefined;
}
