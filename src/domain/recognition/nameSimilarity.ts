/** Words that name no unit by themselves. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(["och", "av", "för", "inom", "i", "på", "till", "med", "samt", "m", "mm", "fl", "insats", "insatser", "orsak", "orsaker", "avvikelse", "avvikelser", "prognosavvikelse", "prognosavvikelsen", "större", "överskott", "underskott", "avdelningen", "avdelning", "avd", "enheten", "enhet", "verksamheten", "verksamhet", "f"]);

const words = new Map<string, readonly string[]>();
const REMEMBERED = 20_000;

/** A name as its telling words: lower case, numbers and signs in front gone, abbreviation points dropped. */
export function nameWords(name: string): readonly string[] {
  const known = words.get(name);
  if (known) return known;
  const all = name.toLowerCase().replace(/&/g, " ").split(/[^a-zåäöéü]+/).filter((word) => word !== "");
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  const result = telling.length > 0 ? telling : all;
  if (words.size >= REMEMBERED) words.clear();
  words.set(name, result);
  return result;
}

/**
 * How alike two names are, 0 to 1: the share of the shorter name's words that the longer one has, words told by their beginnings.
 *
 * | a | b | similarity |
 * | --- | --- | --- |
 * | 2 Politisk ledning | Politiken | 1 |
 * | Soc. kontorets utförelsenhet | Socialkontorets utförarenhet | above 0.5 |
 * | Staben | Ledningsstöd | 0 |
 */
export function nameSimilarity(a: string, b: string): number {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  let sum = 0;
  for (const word of short) sum += Math.max(0, ...long.map((other) => wordSimilarity(word, other)));
  // A single word shared by much longer names says less than the whole name.
  const cover = Math.min(1, 0.6 + (0.4 * short.length) / long.length);
  return (sum / short.length) * cover;
}

function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const start = sharedStart(a, b);
  if (start >= 5 && start >= shorter - 3) return 0.9;
  if (start >= 3 && start === shorter) return 0.7;
  const end = sharedEnd(a, b);
  const isCompound = start >= 4 && start + end >= 0.75 * shorter;
  return isCompound || (shorter >= 5 && end === shorter) ? 0.8 : 0;
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
  return shared;
}
