import { formatNumber } from "../formatAmount";

const count = (n: number): string => formatNumber(n, "sv", 0);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the overview says in Swedish. */
export const overviewSv = {
  status: {
    toCheck: (n: number) => `${count(n)} att kontrollera`,
    nothingOpen: "Inga öppna differenser",
    nothingFound: "Ingen budgettabell hittades",
    nothingFoundHelp: "Avstämt letar efter tabeller med rubriker som budget, utfall, avvikelse och prognos. Öppna arbetsboken med uppföljningen, eller ett blad där rubrikraden står ovanför beloppen.",
    counts: (n: number, exact: number, rounding: number) =>
      n === 0 ? "Inga samband att pröva." : `${plural(n, "samband prövat", "samband prövade")}: ${count(exact)} stämmer exakt, ${count(rounding)} efter avrundning.`,
    mostCertain: "Börja här",
    showAll: "Visa alla",
  },
  figures: {
    heading: "Nyckeltal",
    varianceToDate: "Avvikelse hittills",
    forecast: "Prognos helår",
    forecastVariance: "Avvikelse budget–prognos",
    change: "Ändring sedan förra prognosen",
    from: (label: string) => `Enligt raden ${label}`,
  },
  chart: {
    heading: "Avvikelse budget–prognos per verksamhet",
    headingToDate: "Avvikelse hittills per verksamhet",
    unit: "Verksamhet",
    amount: "Avvikelse",
    others: (n: number) => `Visa ${plural(n, "rad", "rader")} till`,
    fewer: "Visa färre",
  },
  summary: {
    write: "Skriv sammanfattning",
    rewrite: "Uppdatera sammanfattningen",
    writing: "Skriver sammanfattningen…",
    show: "Visa bladet",
    copyAsValues: "Kopiera tabeller som värden",
    copyTable: (name: string) => `Kopiera tabellen ${name}`,
    written: (summary: string, reconciliation: string) => `Sammanfattningen står på bladen ${summary} och ${reconciliation}.`,
    refused: "Utskriftsinställningar, låsta rutor eller diagrammet gick inte att göra här. Beloppen är kompletta.",
    help: "Två blad i den här arbetsboken, med formler som pekar på dina celler. Dina egna blad ändras inte.",
  },
};

/** The words of the overview in one language. */
export type OverviewText = typeof overviewSv;
