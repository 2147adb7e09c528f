import type { RefusalCode } from "./protocol/Refusal";

/**
 * A fault to happen at one sync; the N-th counts from 1 since the plan was set, releases not counted.
 *
 * | form | what the add-in sees | what happened to the workbook |
 * | --- | --- | --- |
 * | refused | the error | nothing |
 * | stopped | the error at action k | the first k actions |
 * | answerLost | the error | everything |
 * | hang | nothing, ever | nothing |
 */
export type Fault =
  | { readonly form: "refused"; readonly atSync: number; readonly code: RefusalCode }
  | { readonly form: "stopped"; readonly atSync: number; readonly code: RefusalCode; readonly afterActions: number }
  | { readonly form: "answerLost"; readonly atSync: number; readonly code: RefusalCode }
  | { readonly form: "hang"; readonly atSync: number; readonly applied: boolean };

/** Counts syncs towards the faults that were planned. */
export class FaultPlan {
  private faults: readonly Fault[] = [];
  private syncs = 0;

  /** Replaces the plan and counts from now on. */
  set(faults: readonly Fault[]): void {
    this.faults = faults;
    this.syncs = 0;
  }

  /** The fault of the sync that comes now, null where it shall go well. */
  next(): Fault | null {
    this.syncs += 1;
    return this.faults.find((fault) => fault.atSync === this.syncs) ?? null;
  }
}
