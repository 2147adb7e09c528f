import { err, ok, type Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { hasExcelApi } from "./excelFeatures";
import { officeErrorCode, RefusedByHost, toHostFailure } from "./toHostFailure";

/** How long to wait for Excel; tests give short ones. */
export interface BatchLimits {
  /** Without an answer for so long, a request counts as lost. */
  readonly timeLimitMs: number;
  /** Without an answer for so long, it is asked whether a cell is being edited. */
  readonly patienceMs: number;
  /** Called with true when Excel waits for a cell's editing to end, with false when it answers again. */
  readonly onCellEdit: (isWaiting: boolean) => void;
}

/** To be called after each `context.sync()`: restarts the clock, and stops a batch that was given up. */
export type Alive = () => void;

export type Batch<T> = (context: Excel.RequestContext, alive: Alive) => Promise<T>;

/**
 * Runs one batch in Excel and turns whatever goes wrong into a `HostFailure`.
 *
 * While a cell is being edited Excel holds the batch back (`delayForCellEdit`); an Excel that refuses instead says so. Where Excel can, all syncs
 * of the batch are one step of undo (ExcelApi 1.20).
 */
export async function runBatch<T>(place: string, limits: BatchLimits, batch: Batch<T>): Promise<Result<T, HostFailure>> {
  const attempt = await attemptBatch(limits, batch, hasExcelApi("1.20"));
  if (attempt.ok) return attempt;
  const isUndoRefused = officeErrorCode(attempt.error) === "UndoNotSupported";
  const second = isUndoRefused ? await attemptBatch(limits, batch, false) : attempt;
  return second.ok ? second : err(toHostFailure(second.error, place));
}

async function attemptBatch<T>(limits: BatchLimits, batch: Batch<T>, mergeUndoGroup: boolean): Promise<Result<T, unknown>> {
  const clock = new BatchClock(limits);
  const options: Excel.RunOptions = mergeUndoGroup ? { delayForCellEdit: true, mergeUndoGroup } : { delayForCellEdit: true };
  try {
    const run = Excel.run(options, (context) => batch(context, () => clock.restart()));
    return ok(await Promise.race([run, clock.expired]));
  } catch (reason) {
    return err(reason);
  } finally {
    clock.stop();
  }
}

/** Watches one batch: notices an edited cell, and gives up when no answer comes. */
class BatchClock {
  public readonly expired: Promise<never>;
  private giveUp: (reason: RefusedByHost) => void = () => undefined;
  private timers: ReturnType<typeof setTimeout>[] = [];
  private isGivenUp = false;
  private isCellEdited = false;

  public constructor(private readonly limits: BatchLimits) {
    this.expired = new Promise((_resolve, reject) => {
      this.giveUp = reject;
    });
    // The race is over when the batch has ended; nobody listens to the clock then.
    this.expired.catch(() => undefined);
    this.start();
  }

  public restart(): void {
    this.stop();
    if (this.isGivenUp) throw new RefusedByHost({ code: "timeout", detail: "answered too late" });
    this.start();
  }

  public stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
    if (this.isCellEdited) this.limits.onCellEdit(false);
    this.isCellEdited = false;
  }

  private start(): void {
    const { timeLimitMs, patienceMs } = this.limits;
    this.timers = [setTimeout(() => this.expire(), timeLimitMs), setTimeout(() => void this.askForCellEdit(), patienceMs)];
  }

  private expire(): void {
    this.isGivenUp = true;
    const code = this.isCellEdited ? "cellEditMode" : "timeout";
    this.stop();
    this.giveUp(new RefusedByHost({ code, detail: `no answer in ${String(this.limits.timeLimitMs)} ms` }));
  }

  /** A request that may not wait is refused at once while a cell is being edited. */
  private async askForCellEdit(): Promise<void> {
    const timers = this.timers;
    const isEdited = await isCellEdited();
    if (!isEdited || timers !== this.timers) return;
    this.isCellEdited = true;
    this.limits.onCellEdit(true);
  }
}

async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (reason) {
    return officeErrorCode(reason) === "InvalidOperationInCellEditMode";
  }
}
