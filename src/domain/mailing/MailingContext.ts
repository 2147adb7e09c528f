import type { ReviewSettings } from "../findings/ReviewSettings";
import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { StampComparison } from "../stamp/Stamp";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import type { PackageFacts } from "./PackageFacts";

/** Everything that a mailing check may look at. */
export interface MailingContext {
  readonly snapshot: WorkbookSnapshot;
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly recognised: RecognisedWorkbook;
  readonly settings: ReviewSettings;
  readonly packageFacts: PackageFacts | null;
  /** The workbook with our own sheets in it. */
  readonly workbook: WorkbookSnapshot;
  /** What differs from the last receipt; null where there is none. */
  readonly stamp: StampComparison | null;
  /** The report's text given beside the workbook, one string a paragraph; null where none was. */
  readonly reportText: readonly string[] | null;
  /** Last month's workbook; null where none was given. */
  readonly previous: WorkbookSnapshot | null;
}
