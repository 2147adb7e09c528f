import type { ReviewOptions, WorkbookReview } from "../domain/Review";
import { reviewWorkbook } from "../domain/reviewWorkbook";
import { ok, type Result } from "../domain/result";
import type { PackageFacts } from "../domain/mailing/PackageFacts";
import type { WorkbookSnapshot } from "../domain/workbook/WorkbookSnapshot";
import { readPackageFacts } from "../files/readPackageFacts";
import type { HostFailure } from "../host/HostFailure";
import { DirectHost } from "../workbench/direct/DirectHost";
import type { Workbook } from "../workbench/model/Workbook";
import { openWorkbookFile } from "./openWorkbookFile";
import { reviewJson } from "./reviewJson";

/** A file that was read and reviewed. */
export interface ReviewedFile {
  readonly name: string;
  readonly workbook: Workbook;
  readonly snapshot: WorkbookSnapshot;
  readonly review: WorkbookReview;
  /** What the file holds beside its cells; null where that could not be read. */
  readonly packageFacts: PackageFacts | null;
  /** CONTRACT.md's object for this file, without `schema`. */
  readonly json: object;
  /** Whether a finding of severity error is neither accepted nor mended. */
  readonly hasOpenError: boolean;
}

/** Opens a file in the workbench and runs the pane's own review on it. */
export async function reviewFile(path: string, options: ReviewOptions): Promise<Result<ReviewedFile, HostFailure>> {
  const started = performance.now();
  const { workbook, bytes, name } = await openWorkbookFile(path);
  if (!workbook.ok) return workbook;
  const snapshot = await new DirectHost(workbook.value).readSnapshot();
  if (!snapshot.ok) return snapshot;
  const facts = runToEnd(readPackageFacts(bytes));
  const read = performance.now();
  const review = runToEnd(reviewWorkbook(snapshot.value, { ...options, packageFacts: facts.ok ? facts.value : null }));
  const timing = { readMs: rounded(read - started), analyseMs: rounded(performance.now() - read) };
  const hasOpenError = review.findings.some(({ severity, id }) => severity === "error" && !review.accepted.includes(id));
  const packageFacts = facts.ok ? facts.value : null;
  const json = reviewJson(name, snapshot.value, review, timing);
  return ok({ name, workbook: workbook.value, snapshot: snapshot.value, review, packageFacts, json, hasOpenError });
}

/** The snapshot of a file, for what is only compared with. */
export async function readSnapshotOf(path: string): Promise<Result<WorkbookSnapshot, HostFailure>> {
  const { workbook } = await openWorkbookFile(path);
  return workbook.ok ? new DirectHost(workbook.value).readSnapshot() : workbook;
}

/** A command line has nobody to breathe for. */
export function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
