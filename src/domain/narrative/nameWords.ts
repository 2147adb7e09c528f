import { tokenise } from "./tokenise";

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "och för av i på med inkl inklusive exkl m fl f o s k den det de en ett till från samt per hos inom vid om enl avs".split(" "),
);
/** Words that stand before many names and tell none apart. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  ("avd avdelning avdelningen avdelningens enhet enheten enhetens verksamhet verksamheten verksamhetens verksamhetsområde område området förv summa totalt total totala delsumma år tkr kr mkr mnkr kkr belopp varav därav insats avser").split(
    " ",
  ),
);
const LONGEST_NAME = 7;

/** The words that make a label a name: in lower case, without codes, figures, brackets, function words and words that every name has. */
export function nameWords(label: string): readonly string[] {
  const bare = label.replace(/\([^)]*\)/g, " ");
  const words = tokenise(bare)
    .filter((token) => token.kind === "word")
    .map((token) => token.word)
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
