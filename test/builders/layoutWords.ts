import type { ColumnRole } from "../../src/domain/recognition/RecognisedTable";

/** Wordings of headings by role; {P} a span of months, {m} a month, {Y} the year, {F} the year before. */
export const WORDINGS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  budgetToDate: ["Budget ack", "Ack budget", "Ack. budget", "Periodbudget", "Budget {P}", "Budget {P} {Y}", "Per.budget", "Budget perioden", "Budget t.o.m. {m}", "Bud ack", "Budget period", "Periodens budget", "BUDGET ACK", "Ackumulerad budget", "Budget {P} 2)"],
  actualToDate: ["Utfall ack", "Ack utfall", "Utf ack", "Utfall {P}", "Utfall {P} {Y}", "Redovisat {P}", "Redov tom {m}", "Förbrukning {P}", "Bokfört ack", "Utfall perioden", "Periodens utfall", "Ack nettokostnad", "Utfall t.o.m. {m}", "UTFALL Ack", "Ackumulerat utfall", "Utfall {P}*"],
  varianceToDate: ["Avvikelse ack", "Ack avvikelse", "Ack budget-avvikelse", "Budgetavvikelse {P}", "Avvikelse {P}", "Periodens avvikelse", "Avv utfall - budget", "Avv. bud-utf", "Avvikelse period", "Diff ack", "Avvikelse bud-utfall", "Avvikelse", "Budget avvik."],
  annualBudget: ["Budget helår", "Årsbudget", "Budget {Y}", "Helårsbudget", "Budget år", "KF-budget {Y}", "Anslag {Y}", "Kommunbidrag {Y}", "Ram {Y}", "Budget {Y}*", "Årets budget", "Budget helår {Y}", "Totalbudget {Y}", "Helår budget", "budget helår {Y}"],
  forecast: ["Prognos", "Prognos helår", "Helårsprognos", "Årsprognos {Y}", "Prog. helår", "Prognos {Y}", "Prognos 3", "UH", "Beräknat utfall helår", "Årets prognos", "PROGNOS HELÅR", "Prognos år", "Helårs- prognos"],
  forecastVariance: ["Prognosavvikelse", "Avvikelse prognos", "Avvikelse helår", "Prognos - avvikelse", "Avvikelse budget-prognos", "Diff Budget/prognos", "Prognos avvikelse", "Avvikelse prognos/budget {Y}", "Avv. prognos", "Avvikelse", "Budgetavvikelse", "Budgetavvikelse helår"],
  priorYearToDate: ["Utfall {P} {F}", "Ack utfall fg år", "Utfall {P} fg år", "Redovisat {P} {F}", "Utfall {P} föreg. år"],
  priorYear: ["Bokslut {F}", "Fg bokslut", "Utfall helår {F}", "Bokslut fg år", "Bokslut föregående år"],
  percentUsed: ["Förbrukat %", "Förbr %", "Utfall i % av budget", "% av budget", "Förbrukning %", "Andel förbrukat"],
  remaining: ["Återstår", "Återstående", "Kvar att förbruka", "Återstående budget"],
  previousForecast: ["Föregående prognos", "Fg prognos", "Förra prognosen", "Tidigare prognos"],
  change: ["Diff mot fg prognos", "Förändring sedan fg prognos", "Ändring mot föregående prognos"],
};

/** Group heading and heading under it, for headers of two rows. */
export const GROUPED: Readonly<Partial<Record<ColumnRole, readonly (readonly [string, string])[]>>> = {
  budgetToDate: [["{P} {Y}", "Budget"], ["Ackumulerat {P}", "Budget"], ["Perioden", "Budget"]],
  actualToDate: [["{P} {Y}", "Utfall"], ["Ackumulerat {P}", "Utfall"], ["Perioden", "Utfall"]],
  varianceToDate: [["{P} {Y}", "Avvikelse"], ["Ackumulerat {P}", "Avvikelse"], ["Perioden", "Avv."]],
  annualBudget: [["Helår {Y}", "Budget"], ["Helår", "Budget"], ["Hela året", "Budget {Y}"]],
  forecast: [["Helår {Y}", "Prognos"], ["Helår", "Prognos"], ["Hela året", "Prognos"]],
  forecastVariance: [["Helår {Y}", "Avvikelse"], ["Helår", "Avvikelse"], ["Hela året", "Avvikelse"]],
};

export const UNIT_NAMES: readonly string[] = [
  "Kommunstyrelsen", "Barn- och utbildningsnämnden", "Kultur- och fritidsnämnden", "Socialnämnden", "Miljönämnden", "Tekniska nämnden",
  "Byggnadsnämnden", "Valnämnden", "Överförmyndarnämnden", "Vård- och omsorgsnämnden", "Gymnasienämnden", "Förvaltningsledning",
  "Björkskolan", "Förskolan Solen", "Elevhälsa", "Grundsärskola", "Hemtjänst norr", "Särskilt boende Eken", "LSS-boende", "Hälso- och sjukvård",
  "Räddningstjänst", "Gata/park", "Vinterväghållning", "Bibliotek", "Musikskola", "Fritidsgårdar", "Färdtjänst", "Turism", "IT-enheten", "HR-avdelningen",
  "Primärvård", "Psykiatri", "Ambulans", "Folktandvård", "Kollektivtrafik", "Regionstyrelsen", "Individ- och familjeomsorg", "Integration",
];

export const COST_NAMES: readonly string[] = ["Personalkostnader", "Lokalkostnader", "Köp av verksamhet", "Övriga kostnader", "Kapitalkostnader", "Köp av tjänster", "Material", "Avskrivningar"];
export const REVENUE_NAMES: readonly string[] = ["Taxor och avgifter", "Statsbidrag", "Försäljning", "Övriga intäkter", "Hyror och arrenden"];
export const TOTAL_NAMES: readonly string[] = ["Summa", "Totalt", "SUMMA", "Total", "Summa nämnden", "Totalsumma", "S:a", "Summa verksamheter"];
export const LABEL_HEADERS: readonly string[] = ["Verksamhet", "Nämnd", "", "Förvaltning", "Enhet", "Ansvarsområde", "Benämning"];
export const MONTHS: readonly string[] = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"];
