import { parseArgs } from "node:util";
import type { ForecastMethod } from "../domain/budget/ComputedTable";
import type { Period } from "../domain/recognition/Period";
import { err, ok, type Result } from "../domain/result";
import type { Language } from "../text/Messages";

/** What the check command was asked to do (CONTRACT.md, first section). */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly summary: string | null;
  readonly text: string | null;
  readonly previous: string | null;
  readonly language: Language;
  readonly forecastMethod: ForecastMethod;
  readonly period: Period | null;
}

/** Why the arguments cannot be used; the sentence is for the terminal, in English as command lines are. */
export interface ArgumentError {
  readonly message: string;
}

const FORECAST_METHODS: readonly ForecastMethod[] = [
  "stated",
  "linear",
  "remainingBudget",
  "budgetProfile",
  "priorYearProfile",
  "previousForecast",
];

/** Reads the command's arguments; every unusable one is named. */
export function readCheckArguments(args: readonly string[]): Result<CheckArguments, ArgumentError> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals: files } = parsed.value;
  if (files.length === 0) return refuse("name at least one .xlsx file");
  if (values.summary !== undefined && files.length > 1) return refuse("--summary takes one input file");
  const [language, forecastMethod, period] = [readLanguage(values.lang), readForecastMethod(values.forecast), readPeriod(values.period)];
  if (!language.ok) return language;
  if (!forecastMethod.ok) return forecastMethod;
  if (!period.ok) return period;
  return ok({ files, ...readOutputs(values), language: language.value, forecastMethod: forecastMethod.value, period: period.value });
}

function readOutputs(values: ParsedOptions["values"]): Pick<CheckArguments, "json" | "summary" | "text" | "previous"> {
  const { json = false, summary = null, text = null, previous = null } = values;
  return { json, summary, text, previous };
}

function readLanguage(text = "sv"): Result<Language, ArgumentError> {
  return text === "sv" || text === "en" ? ok(text) : refuse(`--lang takes sv or en, not ${text}`);
}

function readForecastMethod(text = "stated"): Result<ForecastMethod, ArgumentError> {
  const known = FORECAST_METHODS.find((method) => method === text);
  return known === undefined ? refuse(`--forecast takes one of ${FORECAST_METHODS.join(", ")}, not ${text}`) : ok(known);
}

interface ParsedOptions {
  readonly values: {
    readonly json?: boolean | undefined;
    readonly summary?: string | undefined;
    readonly text?: string | undefined;
    readonly previous?: string | undefined;
    readonly lang?: string | undefined;
    readonly forecast?: string | undefined;
    readonly period?: string | undefined;
  };
  readonly positionals: readonly string[];
}

function parseOptions(args: readonly string[]): Result<ParsedOptions, ArgumentError> {
  const text = { type: "string" } as const;
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: "boolean" }, summary: text, text, previous: text, lang: text, forecast: text, period: text },
      }),
    );
  } catch (refusal) {
    return refuse(refusal instanceof Error ? refusal.message : String(refusal));
  }
}

/** `2024-03` is January to March 2024. */
function readPeriod(text: string | undefined): Result<Period | null, ArgumentError> {
  if (text === undefined) return ok(null);
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!match) return refuse(`--period takes YYYY-MM, not ${text}`);
  return ok({ year: Number(match[1]), months: Number(match[2]) });
}

function refuse(message: string): Result<never, ArgumentError> {
  return err({ message });
}
