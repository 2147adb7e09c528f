import { splitSentences } from "../narrative/splitSentences";
import { plainSpaces } from "../workbook/plainSpaces";
import { isClientCase, isGeneral, isNotOfClients } from "./clientWords";

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
  "barn(?:et|en)?|ungdom(?:en|ar|arna)?|unga|vux(?:en|na)|syskon(?:par)?(?:et|en)?|placering(?:en|ar|arna)?|person(?:en|er|erna)?|brukare?(?:n|na)?|" +
  "klient(?:en|er|erna)?|hushåll(?:et|en)?|[a-zåäö]*-?ärende(?:t|n|na)?|familj(?:en|er|erna)?|elev(?:en|er|erna)?|individ(?:en|er|erna)?|" +
  "patient(?:en|er|erna)?|kund(?:en|er|erna)?|flicka|flickor|pojke|pojkar|kvinna|kvinnor|man|män";

/** Words between the number and its noun; without the nouns that end like a participle. */
const ADJECTIVE =
  "(?!(?:boende|ärende|meddelande|erbjudande|anseende)\\s)(?:ny[at]?|nytt|äldre|yngre|ung[at]?|unga|litet|liten|små|stor[at]?|enda|enskil(?:d|da|t)|extern[at]?|" +
  "annan|annat|andra|ytterligare|dyr[at]?|svår[at]?|tung[at]?|tungt|vuxna?|[\\p{L}-]{3,}(?:ande|ende|ade|ad|at|iga?|igt|iska?|iskt|lös[at]?|klar[at]?|sjuk[at]?|lagd|lagda|satt|satta))";

const COUNT = new RegExp(
  `(^|[^\\p{L}\\d,.–-])((${Object.keys(NUMBER_WORDS).join("|")}|\\d{1,2})(?: par)?(?: av| st| stycken)?(?: de| dessa)?(?: ${ADJECTIVE}){0,2} (${CLIENT_NOUNS}))(?![\\p{L}\\d])`,
  "giu",
);

/** One look at a text before its sentences are cut out. */
const ANY_CLIENT = /barn|ungdom|unga|vux|syskon|placering|person|bruk|klient|hushåll|ärende|familj|elev|individ|patient|kund|flick|pojk|kvinn|\bman\b|män/i;

const MONEY = /\d[\d\s\u00a0\u202f]*(?:[,.]\d+)?\s*(?:t?kr|kkr|mkr|mnkr|msek|kronor|miljon(?:er)?)\b|\b(?:dygns|placerings)kostnad\w*[^.]*\d/iu;

/** What the number in front of the noun tells when it is no count: "nivå 3", "högst fyra", "en vuxen per fyra". */
const NO_COUNT_BEFORE =
  /(?:(?:^|[^\p{L}])(?:konto|ansvar|nivå|grupp|zon|mål|delmål|steg|typ|fas|klass|årskurs|åk|punkt|alternativ|ärende|bilaga|tabell|kvartal|tertial|prognos|område|prioritet|paket|del|kapitel|kap\.?|nr\.?|nummer|vecka|scenario|modul|block|plan|våning|avdelning|per|max|maximalt|högst|minst|upp till|(?:fler|färre|mer|mindre) än|(?:en|ett|två|tre|fyra|\d) av)|§)\s*$/iu;
const RATIO_AFTER = /^\s*(?:(?:mindre|färre|mer|fler|till)\s+)?(?:per|\/)\s*(?:en|ett|två|tre|fyra|fem|\d|barn|elev|brukare|lärar|pedagog|dator|plats|grupp|klass|avdelning|anställd|årsarbetar|vux|familj|hushåll)/i;

/**
 * The small counts of clients in a text, sentence by sentence. Sv: små tal, röjanderisk.
 *
 * | sentence | found (limit 5) |
 * | --- | --- |
 * | "Ett barn är placerat till en kostnad av 1 800 kr per dygn." | "Ett barn", beside an amount |
 * | "Tre av placeringarna var enligt LVU." | "Tre av placeringarna" |
 * | "Två ensamkommande ungdomar bor kvar." | "Två ensamkommande ungdomar" |
 * | "En person är anställd nattetid." | no: staff |
 * | "Ett barn i förskolan kostar i snitt 165 tkr." | no: any child |
 * | "Ersättningen för nivå 3 barn höjs." | no: the number of a level |
 * | "Två ärenden har återremitterats av nämnden." | no: the board's own matters |
 * | "Antalet barn är 45." | no |
 *
 * `limit` is the municipality's own: counts from 1 to `limit` - 1 are small. Source: RULES.md D.4.
 */
export function findSmallCounts(text: string, limit: number): readonly SmallCountMatch[] {
  if (!ANY_CLIENT.test(text)) return [];
  return splitSentences(plainSpaces(text)).flatMap((sentence) => {
    const counts = countsIn(sentence.text).filter(({ count }) => count >= 1 && count < limit);
    const ofClients = counts.filter((count) => isRealCount(sentence.text, count) && isOfClients(sentence.text, count));
    return ofClients.map(({ start, quoted }) => ({ start: sentence.start + start, length: quoted.length, quoted, isBesideAmount: MONEY.test(sentence.text) }));
  });
}

interface CountWords {
  readonly start: number;
  readonly quoted: string;
  readonly number: string;
  readonly noun: string;
  readonly count: number;
}

function countsIn(sentence: string): CountWords[] {
  return [...sentence.matchAll(COUNT)].map((match) => {
    const [, before = "", quoted = "", number = "", noun = ""] = match;
    return { start: match.index + before.length, quoted, number, noun, count: countOf(quoted, number) };
  });
}

/** A number that counts, and is no level's, list's, norm's or ratio's. */
function isRealCount(sentence: string, { start, quoted, number, noun }: CountWords): boolean {
  // "2 Elever når målen": a list's number before a heading.
  if (/\d/.test(number) && /^\p{Lu}\p{Ll}/u.test(noun)) return false;
  return !NO_COUNT_BEFORE.test(sentence.slice(0, start)) && !RATIO_AFTER.test(sentence.slice(start + quoted.length));
}

function isOfClients(sentence: string, { start, noun, count }: CountWords): boolean {
  if (/^man$/i.test(noun) && count > 1) return false;
  if (/ärende/i.test(noun) && !isClientCase(noun, sentence)) return false;
  return !isNotOfClients(noun, sentence) && !(count === 1 && isGeneral(sentence.slice(0, start), sentence));
}

function countOf(quoted: string, number: string): number {
  if (/^ett par\b/i.test(quoted)) return 2;
  return /^\d+$/.test(number) ? Number(number) : (NUMBER_WORDS[number.toLowerCase()] ?? 0);
}
