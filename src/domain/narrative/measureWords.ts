/** The words that say what a figure of a budget follow-up measures, and whether it is better or worse. */
export const DEFICIT = /^(?:budget|netto|års|prognos)?(?:underskott|överskridande|överdrag|minusresultat|budgetöverskridande)/;
export const SURPLUS = /^(?:budget|netto|års|prognos)?(?:överskott|plusresultat|underskridande)/;
export const DEVIATION = /^(?:budget|prognos|års|period|netto|helårs)?(?:budget)?(?:avvikelse|avvikelsen|avvikelser|avviker|diff|differens|differensen)$/;
export const OVERRUN = /^(?:överskrid|överstig)/;
export const UNDERRUN = /^(?:underskrid|understig)/;
export const WORSE = /^(?:försämr|sämre)/;
export const BETTER = /^(?:förbättr|bättre)/;
export const RESULT = /^(?:netto|period|budget|års)?resultat(?:et|ets)?$/;
export const ACTUAL = /^(?:period)?utfall(?:et)?$|^nettokostnad|^förbruk|^bruttokostnad|^nettoutfall/;
export const BUDGET = /^(?:års|helårs|period|driftbudget|netto|total)?budget(?:en|ens|ram|ramen|omslutning|omslutningen|eras|erat|erad)?$|^(?:budget)?omslutning(?:en)?$/;
export const BUDGETED = /^budgetera/;
export const FORECAST = /^(?:hel|års|helårs)*prognos(?:en|er|erna|ens)?$|^(?:prognostic|prognostis)/;
const REVENUE = /^(?:(?:\p{L}*)intäkt(?:er|en|erna|ernas|s)?|intäktssidan)$/u;
const COST = /^(?:(?!netto)(?:\p{L}*)kostnad(?:er|en|erna|ernas|s)?|kostnadssidan)$/u;
export const HIGHER = /^(?:högre|öka|ökad|ökade|ökat|ökar|växer|vuxit|stiger|stigit|större|fler|mer|dyrare|över)$/;
export const LOWER = /^(?:lägre|minska|minskad|minskade|minskat|minskar|krymper|krympt|sjunker|sjunkit|mindre|färre|billigare|uteblivna|under)$/;
/** What costs net of revenue: higher is worse. */
const NET_COST = /^(?:nettokostnad|nettoutfall|förbruk|kosta(?:r|t|de|s)?$|dyrare$|billigare$)/;

/** Whether any of the words is of one of the kinds. */
export function says(words: readonly string[], ...patterns: readonly RegExp[]): boolean {
  return words.some((word) => patterns.some((pattern) => pattern.test(word)));
}

/** Whether the words speak of revenue or cost as such; null where they do not. */
export function accountIn(words: readonly string[]): "revenue" | "cost" | null {
  if (says(words, REVENUE)) return "revenue";
  return says(words, COST) ? "cost" : null;
}

/** Whether a word says higher, not lower. */
export function saysHigher(word: string): boolean {
  return HIGHER.test(word);
}

/** The word that says higher or lower; null where none does, or more than one. */
export function levelWordIn(words: readonly string[]): string | null {
  const telling = words.filter((word) => HIGHER.test(word) || LOWER.test(word));
  return telling.length === 1 ? (telling[0] ?? null) : null;
}

/** Better (1), worse (-1) or neither said (0), with the word that says it. */
export interface SaidDirection {
  readonly direction: -1 | 0 | 1;
  /** For a finding about the sign. */
  readonly directionWord: string | null;
}

const NOT_SAID: SaidDirection = { direction: 0, directionWord: null };

/** A deficit is worse, a surplus better; higher is worse of costs and better of revenue. Words that say both say nothing. */
export function directionIn(words: readonly string[], account: "revenue" | "cost" | null): SaidDirection {
  const worse = worseWord(words, account);
  const better = betterWord(words, account);
  if ((worse === undefined) === (better === undefined)) return NOT_SAID;
  return worse === undefined ? { direction: 1, directionWord: better ?? null } : { direction: -1, directionWord: worse };
}

/** A deficit that has grown is worse, one that has shrunk better; of a surplus the other way round. */
export function growthIn(words: readonly string[]): SaidDirection {
  const isDeficit = says(words, DEFICIT);
  const word = levelWordIn(words);
  if (word === null || isDeficit === says(words, SURPLUS)) return NOT_SAID;
  return { direction: isDeficit === saysHigher(word) ? -1 : 1, directionWord: word };
}

function worseWord(words: readonly string[], account: "revenue" | "cost" | null): string | undefined {
  return words.find((word) => DEFICIT.test(word) || WORSE.test(word)) ?? accountWord(words, account, "cost") ?? signWord(words, "negativ");
}

function betterWord(words: readonly string[], account: "revenue" | "cost" | null): string | undefined {
  return words.find((word) => SURPLUS.test(word) || BETTER.test(word)) ?? accountWord(words, account, "revenue") ?? signWord(words, "positiv");
}

function accountWord(words: readonly string[], stated: "revenue" | "cost" | null, kind: "cost" | "revenue"): string | undefined {
  const account = stated ?? (says(words, NET_COST) ? "cost" : null);
  if (account === null) return kind === "cost" ? words.find((word) => OVERRUN.test(word)) : words.find((word) => UNDERRUN.test(word));
  const isUp = account === kind;
  return words.find((word) => (isUp ? HIGHER.test(word) || OVERRUN.test(word) : LOWER.test(word) || UNDERRUN.test(word)));
}

/** "negativ avvikelse", "positivt resultat". */
function signWord(words: readonly string[], stem: "negativ" | "positiv"): string | undefined {
  return words.find((word) => word.startsWith(stem));
}
