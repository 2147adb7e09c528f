import { formatNumber } from "../formatAmount";

/** What the comparison with last month's workbook says in Swedish; loaded with the comparison. */
export const comparisonSv = {
  heading: (period: string) => `Jämfört med ${period}`,
  headingWithoutPeriod: "Jämfört med förra månadens arbetsbok",
  nothing: "Inget att titta på: budget och prognos är oförändrade, inget utfall har minskat och ingen text står kvar ordagrant.",
  groups: {
    budget: "Ändrad årsbudget",
    forecast: "Ändrad prognos",
    actual: "Utfall som har minskat",
    sentence: "Text som står kvar ordagrant",
    rows: "Nya, borttagna och omdöpta rader",
  },
  row: "Rad",
  previous: "Förra",
  current: "Nu",
  change: "Ändring",
  figures: (previous: string, current: string, change: string) => `från ${previous} till ${current} (${change})`,
  deviation: "avvikelse",
  onSheet: (sheet: string) => `på ${sheet}`,
  sentence: (text: string) => `”${text}”`,
  rowAppeared: (label: string) => `${label}: ny rad`,
  rowVanished: (label: string) => `${label}: raden är borta`,
  rowRenamed: (label: string, before: string) => `${label}: hette ${before}`,
  tableAppeared: (label: string, rows: number) => `${label}: ny tabell (${count(rows)})`,
  tableVanished: (label: string, rows: number) => `${label}: tabellen är borta (${count(rows)})`,
  more: (n: number) => `Visa ${formatNumber(n, "sv", 0)} till`,
};

function count(rows: number): string {
  return `${formatNumber(rows, "sv", 0)} ${rows === 1 ? "rad" : "rader"}`;
}

/** These words in one language. */
export type ComparisonText = typeof comparisonSv;
