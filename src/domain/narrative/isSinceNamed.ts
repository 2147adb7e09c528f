import { monthOf } from "./months";

const EARLIER = /^(?:sedan|än|från|mot|med|i)$/;

/**
 * Whether a change that a sentence counts from a named forecast ("sedan prognosen i april", "mot prognos 2") is counted from a column that bears
 * that name; a sentence that names none ("sedan föregående prognos") means the one that the table has.
 *
 * | words | column | |
 * | --- | --- | --- |
 * | sedan prognosen i april | Avvikelse prognos april | yes |
 * | sedan prognos 1 | Prognos 2 | no |
 * | sedan förra prognosen | Prognos 2 | yes |
 */
export function isSinceNamed(words: readonly string[], header: string): boolean {
  const names = header.toLowerCase();
  const named = words.flatMap((word, index) => nameOf(words, word, index));
  return named.every((name) => names.includes(name));
}

/** The first letters of a month or the number of a forecast that follows a word of comparing. */
function nameOf(words: readonly string[], word: string, index: number): readonly string[] {
  if (/^(?:prognos|prognosen|tertial)$/.test(words[index - 1] ?? "") && /^\d$/.test(word) && words[index + 1] !== ",") return [word];
  const isCounted = words.slice(Math.max(0, index - 4), index).some((other) => EARLIER.test(other)) && words.slice(0, index).some((other) => /^(?:sedan|jämfört|jämförelse|än|mot)$/.test(other));
  return monthOf(word) !== null && isCounted ? [word.slice(0, 3)] : [];
}
