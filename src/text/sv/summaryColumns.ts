import type { SummaryColumn } from "../../domain/summary/SummaryColumn";

/** What the choice of the summary's columns says in Swedish. */
export const summaryColumnsSv = {
  heading: "Sammanfattningens kolumner",
  help: "Välj högst åtta kolumner, deras ordning och namn. Utan val står standardkolumnerna. En kolumn som arbetsboken inte har lämnas ut. Meningarna och diagrammet bygger på avvikelserna som står med.",
  column: {
    revenueToDate: "Utfall intäkter",
    costToDate: "Utfall kostnader",
    budgetToDate: "Budget period",
    actualToDate: "Utfall period",
    varianceToDate: "Avvikelse period",
    annualBudget: "Budget helår",
    forecast: "Prognos helår",
    forecastVariance: "Avvikelse prognos",
    change: "Ändring från förra prognosen",
    percentUsed: "Förbrukat %",
    priorYearToDate: "Utfall förra året, period",
    priorYear: "Utfall förra året, helår",
  } satisfies Readonly<Record<SummaryColumn, string>>,
  name: (column: string) => `Namn på ${column}`,
  earlier: (column: string) => `Flytta ${column} åt vänster`,
  later: (column: string) => `Flytta ${column} åt höger`,
  propose: "Som i arbetsbokens tabell",
  standard: "Standard",
};

export type SummaryColumnsText = Omit<typeof summaryColumnsSv, "column"> & { readonly column: Readonly<Record<SummaryColumn, string>> };
