import { DEFAULT_REVIEW_OPTIONS } from "../../../domain/Review";
import { reviewWorkbook } from "../../../domain/reviewWorkbook";
import { chooseMainTable } from "../../../domain/summary/chooseMainTable";
import { planSummary } from "../../../domain/summary/planSummary";
import { planSummaryCopy } from "../../../domain/summary/planSummaryCopy";
import type { SheetPlan, SummaryPlan } from "../../../domain/summary/SummaryPlan";
import type { HostFailure } from "../../../host/HostFailure";
import type { WorkbookHost } from "../../../host/WorkbookHost";
import { DirectHost } from "../../../workbench/direct/DirectHost";
import { takeSnapshot } from "../../../workbench/direct/takeSnapshot";
import type { Workbook } from "../../../workbench/model/Workbook";
import { summaryWords } from "../../../text/summaryWords";

/** A workbook in the state in which a run begins, made anew for each run, and what the run does. */
export interface FaultScenario {
  readonly name: string;
  readonly open: () => Promise<Workbook>;
  /** The first refusal, also of a best-effort step, or null. */
  readonly write: (host: WorkbookHost) => Promise<HostFailure | null>;
}

/**
 * The first summary of a workbook, and a later one over it: a label changed, and a note and a row of the user's own in our sheet. Then the copy of the
 * page with values: made, made once more over the first, and taken away.
 */
export async function faultScenarios(open: () => Promise<Workbook>): Promise<readonly FaultScenario[]> {
  const first = planOf(await open());
  const openAgain = async (): Promise<Workbook> => {
    const workbook = await open();
    await new DirectHost(workbook).writeSummary(first);
    changeAsUser(workbook);
    return workbook;
  };
  const openWithPage = async (): Promise<Workbook> => {
    const workbook = await open();
    await new DirectHost(workbook).writeSummary(first);
    return workbook;
  };
  const openWithCopy = async (): Promise<Workbook> => {
    const workbook = await openWithPage();
    await new DirectHost(workbook).copySummaryAsValues(copyOf(first, workbook));
    workbook.worksheets[workbook.worksheets.length - 1]?.setContent(10, 30, "min anteckning");
    return workbook;
  };
  const again = planOf(await openAgain());
  const copy = copyOf(first, await openWithPage());
  return [
    { name: "first", open, write: (host) => summaryRefusal(host, first) },
    { name: "again", open: openAgain, write: (host) => summaryRefusal(host, again) },
    { name: "copy", open: openWithPage, write: (host) => copyRefusal(host, copy) },
    { name: "copy again", open: openWithCopy, write: (host) => copyRefusal(host, copy) },
    { name: "copy away", open: openWithCopy, write: removalRefusal },
  ];
}

async function summaryRefusal(host: WorkbookHost, plan: SummaryPlan): Promise<HostFailure | null> {
  const written = await host.writeSummary(plan);
  return written.ok ? (written.value.refused[0] ?? null) : written.error;
}

async function copyRefusal(host: WorkbookHost, copy: SheetPlan): Promise<HostFailure | null> {
  const copied = await host.copySummaryAsValues(copy);
  return copied.ok ? (copied.value.refused[0] ?? null) : copied.error;
}

async function removalRefusal(host: WorkbookHost): Promise<HostFailure | null> {
  const removed = await host.removeSummaryCopy();
  return removed.ok ? null : removed.error;
}

function copyOf(plan: SummaryPlan, workbook: Workbook): SheetPlan {
  const copy = planSummaryCopy(plan, takeSnapshot(workbook), summaryWords("sv"));
  if (copy === null) throw new Error("the page that was just written cannot be copied");
  return copy.plan;
}

function planOf(workbook: Workbook): SummaryPlan {
  const snapshot = takeSnapshot(workbook);
  return planSummary(snapshot, reviewOf(workbook), summaryWords("sv"));
}

function reviewOf(workbook: Workbook): Parameters<typeof planSummary>[1] {
  const steps = reviewWorkbook(takeSnapshot(workbook), DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function changeAsUser(workbook: Workbook): void {
  const main = chooseMainTable(reviewOf(workbook).recognised);
  const row = main?.rows.find(({ kind }) => kind === "item");
  const label = main?.columns.find(({ role }) => role === "label");
  if (main && row && label) workbook.worksheet(main.sheet)?.setContent(row.row, label.column, `${row.label} (ny)`);
  const page = workbook.worksheets.find(({ name }) => name.startsWith("Sammanfattning") && workbook.names.all().length > 0);
  page?.setContent(10, 30, "min anteckning");
}
