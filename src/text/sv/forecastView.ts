/** What the forecast view says in Swedish. */
export const forecastViewSv = {
  forecast: {
    lead: "Prognosen som står i arbetsboken, med andra sätt att räkna bredvid.",
    unit: "Verksamhet",
    methodLabel: "Jämför med",
    result: "Prognos",
    byMethod: "Metoden",
    noMethod: "ingen metod",
    noMethodHelp: "Ett streck betyder att metoden saknar underlag för raden.",
    variance: "Avvikelse",
    none: "Ingen tabell per verksamhet med utfall eller prognos hittades.",
    unknown: "–",
    notDerivable: "går inte att räkna",
    previous: "Förra prognosen",
    change: "Ändring",
    more: (n: number) => `Visa ${String(n)} till`,
  },
};

/** The words of the forecast view in one language. */
export type ForecastViewText = typeof forecastViewSv;
