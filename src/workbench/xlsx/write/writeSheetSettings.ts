import { formatCell } from "../../../domain/workbook/CellAddress";
import type { PageLayout, PageText, SheetProtection, SheetSettings } from "../../model/SheetSettings";
import { cutXml } from "../../../xlsx/xml/cutXml";
import { escapeXml } from "../../../xlsx/xml/escapeXml";
import type { PartElements } from "./PartElements";
import { standingAttributes, writeTag } from "./writeTag";

/** Writes the settings that are other than they were into a sheet's elements. */
export function writeSheetSettings(elements: PartElements, settings: SheetSettings, before: SheetSettings): void {
  const layout = settings.pageLayout;
  if (settings.tabColor !== before.tabColor || layout.zoom.type !== before.pageLayout.zoom.type) writeSheetProperties(elements, settings);
  if (settings.frozen !== before.frozen || settings.showGridlines !== before.showGridlines) writeView(elements, settings);
  if (settings.protection !== before.protection) writeProtection(elements, settings.protection);
  if (layout !== before.pageLayout) writePageLayout(elements, layout, before.pageLayout);
}

function writeSheetProperties(elements: PartElements, { tabColor, pageLayout }: SheetSettings): void {
  const p = elements.prefix;
  const standing = elements.get("sheetPr");
  const outline = childXml(standing, "sheetPr", "outlinePr");
  const color = tabColor === null ? "" : writeTag(`${p}tabColor`, { rgb: `FF${tabColor.slice(1)}` });
  const fit = pageLayout.zoom.type === "fit" ? writeTag(`${p}pageSetUpPr`, { fitToPage: true }) : "";
  elements.set("sheetPr", [writeTag(`${p}sheetPr`, standingAttributes(standing), color + outline + fit)]);
}

/** A child of an element as written, "" where there is none. */
function childXml(xml: string, root: string, name: string): string {
  const cut = xml === "" ? null : cutXml(xml, root);
  const element = cut?.elements.find((candidate) => candidate.name === name);
  return cut && element ? cut.xml.slice(element.start, element.end) : "";
}

function writeView(elements: PartElements, { frozen, showGridlines }: SheetSettings): void {
  const p = elements.prefix;
  const standing = childXml(elements.get("sheetViews"), "sheetViews", "sheetView");
  const attributes = { workbookViewId: 0, ...standingAttributes(standing, ["showGridLines", "topLeftCell"]), showGridLines: showGridlines };
  elements.set("sheetViews", [writeTag(`${p}sheetViews`, {}, writeTag(`${p}sheetView`, attributes, writePane(p, frozen)))]);
}

function writePane(p: string, { rows, columns }: SheetSettings["frozen"]): string {
  if (rows === 0 && columns === 0) return "";
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = { xSplit: columns > 0 ? columns : null, ySplit: rows > 0 ? rows : null };
  const pane = writeTag(`${p}pane`, { ...split, topLeftCell: formatCell(rows, columns), activePane, state: "frozen" });
  return pane + writeTag(`${p}selection`, { pane: activePane });
}

/** Marks the sheet's view as (not) the selected tab. */
export function writeTabSelected(elements: PartElements, isSelected: boolean): void {
  const p = elements.prefix;
  const standing = elements.get("sheetViews");
  const fresh = writeTag(`${p}sheetViews`, {}, writeTag(`${p}sheetView`, { tabSelected: isSelected, workbookViewId: 0 }));
  if (standing === "") {
    elements.set("sheetViews", [fresh]);
    return;
  }
  const without = standing.replace(/\stabSelected="[^"]*"/, "");
  elements.set("sheetViews", [isSelected ? without.replace(/<((?:\w+:)?sheetView)(?=[\s/>])/, '<$1 tabSelected="1"') : without]);
}

function writeProtection(elements: PartElements, protection: SheetProtection | null): void {
  if (protection === null) {
    elements.set("sheetProtection", []);
    return;
  }
  const attributes = {
    sheet: true,
    objects: true,
    scenarios: true,
    formatCells: !protection.allowFormatCells,
    formatColumns: !protection.allowFormatColumns,
    formatRows: !protection.allowFormatRows,
    insertRows: !protection.allowInsertRows,
    insertColumns: !protection.allowInsertColumns,
    deleteRows: !protection.allowDeleteRows,
    deleteColumns: !protection.allowDeleteColumns,
    sort: !protection.allowSort,
    autoFilter: !protection.allowAutoFilter,
  };
  elements.set("sheetProtection", [writeTag(`${elements.prefix}sheetProtection`, attributes)]);
}

const POINTS_PER_INCH = 72;

function writePageLayout(elements: PartElements, layout: PageLayout, before: PageLayout): void {
  const p = elements.prefix;
  if (layout.centerHorizontally !== before.centerHorizontally || layout.centerVertically !== before.centerVertically) {
    const centered = { horizontalCentered: layout.centerHorizontally, verticalCentered: layout.centerVertically };
    elements.set("printOptions", [writeTag(`${p}printOptions`, { ...standingAttributes(elements.get("printOptions")), ...centered })]);
  }
  if (layout.margins !== before.margins || elements.get("pageMargins") === "") {
    const inches = Object.fromEntries(Object.entries(layout.margins).map(([name, points]) => [name, Number(points) / POINTS_PER_INCH]));
    elements.set("pageMargins", [writeTag(`${p}pageMargins`, inches)]);
  }
  if (setupOf(layout) !== setupOf(before)) writePageSetup(elements, layout);
  if (layout.header !== before.header || layout.footer !== before.footer) {
    const header = writePageText(`${p}oddHeader`, layout.header);
    const footer = writePageText(`${p}oddFooter`, layout.footer);
    elements.set("headerFooter", [header + footer === "" ? "" : writeTag(`${p}headerFooter`, {}, header + footer)]);
  }
}

function setupOf({ orientation, paperSize, zoom }: PageLayout): string {
  return JSON.stringify([orientation, paperSize, zoom]);
}

function writePageSetup(elements: PartElements, { orientation, paperSize, zoom }: PageLayout): void {
  const standing = standingAttributes(elements.get("pageSetup"), ["scale", "fitToWidth", "fitToHeight", "paperSize", "orientation"]);
  const size = zoom.type === "scale" ? { scale: zoom.percent } : { fitToWidth: zoom.pagesWide, fitToHeight: zoom.pagesTall };
  elements.set("pageSetup", [writeTag(`${elements.prefix}pageSetup`, { ...standing, paperSize, ...size, orientation })]);
}

function writePageText(tag: string, { left, center, right }: PageText): string {
  const part = (mark: string, text: string) => (text === "" ? "" : `&${mark}${text}`);
  const text = part("L", left) + part("C", center) + part("R", right);
  return text === "" ? "" : `<${tag}>${escapeXml(text)}</${tag}>`;
}
