import { AMOUNTS_PER_UNIT, type MoneyUnit } from "../amount/Amount";
import type { ForecastMethod } from "../budget/ComputedTable";
import type { ColumnAnswer, ColumnRole } from "../recognition/RecognisedTable";
import type { Acceptance } from "./acceptance";
import { DEFAULT_REVIEW_SETTINGS, type ReviewSettings } from "./ReviewSettings";
import { MOST_SUMMARY_COLUMNS, SUMMARY_COLUMNS, type SummaryColumnChoice } from "../summary/SummaryColumn";
import { RULE_CODES, type RuleCode } from "./RuleCode";
import type { StoredForecast, StoredMethod } from "./StoredForecast";
import type { XmlElement } from "./xmlElements";

const ROLES: Readonly<Record<ColumnRole, true>> = {
  label: true, code: true, actualRevenueToDate: true, actualCostToDate: true, actualToDate: true, budgetToDate: true,
  varianceToDate: true, annualBudget: true, percentUsed: true, forecast: true, previousForecast: true, forecastVariance: true,
  priorYearToDate: true, priorYear: true, change: true, amount: true, remaining: true, variancePercent: true,
  expectedEffect: true, realisedEffect: true, month01: true, month02: true, month03: true, month04: true, month05: true,
  month06: true, month07: true, month08: true, month09: true, month10: true, month11: true, month12: true, text: true, unknown: true,
};
const METHODS: Readonly<Record<ForecastMethod, true>> = {
  stated: true, linear: true, remainingBudget: true, budgetProfile: true, priorYearProfile: true, previousForecast: true,
};

/** An answer to a column question; null where the element is not whole. */
export function readAnswer({ attributes }: XmlElement): ColumnAnswer | null {
  const role = attributes.get("role");
  const sheet = attributes.get("sheet");
  const headers = attributes.get("headers");
  const header = attributes.get("header");
  const occurrence = wholeNumber(attributes.get("occurrence"));
  if (sheet === undefined || headers === undefined || header === undefined || occurrence === null || !isRole(role)) return null;
  return { sheet, headers, header, occurrence, role };
}

/** An acceptance; null where the element is not whole, so that nothing is accepted by accident. */
export function readAcceptance({ attributes }: XmlElement): Acceptance | null {
  const [scope, finding, rule, place] = ["scope", "finding", "rule", "place"].map((name) => attributes.get(name));
  if ((scope !== "thisFigure" && scope !== "untilFurtherNotice") || finding === undefined || place === undefined) return null;
  if (!isRule(rule)) return null;
  const text = (name: string): string => attributes.get(name) ?? "";
  return { scope, finding, rule, place, reason: text("reason"), signature: text("signature"), time: text("time") };
}

export function readForecast({ attributes }: XmlElement): StoredForecast | null {
  const label = attributes.get("label");
  const year = wholeNumber(attributes.get("year"));
  const months = wholeNumber(attributes.get("months"));
  const forecast = wholeNumber(attributes.get("forecast"));
  if (label === undefined || year === null || forecast === null || months === null || months < 1 || months > 12) return null;
  const origin = (["pasted", "workbook"] as const).find((one) => one === attributes.get("origin"));
  return { label, period: { year, months }, forecast, forecastVariance: wholeNumber(attributes.get("forecastVariance")), ...(origin === undefined ? {} : { origin }) };
}

export function readMethod({ attributes }: XmlElement): StoredMethod | null {
  const label = attributes.get("label");
  const method = attributes.get("method");
  const table = attributes.get("table");
  const occurrence = wholeNumber(attributes.get("occurrence"));
  if (label === undefined || !isMethod(method)) return null;
  return { label, method, ...(table === undefined ? {} : { table }), ...(occurrence === null ? {} : { occurrence }) };
}

/** The settings; what is missing or senseless stands at its default. */
export function readSettings({ attributes }: XmlElement, leftOut: readonly XmlElement[], columns: readonly XmlElement[]): ReviewSettings {
  const { explanationLimits, smallCountLimit } = DEFAULT_REVIEW_SETTINGS;
  const unit = attributes.get("unit");
  return {
    explanationLimits: {
      on: attributes.get("explanations") === "on",
      amount: {
        value: positive(attributes.get("amount")) ?? explanationLimits.amount.value,
        unit: isUnit(unit) ? unit : explanationLimits.amount.unit,
      },
      percent: positive(attributes.get("percent")) ?? explanationLimits.percent,
    },
    smallCountLimit: positive(attributes.get("smallCount")) ?? smallCountLimit,
    sheetsLeftOut: leftOut.flatMap((element) => element.attributes.get("sheet") ?? []),
    summaryColumns: readColumns(columns),
  };
}

/** Each known column once, in the order in which it stands, as many as the page holds. */
function readColumns(elements: readonly XmlElement[]): readonly SummaryColumnChoice[] {
  const choices = elements.flatMap(({ attributes }) => {
    const column = SUMMARY_COLUMNS.find((one) => one === attributes.get("column"));
    return column === undefined ? [] : [{ column, name: attributes.get("name") ?? "" }];
  });
  return choices.filter(({ column }, index) => choices.findIndex((other) => other.column === column) === index).slice(0, MOST_SUMMARY_COLUMNS);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,16}$/.test(text) ? Number(text) : null;
}

function positive(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
}

function isRole(text: string | undefined): text is ColumnRole {
  return text !== undefined && Object.prototype.hasOwnProperty.call(ROLES, text);
}

function isMethod(text: string | undefined): text is ForecastMethod {
  return text !== undefined && Object.prototype.hasOwnProperty.call(METHODS, text);
}

function isRule(text: string | undefined): text is RuleCode {
  return RULE_CODES.some((code) => code === text);
}

function isUnit(text: string | undefined): text is MoneyUnit {
  return text !== undefined && Object.prototype.hasOwnProperty.call(AMOUNTS_PER_UNIT, text);
}
