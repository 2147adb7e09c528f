/** What is said of the copy with values, in Swedish. */
export const summaryCopySv = {
  start: "Värdekopia för utskick…",
  preview: (sheet: string, formulas: number) =>
    `Bladet ${sheet} skrivs: en kopia av sammanfattningen med ${formulas === 1 ? "1 formel ersatt av sitt värde" : `${String(formulas)} formler ersatta av sina värden`}. Sammanfattningen och dina egna blad ändras inte.`,
  create: "Skriv kopian",
  cancel: "Avbryt",
  creating: "Arbetar…",
  created: (sheet: string) => `Kopian står på bladet ${sheet}.`,
  refused: "Utskriftsinställningar, låsta rutor eller diagrammet gick inte att göra här. Beloppen är kompletta.",
  show: "Visa bladet",
  remove: "Ta bort kopian",
  removed: "Kopian är borttagen.",
  nothingToRemove: "Det finns ingen kopia att ta bort.",
  writeFirst: "Sammanfattningen i arbetsboken är inte den som granskningen ger nu. Uppdatera sammanfattningen och gör sedan kopian.",
};

export type SummaryCopyText = typeof summaryCopySv;
