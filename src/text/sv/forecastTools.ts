import { formatNumber } from "../formatAmount";

const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

const count = (n: number, one: string, many: string): string => `${formatNumber(n, "sv", 0)} ${n === 1 ? one : many}`;

/** The words of the forecast view's tools in Swedish; loaded with the view. */
export const forecastToolsSv = {
  previous: {
    heading: "Förra prognosen",
    lead: "Kopiera tabellen ur förra månadens rapport eller sammanfattning och klistra in den här. Ändringen sedan dess visas sedan per verksamhet.",
    label: "Förra månadens tabell",
    month: "Månad",
    monthInText: "som texten säger",
    unit: "Enhet, om texten inte säger den",
    monthNames: MONTHS,
    read: "Läs förra prognosen",
    notEarlier: (period: string) => `Texten gäller ${period}, som inte är före den här rapporten. Välj rätt månad eller kopiera en tidigare rapport.`,
    notNamed: "Ingen rad i tabellerna heter som i texten, så ingen ändring kan visas.",
  },
  fillIn: {
    heading: "Fyll i tomma celler",
    lead: "Avvikelse, procent och prognos som formler i tabellernas tomma celler. Du ser varje cell innan något skrivs.",
    plan: "Visa vad som kan fyllas i",
    hide: "Dölj",
    write: (n: number) => (n === 1 ? "Skriv 1 cell" : `Skriv ${String(n)} celler`),
    undo: "Ångra",
    stale: "Arbetsboken har ändrats. Granska igen innan något fylls i.",
    mark: (range: string) => `Markera ${range} i bladet`,
    content: "Formel",
    value: "Ger",
  },
  rollForward: {
    heading: "Ny månad",
    lead: "Rubriker, bladnamn, datum och förra prognosen följer med till nästa månad. Du ser varje ändring innan något skrivs.",
    named: (from: string, to: string) => `Filen heter ${to}, men innehållet är från ${from}.`,
    kept: (from: string, to: string) => `Sammanfattningen skrevs senast för ${from}, och arbetsboken gäller nu ${to}.`,
    open: "Rulla fram till ny månad",
    hide: "Dölj",
    done: (month: string, cells: number, sheets: number) =>
      `Arbetsboken är framrullad till ${month}: ${count(cells, "cell är ändrad", "celler är ändrade")}${sheets === 0 ? "" : ` och ${count(sheets, "blad har bytt namn", "blad har bytt namn")}`}.`,
    refusedNames: "Bladnamnen är inte ändrade.",
    refusedSheet: (sheet: string) => `Bladet ${sheet} är inte ändrat.`,
    undo: "Ångra",
    undone: (cells: number, kept: number) =>
      `${count(cells, "cell är", "celler är")} som förut igen.${kept === 0 ? "" : ` ${count(kept, "cell har ändrats", "celler har ändrats")} sedan dess och lämnades som de är.`}`,
  },
};

/** The words of the forecast view's tools in one language. */
export type ForecastToolsText = typeof forecastToolsSv;
