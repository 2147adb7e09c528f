import type { Severity } from "../domain/findings/Finding";
import type { Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { reportEn } from "../text/en/report";
import type { Language } from "../text/Messages";
import type { ReportMessages } from "../text/ReportMessages";
import { reportSv } from "../text/sv/report";
import type { ReviewedFile } from "./reviewFile";
import { unreadText } from "./unreadText";

/** A file that was asked for, and what came of it. */
export interface FileOutcome {
  readonly file: string;
  readonly result: Result<ReviewedFile, HostFailure>;
}

/** For a folder of boards: one line a file, whether it may be mailed, and how many may. */
export function statusLines(outcomes: readonly FileOutcome[], language: Language): readonly string[] {
  const words = language === "sv" ? reportSv : reportEn;
  const width = Math.max(...outcomes.map(({ file }) => nameOf(file).length));
  const ready = outcomes.filter(({ result }) => result.ok && result.value.review.gate.open === 0).length;
  return [words.severalFiles(outcomes.length, ready), ...outcomes.map((outcome) => `  ${statusLine(outcome, width, words, language)}`)];
}

function statusLine({ file, result }: FileOutcome, width: number, words: ReportMessages, language: Language): string {
  const name = nameOf(file).padEnd(width);
  if (!result.ok && result.error.code === "fileMissing" && result.error.detail === "ENOENT") return words.fileMissing(name);
  if (!result.ok) return words.fileUnread(name, unreadText(result.error, language));
  const { findings, accepted } = result.value.review;
  const open = (severity: Severity): number => findings.filter((finding) => finding.severity === severity && !accepted.includes(finding.id)).length;
  return words.fileStatus(name, { error: open("error"), warning: open("warning"), info: open("info") });
}

function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, "");
}
