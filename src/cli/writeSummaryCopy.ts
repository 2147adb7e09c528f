import { writeFile } from "node:fs/promises";
import { planSummary } from "../domain/summary/planSummary";
import { err, ok, type Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import type { Language } from "../text/Messages";
import { summaryWords } from "../text/summaryWords";
import { DirectHost } from "../workbench/direct/DirectHost";
import { saveXlsx } from "../workbench/xlsx/saveXlsx";
import type { ReviewedFile } from "./reviewFile";

/** Writes the pane's summary into the workbook in memory and saves that as a copy; the file that was read stays as it is. */
export async function writeSummaryCopy(reviewed: ReviewedFile, path: string, language: Language): Promise<Result<void, HostFailure>> {
  const plan = planSummary(reviewed.snapshot, reviewed.review, summaryWords(language));
  const written = await new DirectHost(reviewed.workbook).writeSummary(plan);
  if (!written.ok) return written;
  const saved = saveXlsx(reviewed.workbook);
  if (!saved.ok) return saved;
  try {
    await writeFile(path, saved.value);
    return ok(undefined);
  } catch (refusal) {
    return err({ code: "unexpected", detail: refusal instanceof Error ? refusal.message : String(refusal) });
  }
}
