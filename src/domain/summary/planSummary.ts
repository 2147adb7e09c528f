import type { MoneyUnit } from "../amount/Amount";
import { readStoredState } from "../findings/storedState";
import type { Period } from "../recognition/Period";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import type { WorkbookReview } from "../Review";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { AUDIT_WIDTHS } from "./auditGrid";
import { causeGroups } from "./causeGroups";
import { chooseBoardName } from "./chooseBoardName";
import { chooseMainTable, chooseTable } from "./chooseMainTable";
import { ForecastGrounds } from "./ForecastGrounds";
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
  /** Who checked the workbook; "" where nobody has signed. */
  readonly signature: string | null;
}

const NO_CONTEXT: SummaryContext = { writtenAt: null, fingerprint: null, signature: null };

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
  const state = readStoredState(snapshot.storedState);
  const choices = state.settings.summaryColumns;
  const source = chooseMainTable(review.recognised) ?? chooseTable(review.recognised, "investments");
  const unit = unitOf(source, review);
  const figures = new SourceFigures(snapshot, unit);
  const grounds = new ForecastGrounds({ state, previousForecasts: review.comparison?.previousForecasts ?? [], unit, words });
  const whole = source ? readUnitTable(source, review.computed, figures, choices) : null;
  const table = whole && shortenUnitTable(whole, grounds, words.others);
  const boardName = chooseBoardName(snapshot, source, review.recognised.tables);
  const chartRows = new SheetRows(AUDIT_WIDTHS);
  const causes = source ? causeGroups(source, review.recognised, figures) : [];
  const measures = measuresOf(review.recognised, figures);
  const page = planPage({ boardName, period: periodOf(source, review), unit, table, causes, measures, grounds, words, chartRows });
  const tables = { main: source, isMainCut: table !== whole, recognised: review.recognised, computed: review.computed, page, causes, measures, figures, grounds, columns: table?.columns ?? [], choices, words };
  const audit = planAudit({ boardName, review, acceptances: state.acceptances, figures, words, fileName: snapshot.fileName, ...context, tables }, chartRows);
  return { sheets: [page.plan, audit] };
}

/** The board's own table says it before the workbook as a whole. */
function periodOf(main: RecognisedTable | null, { recognised }: WorkbookReview): Period | null {
  return main?.period ?? recognised.period;
}

/** One unit for both sheets: tkr, or mkr where the board's own table is in mkr; null where the workbook names none at all. */
function unitOf(main: RecognisedTable | null, { recognised }: WorkbookReview): MoneyUnit | null {
  if (main?.unit === "mkr") return "mkr";
  const units = main?.unit ?? recognised.tables.find(({ unit }) => unit !== null)?.unit ?? null;
  return units === null ? null : "tkr";
}
