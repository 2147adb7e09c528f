import { isBudgetWord } from "./budgetWords";
import { ordinalOf } from "./months";
import { numberWord } from "./numberWords";
import type { Token } from "./tokenise";
import { isNeutralWord } from "./vocabulary";

const GENERIC_UNIT = /^(?:verksamheten|verksamhetens|enheten|enhetens|avdelningen|avdelningens|området|områdets|sektorn|sektorns|gruppen|gruppens|ansvarsområdet)$/;

/** "Enheten", "avdelningen": whichever unit is spoken of. */
export function isGenericUnit(word: string): boolean {
  return GENERIC_UNIT.test(word);
}

const PART_OF_YEAR = /^(?:kvartal|tertial|halvår)/;

/** Whether a word could name something that a figure is about; every word is strange that is not known to name nothing. */
export function isStrangeToken(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || isNeutralWord(token.word) || isBudgetWord(token.word) || isGenericUnit(token.word)) return false;
  return !countsTime(token.word, tokens[index + 1]?.word ?? "") && !isShortUnit(tokens, index);
}

/** "Avd", "enh." and the "f" of "avd f hemtjänst". */
function isShortUnit(tokens: readonly Token[], index: number): boolean {
  const wordAt = (at: number): string => tokens[at]?.word ?? "";
  if (SHORT_UNIT.test(wordAt(index))) return true;
  const before = wordAt(index - 1) === "." ? wordAt(index - 2) : wordAt(index - 1);
  return /^[fo]$/.test(wordAt(index)) && SHORT_UNIT.test(before);
}

const SHORT_UNIT = /^(?:avd|avdeln|enh|vht|vo)$/;

/** "Tredje kvartalet", "åtta månader". */
function countsTime(word: string, next: string): boolean {
  return (numberWord(word) !== null && /^(?:månad|första)/.test(next)) || (word === "första" && (numberWord(next) !== null || /^månad/.test(next))) || (ordinalOf(word) !== null && PART_OF_YEAR.test(next));
}

const HEADING_WORDS: ReadonlySet<string> = new Set(
  (
    "analys kommentar kommentarer åtgärd åtgärder åtgärdsplan drift driftredovisning driftbudget orsak orsaker tabell bilaga inledning bakgrund slutsats kommande väsentliga händelser viktiga framtid framåt nyckeltal volymer " +
    "ekonomi resultaträkning resultaträkningen vårbokslutet årsbokslut huvudsakliga verksamhetsuppföljning verksamhetsberättelse redovisning redovisade periodens årets nämndens förvaltningens ekonomiskt vårbokslut delårsbokslut bokslut delårsrapport tertialrapport beslut förslag ärende ärendet " +
    "tusentals alla resultatrapport ekonomirapport delår delårsuppföljning sammanfattande bedömning månad säkerställa uppnå nå hålla arbete arbetet pågående planerade genomförda beslutade vidtagna föreslagna risker risk osäkerheter osäkerhet uppföljningen bedömning bedömningar jämförelse utveckling utvecklingen läget händelse efter väsentlig andra övriga enligt följande punkter punkterna sammanställning ansvar verksamhetsresultat översikt omslag innehåll"
  ).split(" "),
);

/** Whether a heading's word tells a kind of text and nobody ("Analys", "Åtgärder vid avvikelse"). */
export function isHeadingWord(word: string): boolean {
  return HEADING_WORDS.has(word) || isGenericUnit(word) || isNeutralWord(word) || isBudgetWord(word);
}
