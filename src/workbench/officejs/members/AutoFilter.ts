import type { Worksheet } from "../../model/Worksheet";
import { method, scalar, type ClassDefinition } from "../ClassDefinition";
import { guardSheet } from "../guards";
import { Refusal } from "../protocol/Refusal";
import type { WorkbookSession } from "../WorkbookSession";
import { openRange, rangeArgument } from "./range/openRange";

/** Excel.AutoFilter, without criteria: https://learn.microsoft.com/en-us/javascript/api/excel/excel.autofilter */
export const AUTO_FILTER: ClassDefinition<Worksheet> = {
  className: "AutoFilter",
  members: {
    enabled: scalar((sheet) => sheet.objects.autoFilter !== null),
    isDataFiltered: scalar((sheet) => sheet.objects.autoFilter?.hasCriteria ?? false),
    getRange: method((sheet, _values, session) => rangeOf(sheet, session) ?? new Refusal("ItemNotFound")),
    getRangeOrNullObject: method((sheet, _values, session) => rangeOf(sheet, session)),
    apply: method((sheet, values, session) => apply(sheet, values, session)),
    clearCriteria: method((sheet, _values, session) => {
      const refusal = guardSheet(session, sheet, "allowAutoFilter");
      if (refusal) return refusal;
      const filter = sheet.objects.autoFilter;
      showFilteredRows(sheet);
      if (filter) sheet.setObjects({ autoFilter: { ...filter, hasCriteria: false } });
      return undefined;
    }),
    remove: method((sheet, _values, session) => {
      const refusal = guardSheet(session, sheet, "allowAutoFilter");
      if (refusal) return refusal;
      showFilteredRows(sheet);
      sheet.setObjects({ autoFilter: null });
      return undefined;
    }),
  },
};

function rangeOf(sheet: Worksheet, session: WorkbookSession): unknown {
  const filter = sheet.objects.autoFilter;
  return filter ? openRange(sheet, filter.range, session) : null;
}

function apply(sheet: Worksheet, values: readonly unknown[], session: WorkbookSession): Refusal | undefined {
  if (values.slice(1).some((value) => value !== null && value !== undefined)) {
    return new Refusal("NotImplemented", "The stand-in keeps filters but does not evaluate criteria.", "AutoFilter.apply");
  }
  const place = rangeArgument(values[0], sheet, session);
  if (place instanceof Refusal) return place;
  const refusal = guardSheet(session, sheet, "allowAutoFilter");
  if (refusal) return refusal;
  sheet.setObjects({ autoFilter: { range: place.range, hasCriteria: false } });
  return undefined;
}

/** Shows every row of the filter's range: files do not tell rows that a criterion hides from rows that the user hid. */
function showFilteredRows(sheet: Worksheet): void {
  const filter = sheet.objects.autoFilter;
  if (!filter?.hasCriteria) return;
  for (const row of sheet.rows.hidden()) {
    if (row > filter.range.firstRow && row <= filter.range.lastRow) sheet.setLine("row", row, { hidden: false });
  }
}
