import { DEFAULT_REVIEW_OPTIONS, type ReviewOptions } from "../domain/Review";
import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";
import { err, ok, type Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";
import { maskedJson } from "./maskedJson";
import { readCheckArguments, type CheckArguments } from "./checkArguments";
import { readReportFile } from "./readReportFile";
import { readableReport } from "./readableReport";
import { readSnapshotOf, reviewFile } from "./reviewFile";
import { statusLines, type FileOutcome } from "./statusLines";
import { unreadText } from "./unreadText";
import { workbookFiles } from "./workbookFiles";
import { writeSummaryCopy } from "./writeSummaryCopy";

const FOUND_NO_ERROR = 0;
const FOUND_ERROR = 1;
const UNUSABLE = 2;

/** The check command (CONTRACT.md): reviews workbooks without a screen and never changes them. */
async function main(args: readonly string[]): Promise<number> {
  const read = readCheckArguments(args);
  if (!read.ok) return refuse(read.error.message);
  const options = await reviewOptions(read.value);
  if (!options.ok) return refuse(options.error);
  const outcomes: FileOutcome[] = [];
  for (const file of await workbookFiles(read.value.files)) outcomes.push({ file, result: await reviewFile(file, options.value) });
  if (outcomes.length === 0) return refuse("the folder holds no .xlsx file");
  const fault = await faultOfSingleFile(outcomes, read.value);
  if (fault !== null) return refuse(fault);
  process.stdout.write(read.value.json ? `${maskedJson(documentOf(outcomes))}\n` : reportOf(outcomes, read.value));
  return statusOf(outcomes);
}

/** With one file, an unreadable file and a summary that cannot be written are told on standard error alone. */
async function faultOfSingleFile(outcomes: readonly FileOutcome[], { summary, language }: CheckArguments): Promise<string | null> {
  const [first, ...others] = outcomes;
  if (first === undefined || others.length > 0) return null;
  if (!first.result.ok) return `${first.file}: ${failureLine(first.result.error)}`;
  if (summary === null) return null;
  const written = await writeSummaryCopy(first.result.value, summary, language);
  return written.ok ? null : `${summary}: ${failureLine(written.error)}`;
}

async function reviewOptions(args: CheckArguments): Promise<Result<ReviewOptions, string>> {
  const reportText = args.text === null ? ok(null) : await readReportFile(args.text);
  if (!reportText.ok) return err(`${args.text ?? ""}: ${reportText.error}`);
  const previous = args.previous === null ? ok(null) : await readSnapshotOf(args.previous);
  if (!previous.ok) return err(`${args.previous ?? ""}: ${failureLine(previous.error)}`);
  const { forecastMethod, period } = args;
  return ok({ ...DEFAULT_REVIEW_OPTIONS, forecastMethod, period, reportText: reportText.value, previous: previous.value });
}

function documentOf(outcomes: readonly FileOutcome[]): object {
  const [only, ...others] = outcomes.map(outcomeJson);
  return others.length === 0 && only !== undefined ? { schema: 1, ...only } : { schema: 1, workbooks: outcomes.map(outcomeJson) };
}

function outcomeJson({ file, result }: FileOutcome): object {
  if (result.ok) return result.value.json;
  return { workbook: { file: fileNameOf(file) }, error: { code: result.error.code, message: unreadText(result.error, "sv") } };
}

function reportOf(outcomes: readonly FileOutcome[], args: CheckArguments): string {
  const status = outcomes.length > 1 ? `${statusLines(outcomes, args.language).map((line) => maskPersonalNumbers(line)).join("\n")}\n\n` : "";
  const reports = outcomes
    .map(({ file, result }) =>
      result.ok ? readableReport(result.value, args.language) : `${maskPersonalNumbers(file)}: ${unreadText(result.error, args.language)}\n`,
    )
    .join("\n");
  return `${status}${reports}`;
}

function statusOf(outcomes: readonly FileOutcome[]): number {
  if (outcomes.some(({ result }) => !result.ok)) return UNUSABLE;
  const hasError = outcomes.some(({ result }) => result.ok && result.value.hasOpenError);
  return hasError ? FOUND_ERROR : FOUND_NO_ERROR;
}

function failureLine(failure: HostFailure): string {
  return `${unreadText(failure, "en")} (${failure.detail})`;
}

function fileNameOf(path: string): string {
  return path.replace(/^.*[\\/]/, "");
}

/** One line on standard error, nothing on standard output. */
function refuse(message: string): number {
  process.stderr.write(`check: ${maskPersonalNumbers(message.replace(/\s*\n\s*/g, " "))}\n`);
  return UNUSABLE;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
