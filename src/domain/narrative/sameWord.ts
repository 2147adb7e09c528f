/** Endings of definite forms, plurals and genitives, longest first. */
const ENDINGS = ["ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ers", "ars", "en", "et", "er", "ar", "or", "ns", "n", "t", "s", "a", "e"];
const SHORTEST_STEM = 3;

/** A word without its inflection: "verksamheterna" and "verksamhetens" are both "verksamhet". Crude on purpose; only for comparing. */
export function stemOf(word: string): string {
  const bare = word.endsWith("s") && word.length > SHORTEST_STEM + 1 ? word.slice(0, -1) : word;
  for (const ending of ENDINGS) {
    if (bare.endsWith(ending) && bare.length - ending.length >= SHORTEST_STEM) return withoutDoubling(bare.slice(0, -ending.length));
  }
  return bare;
}

/** "fritidshemm" (from "fritidshemmen") is "fritidshem". */
function withoutDoubling(stem: string): string {
  return /([bdgmnr])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Whether two words are forms of the same one: "familjeomsorgens" and "familjeomsorg". */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_STEM) return false;
  return stemOf(a) === stemOf(b) || isLengthened(a, b) || isLengthened(b, a) || isWithActivity(a, b);
}

const ACTIVITY = /s?verksamhet(?:en|ens|er|erna|ernas|s)?$/;

/** "Bygglovsverksamheten" is the row "Bygglov". */
function isWithActivity(a: string, b: string): boolean {
  const [bareA, bareB] = [a.replace(ACTIVITY, ""), b.replace(ACTIVITY, "")];
  const isCompound = (bareA !== a || bareB !== b) && Math.min(bareA.length, bareB.length) > SHORTEST_STEM;
  return isCompound && stemOf(bareA) === stemOf(bareB);
}

/** "insats" and "insatser". */
function isLengthened(short: string, long: string): boolean {
  return long.startsWith(short) && ENDINGS.includes(long.slice(short.length));
}

/**
 * Whether two words may mean the same: one shortened, or another ending of a compound.
 *
 * | a | b | |
 * | --- | --- | --- |
 * | försörjn | försörjning | yes |
 * | missbruk | missbruksvård | yes |
 * | funktionsnedsatta | funktionshindrade | yes |
 * | personal | personalkostnader | no |
 */
export function similarWord(a: string, b: string): boolean {
  if (sameWord(a, b)) return true;
  const longest = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charAt(shared) === b.charAt(shared)) shared++;
  return (shared >= 5 && shared >= 0.6 * longest) || (shared >= 8 && shared >= 0.5 * longest);
}
