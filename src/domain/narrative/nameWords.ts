import { tokenise } from "./tokenise";

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "och för av i på med inkl inklusive exkl m fl f o s k den det de en ett till från samt per hos inom vid om enl avs".split(" "),
);
/** Words that stand before many names and tell none apart. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  ("avd avdeln vht vo enh avdelning avdelningen avdelningens enhet enheten enhetens verksamhet verksamheten verksamhetens verksamhetsområde område området förv summa totalt total totala delsumma år tkr kr mkr mnkr kkr belopp varav därav insats avser").split(
    " ",
  ),
);
const LONGEST_NAME = 7;
/** Words that tables shorten and sentences write out. */
const SHORTENED: Readonly<Record<string, string>> = { adm: "administration", fsk: "förskola", grsk: "grundskola", gysk: "gymnasieskola", vux: "vuxenutbildning", äo: "äldreomsorg" };

/** The words that make a label a name: in lower case, without codes, figures, brackets, function words and words that every name has. */
export function nameWords(label: string): readonly string[] {
  const bare = label.replace(/\([^)]*\)/g, " ");
  const words = tokenise(bare)
    .filter((token) => token.kind === "word")
    .map((token) => SHORTENED[token.word] ?? token.word)
    .filter((word) => !isFunctionWord(word) && !GENERIC_WORDS.has(word));
  return words.length > LONGEST_NAME ? [] : words;
}

/** Words that bind a name's words together and may be skipped inside it. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Words that stand for whatever unit is spoken of ("enheten", "avdelningen"). */
export function isGenericName(label: string): boolean {
  return tokenise(label).some((token) => token.kind === "word") && nameWords(label).length === 0;
}

/** A short name in brackets ("Individ- och familjeomsorg (IFO)"); other words in brackets narrow. */
const SHORT_NAME = /\((\p{Lu}{2,6})\)/u;
const OF_A_UNIT = /s?(?:enheten|enhet|avdelningen|avdelning)$/;
const SHORTEST_BASE = 5;

/**
 * Every name by which sentences may call a row.
 *
 * | label | names |
 * | --- | --- |
 * | 512 Avd f stöd & utveckling | stöd utveckling |
 * | Individ- och familjeomsorg (IFO) | individ familjeomsorg; ifo |
 * | Arbetsmarknadsenheten | arbetsmarknadsenheten; arbetsmarknad |
 */
export function namesOf(label: string): readonly (readonly string[])[] {
  const words = nameWords(label);
  const [only] = words;
  const base = words.length === 1 ? (only ?? "").replace(OF_A_UNIT, "") : "";
  const short = SHORT_NAME.exec(label)?.[1]?.toLowerCase();
  return [words, ...(base.length >= SHORTEST_BASE && base !== only ? [[base]] : []), ...(short === undefined ? [] : [[short]])];
}
