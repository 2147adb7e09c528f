import type { HostFailure } from "../host/HostFailure";
import { runBatch, type Batch, type BatchLimits } from "./runBatch";
import { drawChart, setUpPrint, setUpScreen } from "./setUpSheet";
import type { WrittenSheets } from "./writeSummary";

/**
 * The steps that a summary can do without, each in a sync of its own: panes, print set-up, chart. Excel refuses them on some builds and while
 * another workbook has the focus; what it refused is told. After a step without an answer the others are not tried.
 */
export async function finishSummary(written: WrittenSheets, limits: BatchLimits): Promise<readonly HostFailure[]> {
  const refused: HostFailure[] = [];
  for (const [place, queue] of STEPS) {
    const result = await runBatch(place, limits, stepOf(written, queue));
    if (!result.ok) refused.push(result.error);
    if (!result.ok && (result.error.code === "timeout" || result.error.code === "cellEditMode")) break;
  }
  return refused;
}

type Sheets = ReadonlyMap<WrittenSheets["update"]["sheets"][number]["kind"], Excel.Worksheet>;
type Queue = (sheets: Sheets, written: WrittenSheets) => void;

const STEPS: readonly (readonly [string, Queue])[] = [
  [
    "setUpScreen",
    (sheets, { update }) => {
      for (const sheetUpdate of update.sheets) {
        const sheet = sheets.get(sheetUpdate.kind);
        if (sheet) setUpScreen(sheet, sheetUpdate);
      }
    },
  ],
  [
    "setUpPrint",
    (sheets, { update }) => {
      for (const sheetUpdate of update.sheets) {
        const sheet = sheets.get(sheetUpdate.kind);
        if (sheet) setUpPrint(sheet, sheetUpdate, update);
      }
    },
  ],
  [
    "drawChart",
    (sheets, { update, withChart }) => {
      for (const sheetUpdate of update.sheets) drawChart(sheets, sheetUpdate, update, withChart.has(sheetUpdate.kind));
    },
  ],
];

function stepOf(written: WrittenSheets, queue: Queue): Batch<void> {
  return async (context, alive) => {
    const sheets = new Map([...written.sheetIds].map(([kind, id]) => [kind, context.workbook.worksheets.getItem(id)]));
    context.application.suspendScreenUpdatingUntilNextSync();
    queue(sheets, written);
    await context.sync();
    alive();
  };
}
