import { formatNumber } from "../formatAmount";

const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

const count = (n: number): string => formatNumber(n, "sv", 0);

/** What the pane says in Swedish around its views, loaded first; each view has its own words. */
export const paneSv = {
  productName: "Avstämt",
  views: { overview: "Översikt", findings: "Kontrollera", forecast: "Prognos", mailing: "Utskick", text: "Rapporttext", settings: "Inställningar" },
  viewsLabel: "Vyer",
  period: (year: number, months: number) => (months === 12 ? `helåret ${String(year)}` : `t.o.m. ${MONTHS[months - 1] ?? ""} ${String(year)}`),
  unknownPeriod: "perioden framgår inte",
  signRule: "Minus = underskott jämfört med budget",
  goTo: (cell: string) => `Gå till ${cell}`,
  goBack: (cell: string) => `Tillbaka till ${cell}`,
  unsavedWorkbook: "Arbetsboken (inte sparad än)",
  progress: {
    reading: "Läser arbetsboken",
    tables: "Letar tabeller",
    values: "Räknar avvikelser och prognoser",
    identities: "Prövar samband",
    sentences: "Läser texterna",
    mailing: "Kontrollerar inför utskick",
    cells: (done: number, of: number) => `${count(done)} av ${count(of)} celler`,
    writing: "Skriver sammanfattningen…",
    cellEdited: "Excel väntar: en cell redigeras. Avsluta med Retur eller Esc.",
    cancel: "Avbryt",
    cancelled: "Granskningen avbröts.",
    cancelledHelp: "Inget har ändrats. Granska när du vill.",
    done: (n: number) => (n === 0 ? "Granskningen är klar. Inga öppna differenser." : `Granskningen är klar. ${count(n)} att kontrollera.`),
  },
  stale: {
    changed: "Arbetsboken har ändrats sedan granskningen.",
    again: "Granska igen",
    refreshing: "Granskar igen…",
    reviewed: (time: string) => `Granskad ${time}`,
  },
  openSample: "Öppna ett exempel",
  openSettings: "Inställningar",
  firstRun: {
    heading: "Hela arbetsboken läses, inget skickas",
    points: [
      "Avstämt läser alla blad, hittar budgettabellerna och räknar efter avvikelser, summor och prognoser.",
      "Varje fynd är en mening med cellen ett klick bort. Avrundning räknas aldrig som fel.",
      "Inget ändras i dina blad. Sammanfattningen skrivs på egna blad, när du ber om det.",
    ],
    start: "Visa resultatet",
    sheets: (names: string) => `Blad som läses: ${names}.`,
  },
  outside: {
    heading: "Avstämt arbetar i Excel",
    text: "Den här sidan är åtgärdsfönstret till ett Excel-tillägg. Öppna en arbetsbok i Excel och välj Avstämt på fliken Start.",
    missingHeading: "Excel svarar inte",
    missingText: "Stäng panelen och öppna den igen. Hjälper det inte kan nätet eller antivirusprogrammet spärra Microsofts skript (appsforoffice.microsoft.com): visa den här texten för it-avdelningen.",
    tooOldHeading: "Excel är för gammalt",
    tooOldText: "Avstämt behöver Excel 2021, Microsoft 365 eller Excel på webben.",
  },
  failure: {
    copyDetails: "Kopiera detaljer",
    copied: "Kopierat",
    retry: "Försök igen",
    close: "Stäng",
    ourBug: "Något gick fel i Avstämt.",
    ourBugNext: "Arbetsboken är oförändrad. Försök igen, och skicka detaljerna till supporten om det händer igen.",
  },
};

/** The pane's words in one language. */
export type PaneText = typeof paneSv;
