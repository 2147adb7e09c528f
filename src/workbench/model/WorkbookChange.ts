import type { CellRange } from "../../domain/workbook/CellAddress";
import type { StructuralChange } from "./StructuralChange";

/** Who made a change: the person at the keyboard (the preview grid) or an add-in (office.js, the direct host). */
export type ChangeSource = "user" | "addin";

/** One change to a workbook, told after it was made. `sheetId` is the worksheet's stable id. */
export type WorkbookChange = { readonly source: ChangeSource } & WorkbookChangeDetail;

export type WorkbookChangeDetail =
  /** Values or formulas were written or cleared. */
  | { readonly kind: "contents"; readonly sheetId: string; readonly range: CellRange }
  /** Looks, number formats included. */
  | { readonly kind: "formats"; readonly sheetId: string; readonly range: CellRange }
  /** Formulas have new values; one change per sheet and calculation, its range encloses them. */
  | { readonly kind: "calculated"; readonly sheetId: string; readonly range: CellRange }
  | { readonly kind: "structure"; readonly sheetId: string; readonly change: StructuralChange }
  | { readonly kind: "sheetAdded"; readonly sheetId: string }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly from: string; readonly to: string }
  /** Visibility, position, tab colour, protection, frozen panes, page layout, hidden or resized rows and columns. */
  | { readonly kind: "sheetSettings"; readonly sheetId: string }
  /** Tables, charts, filters, hyperlinks, comments, merged areas. */
  | { readonly kind: "objects"; readonly sheetId: string }
  | { readonly kind: "names" }
  | { readonly kind: "customXml" }
  | { readonly kind: "sheetActivated"; readonly sheetId: string }
  | { readonly kind: "selection"; readonly sheetId: string; readonly range: CellRange };

export type WorkbookChangeListener = (change: WorkbookChange) => void;
