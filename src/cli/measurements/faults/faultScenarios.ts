import { DEFAULT_REVIEW_OPTIONS } from "../../../domain/Review";
import { reviewWorkbook } from "../../../domain/reviewWorkbook";
import { chooseMainTable } from "../../../domain/summary/chooseMainTable";
import { planSummary } from "../../../domain/summary/planSummary";
import type { SummaryPlan } from "../../../domain/summary/SummaryPlan";
import { DirectHost } from "../../../workbench/direct/DirectHost";
import { takeSnapshot } from "../../../workbench/direct/takeSnapshot";
import type { Workbook } from "../../../workbench/model/Workbook";
import { summaryWords } from "../../../text/summaryWords";

/** A workbook in the state in which a run begins, made anew for each run, and what the run shall write. */
export interface FaultScenario {
  readonly name: string;
  readonly open: () => Promise<Workbook>;
  readonly plan: SummaryPlan;
}

/** The first summary of a workbook, and a later one over it: a label changed, and a note and a row of the user's own in our sheet. */
export async function faultScenarios(open: () => Promise<Workbook>): Promise<readonly FaultScenario[]> {
  const first = planOf(await open());
  const openAgain = async (): Promise<Workbook> => {
    const workbook = await open();
    await new DirectHost(workbook).writeSummary(first);
    changeAsUser(workbook);
    return workbook;
  };
  return [
    { name: "first", open, plan: first },
    { name: "again", open: openAgain, plan: planOf(await openAgain()) },
  ];
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
