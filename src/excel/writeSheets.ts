import type { SummaryPlan } from "../domain/summary/SummaryPlan";
import type { Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { runBatch, type BatchLimits } from "./runBatch";
import { writeSummary, type WrittenSheets } from "./writeSummary";

/**
 * Writes the plan's sheets until they are complete; the best-effort steps are `finishSummary`'s.
 *
 * Excel tells no chart sheets: a name that one of them holds is found out by being refused twice, and another is taken.
 */
export async function writeSheets(plan: SummaryPlan, limits: BatchLimits): Promise<Result<WrittenSheets, HostFailure>> {
  const attempt = (taken: readonly string[]): Promise<Result<WrittenSheets, HostFailure>> =>
    runBatch("writeSummary", limits, (context, alive) => writeSummary(context, alive, plan, taken));
  const first = await attempt([]);
  if (first.ok || first.error.code !== "nameTaken") return first;
  const second = await attempt([]);
  if (second.ok || second.error.code !== "nameTaken") return second;
  return attempt(plan.sheets.map(({ name }) => name));
}
