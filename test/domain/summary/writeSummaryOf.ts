import { DEFAULT_REVIEW_OPTIONS, type ReviewOptions, type WorkbookReview } from "../../../src/domain/Review";
import { EMPTY_STATE, writeStoredState, type StoredState } from "../../../src/domain/findings/storedState";
import { reviewWorkbook } from "../../../src/domain/reviewWorkbook";
import { planSummary, type SummaryContext } from "../../../src/domain/summary/planSummary";
import type { SummaryPlan } from "../../../src/domain/summary/SummaryPlan";
import { summaryWords } from "../../../src/text/summaryWords";
import type { Language } from "../../../src/text/Messages";
import { DirectHost } from "../../../src/workbench/direct/DirectHost";
import { takeSnapshot } from "../../../src/workbench/direct/takeSnapshot";
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import type { Workbook } from "../../../src/workbench/model/Workbook";
import { workbookOf, type Grids } from "../../excel/openBothHosts";

/** A summary as it stands in the workbook, its formulas calculated. */
export interface WrittenSummary {
  readonly workbook: Workbook;
  readonly review: WorkbookReview;
  readonly plan: SummaryPlan;
  /** The page's rows as they show, without blank ones. */
  readonly page: readonly (readonly CellValue[])[];
  readonly audit: readonly (readonly CellValue[])[];
}

export interface WritingOptions {
  readonly language?: Language;
  readonly context?: SummaryContext;
  readonly review?: Partial<ReviewOptions>;
  /** What the workbook keeps, beside what stands elsewhere at its default. */
  readonly state?: Partial<StoredState>;
}

/** Reviews the grids and writes the summary into them. */
export function writeSummaryOf(grids: Grids, options: WritingOptions = {}): Promise<WrittenSummary> {
  return writeSummaryInto(workbookOf(grids), options);
}

/** The same in a workbook that stands already. */
export async function writeSummaryInto(workbook: Workbook, options: WritingOptions = {}): Promise<WrittenSummary> {
  if (options.state) await new DirectHost(workbook).writeStoredState(writeStoredState({ ...EMPTY_STATE, ...options.state }));
  const snapshot = takeSnapshot(workbook);
  const review = reviewToEnd(snapshot, { ...DEFAULT_REVIEW_OPTIONS, ...options.review });
  const plan = planSummary(snapshot, review, summaryWords(options.language ?? "sv"), options.context);
  const written = await new DirectHost(workbook).writeSummary(plan);
  if (!written.ok) throw new Error(written.error.code);
  return { workbook, review, plan, page: shown(workbook, written.value.summarySheet), audit: shown(workbook, written.value.reconciliationSheet) };
}

function reviewToEnd(snapshot: Parameters<typeof reviewWorkbook>[0], options: ReviewOptions): WorkbookReview {
  const steps = reviewWorkbook(snapshot, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A sheet's rows from A on, blanks at their ends cut off; blank rows left out. */
export function shown(workbook: Workbook, name: string): readonly (readonly CellValue[])[] {
  const sheet = takeSnapshot(workbook).sheets.find((one) => one.name === name);
  return (sheet?.values ?? []).map(withoutBlankEnd).filter((cells) => cells.length > 0);
}

function withoutBlankEnd(cells: readonly CellValue[]): readonly CellValue[] {
  const last = cells.reduce<number>((found, value, column) => (value === "" ? found : column), -1);
  return cells.slice(0, last + 1);
}

/** The row that begins with a label, without it; fails the test where there is none. */
export function rowOf(rows: readonly (readonly CellValue[])[], label: string): readonly CellValue[] {
  const row = rows.find((cells) => cells[0] === label);
  if (!row) throw new Error(`No row "${label}" among: ${rows.map((cells) => String(cells[0])).join(" | ")}`);
  return row.slice(1);
}
