import type { Worksheet } from "../../model/Worksheet";
import { method, type ClassDefinition } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { WORKBOOK_TARGET } from "../events/EventHub";
import { guardActive, guardStructure } from "../guards";
import { Refusal } from "../protocol/Refusal";
import { refuseSheetName } from "../values/sheetName";
import type { WorkbookSession } from "../WorkbookSession";
import { COLLECTION_EVENTS, eventMembers } from "./events";
import { openWorksheet } from "./Worksheet";

/** Excel.WorksheetCollection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetcollection */
export const WORKSHEET_COLLECTION: ClassDefinition<null> = {
  className: "WorksheetCollection",
  items: (_target, session) => session.workbook.worksheets.map((sheet) => openWorksheet(sheet)),
  members: {
    add: method((_target, values, session) => add(values[0], session)),
    getItem: method((_target, values, session) => open(find(values[0], session)) ?? new Refusal("ItemNotFound")),
    getItemOrNullObject: method((_target, values, session) => open(find(values[0], session))),
    getActiveWorksheet: method((_target, _values, session) => open(session.workbook.activeWorksheet) ?? new Refusal("ItemNotFound")),
    getCount: method((_target, values, session) => among(values[0] === true, session).length),
    getFirst: method((_target, values, session) => open(among(values[0] === true, session)[0]) ?? new Refusal("ItemNotFound")),
    getLast: method((_target, values, session) => open(among(values[0] === true, session).at(-1)) ?? new Refusal("ItemNotFound")),
    ...eventMembers<null>(COLLECTION_EVENTS, () => WORKBOOK_TARGET),
  },
};

/** Adds a sheet last; without a name Excel chooses one. The active sheet stays active. */
function add(name: unknown, session: WorkbookSession): HostObject | Refusal {
  const refusal = guardStructure(session) ?? guardActive(session);
  if (refusal) return refusal;
  if (name === null || name === undefined) return openWorksheet(session.workbook.addWorksheet());
  if (typeof name !== "string") return new Refusal("InvalidArgument");
  return refuseSheetName(name, session, null) ?? openWorksheet(session.workbook.addWorksheet(name));
}

function find(key: unknown, session: WorkbookSession): Worksheet | undefined {
  if (typeof key !== "string") return undefined;
  return session.workbook.worksheetById(key) ?? session.workbook.worksheet(key);
}

function open(sheet: Worksheet | undefined): HostObject | null {
  return sheet ? openWorksheet(sheet) : null;
}

function among(visibleOnly: boolean, session: WorkbookSession): readonly Worksheet[] {
  return session.workbook.worksheets.filter((sheet) => !visibleOnly || sheet.settings.visibility === "visible");
}
