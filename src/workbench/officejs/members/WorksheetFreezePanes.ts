import type { Worksheet } from "../../model/Worksheet";
import { LAST_COLUMN, LAST_ROW } from "../../model/StructuralChange";
import { method, type ClassDefinition } from "../ClassDefinition";
import { guardActive, guardSheet } from "../guards";
import { Refusal } from "../protocol/Refusal";
import { integerArgument } from "../values/argument";
import type { WorkbookSession } from "../WorkbookSession";
import { openRange, rangeArgument } from "./range/openRange";

/** Excel.WorksheetFreezePanes: https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetfreezepanes */
export const FREEZE_PANES: ClassDefinition<Worksheet> = {
  className: "WorksheetFreezePanes",
  members: {
    freezeRows: method((sheet, values, session) => freezeLines(sheet, values[0], session, "rows")),
    freezeColumns: method((sheet, values, session) => freezeLines(sheet, values[0], session, "columns")),
    freezeAt: method((sheet, values, session) => {
      const place = rangeArgument(values[0], sheet, session);
      if (place instanceof Refusal) return place;
      return freeze(sheet, session, place.range.lastRow + 1, place.range.lastColumn + 1);
    }),
    unfreeze: method((sheet, _values, session) => freeze(sheet, session, 0, 0)),
    getLocation: method((sheet, _values, session) => location(sheet, session) ?? new Refusal("ItemNotFound")),
    getLocationOrNullObject: method((sheet, _values, session) => location(sheet, session)),
  },
};

function freezeLines(sheet: Worksheet, value: unknown, session: WorkbookSession, axis: "rows" | "columns"): Refusal | undefined {
  const count = integerArgument(value, 1);
  if (count instanceof Refusal) return count;
  if (count < 0) return new Refusal("InvalidArgument");
  return axis === "rows" ? freeze(sheet, session, count, 0) : freeze(sheet, session, 0, count);
}

function freeze(sheet: Worksheet, session: WorkbookSession, rows: number, columns: number): Refusal | undefined {
  const refusal = guardSheet(session, sheet) ?? guardActive(session);
  if (refusal) return refusal;
  sheet.changeSettings({ frozen: { rows: rows > LAST_ROW ? 0 : rows, columns: columns > LAST_COLUMN ? 0 : columns } });
  return undefined;
}

function location(sheet: Worksheet, session: WorkbookSession): unknown {
  const { rows, columns } = sheet.settings.frozen;
  if (rows === 0 && columns === 0) return null;
  const range = {
    firstRow: 0,
    firstColumn: 0,
    lastRow: rows === 0 ? LAST_ROW : rows - 1,
    lastColumn: columns === 0 ? LAST_COLUMN : columns - 1,
  };
  return openRange(sheet, range, session);
}
