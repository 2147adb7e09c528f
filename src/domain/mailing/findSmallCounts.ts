/** A count of clients in a sentence that is small enough for the clients to be recognised. */
export interface SmallCountMatch {
  readonly start: number;
  readonly length: number;
  /** The words as they stand: "ett barn", "tre av placeringarna". */
  readonly quoted: string;
  /** An amount of money stands in the same sentence, so that what one person costs can be read. */
  readonly isBesideAmount: boolean;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10,
};

const CLIENT_NOUNS =
  "barn(?:et|en)?|ungdom(?:en|ar|arna)?|unga|placering(?:en|ar|arna)?|person(?:en|er|erna)?|brukare?(?:n|na)?|klient(?:en|er|erna)?|" +
  "hushåll(?:et|en)?|[a-zåäö]*-?ärende(?:t|n|na)?|familj(?:en|er|erna)?|elev(?:en|er|erna)?|individ(?:en|er|erna)?|patient(?:en|er|erna)?|" +
  "kund(?:en|er|erna)?|flicka|flickor|pojke|pojkar|kvinna|kvinnor|man|män";

const COUNT = new RegExp(
  `(^|[^\\p{L}\\d,.–-])((?:${Object.keys(NUMBER_WORDS).join("|")}|\\d{1,2})(?: av| st| stycken| nya?| enskilda?| enskilt| extern[at]?)*(?: de)?) (?:[\\p{L}]+ad[eat]* )?((?:${CLIENT_NOUNS}))(?![\\p{L}\\d])`,
  "giu",
);

const MONEY = /\d[\d\s\u00a0\u202f]*(?:[,.]\d+)?\s*(?:t?kr|kkr|mkr|mnkr|msek|kronor|miljon(?:er)?)\b|\b(?:dygns|placerings)kostnad\w*[^.]*\d/iu;

/** Those who work there are no clients, nor are ages, shares and pieces of law. */
const STAFF = /\b(?:anställ|medarbetar|personal|tjänst|konsult|chef|vikari|sekreterar|handläggar|sjukskriv|föräldraledig|rekryter|årsarbetar|bemanning|sköterskor|terapeut)\w*/iu;

/**
 * The small counts of clients in a text, sentence by sentence. Sv: små tal, röjanderisk.
 *
 * | sentence | found (limit 5) |
 * | --- | --- |
 * | "Ett barn är placerat till en kostnad av 1 800 kr per dygn." | "Ett barn", beside an amount |
 * | "Tre av placeringarna var enligt LVU." | "Tre av placeringarna" |
 * | "En person är anställd nattetid." | no: staff |
 * | "Antalet barn är 45." | no |
 *
 * `limit` is the municipality's own: counts from 1 to `limit` - 1 are small. Source: RULES.md D.4.
 */
export function findSmallCounts(text: string, limit: number): readonly SmallCountMatch[] {
  const matches: SmallCountMatch[] = [];
  for (const sentence of sentencesOf(text)) {
    if (STAFF.test(sentence.text)) continue;
    const isBesideAmount = MONEY.test(sentence.text);
    for (const match of sentence.text.matchAll(COUNT)) {
      const [whole, before = "", number = ""] = match;
      const count = countOf(number);
      if (count === null || count < 1 || count >= limit) continue;
      const quoted = whole.slice(before.length);
      matches.push({ start: sentence.start + match.index + before.length, length: quoted.length, quoted, isBesideAmount });
    }
  }
  return matches;
}

function countOf(words: string): number | null {
  const first = words.toLowerCase().split(" ")[0] ?? "";
  if (/^\d+$/.test(first)) return Number(first);
  return NUMBER_WORDS[first] ?? null;
}

interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** Split after . ! ? or a line break that is followed by a capital, a bullet or the end. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]+(?=\s+[\p{Lu}•\d]|\s*$)|\n+/gu)) {
    const end = match.index + match[0].length;
    sentences.push({ start, text: text.slice(start, end) });
    start = end;
  }
  if (start < text.length) sentences.push({ start, text: text.slice(start) });
  return sentences;
}
