import { quoteSheetName } from "../../../domain/workbook/CellAddress";
import type { ModelName } from "../../model/DefinedNames";
import type { Worksheet } from "../../model/Worksheet";
import { hostObject, isHostObject, method, navigation, rareScalar, scalar, type ClassDefinition } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { guardWritable } from "../guards";
import { Refusal } from "../protocol/Refusal";
import { formatArea, parseAddress } from "../values/parseAddress";
import { refuseDefinedName } from "../values/sheetName";
import type { WorkbookSession } from "../WorkbookSession";
import { openRange, rangeArgument, type RangePlace } from "./range/openRange";
import { openWorksheet } from "./Worksheet";

/** The scope of names: a sheet, or null for the workbook. */
interface NameScope {
  readonly sheet: Worksheet | null;
}

interface ScopedName extends NameScope {
  readonly name: string;
}

/** Excel.NamedItem: https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditem */
export const NAMED_ITEM: ClassDefinition<ScopedName> = {
  className: "NamedItem",
  identify: (item) => ({ _Id: item.name }),
  members: {
    name: withName((name) => name.name),
    formula: scalar((item, session) => readName(item, session, (name) => name.formula), (item, value, session) => {
      if (typeof value !== "string" || !value.startsWith("=")) return new Refusal("InvalidArgument");
      return changeName(item, session, { formula: value });
    }),
    visible: scalar((item, session) => readName(item, session, (name) => name.visible), (item, value, session) => {
      return typeof value === "boolean" ? changeName(item, session, { visible: value }) : new Refusal("InvalidArgument");
    }),
    comment: scalar((item, session) => readName(item, session, (name) => name.comment), (item, value, session) => {
      return typeof value === "string" ? changeName(item, session, { comment: value }) : new Refusal("InvalidArgument");
    }),
    scope: scalar((item) => (item.sheet ? "Worksheet" : "Workbook")),
    type: rareScalar((item, session) => readName(item, session, (name) => typeOf(name, session))),
    value: rareScalar((item, session) => readName(item, session, (name) => valueOf(name))),
    worksheet: navigation((item) => (item.sheet ? openWorksheet(item.sheet) : new Refusal("ItemNotFound"))),
    worksheetOrNullObject: navigation((item) => (item.sheet ? openWorksheet(item.sheet) : null)),
    getRange: method((item, _values, session) => openNamedRange(item, session) ?? new Refusal("InvalidReference")),
    getRangeOrNullObject: method((item, _values, session) => openNamedRange(item, session)),
    delete: method((item, _values, session) => {
      const refusal = guardWritable(session);
      if (refusal) return refusal;
      session.workbook.names.delete(item.name, item.sheet?.id ?? null);
      return undefined;
    }),
  },
};

/** Excel.NamedItemCollection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditemcollection */
export const NAMED_ITEM_COLLECTION: ClassDefinition<NameScope> = {
  className: "NamedItemCollection",
  items: (scope, session) => namesOf(scope, session).map((name) => hostObject(NAMED_ITEM, { sheet: scope.sheet, name: name.name })),
  members: {
    add: method((scope, values, session) => add(scope, values, session)),
    getItem: method((scope, values, session) => find(scope, values[0], session) ?? new Refusal("ItemNotFound")),
    getItemOrNullObject: method((scope, values, session) => find(scope, values[0], session)),
    getCount: method((scope, _values, session) => namesOf(scope, session).length),
  },
};

function withName(read: (name: ModelName) => unknown): ReturnType<typeof scalar<ScopedName>> {
  return scalar((item, session) => readName(item, session, read));
}

function readName(item: ScopedName, session: WorkbookSession, read: (name: ModelName) => unknown): unknown {
  const name = session.workbook.names.find(item.name, item.sheet?.id ?? null);
  return name ? read(name) : new Refusal("InvalidReference");
}

function changeName(item: ScopedName, session: WorkbookSession, patch: Partial<ModelName>): Refusal | undefined {
  const refusal = guardWritable(session);
  if (refusal) return refusal;
  const name = session.workbook.names.find(item.name, item.sheet?.id ?? null);
  if (!name) return new Refusal("InvalidReference");
  session.workbook.names.set({ ...name, ...patch });
  return undefined;
}

function namesOf(scope: NameScope, session: WorkbookSession): readonly ModelName[] {
  const sheetId = scope.sheet?.id ?? null;
  return session.workbook.names.all().filter((name) => name.sheetId === sheetId);
}

function find(scope: NameScope, key: unknown, session: WorkbookSession): HostObject | null {
  if (typeof key !== "string") return null;
  const name = session.workbook.names.find(key, scope.sheet?.id ?? null);
  return name ? hostObject(NAMED_ITEM, { sheet: scope.sheet, name: name.name }) : null;
}

function add(scope: NameScope, values: readonly unknown[], session: WorkbookSession): HostObject | Refusal {
  const [name, reference, comment] = values;
  if (typeof name !== "string") return new Refusal("InvalidArgument");
  const refusal = guardWritable(session) ?? refuseDefinedName(name);
  if (refusal) return refusal;
  if (find(scope, name, session)) return new Refusal("ItemAlreadyExists");
  const formula = formulaOf(reference, session);
  if (formula instanceof Refusal) return formula;
  session.workbook.names.set({
    name,
    sheetId: scope.sheet?.id ?? null,
    formula,
    visible: true,
    comment: typeof comment === "string" ? comment : "",
  });
  return hostObject(NAMED_ITEM, { sheet: scope.sheet, name });
}

/** A range as an absolute reference; a text must be a formula. */
function formulaOf(reference: unknown, session: WorkbookSession): string | Refusal {
  if (typeof reference === "string") return reference.startsWith("=") ? reference : new Refusal("InvalidArgument");
  const sheet = session.workbook.activeWorksheet;
  if (!isHostObject(reference) || !sheet) return new Refusal("InvalidArgument");
  const place = rangeArgument(reference, sheet, session);
  return place instanceof Refusal ? place : `=${absoluteReference(place)}`;
}

/** `Drift!$A$1:$B$2`; absolute, with the sheet's name. */
export function absoluteReference({ sheet, range }: RangePlace): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(range).replace(/([A-Z]+|\d+)/g, "$$$1")}`;
}

function openNamedRange(item: ScopedName, session: WorkbookSession): HostObject | Refusal | null {
  const name = session.workbook.names.find(item.name, item.sheet?.id ?? null);
  if (!name) return new Refusal("InvalidReference");
  const place = placeOfName(name, session);
  return place ? openRange(place.sheet, place.range, session) : null;
}

function placeOfName(name: ModelName, session: WorkbookSession): RangePlace | null {
  const address = parseAddress(name.formula.slice(1));
  const sheet = address?.sheet ? session.workbook.worksheet(address.sheet) : undefined;
  return address && sheet ? { sheet, range: address.range } : null;
}

function typeOf(name: ModelName, session: WorkbookSession): string | Refusal {
  if (placeOfName(name, session)) return "Range";
  const constant = constantOf(name);
  if (constant instanceof Refusal) return constant;
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  return typeof constant === "boolean" ? "Boolean" : constant.startsWith("#") ? "Error" : "String";
}

function valueOf(name: ModelName): unknown {
  return parseAddress(name.formula.slice(1)) ? name.formula.slice(1) : constantOf(name);
}

function constantOf(name: ModelName): string | number | boolean | Refusal {
  const text = name.formula.slice(1);
  if (text.includes("#REF!")) return "#REF!";
  if (/^".*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return new Refusal("NotImplemented", "The stand-in does not calculate names that are formulas.", "NamedItem.value");
}
