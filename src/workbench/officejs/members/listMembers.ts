import type { ClassDefinition, Member } from "../ClassDefinition";
import { COLLECTION_EVENTS } from "./events";
import { NUMBER_FORMAT_INFO, CULTURE_INFO, APPLICATION, WORKBOOK_CREATED } from "./Application";
import { AUTO_FILTER } from "./AutoFilter";
import { CUSTOM_XML_PART, SCOPED_COLLECTION, CUSTOM_XML_PART_COLLECTION } from "./CustomXmlParts";
import { NAMED_ITEM, NAMED_ITEM_COLLECTION } from "./NamedItems";
import { HEADER_FOOTER, HEADER_FOOTER_GROUP, PAGE_LAYOUT } from "./PageLayout";
import { TABLE, TABLE_COLLECTION } from "./Tables";
import { DOCUMENT_PROPERTIES, WORKBOOK_PROTECTION, RUNTIME, WORKBOOK } from "./Workbook";
import { WORKSHEET } from "./Worksheet";
import { WORKSHEET_COLLECTION } from "./WorksheetCollection";
import { FREEZE_PANES } from "./WorksheetFreezePanes";
import { WORKSHEET_PROTECTION } from "./WorksheetProtection";
import { CHART_TITLE, CHART_LEGEND, CATEGORY_AXIS, CHART_AXES, CHART_DATA_LABELS, CHART } from "./charts/Chart";
import { CHART_COLLECTION } from "./charts/ChartCollection";
import { CHART_FILL, CHART_SERIES_FORMAT, CHART_SERIES, CHART_SERIES_COLLECTION } from "./charts/ChartSeries";
import { RANGE } from "./range/Range";
import { RANGE_BORDER, RANGE_BORDERS } from "./range/RangeBorders";
import { RANGE_FONT, RANGE_FILL, FORMAT_PROTECTION, RANGE_FORMAT } from "./range/RangeFormat";

/** A member that the stand-in answers, with the page that says how Excel behaves. */
export interface ListedMember {
  readonly className: string;
  readonly name: string;
  readonly kind: "scalar" | "navigation" | "method";
  readonly isWritable: boolean;
  /** Null for what office.js sends of its own accord and no page describes. */
  readonly documentation: string | null;
}

/** Every member that the stand-in answers; any other is refused as NotImplemented with its class and name. */
export function listMembers(): readonly ListedMember[] {
  return CLASSES.flatMap(({ className, members }) => members.map(([name, member]) => ({
    className,
    name,
    kind: member.kind,
    isWritable: member.isWritable,
    documentation: documentationOf(className, name, member.kind),
  })));
}

interface ListedClass {
  readonly className: string;
  readonly members: readonly (readonly [name: string, member: Pick<ListedMember, "kind" | "isWritable">])[];
}

function listed<T>({ className, members }: ClassDefinition<T>): ListedClass {
  return { className, members: Object.entries(members).map(([name, member]) => [name, { kind: member.kind, isWritable: isWritable(member) }]) };
}

function isWritable<T>(member: Member<T>): boolean {
  return member.kind === "scalar" && member.write !== undefined;
}

/** What office.js calls by another name on the wire than in its documentation. */
const OTHER_WORDS: Readonly<Record<string, readonly [className: string, name: string]>> = {
  "Workbook._Runtime": ["RequestContext", "runtime"],
  "Worksheet.gridlines": ["Worksheet", "showGridlines"],
};

const CREATE_WORKBOOK = "https://learn.microsoft.com/en-us/javascript/api/excel#excel-excel-createworkbook-function(1)";

/** What only a function of the library itself sends. */
const FUNCTION_PAGES: Readonly<Record<string, string>> = { "Application.createWorkbook": CREATE_WORKBOOK, "WorkbookCreated.open": CREATE_WORKBOOK };

/** Microsoft's reference has one page per class, with an anchor per member: `(1)` follows a method's. */
function documentationOf(className: string, name: string, kind: ListedMember["kind"]): string | null {
  const event = COLLECTION_EVENTS.find(([wire]) => name === `_Register${wire}` || name === `_Unregister${wire}`);
  if (event) return memberPage(className, event[2], false);
  const page = FUNCTION_PAGES[`${className}.${name}`];
  if (page !== undefined) return page;
  const other = OTHER_WORDS[`${className}.${name}`];
  if (other) return memberPage(other[0], other[1], false);
  return name.startsWith("_") ? null : memberPage(className, name, kind === "method");
}

function memberPage(className: string, name: string, isMethod: boolean): string {
  const page = className.toLowerCase();
  return `https://learn.microsoft.com/en-us/javascript/api/excel/excel.${page}#excel-excel-${page}-${name.toLowerCase()}-member${isMethod ? "(1)" : ""}`;
}

const CLASSES: readonly ListedClass[] = [
  listed(NUMBER_FORMAT_INFO),
  listed(CULTURE_INFO),
  listed(APPLICATION),
  listed(WORKBOOK_CREATED),
  listed(AUTO_FILTER),
  listed(CUSTOM_XML_PART),
  listed(SCOPED_COLLECTION),
  listed(CUSTOM_XML_PART_COLLECTION),
  listed(NAMED_ITEM),
  listed(NAMED_ITEM_COLLECTION),
  listed(HEADER_FOOTER),
  listed(HEADER_FOOTER_GROUP),
  listed(PAGE_LAYOUT),
  listed(TABLE),
  listed(TABLE_COLLECTION),
  listed(DOCUMENT_PROPERTIES),
  listed(WORKBOOK_PROTECTION),
  listed(RUNTIME),
  listed(WORKBOOK),
  listed(WORKSHEET),
  listed(WORKSHEET_COLLECTION),
  listed(FREEZE_PANES),
  listed(WORKSHEET_PROTECTION),
  listed(CHART_TITLE),
  listed(CHART_LEGEND),
  listed(CATEGORY_AXIS),
  listed(CHART_AXES),
  listed(CHART_DATA_LABELS),
  listed(CHART),
  listed(CHART_COLLECTION),
  listed(CHART_FILL),
  listed(CHART_SERIES_FORMAT),
  listed(CHART_SERIES),
  listed(CHART_SERIES_COLLECTION),
  listed(RANGE),
  listed(RANGE_BORDER),
  listed(RANGE_BORDERS),
  listed(RANGE_FONT),
  listed(RANGE_FILL),
  listed(FORMAT_PROTECTION),
  listed(RANGE_FORMAT),
];
