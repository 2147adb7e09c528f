import type { Worksheet } from "../../model/Worksheet";
import { LAST_COLUMN, LAST_ROW } from "../../model/StructuralChange";
import { hostObject, method, navigation, rareScalar, scalar, type ClassDefinition } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { guardActive, guardSheet, guardStructure } from "../guards";
import { Refusal } from "../protocol/Refusal";
import { colorArgument, integerArgument, integerPair } from "../values/argument";
import { refuseSheetName } from "../values/sheetName";
import { parseVisibility, visibilityWord } from "../values/visibilityWord";
import type { WorkbookSession } from "../WorkbookSession";
import { AUTO_FILTER } from "./AutoFilter";
import { CHART_COLLECTION } from "./charts/ChartCollection";
import { SHEET_EVENTS, eventMembers } from "./events";
import { NAMED_ITEM_COLLECTION } from "./NamedItems";
import { PAGE_LAYOUT } from "./PageLayout";
import { TABLE_COLLECTION } from "./Tables";
import { FREEZE_PANES } from "./WorksheetFreezePanes";
import { WORKSHEET_PROTECTION } from "./WorksheetProtection";
import { findAddress, openRange } from "./range/openRange";

/** Excel.Worksheet: https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheet */
export const WORKSHEET: ClassDefinition<Worksheet> = {
  className: "Worksheet",
  identify: (sheet) => ({ Id: sheet.id }),
  members: {
    id: scalar((sheet) => sheet.id),
    name: scalar((sheet) => sheet.name, rename),
    position: scalar((sheet, session) => session.workbook.worksheets.indexOf(sheet), move),
    visibility: scalar((sheet) => visibilityWord(sheet.settings.visibility), setVisibility),
    tabColor: scalar((sheet) => sheet.settings.tabColor ?? "", setTabColor),
    showGridlines: scalar((sheet) => sheet.settings.showGridlines, setGridlines),
    gridlines: { ...rareScalar<Worksheet>((sheet) => sheet.settings.showGridlines), write: setGridlines },
    charts: navigation((sheet) => hostObject(CHART_COLLECTION, sheet)),
    tables: navigation((sheet) => hostObject(TABLE_COLLECTION, { sheet })),
    names: navigation((sheet) => hostObject(NAMED_ITEM_COLLECTION, { sheet })),
    protection: navigation((sheet) => hostObject(WORKSHEET_PROTECTION, sheet)),
    freezePanes: navigation((sheet) => hostObject(FREEZE_PANES, sheet)),
    pageLayout: navigation((sheet) => hostObject(PAGE_LAYOUT, sheet)),
    autoFilter: navigation((sheet) => hostObject(AUTO_FILTER, sheet)),
    activate: method((sheet, _values, session) => activate(sheet, session)),
    delete: method((sheet, _values, session) => deleteSheet(sheet, session)),
    calculate: method((_sheet, values, session) => session.workbook.calculate(values[0] === true)),
    getRange: method((sheet, values, session) => rangeOf(sheet, values[0], session)),
    getCell: method((sheet, values, session) => cellOf(sheet, values, session)),
    getRangeByIndexes: method((sheet, values, session) => blockOf(sheet, values, session)),
    getUsedRange: method((sheet, values, session) => openUsedRange(sheet, values[0] === true, session) ?? cellOf(sheet, [0, 0], session)),
    getUsedRangeOrNullObject: method((sheet, values, session) => openUsedRange(sheet, values[0] === true, session)),
    getNextOrNullObject: method((sheet, values, session) => neighbour(sheet, values[0] === true, 1, session)),
    getPreviousOrNullObject: method((sheet, values, session) => neighbour(sheet, values[0] === true, -1, session)),
    ...eventMembers<Worksheet>(SHEET_EVENTS, (sheet) => sheet.id),
  },
};

/** The Worksheet object of a sheet. */
export function openWorksheet(sheet: Worksheet): HostObject {
  return hostObject(WORKSHEET, sheet);
}

function rename(sheet: Worksheet, value: unknown, session: WorkbookSession): Refusal | undefined {
  if (typeof value !== "string") return new Refusal("InvalidArgument");
  const refusal = guardStructure(session) ?? refuseSheetName(value, session, sheet);
  if (refusal) return refusal;
  session.workbook.renameWorksheet(sheet, value);
  return undefined;
}

function move(sheet: Worksheet, value: unknown, session: WorkbookSession): Refusal | undefined {
  const position = integerArgument(value);
  const refusal = guardStructure(session);
  if (refusal) return refusal;
  if (position instanceof Refusal) return position;
  if (position < 0 || position >= session.workbook.worksheets.length) return new Refusal("InvalidArgument");
  session.workbook.moveWorksheet(sheet, position);
  return undefined;
}

function setVisibility(sheet: Worksheet, value: unknown, session: WorkbookSession): Refusal | undefined {
  const visibility = parseVisibility(value);
  if (visibility === null) return new Refusal("InvalidArgument");
  const refusal = guardStructure(session) ?? guardActive(session);
  if (refusal) return refusal;
  if (visibility !== "visible" && isLastVisible(sheet, session)) return new Refusal("InvalidOperation");
  sheet.changeSettings({ visibility });
  activateVisible(session);
  return undefined;
}

function setTabColor(sheet: Worksheet, value: unknown, session: WorkbookSession): Refusal | undefined {
  const tabColor = colorArgument(value);
  if (tabColor instanceof Refusal) return tabColor;
  const refusal = guardStructure(session);
  if (refusal) return refusal;
  sheet.changeSettings({ tabColor });
  return undefined;
}

function setGridlines(sheet: Worksheet, value: unknown, session: WorkbookSession): Refusal | undefined {
  if (typeof value !== "boolean") return new Refusal("InvalidArgument");
  const refusal = guardSheet(session, sheet) ?? guardActive(session);
  if (refusal) return refusal;
  sheet.changeSettings({ showGridlines: value });
  return undefined;
}

function activate(sheet: Worksheet, session: WorkbookSession): Refusal | undefined {
  const refusal = guardActive(session);
  if (refusal) return refusal;
  if (sheet.settings.visibility !== "visible") return new Refusal("InvalidOperation");
  session.workbook.activate(sheet);
  return undefined;
}

/** A very hidden sheet and the last visible one cannot be deleted (documentation of Worksheet.delete). */
function deleteSheet(sheet: Worksheet, session: WorkbookSession): Refusal | undefined {
  const refusal = guardStructure(session) ?? guardActive(session);
  if (refusal) return refusal;
  if (sheet.settings.visibility === "veryHidden" || isLastVisible(sheet, session)) return new Refusal("InvalidOperation");
  session.workbook.deleteWorksheet(sheet);
  activateVisible(session);
  return undefined;
}

function isLastVisible(sheet: Worksheet, session: WorkbookSession): boolean {
  const visible = session.workbook.worksheets.filter((each) => each.settings.visibility === "visible");
  return visible.length === 1 && visible[0] === sheet;
}

function activateVisible(session: WorkbookSession): void {
  const { activeWorksheet, worksheets } = session.workbook;
  if (activeWorksheet?.settings.visibility === "visible") return;
  const visible = worksheets.find((sheet) => sheet.settings.visibility === "visible");
  if (visible) session.workbook.activate(visible);
}

function rangeOf(sheet: Worksheet, address: unknown, session: WorkbookSession): HostObject | Refusal {
  if (address === null || address === undefined || address === "") {
    return openRange(sheet, { firstRow: 0, firstColumn: 0, lastRow: LAST_ROW, lastColumn: LAST_COLUMN }, session);
  }
  if (typeof address !== "string") return new Refusal("InvalidArgument");
  const place = findAddress(address, sheet, session);
  if (place instanceof Refusal) return place;
  return place.sheet === sheet ? openRange(sheet, place.range, session) : new Refusal("InvalidArgument");
}

function cellOf(sheet: Worksheet, values: readonly unknown[], session: WorkbookSession): HostObject | Refusal {
  const pair = integerPair(values);
  if (pair instanceof Refusal) return pair;
  return openRange(sheet, { firstRow: pair[0], lastRow: pair[0], firstColumn: pair[1], lastColumn: pair[1] }, session);
}

function blockOf(sheet: Worksheet, values: readonly unknown[], session: WorkbookSession): HostObject | Refusal {
  const corner = integerPair(values.slice(0, 2));
  const size = integerPair(values.slice(2, 4));
  if (corner instanceof Refusal) return corner;
  if (size instanceof Refusal) return size;
  const [firstRow, firstColumn] = corner;
  return openRange(sheet, { firstRow, firstColumn, lastRow: firstRow + size[0] - 1, lastColumn: firstColumn + size[1] - 1 }, session);
}

function openUsedRange(sheet: Worksheet, valuesOnly: boolean, session: WorkbookSession): HostObject | Refusal | null {
  const used = sheet.usedRange(valuesOnly);
  return used === null ? null : openRange(sheet, used, session);
}

function neighbour(sheet: Worksheet, visibleOnly: boolean, step: 1 | -1, session: WorkbookSession): HostObject | null {
  const sheets = session.workbook.worksheets;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (!visibleOnly || other.settings.visibility === "visible")) return openWorksheet(other);
  }
  return null;
}
