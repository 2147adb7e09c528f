import { readFile } from "node:fs/promises";
import type { ReportText } from "../domain/narrative/ReportText";
import { err, ok, type Result } from "../domain/result";
import { readReportText } from "../files/readReportText";

/** A report's text (.docx or .txt); the error says what is wrong with the file. */
export async function readReportFile(path: string): Promise<Result<ReportText, string>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (refusal) {
    return err(refusal instanceof Error ? refusal.message : String(refusal));
  }
  const text = await readReportText(bytes, path);
  return text.ok ? ok(text.value) : err(`no readable report text (${text.error})`);
}
