import type { PackageFacts } from "../../domain/mailing/PackageFacts";
import { err, ok, type Result } from "../../domain/result";
import type { HostFailure } from "../../host/HostFailure";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneState, Reviewed } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { reviewOptions } from "./reviewOptions";
import { runInSlices } from "./runInSlices";
import { unexpectedFailure } from "./unexpectedFailure";

/**
 * Reads the workbook's file in the background and reviews the same cells again with what it holds: comments, properties, links, calculation mode.
 *
 * The review that is shown stays until the fuller one is done, and nothing waits for it. An Excel that gives no file is remembered, and the gate
 * says what was not checked.
 */
export async function checkFile(store: PaneStore, dependencies: PaneDependencies): Promise<void> {
  const { reviewed, file } = store.getState();
  if (reviewed === null || !isWorthReading(file, reviewed)) return;
  store.update({ file: { kind: "reading", percent: 0 } });
  const facts = await readFacts(store, dependencies);
  store.update({ file: facts.ok ? { kind: "read", facts: facts.value, reading: reviewed.snapshot.sheets } : { kind: "refused", failure: facts.error } });
  if (facts.ok) await reviewWithFile(store, dependencies);
}

function isWorthReading(file: PaneState["file"], { snapshot }: Reviewed): boolean {
  if (file.kind === "reading") return false;
  if (file.kind === "refused") return file.failure.code !== "unsupported";
  return file.kind === "unread" || file.reading !== snapshot.sheets;
}

async function readFacts(store: PaneStore, { host, loadEngine, pace }: PaneDependencies): Promise<Result<PackageFacts, HostFailure>> {
  try {
    const bytes = await host.readFile();
    if (!bytes.ok) return bytes;
    const readPackageFacts = await (await loadEngine()).loadFileReader();
    const onProgress = (share: number): void => tellPercent(store, Math.floor(share * 10) * 10);
    const facts = await runInSlices(readPackageFacts(bytes.value), pace, { onProgress, signal: { aborted: false } });
    return facts?.ok === true ? ok(facts.value) : err({ code: "notAWorkbook", detail: "readFile" });
  } catch (error) {
    return err(unexpectedFailure(error));
  }
}

function tellPercent(store: PaneStore, percent: number): void {
  const { file } = store.getState();
  if (file.kind === "reading" && file.percent !== percent) store.update({ file: { kind: "reading", percent } });
}

/** Given up as soon as the workbook is read anew; an acceptance given meanwhile only makes it start over. */
async function reviewWithFile(store: PaneStore, dependencies: PaneDependencies): Promise<void> {
  const engine = await dependencies.loadEngine();
  for (;;) {
    const before = store.getState();
    const { reviewed } = before;
    if (reviewed === null || before.activity.kind !== "none") return;
    const signal = {
      get aborted(): boolean {
        return store.getState().reviewed !== reviewed || store.getState().activity.kind !== "none";
      },
    };
    const steps = engine.reviewWorkbook(reviewed.snapshot, reviewOptions(before));
    const review = await runInSlices(steps, dependencies.pace, { onProgress: () => undefined, signal });
    if (review !== null && !signal.aborted) {
      store.update({ reviewed: { ...reviewed, review } });
      return;
    }
  }
}
