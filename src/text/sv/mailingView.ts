import { formatNumber } from "../formatAmount";

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
};

/** The words of the mailing view in one language. */
export type MailingViewText = typeof mailingViewSv;
