import type { ReviewSettings } from "../findings/ReviewSettings";
import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
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
}
