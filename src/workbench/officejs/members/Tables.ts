import type { CellRange } from "../../../domain/workbook/CellAddress";
import { isCellError } from "../../model/CellScalar";
import type { ListObject } from "../../model/SheetObjects";
import type { Worksheet } from "../../model/Worksheet";
import { hostObject, method, navigation, scalar, type ClassDefinition, type Method } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { guardSheet, intersect } from "../guards";
import { Refusal } from "../protocol/Refusal";
import type { WorkbookSession } from "../WorkbookSession";
import { openRange, rangeArgument } from "./range/openRange";
import { openWorksheet } from "./Worksheet";

/** The tables of a sheet, or of the workbook where `sheet` is null. */
interface TableScope {
  readonly sheet: Worksheet | null;
}

interface PlacedTable {
  readonly sheet: Worksheet;
  readonly id: number;
}

/** Excel.Table: https://learn.microsoft.com/en-us/javascript/api/excel/excel.table */
export const TABLE: ClassDefinition<PlacedTable> = {
  className: "Table",
  identify: (placed) => ({ Id: `{${String(placed.id)}}` }),
  members: {
    id: scalar((placed) => `{${String(placed.id)}}`),
    name: withTable((table) => table.name),
    showHeaders: withTable((table) => table.hasHeaderRow),
    showTotals: withTable((table) => table.hasTotalsRow),
    style: withTable((table) => table.styleName ?? ""),
    worksheet: navigation((placed) => openWorksheet(placed.sheet)),
    getRange: partOf((table) => table.range),
    getHeaderRowRange: partOf((table) => (table.hasHeaderRow ? { ...table.range, lastRow: table.range.firstRow } : null)),
    getTotalRowRange: partOf((table) => (table.hasTotalsRow ? { ...table.range, firstRow: table.range.lastRow } : null)),
    getDataBodyRange: partOf((table) => ({
      ...table.range,
      firstRow: table.range.firstRow + (table.hasHeaderRow ? 1 : 0),
      lastRow: table.range.lastRow - (table.hasTotalsRow ? 1 : 0),
    })),
    delete: method((placed, _values, session) => remove(placed, session, true)),
    convertToRange: method((placed, _values, session) => {
      const table = tableOf(placed);
      const refusal = table ? remove(placed, session, false) : new Refusal("InvalidReference");
      return refusal ?? (table ? openRange(placed.sheet, table.range, session) : new Refusal("InvalidReference"));
    }),
  },
};

/** Excel.TableCollection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.tablecollection */
export const TABLE_COLLECTION: ClassDefinition<TableScope> = {
  className: "TableCollection",
  items: (scope, session) => tablesOf(scope, session).map((placed) => hostObject(TABLE, placed)),
  members: {
    count: scalar((scope, session) => tablesOf(scope, session).length),
    getCount: method((scope, _values, session) => tablesOf(scope, session).length),
    getItem: method((scope, values, session) => find(scope, values[0], session) ?? new Refusal("ItemNotFound")),
    getItemOrNullObject: method((scope, values, session) => find(scope, values[0], session)),
    getItemAt: method((scope, values, session) => {
      const placed = typeof values[0] === "number" ? tablesOf(scope, session)[values[0]] : undefined;
      return placed ? hostObject(TABLE, placed) : new Refusal("InvalidArgument");
    }),
    add: method((scope, values, session) => add(scope, values, session)),
  },
};

function withTable(read: (table: ListObject) => unknown): ReturnType<typeof scalar<PlacedTable>> {
  return scalar((placed) => {
    const table = tableOf(placed);
    return table ? read(table) : new Refusal("InvalidReference");
  });
}

function partOf(part: (table: ListObject) => CellRange | null): Method<PlacedTable> {
  return method((placed, _values, session) => {
    const table = tableOf(placed);
    if (!table) return new Refusal("InvalidReference");
    const range = part(table);
    return range ? openRange(placed.sheet, range, session) : new Refusal("ItemNotFound");
  });
}

function tableOf(placed: PlacedTable): ListObject | undefined {
  return placed.sheet.objects.tables.find((table) => table.id === placed.id);
}

function tablesOf(scope: TableScope, session: WorkbookSession): readonly PlacedTable[] {
  const sheets = scope.sheet ? [scope.sheet] : session.workbook.worksheets;
  return sheets.flatMap((sheet) => sheet.objects.tables.map(({ id }) => ({ sheet, id })));
}

function find(scope: TableScope, key: unknown, session: WorkbookSession): HostObject | null {
  if (typeof key !== "string") return null;
  const placed = tablesOf(scope, session).find((each) => {
    return `{${String(each.id)}}` === key || tableOf(each)?.name.toUpperCase() === key.toUpperCase();
  });
  return placed ? hostObject(TABLE, placed) : null;
}

function remove(placed: PlacedTable, session: WorkbookSession, withCells: boolean): Refusal | undefined {
  const table = tableOf(placed);
  if (!table) return new Refusal("InvalidReference");
  const refusal = guardSheet(session, placed.sheet);
  if (refusal) return refusal;
  placed.sheet.setObjects({ tables: placed.sheet.objects.tables.filter((each) => each.id !== placed.id) });
  if (withCells) placed.sheet.clearContents(table.range);
  return undefined;
}

/** A table must not overlap another one (InvalidArgument) or merged cells (MergedRangeConflict). */
function add(scope: TableScope, values: readonly unknown[], session: WorkbookSession): HostObject | Refusal {
  const sheet = scope.sheet ?? session.workbook.activeWorksheet;
  if (!sheet) return new Refusal("InvalidArgument");
  const place = rangeArgument(values[0], sheet, session);
  if (place instanceof Refusal) return place;
  const refusal = guardSheet(session, place.sheet);
  if (refusal) return refusal;
  const { objects } = place.sheet;
  if (objects.mergedRanges.some((merged) => intersect(merged, place.range))) return new Refusal("MergedRangeConflict");
  if (objects.tables.some((table) => intersect(table.range, place.range))) return new Refusal("InvalidArgument");
  if (values[1] !== true) return new Refusal("NotImplemented", "The stand-in adds tables with a header row only.", "TableCollection.add");
  const id = Math.max(0, ...tablesOf({ sheet: null }, session).map((placed) => placed.id)) + 1;
  const table: ListObject = {
    id,
    name: `Table${String(id)}`,
    range: place.range,
    columns: headersOf(place.sheet, place.range),
    hasHeaderRow: true,
    hasTotalsRow: false,
    styleName: "TableStyleMedium2",
  };
  place.sheet.setObjects({ tables: [...objects.tables, table] });
  return hostObject(TABLE, { sheet: place.sheet, id });
}

function headersOf(sheet: Worksheet, range: CellRange): string[] {
  const headers: string[] = [];
  for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
    const { value } = sheet.cell(range.firstRow, column);
    headers.push(isCellError(value) ? value.error : String(value) || `Column${String(headers.length + 1)}`);
  }
  return headers;
}
