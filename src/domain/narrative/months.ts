const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
const SHORT: Readonly<Record<string, number>> = { jan: 1, feb: 2, febr: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 };

/** The month that a word names, 1 to 12, full, short or in genitive; null where it names none. */
export function monthOf(word: string): number | null {
  const short = SHORT[word];
  if (short !== undefined) return short;
  const index = MONTHS.findIndex((month) => word === month || word === `${month}s`);
  return index < 0 ? null : index + 1;
}

const ORDINALS: Readonly<Record<string, number>> = { första: 1, andra: 2, tredje: 3, fjärde: 4 };

/** The place in an order that a word names ("tredje" is 3); null where it names none. */
export function ordinalOf(word: string): number | null {
  return ORDINALS[word] ?? null;
}
