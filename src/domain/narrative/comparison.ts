import { monthOf } from "./months";

/** What a figure is compared with in words. */
export type Comparison = "budget" | "previousForecast" | "priorYear" | "other";

const OPENERS: readonly (readonly string[])[] = [["jämfört", "med"], ["jämfört", "mot"], ["jämföra", "med"], ["jämföras", "med"], ["ställas", "mot"], ["i", "jämförelse", "mot"], ["i", "jämförelse", "med"], ["i", "förhållande", "till"], ["i", "relation", "till"], ["gentemot"], ["än"], ["mot"], ["från"], ["sedan"], ["under"], ["över"], ["kontra"], ["relativt"]];
/** Openers that are other words too: a comparison only where what is compared with stands close by. */
const DOUBTFUL: ReadonlySet<string> = new Set(["mot", "från", "sedan", "under", "över"]);
const FILLERS: ReadonlySet<string> = new Set(
  "tidigare prognostiserade prognostiserad prognosticerade periodiserad periodiserade budgeterat budgeterad budgeterade ack ackumulerad ackumulerade ramen årsbudget årsbudgeten periodbudget periodbudgeten periodens helårsbudget helårsbudgeten den det de periodens årets nämndens helårets fastställd fastställda beslutad beslutade i vid per med föregående förra förut senaste senast tidigare lagda lämnade samma period år året månads månaden budgeten budget i efter fjol ifjol fjolårets prognosen prognos prognoser utfall utfallet delårsrapporten delårsrapport delårsbokslutet delår delåret vad som vårprognosen tertialrapporten tertialrapport bokslutet bokslut tertial kvartal tid".split(
    " ",
  ),
);
const BUDGET = /^(?:års|period|helårs|driftbudget)?budget(?:en|ens)?$|^(?:budget)?ram(?:en)?$|^budgeter/;
const FORECAST = /prognos|^delår|tertialrapport|månadsuppföljning|månadsrapport/;
const PRIOR = /^(?:föregående|fjol|ifjol|fjolåret|fjolårets)$/;

/** The comparison that begins at a word of a phrase, with its length in words; null where none does. */
export function comparatorAt(phrase: readonly string[], at: number): { readonly comparison: Comparison; readonly length: number } | null {
  const opener = OPENERS.find((words) => words.every((word, offset) => phrase[at + offset] === word));
  if (!opener) return null;
  const first = at + opener.length;
  let end = first;
  while (end < phrase.length && isFiller(phrase[end] ?? "")) end++;
  const words = phrase.slice(first, end);
  const comparison = classify(words);
  if (comparison === "other" && DOUBTFUL.has(opener[0] ?? "")) return null;
  return { comparison, length: opener.length + (comparison === "other" ? 0 : words.length) };
}

function isFiller(word: string): boolean {
  return FILLERS.has(word) || monthOf(word) !== null || /^(?:19|20)\d\d$/.test(word);
}

function classify(words: readonly string[]): Comparison {
  if (words.some((word) => FORECAST.test(word)) || (words.length === 1 && monthOf(words[0] ?? "") !== null)) return "previousForecast";
  if (words.some((word) => PRIOR.test(word)) || (words.includes("förra") && words.some((word) => /^år/.test(word)))) return "priorYear";
  if (words.some((word) => BUDGET.test(word))) return "budget";
  return words.some((word) => /^(?:19|20)\d\d$/.test(word)) ? "priorYear" : "other";
}
