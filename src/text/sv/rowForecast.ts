/** What the pane says of one row's forecast in Swedish; loaded with it. */
export const rowForecastSv = {
  heading: (label: string) => `Prognosmetod för ${label}`,
  use: "Använd",
  useNamed: (method: string) => `Använd ${method}`,
  inUse: "Används",
  figures: (forecast: string, variance: string) => `${forecast} (avvikelse ${variance})`,
  adjustments: "Manuella justeringar",
  none: "Inga justeringar.",
  needsMethod: "En justering läggs ovanpå en metod. Prognosen i arbetsboken räknas som den står.",
  notCounted: "Räknas inte så länge prognosen i arbetsboken gäller.",
  plusIsWorse: "Med tabellens tecken: plus ger högre kostnad och sämre avvikelse, minus bättre.",
  plusIsBetter: "Med tabellens tecken: plus ger bättre avvikelse, minus sämre.",
  add: "Lägg till",
  remove: "Ta bort",
  removeNamed: (cause: string) => `Ta bort justeringen ${cause}`,
  needsCause: "Skriv vad justeringen beror på.",
  needsAmount: "Skriv ett belopp som inte är noll, till exempel −1 500.",
  wholeTable: (method: string) => `Hela tabellen räknas med ${method}.`,
  useForTable: (method: string) => `Räkna hela tabellen med ${method}`,
  backToStated: "Återgå till prognosen i arbetsboken",
  adjusted: "justerad",
  open: (label: string) => `Metod och justeringar: ${label}`,
};

/** These words in one language. */
export type RowForecastText = typeof rowForecastSv;
