import type { PageLayout, PageMargins, PageText, PageZoom } from "../../model/SheetSettings";
import { LAST_COLUMN, LAST_ROW } from "../../model/StructuralChange";
import type { Worksheet } from "../../model/Worksheet";
import { hostObject, method, navigation, scalar, type ClassDefinition, type Scalar } from "../ClassDefinition";
import { guardSheet } from "../guards";
import { isRecord } from "../protocol/requestBody";
import { Refusal } from "../protocol/Refusal";
import type { WorkbookSession } from "../WorkbookSession";
import { openRange, rangeArgument } from "./range/openRange";

/** Excel.PaperType words of the paper sizes that the stand-in knows. */
const PAPERS: readonly (readonly [word: string, size: number])[] = [
  ["Letter", 1],
  ["Legal", 5],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
];

/** Excel.HeaderFooter: https://learn.microsoft.com/en-us/javascript/api/excel/excel.headerfooter */
export const HEADER_FOOTER: ClassDefinition<Worksheet> = {
  className: "HeaderFooter",
  members: {
    leftHeader: pageText("header", "left"),
    centerHeader: pageText("header", "center"),
    rightHeader: pageText("header", "right"),
    leftFooter: pageText("footer", "left"),
    centerFooter: pageText("footer", "center"),
    rightFooter: pageText("footer", "right"),
  },
};

/** Excel.HeaderFooterGroup: https://learn.microsoft.com/en-us/javascript/api/excel/excel.headerfootergroup */
export const HEADER_FOOTER_GROUP: ClassDefinition<Worksheet> = {
  className: "HeaderFooterGroup",
  members: {
    state: scalar(() => "Default"),
    defaultForAllPages: navigation((sheet) => hostObject(HEADER_FOOTER, sheet)),
  },
};

/** Excel.PageLayout: https://learn.microsoft.com/en-us/javascript/api/excel/excel.pagelayout */
export const PAGE_LAYOUT: ClassDefinition<Worksheet> = {
  className: "PageLayout",
  members: {
    orientation: layoutMember(
      ({ orientation }) => (orientation === "landscape" ? "Landscape" : "Portrait"),
      (value) => (value === "Landscape" ? { orientation: "landscape" } : value === "Portrait" ? { orientation: "portrait" } : null),
    ),
    paperSize: layoutMember(
      ({ paperSize }) => PAPERS.find(([, size]) => size === paperSize)?.[0] ?? null,
      (value) => {
        const paper = PAPERS.find(([word]) => word === value);
        return paper ? { paperSize: paper[1] } : null;
      },
    ),
    zoom: layoutMember(({ zoom }) => wireZoom(zoom), (value) => {
      const zoom = parseZoom(value);
      return zoom ? { zoom } : null;
    }),
    centerHorizontally: layoutMember(
      ({ centerHorizontally }) => centerHorizontally,
      (value) => (typeof value === "boolean" ? { centerHorizontally: value } : null),
    ),
    centerVertically: layoutMember(
      ({ centerVertically }) => centerVertically,
      (value) => (typeof value === "boolean" ? { centerVertically: value } : null),
    ),
    leftMargin: marginMember("left"),
    rightMargin: marginMember("right"),
    topMargin: marginMember("top"),
    bottomMargin: marginMember("bottom"),
    headerMargin: marginMember("header"),
    footerMargin: marginMember("footer"),
    headersFooters: navigation((sheet) => hostObject(HEADER_FOOTER_GROUP, sheet)),
    setPrintArea: method((sheet, values, session) => setPrintArea(sheet, values[0], session)),
    setPrintTitleRows: method((sheet, values, session) => setTitles(sheet, values[0], session, "titleRows")),
    setPrintTitleColumns: method((sheet, values, session) => setTitles(sheet, values[0], session, "titleColumns")),
    getPrintTitleRowsOrNullObject: method((sheet, _values, session) => {
      const rows = sheet.settings.pageLayout.titleRows;
      return rows && openRange(sheet, { firstRow: rows[0], lastRow: rows[1], firstColumn: 0, lastColumn: LAST_COLUMN }, session);
    }),
    getPrintTitleColumnsOrNullObject: method((sheet, _values, session) => {
      const columns = sheet.settings.pageLayout.titleColumns;
      return columns && openRange(sheet, { firstRow: 0, lastRow: LAST_ROW, firstColumn: columns[0], lastColumn: columns[1] }, session);
    }),
  },
};

function layoutMember(read: (layout: PageLayout) => unknown, write: (value: unknown) => Partial<PageLayout> | null): Scalar<Worksheet> {
  return scalar(
    (sheet) => read(sheet.settings.pageLayout),
    (sheet, value, session) => {
      const patch = write(value);
      return patch ? changeLayout(sheet, patch, session) : new Refusal("InvalidArgument");
    },
  );
}

function marginMember(side: keyof PageMargins): Scalar<Worksheet> {
  return scalar(
    (sheet) => sheet.settings.pageLayout.margins[side],
    (sheet, value, session) => {
      if (typeof value !== "number" || value < 0) return new Refusal("InvalidArgument");
      return changeLayout(sheet, { margins: { ...sheet.settings.pageLayout.margins, [side]: value } }, session);
    },
  );
}

function pageText(part: "header" | "footer", place: keyof PageText): Scalar<Worksheet> {
  return scalar(
    (sheet) => sheet.settings.pageLayout[part][place],
    (sheet, value, session) => {
      if (typeof value !== "string") return new Refusal("InvalidArgument");
      return changeLayout(sheet, { [part]: { ...sheet.settings.pageLayout[part], [place]: value } }, session);
    },
  );
}

function changeLayout(sheet: Worksheet, patch: Partial<PageLayout>, session: WorkbookSession): Refusal | undefined {
  const refusal = guardSheet(session, sheet);
  if (refusal) return refusal;
  sheet.changePageLayout(patch);
  return undefined;
}

function wireZoom(zoom: PageZoom): unknown {
  if (zoom.type === "scale") return { scale: zoom.percent };
  return {
    ...(zoom.pagesWide > 0 ? { horizontalFitToPages: zoom.pagesWide } : {}),
    ...(zoom.pagesTall > 0 ? { verticalFitToPages: zoom.pagesTall } : {}),
  };
}

/** Either a scale of 10 to 400 percent or pages to fit, not both. */
function parseZoom(value: unknown): PageZoom | null {
  if (!isRecord(value)) return null;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value;
  if (typeof scale === "number") return scale >= 10 && scale <= 400 ? { type: "scale", percent: scale } : null;
  if (typeof wide !== "number" && typeof tall !== "number") return null;
  return { type: "fit", pagesWide: typeof wide === "number" ? wide : 0, pagesTall: typeof tall === "number" ? tall : 0 };
}

function setPrintArea(sheet: Worksheet, value: unknown, session: WorkbookSession): Refusal | undefined {
  const place = rangeArgument(value, sheet, session);
  if (place instanceof Refusal) return place;
  return place.sheet === sheet ? changeLayout(sheet, { printAreas: [place.range] }, session) : new Refusal("InvalidArgument");
}

function setTitles(sheet: Worksheet, value: unknown, session: WorkbookSession, key: "titleRows" | "titleColumns"): Refusal | undefined {
  const place = rangeArgument(value, sheet, session);
  if (place instanceof Refusal) return place;
  if (place.sheet !== sheet) return new Refusal("InvalidArgument");
  const { range } = place;
  return key === "titleRows"
    ? changeLayout(sheet, { titleRows: [range.firstRow, range.lastRow] }, session)
    : changeLayout(sheet, { titleColumns: [range.firstColumn, range.lastColumn] }, session);
}
