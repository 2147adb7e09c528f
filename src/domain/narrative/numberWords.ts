const NUMBER_WORDS: Readonly<Record<string, number>> = {
  noll: 0,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  hundra: 100,
};

/** The number that a Swedish word names, up to hundra; null where it names none. */
export function numberWord(word: string): number | null {
  return NUMBER_WORDS[word] ?? null;
}

/** The number words joined for a pattern. */
export const NUMBER_WORD_PATTERN = Object.keys(NUMBER_WORDS).join("|");
