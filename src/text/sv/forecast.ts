import { formatNumber } from "../formatAmount";
import type { ForecastMessages } from "../ForecastMessages";

const percent = (share: number): string => `${formatNumber(share, "sv", 0)}\u00a0%`;
const after = (months: number): string => `efter ${String(months)} ${months === 1 ? "månad" : "månader"}`;
const used = (share: number | null, months: number): string =>
  share === null ? capital(after(months)) : `${percent(share)} av budgeten förbrukad ${after(months)}`;
const count = (n: number, one: string, many: string): string => `${formatNumber(n, "sv", 0)} ${n === 1 ? one : many}`;

/** Everything about forecasts in Swedish. */
export const forecastSv: ForecastMessages = {
  methods: {
    stated: { name: "Rapportens prognos", explanation: "Prognosen som den står i arbetsboken." },
    linear: { name: "Linjär", explanation: "Utfallet hittills, uppräknat till tolv månader." },
    remainingBudget: { name: "Utfall + återstående budget", explanation: "Avvikelsen hittills består, resten av året följer budgeten." },
    budgetProfile: { name: "Budgetprofil", explanation: "Utfallet uppräknat så som budgeten är fördelad över året; avvikelsen fortsätter." },
    priorYearProfile: { name: "Förra årets profil", explanation: "Utfallet uppräknat så som förra året fördelade sig." },
    previousForecast: { name: "Förra prognosen", explanation: "Oförändrad sedan förra rapporten." },
  },
  reasons: {
    seasons: ({ percentUsed, months, priorPercent }) => `${used(percentUsed, months)}; förra året ${percent(priorPercent)}`,
    laidOutBudget: ({ percentUsed, months, budgetPercent }) => `${used(percentUsed, months)}; enligt budgetens fördelning ${percent(budgetPercent)}`,
    evenMonths: ({ percentUsed, months }) => `${used(percentUsed, months)}; budgeten är jämnt fördelad`,
    earlyInYear: ({ percentUsed, months }) => `${used(percentUsed, months)}; det är för tidigt på året för att räkna upp utfallet`,
  },
  proposed: (method, reason) => `Förslag: ${method}. ${reason}.`,
  refusals: {
    missingInput: "Ett belopp som metoden behöver saknas på raden.",
    unknownPeriod: "Det framgår inte vilken månad utfallet gäller.",
    unusableBudgetProfile: "Periodbudgeten är för liten eller har annat tecken än utfallet, så den säger inget om resten av året.",
    unusablePriorYear: "Förra årets andel är orimlig, så den säger inget om resten av året.",
  },
  adjustment: {
    cause: "Orsak",
    amount: "Belopp",
    explained: (byMethod, adjusted, variance) => `Metoden ger ${byMethod}, justeringarna ${adjusted}: avvikelse ${variance}.`,
  },
  fillIn: {
    offer: (cells, columns) => `${count(cells, "tom cell", "tomma celler")} kan fyllas i: ${columns.join(", ")}.`,
    nothing: "Det finns inga tomma celler att fylla i.",
    roles: { varianceToDate: "avvikelse hittills", percentUsed: "förbrukat i procent", forecast: "prognos", forecastVariance: "avvikelse budget–prognos" },
    left: {
      missingInput: "Lämnas tom: ett belopp saknas på raden.",
      textAmount: "Lämnas tom: ett belopp på raden är skrivet som text.",
      noMethod: "Lämnas tom: ingen prognosmetod är vald för raden.",
      methodRefused: "Lämnas tom: den valda metoden säger inget om raden.",
      incompleteParts: "Lämnas tom: en rad som ingår i summan saknar belopp.",
    },
    refusals: {
      hiddenCells: "Kolumnen fylls inte i: rader eller kolumner är dolda eller bortfiltrerade. Visa dem och granska på nytt.",
      unclearColumns: "Kolumnen fylls inte i: det är inte säkert vad kolumnerna innehåller. Svara på frågan om dem eller ändra rubriken.",
      missingColumns: "Kolumnen fylls inte i: budget eller utfall saknas i tabellen.",
      unknownSignRule: "Kolumnen fylls inte i: det framgår inte åt vilket håll avvikelsen räknas.",
      otherRule: "Kolumnen fylls inte i: beloppen som redan står där är räknade på ett annat sätt.",
      mixedUnits: "Kolumnen fylls inte i: kolumnerna har olika enhet eller tecken.",
      excelTable: "Kolumnen fylls inte i: Excel-tabellen skulle kopiera formeln till rader som ska vara tomma.",
    },
    written: (cells) => `${count(cells, "cell är ifylld", "celler är ifyllda")}.`,
    undone: (undone, kept) =>
      `${count(undone, "cell är tömd", "celler är tömda")} igen.${kept === 0 ? "" : ` ${count(kept, "cell har ändrats", "celler har ändrats")} sedan dess och lämnades som de är.`}`,
  },
  pasted: {
    read: (rows, period) => `Förra prognosen är läst: ${count(rows, "rad", "rader")}, ${period}.`,
    refusals: {
      noTable: "Ingen budgettabell hittades i texten. Kopiera hela tabellen med rubrikerna.",
      noForecast: "Tabellen innehåller ingen prognos.",
      unknownPeriod: "Det framgår inte vilken månad prognosen är från. Ange månaden.",
    },
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
