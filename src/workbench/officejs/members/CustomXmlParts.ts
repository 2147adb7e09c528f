import type { CustomXmlPart } from "../../model/CustomXmlParts";
import { hostObject, method, scalar, type ClassDefinition } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { guardWritable } from "../guards";
import { Refusal } from "../protocol/Refusal";
import type { WorkbookSession } from "../WorkbookSession";

interface PartId {
  readonly id: string;
}

interface Namespace {
  readonly namespace: string;
}

/** Excel.CustomXmlPart: https://learn.microsoft.com/en-us/javascript/api/excel/excel.customxmlpart */
export const CUSTOM_XML_PART: ClassDefinition<PartId> = {
  className: "CustomXmlPart",
  identify: ({ id }) => ({ Id: id }),
  members: {
    id: scalar(({ id }) => id),
    namespaceUri: scalar((part, session) => readPart(part, session, ({ namespace }) => namespace)),
    getXml: method((part, _values, session) => readPart(part, session, ({ xml }) => xml)),
    setXml: method((part, values, session) => {
      const [xml] = values;
      const refusal = guardWritable(session) ?? refuseXml(xml);
      if (refusal) return refusal;
      if (!session.workbook.customXml.get(part.id)) return new Refusal("InvalidReference");
      if (typeof xml === "string") session.workbook.customXml.setXml(part.id, xml);
      return undefined;
    }),
    delete: method((part, _values, session) => {
      const refusal = guardWritable(session);
      if (refusal) return refusal;
      session.workbook.customXml.delete(part.id);
      return undefined;
    }),
  },
};

/** Excel.CustomXmlPartScopedCollection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.customxmlpartscopedcollection */
export const SCOPED_COLLECTION: ClassDefinition<Namespace> = {
  className: "CustomXmlPartScopedCollection",
  items: (scope, session) => inNamespace(scope, session).map(openPart),
  members: {
    getCount: method((scope, _values, session) => inNamespace(scope, session).length),
    getItem: method((scope, values, session) => find(inNamespace(scope, session), values[0]) ?? new Refusal("ItemNotFound")),
    getItemOrNullObject: method((scope, values, session) => find(inNamespace(scope, session), values[0])),
    getOnlyItem: method((scope, _values, session) => onlyItem(scope, session) ?? new Refusal("GeneralException")),
    getOnlyItemOrNullObject: method((scope, _values, session) => onlyItem(scope, session)),
  },
};

/** Excel.CustomXmlPartCollection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.customxmlpartcollection */
export const CUSTOM_XML_PART_COLLECTION: ClassDefinition<null> = {
  className: "CustomXmlPartCollection",
  items: (_target, session) => session.workbook.customXml.all().map(openPart),
  members: {
    add: method((_target, values, session) => {
      const [xml] = values;
      const refusal = guardWritable(session) ?? refuseXml(xml);
      if (refusal) return refusal;
      return typeof xml === "string" ? openPart(session.workbook.customXml.add(xml)) : new Refusal("InvalidArgument");
    }),
    getByNamespace: method((_target, values) => {
      return typeof values[0] === "string" ? hostObject(SCOPED_COLLECTION, { namespace: values[0] }) : new Refusal("InvalidArgument");
    }),
    getCount: method((_target, _values, session) => session.workbook.customXml.all().length),
    getItem: method((_target, values, session) => find(session.workbook.customXml.all(), values[0]) ?? new Refusal("ItemNotFound")),
    getItemOrNullObject: method((_target, values, session) => find(session.workbook.customXml.all(), values[0])),
  },
};

function openPart({ id }: CustomXmlPart): HostObject {
  return hostObject(CUSTOM_XML_PART, { id });
}

function readPart({ id }: PartId, session: WorkbookSession, read: (part: CustomXmlPart) => unknown): unknown {
  const part = session.workbook.customXml.get(id);
  return part ? read(part) : new Refusal("InvalidReference");
}

function inNamespace({ namespace }: Namespace, session: WorkbookSession): readonly CustomXmlPart[] {
  return session.workbook.customXml.inNamespace(namespace);
}

function find(parts: readonly CustomXmlPart[], id: unknown): HostObject | null {
  const part = parts.find((each) => each.id === id);
  return part ? openPart(part) : null;
}

function onlyItem(scope: Namespace, session: WorkbookSession): HostObject | null {
  const [first, second] = inNamespace(scope, session);
  return first && !second ? openPart(first) : null;
}

/** Refuses what has no root element; the rest of the XML's form is not looked at. */
function refuseXml(xml: unknown): Refusal | undefined {
  return typeof xml === "string" && /^\s*(?:<\?[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<[A-Za-z_]/.test(xml) ? undefined : new Refusal("InvalidArgument");
}
