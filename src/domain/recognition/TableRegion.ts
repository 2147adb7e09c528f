import type { SheetGrid } from "../workbook/SheetGrid";
import type { UnrecognisedRegion } from "./RecognisedTable";

/** Where a table stands, before anything is known of its columns. */
export interface TableRegion {
  readonly grid: SheetGrid;
  readonly headerRows: readonly number[];
  /** The last row of the table. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Whether rows of amounts follow the header; false for tables of words and for empty templates. */
  readonly hasAmounts: boolean;
  /** The first row above the header that belongs to no other table: captions stand between it and the header. */
  readonly captionFrom: number;
}

/** What a sheet's cells fall into. */
export interface SheetRegions {
  readonly tables: readonly TableRegion[];
  readonly unrecognised: readonly UnrecognisedRegion[];
}
