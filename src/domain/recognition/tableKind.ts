import { readHeader, type Notion } from "./HeaderMeaning";
import type { ColumnRole, TableKind } from "./RecognisedTable";
import { readLabel } from "./rowWords";

/** What decides a table's kind. */
export interface KindInput {
  readonly sheetName: string;
  readonly isHiddenSheet: boolean;
  readonly labelHeader: string;
  readonly captions: readonly string[];
  readonly amountHeaders: readonly string[];
  readonly wordHeaders: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly itemLabels: readonly string[];
  readonly codeColumns: number;
  /** Whether a heading or caption of the table itself names a money unit. */
  readonly hasMoneyUnit: boolean;
}

const BUDGET_ROLES: readonly ColumnRole[] = ["budgetToDate", "annualBudget", "forecast", "varianceToDate", "forecastVariance", "previousForecast", "remaining"];
const ACTUAL_ROLES: readonly ColumnRole[] = ["actualToDate", "actualCostToDate", "actualRevenueToDate", "priorYear", "priorYearToDate"];
const CAUSE_ROLES: readonly ColumnRole[] = ["amount", "forecastVariance", "varianceToDate", "unknown", "change"];
const EFFECT_ROLES: readonly ColumnRole[] = ["expectedEffect", "realisedEffect", "amount", "unknown", "forecast", "actualToDate"];
/** Row labels of what is counted, measured or owned rather than earned and spent. */
const COUNTED = /^(?:antal|andel|medel|snitt|genomsnitt|volym|beläggning|nöjd|personal(?:omsättning)|sjukfrånvaro|årsarbetare|frånvaro|kvinnor|män|flickor|pojkar|ålder|> ?\d|< ?\d|\d+ ?- ?\d+ (?:år|dagar))|årsarbetare|(?:^|\s)(?:st|dygn|timmar|platser)\.?$|%$/i;
const COUNTED_CAPTION = /^(?:antal|volym|nyckeltal|prestation|personal(?!kostn|utskott)|årsarbet|sjukfrånv|bemanning|statistik|verksamhetsmått)/i;
/** The price of one of what is counted ("Kostnad per elev"), which adds up to nothing. */
const PRICED = /(?<![a-zåäö])per (?:barn|elev|brukare|plats|timme|dygn|invånare|inv|hushåll|ärende|kund|vårdtagare|student|resa|portion|kvm|m2|m³|ton|besök|årsarbetare|heltid)|[/](?:barn|elev|brukare|plats|invånare)|styckkostnad|(?:snitt|medel|genomsnitts)kostnad|à-pris|skolpeng|prislapp|ersättningsnivå/i;
const OWNED = /tillgång|skuld(?!er till)|eget kapital|avsättning|anläggnings|omsättningstillg|likvida|obligation|fordring|pensionsförplikt|soliditet|balansomslutning/i;

const LEAST_REPEATS = 3;

/** Sheets that a ledger export or a template brings along: read, and left alone. */
const CONTROL_SHEET = /^(?:kontroll(?:er|blad)?|avstämning(?:ar)?|parametrar|inställningar|listor?|stamdata|rådata|instruktion(?:er)?|anteckningar|hjälp|meny|logg|diagram(?:data|underlag)?|graf(?:data|er)?|pivot\w*)\b/i;

/** Says what a table is about; whatever is no money, or cannot be told, is `other`. */
export function kindOfTable(input: KindInput): TableKind {
  if (input.isHiddenSheet || CONTROL_SHEET.test(input.sheetName) || isCounted(input) || isBalanceSheet(input)) return "other";
  const special = specialKind(input);
  if (special) return special;
  if (!isBudgetTable(input)) return "other";
  if (isInvestment(input)) return "investments";
  return isPerAccount(input.itemLabels) ? "byAccount" : "byUnit";
}

/** Most rows are kinds of revenue or cost; where the same few stand again and again, they are those of one unit after the other. */
function isPerAccount(labels: readonly string[]): boolean {
  const isRepeated = labels.length >= LEAST_REPEATS * 2 && new Set(labels).size * LEAST_REPEATS <= labels.length;
  return !isRepeated && shareOf(labels, (label) => readLabel(label).isAccount) >= 0.5;
}

function specialKind(input: KindInput): TableKind | null {
  if (namesCauses(input) && input.amountHeaders.length > 0 && only(input.roles, CAUSE_ROLES)) return "causes";
  if (countOf(input, BUDGET_ROLES) + countOf(input, ACTUAL_ROLES) > 1) return null;
  const hasEffects = input.roles.includes("expectedEffect") || input.roles.includes("realisedEffect");
  return hasEffects || (namesMeasures(input) && only(input.roles, EFFECT_ROLES)) ? "measures" : null;
}

function namesMeasures(input: KindInput): boolean {
  return says(input.labelHeader, "measure") || says(input.captions[0] ?? "", "measure");
}

function namesCauses(input: KindInput): boolean {
  if ([input.labelHeader, ...input.wordHeaders].some((header) => says(header, "cause"))) return true;
  return says(input.captions[0] ?? "", "cause") && input.amountHeaders.length <= 2;
}

function countOf(input: KindInput, roles: readonly ColumnRole[]): number {
  return input.roles.filter((role) => roles.includes(role)).length;
}

function says(text: string, notion: Notion): boolean {
  return readHeader(text).notions.has(notion);
}

function only(roles: readonly ColumnRole[], allowed: readonly ColumnRole[]): boolean {
  return roles.every((role) => allowed.includes(role));
}

function isBudgetTable(input: KindInput): boolean {
  const budget = countOf(input, BUDGET_ROLES);
  const actual = countOf(input, ACTUAL_ROLES);
  if (input.codeColumns >= 3 && budget === 0) return false;
  if (budget >= 2 || (budget === 1 && actual >= 1)) return true;
  if (budget === 1) return input.hasMoneyUnit || !input.roles.includes("unknown");
  return input.hasMoneyUnit && comparesActuals(input, actual);
}

/** Without any budget: several actuals, a change between them, or months. */
function comparesActuals(input: KindInput, actual: number): boolean {
  const months = input.roles.filter((role) => role.startsWith("month")).length;
  return actual >= 2 || months >= 3 || (actual >= 1 && input.roles.includes("change"));
}

/** Persons, hours, percentages, goals: said by a heading, the caption or most of the rows. */
function isCounted(input: KindInput): boolean {
  const counted = input.amountHeaders.filter((header) => says(header, "count")).length;
  const budget = countOf(input, BUDGET_ROLES);
  if (counted > 0 && (budget < 3 || counted * 2 >= input.amountHeaders.length)) return true;
  if (shareOf(input.itemLabels, (label) => COUNTED.test(label.trim())) >= 0.5) return true;
  const heading = [input.labelHeader, input.captions[0] ?? ""];
  if (isPriced(heading, input.amountHeaders)) return true;
  if (input.hasMoneyUnit) return false;
  const namesCounts = (text: string): boolean => budget < 2 && (says(text, "count") || says(text, "words"));
  return heading.some((text) => COUNTED_CAPTION.test(text.trim()) || namesCounts(text));
}

function isPriced(heading: readonly string[], amountHeaders: readonly string[]): boolean {
  const isPrice = (text: string): boolean => PRICED.test(text);
  return heading.some(isPrice) || (amountHeaders.length > 0 && amountHeaders.every(isPrice));
}

function isBalanceSheet(input: KindInput): boolean {
  const heading = [input.labelHeader, ...input.captions.slice(0, 2), input.sheetName].join(" ");
  return /balansräkning|kassaflöde|finansieringsanalys/i.test(heading) || shareOf(input.itemLabels, (label) => OWNED.test(label)) >= 0.5;
}

function isInvestment(input: KindInput): boolean {
  const near = [input.labelHeader, ...input.captions.slice(0, 2)];
  if (near.some((text) => /invester/i.test(text))) return true;
  if (near.some((text) => /drift|resultat(?:räkning)?/i.test(text))) return false;
  return /invest|^inv\b/i.test(input.sheetName) && !/drift/i.test(input.sheetName);
}

function shareOf(labels: readonly string[], holds: (label: string) => boolean): number {
  return labels.length === 0 ? 0 : labels.filter(holds).length / labels.length;
}
