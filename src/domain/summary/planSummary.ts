import type { MoneyUnit } from "../amount/Amount";
import { readStoredState } from "../findings/storedState";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import type { WorkbookReview } from "../Review";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { AUDIT_WIDTHS } from "./auditGrid";
import { causeGroups } from "./causeGroups";
import { chooseBoardName } from "./chooseBoardName";
import { chooseMainTable } from "./chooseMainTable";
import { planAudit } from "./planAudit";
import { measuresOf } from "./planMeasureSection";
import { planPage } from "./planPage";
import { SheetRows } from "./SheetRows";
import { SourceFigures } from "./SourceFigures";
import { shortenUnitTable } from "./shortenUnitTable";
import type { SummaryPlan } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";
import { readUnitTable } from "./UnitTable";

/** What the sheets tell that neither the workbook nor its review knows; null leaves the row out. */
export interface SummaryContext {
  /** As a reader writes it; the domain has no clock. */
  readonly writtenAt: string | null;
  /** SHA-256 over the user's cells, as hexadecimal digits. */
  readonly fingerprint: string | null;
}

const NO_CONTEXT: SummaryContext = { writtenAt: null, fingerprint: null };

/**
 * The two sheets of a reviewed workbook: "Sammanfattning" for the board's papers and "Avstämning" for the auditor.
 *
 * `words` decides the language. Same workbook, same review, same words: same plan.
 */
export function planSummary(
  snapshot: WorkbookSnapshot,
  review: WorkbookReview,
  words: SummaryWords,
  context: SummaryContext = NO_CONTEXT,
): SummaryPlan {
  const source = chooseMainTable(review.recognised);
  const unit = unitOf(source, review);
  const figures = new SourceFigures(snapshot, unit);
  const whole = source ? readUnitTable(source, review.computed, figures) : null;
  const table = whole && shortenUnitTable(whole, figures, words.others);
  const boardName = chooseBoardName(snapshot, source);
  const chartRows = new SheetRows(AUDIT_WIDTHS);
  const causes = source ? causeGroups(source, review.recognised, figures) : [];
  const measures = measuresOf(review.recognised, figures);
  const period = source?.period ?? review.recognised.period;
  const page = planPage({ boardName, period, unit, table, causes, measures, figures, words, chartRows });
  const tables = { main: source, isMainCut: table !== whole, recognised: review.recognised, computed: review.computed, page, causes, measures, figures, words };
  const { acceptances } = readStoredState(snapshot.storedState);
  const audit = planAudit({ boardName, review, acceptances, figures, words, fileName: snapshot.fileName, ...context, tables }, chartRows);
  return { sheets: [page.plan, audit] };
}

/** One unit for both sheets: tkr, or mkr where the board's own table is in mkr; null where the workbook names none at all. */
function unitOf(main: RecognisedTable | null, { recognised }: WorkbookReview): MoneyUnit | null {
  if (main?.unit === "mkr") return "mkr";
  const units = main?.unit ?? recognised.tables.find(({ unit }) => unit !== null)?.unit ?? null;
  return units === null ? null : "tkr";
}
