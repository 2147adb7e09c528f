import { formatNumber } from "../formatAmount";

const count = (n: number): string => formatNumber(n, "sv", 0);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the view of the report's text says in Swedish. */
export const reportTextSv = {
  reportText: {
    lead: "Klistra in rapportens text eller öppna den, så jämförs beloppen i meningarna med arbetsboken.",
    label: "Rapportens text",
    placeholder: "Klistra in från Word eller Stratsys",
    open: "Öppna fil",
    openHint: "Word (.docx) eller text (.txt). Filen läses här och skickas ingenstans.",
    check: "Kontrollera texten",
    clear: "Ta bort texten",
    amounts: (n: number, tied: number) => `${plural(n, "belopp", "belopp")} i texten, ${count(tied)} finns i tabellerna.`,
    contradicted: (n: number) => (n === 0 ? "Inget i texten motsägs." : `${plural(n, "uppgift stämmer", "uppgifter stämmer")} inte.`),
    back: "Till listan",
    errors: {
      unknownFormat: "Välj en fil som slutar på .docx eller .txt.",
      unreadable: "Filen kunde inte läsas. Den kan vara skadad eller ha lösenord. Spara den på nytt och försök igen.",
      empty: "Filen har ingen text.",
      tooLarge: "Filen är större än någon rapport. Klistra in texten i stället.",
    },
  },
};

/** The words of the view of the report's text in one language. */
export type ReportTextText = typeof reportTextSv;
