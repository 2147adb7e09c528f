import type { SheetVisibility } from "../../domain/workbook/WorkbookSnapshot";
import type { CellRange } from "../../domain/workbook/CellAddress";

/** What is set for a sheet as a whole, its name and position apart. */
export interface SheetSettings {
  readonly visibility: SheetVisibility;
  /** "#RRGGBB", null for none. */
  readonly tabColor: string | null;
  readonly protection: SheetProtection | null;
  readonly frozen: FrozenPanes;
  readonly showGridlines: boolean;
  readonly pageLayout: PageLayout;
  /** In points and in characters of the default font. */
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
}

/** How a sheet is protected; a password is never kept in clear. */
export interface SheetProtection {
  readonly hasPassword: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
}

/** Rows and columns that stay in sight, counted from the top left. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** OOXML's number: 9 is A4; null for the printer's own. */
  readonly paperSize: number | null;
  /** Null prints everything. */
  readonly printAreas: readonly CellRange[] | null;
  /** First and last row repeated on each page, from 0. */
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly titleColumns: readonly [first: number, last: number] | null;
  readonly zoom: PageZoom;
  readonly header: PageText;
  readonly footer: PageText;
  /** In points. */
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
}

/** Either a scale in percent or pages to fit; 0 pages leaves that direction free. */
export type PageZoom =
  | { readonly type: "scale"; readonly percent: number }
  | { readonly type: "fit"; readonly pagesWide: number; readonly pagesTall: number };

/** Excel's header codes (&P, &N, &D) are allowed. */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

const NO_TEXT: PageText = Object.freeze({ left: "", center: "", right: "" });

export const DEFAULT_PAGE_LAYOUT: PageLayout = Object.freeze({
  orientation: "portrait",
  paperSize: null,
  printAreas: null,
  titleRows: null,
  titleColumns: null,
  zoom: Object.freeze({ type: "scale", percent: 100 }),
  header: NO_TEXT,
  footer: NO_TEXT,
  margins: Object.freeze({ left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 }),
  centerHorizontally: false,
  centerVertically: false,
});

export const DEFAULT_SHEET_SETTINGS: SheetSettings = Object.freeze({
  visibility: "visible",
  tabColor: null,
  protection: null,
  frozen: Object.freeze({ rows: 0, columns: 0 }),
  showGridlines: true,
  pageLayout: DEFAULT_PAGE_LAYOUT,
  defaultRowHeight: 15,
  defaultColumnWidth: 8.43,
});
