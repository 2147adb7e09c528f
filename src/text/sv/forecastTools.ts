const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

/** The words of the forecast view's two tools in Swedish; loaded with the view. */
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
    content: "Formel",
    value: "Ger",
  },
};

/** The words of the forecast view's tools in one language. */
export type ForecastToolsText = typeof forecastToolsSv;
