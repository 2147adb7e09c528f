import { LiveRange } from "../../model/LiveRange";
import type { DocumentProperties } from "../../model/Workbook";
import { hostObject, method, navigation, scalar, type ClassDefinition, type Scalar } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { guardWritable } from "../guards";
import { Refusal } from "../protocol/Refusal";
import type { WorkbookSession } from "../WorkbookSession";
import { APPLICATION } from "./Application";
import { CUSTOM_XML_PART_COLLECTION } from "./CustomXmlParts";
import { NAMED_ITEM_COLLECTION } from "./NamedItems";
import { TABLE_COLLECTION } from "./Tables";
import { WORKSHEET_COLLECTION } from "./WorksheetCollection";
import { openRange } from "./range/openRange";

/** Excel.DocumentProperties: https://learn.microsoft.com/en-us/javascript/api/excel/excel.documentproperties */
export const DOCUMENT_PROPERTIES: ClassDefinition<null> = {
  className: "DocumentProperties",
  members: {
    title: propertyMember("title"),
    subject: propertyMember("subject"),
    author: propertyMember("author"),
    company: propertyMember("company"),
    manager: propertyMember("manager"),
    keywords: propertyMember("keywords"),
    comments: propertyMember("comments"),
    category: propertyMember("category"),
    lastAuthor: scalar((_target, session) => session.workbook.settings.properties.lastAuthor),
  },
};

/** Excel.WorkbookProtection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.workbookprotection */
export const WORKBOOK_PROTECTION: ClassDefinition<null> = {
  className: "WorkbookProtection",
  members: {
    protected: scalar((_target, session) => session.workbook.settings.structureProtected),
    protect: method((_target, _values, session) => setProtected(session, true)),
    unprotect: method((_target, _values, session) => setProtected(session, false)),
  },
};

/** Excel.Runtime, `context.runtime`: https://learn.microsoft.com/en-us/javascript/api/excel/excel.runtime */
export const RUNTIME: ClassDefinition<null> = {
  className: "Runtime",
  members: {
    enableEvents: scalar(
      (_target, session) => session.events.enabled,
      (_target, value, session) => {
        if (typeof value !== "boolean") return new Refusal("InvalidArgument");
        session.events.enabled = value;
        return undefined;
      },
    ),
  },
};

/** Excel.Workbook: https://learn.microsoft.com/en-us/javascript/api/excel/excel.workbook */
export const WORKBOOK: ClassDefinition<null> = {
  className: "Workbook",
  members: {
    name: scalar((_target, session) => session.workbook.settings.fileName ?? "Book1"),
    readOnly: scalar((_target, session) => session.workbook.settings.readOnly),
    worksheets: navigation(() => hostObject(WORKSHEET_COLLECTION, null)),
    names: navigation(() => hostObject(NAMED_ITEM_COLLECTION, { sheet: null })),
    tables: navigation(() => hostObject(TABLE_COLLECTION, { sheet: null })),
    customXmlParts: navigation(() => hostObject(CUSTOM_XML_PART_COLLECTION, null)),
    properties: navigation(() => hostObject(DOCUMENT_PROPERTIES, null)),
    protection: navigation(() => hostObject(WORKBOOK_PROTECTION, null)),
    application: navigation(() => hostObject(APPLICATION, null)),
    _Runtime: navigation(() => hostObject(RUNTIME, null)),
    getSelectedRange: method((_target, _values, session) => selected(session, false)),
    getActiveCell: method((_target, _values, session) => selected(session, true)),
    _GetRangeForEventByReferenceId: method((_target, values, session) => eventRange(values[0], session)),
    _RemoveReference: method((_target, values, session) => {
      const object = typeof values[0] === "string" ? session.references.release(values[0]) : null;
      if (object?.target instanceof LiveRange) object.target.dispose();
    }),
  },
};

/** The root of all object paths. */
export function openWorkbookObject(): HostObject {
  return hostObject(WORKBOOK, null);
}

function propertyMember(key: Exclude<keyof DocumentProperties, "lastAuthor">): Scalar<null> {
  return scalar(
    (_target, session) => session.workbook.settings.properties[key],
    (_target, value, session) => {
      if (typeof value !== "string") return new Refusal("InvalidArgument");
      const refusal = guardWritable(session);
      if (refusal) return refusal;
      session.workbook.changeSettings({ properties: { ...session.workbook.settings.properties, [key]: value } });
      return undefined;
    },
  );
}

/** Protecting what is protected, and the reverse, is refused, as Excel has done since June 2026. */
function setProtected(session: WorkbookSession, isProtected: boolean): Refusal | undefined {
  const refusal = guardWritable(session);
  if (refusal) return refusal;
  if (session.workbook.settings.structureProtected === isProtected) return new Refusal("AccessDenied");
  session.workbook.changeSettings({ structureProtected: isProtected });
  return undefined;
}

function selected(session: WorkbookSession, onlyCell: boolean): HostObject | Refusal {
  const { selection } = session.workbook;
  const sheet = selection ? session.workbook.worksheetById(selection.sheetId) : undefined;
  if (!selection || !sheet) return new Refusal("InvalidSelection");
  const { range } = selection;
  return openRange(sheet, onlyCell ? { ...range, lastRow: range.firstRow, lastColumn: range.firstColumn } : range, session);
}

function eventRange(referenceId: unknown, session: WorkbookSession): HostObject | Refusal {
  const changed = typeof referenceId === "string" ? session.events.changedRange(referenceId) : null;
  const sheet = changed ? session.workbook.worksheetById(changed.sheetId) : undefined;
  return changed && sheet ? openRange(sheet, changed.range, session) : new Refusal("InvalidReference");
}
