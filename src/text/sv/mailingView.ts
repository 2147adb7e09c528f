import type { Mend } from "../../domain/mailing/mends/Mend";
import { formatNumber } from "../formatAmount";

const plural = (n: number, one: string, many: string): string => `${formatNumber(n, "sv", 0)} ${n === 1 ? one : many}`;
const count = (n: number): string => formatNumber(n, "sv", 0);

/** What the mailing view says in Swedish. */
export const mailingViewSv = {
  mailing: {
    ready: "Inget hindrar utskick",
    notReady: (n: number) => `${count(n)} att kontrollera före utskick`,
    lead: "Det här har kontrollerats i arbetsboken som den ser ut nu.",
    checked: "Kontrollerat",
    notChecked: "Inte kontrollerat här",
    at: (time: string) => `Kontrollerat ${time}`,
    readingFile: (percent: number) => `Läser filens egenskaper, kommentarer och länkar${percent === 0 ? "…" : ` (${String(percent)} %)`}`,
    fileRefused: (reason: string) => `Filen gick inte att läsa här. ${reason} Kommentarer, egenskaper, utskriftsområden, länkar i filen och beräkningsläge är därför inte kontrollerade.`,
    staleWarning: "Arbetsboken har ändrats efter kontrollen. Granska igen före utskick.",
    show: "Visa det som är öppet",
    copyReceipt: "Kopiera kvittens",
    receipt: (file: string, at: string) => `Avstämt har kontrollerat ${file} ${at}.`,
    acceptedHeading: "Godkänt",
    goesWith: "Följer med vid utskick",
    goTo: (address: string) => `Gå till ${address}`,
    showMore: (n: number) => `Visa ${count(n)} till`,
    checkedRules: (n: number) => `Kontrollerat: ${count(n)} slag`,
    removeTraces: "Ta bort det Avstämt lämnar i filen…",
    stamp: {
      heading: "Kvittot i arbetsboken",
      written: (time: string, by: string, open: number) => `Kontrollerad ${time}${by === "" ? " utan signatur" : ` av ${by}`}, ${count(open)} öppna.`,
      same: "Cellerna är desamma som då.",
      changed: "Ändrade blad",
      added: "Nya blad",
      missing: "Blad som saknas",
      reordered: "Bladen står i en annan ordning.",
      fingerprint: (start: string) => `Fingeravtryck ${start}…`,
    },
  },
  mends: {
    heading: "Kan rättas här",
    sentence: (mend: Mend) => {
      if (mend.kind === "textNumber") return `${plural(mend.cells.length, "belopp", "belopp")} i ${mend.header} står som text, så Excels summor räknar inte med ${mend.cells.length === 1 ? "det" : "dem"}.`;
      if (mend.kind === "printArea") return `Utskriftsområdet på ${mend.sheet} skär av en tabell.`;
      return `${mend.sheets.join(" och ")} skrevs innan cellerna ändrades.`;
    },
    action: (mend: Mend) => {
      if (mend.kind === "textNumber") return mend.cells.length === 1 ? "Gör om till tal" : `Gör om ${count(mend.cells.length)} celler till tal`;
      return mend.kind === "printArea" ? "Utöka utskriftsområdet" : "Skriv om bladen";
    },
    cell: "Cell",
    before: "Står",
    after: "Blir",
    more: (n: number) => `Och ${plural(n, "cell", "celler")} till på samma sätt.`,
    left: (n: number) => `${plural(n, "cell", "celler")} lämnas: ${n === 1 ? "den" : "de"} kan läsas på mer än ett sätt, har en enhet eller syns inte.`,
    printAreas: (before: string, after: string) => `${before} blir ${after}. Inga celler ändras.`,
    doneCells: (n: number) => `${plural(n, "cell är nu tal", "celler är nu tal")}.`,
    donePrintArea: (sheet: string) => `Utskriftsområdet på ${sheet} är utökat.`,
    undo: "Ångra",
    undone: (kept: number) => (kept === 0 ? "Ångrat." : `Ångrat. ${plural(kept, "cell", "celler")} har ändrats sedan dess och lämnades.`),
  },
};

/** The words of the mailing view in one language. */
export type MailingViewText = typeof mailingViewSv;
