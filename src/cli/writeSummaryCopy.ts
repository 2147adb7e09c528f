import { writeFile } from "node:fs/promises";
import { planStampedSummary } from "../domain/stamp/planStampedSummary";
import { err, ok, type Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { reportEn } from "../text/en/report";
import type { Language } from "../text/Messages";
import { stampGrounds } from "../text/stampGrounds";
import { reportSv } from "../text/sv/report";
import { summaryWords } from "../text/summaryWords";
import { DirectHost } from "../workbench/direct/DirectHost";
import { saveXlsx } from "../workbench/xlsx/saveXlsx";
import { runToEnd, type ReviewedFile } from "./reviewFile";

/** Writes the pane's summary into the workbook in memory and saves that as a copy; the file that was read stays as it is. */
export async function writeSummaryCopy(reviewed: ReviewedFile, path: string, language: Language): Promise<Result<void, HostFailure>> {
  // Nobody signs at a command line; it signs as what it is.
  const grounds = stampGrounds(Date.now(), (language === "sv" ? reportSv : reportEn).signedBy, language);
  const stamped = runToEnd(planStampedSummary(reviewed.snapshot, reviewed.review, summaryWords(language), grounds));
  const host = new DirectHost(reviewed.workbook);
  const written = await host.writeSummary(stamped.plan);
  if (!written.ok) return written;
  const kept = await host.writeStoredState(stamped.storedState);
  if (!kept.ok) return kept;
  const saved = saveXlsx(reviewed.workbook);
  if (!saved.ok) return saved;
  try {
    await writeFile(path, saved.value);
    return ok(undefined);
  } catch (refusal) {
    return err({ code: "unexpected", detail: refusal instanceof Error ? refusal.message : String(refusal) });
  }
}
