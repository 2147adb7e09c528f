/** A sentence in three parts, the middle one to be marked. */
export interface MarkedSentence {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How much of a text without full stops is shown on each side. */
const LONGEST = 160;

/**
 * The sentence around a span of a text, cut at full stops that end a sentence (a capital follows).
 *
 * | text | span | sentence |
 * | --- | --- | --- |
 * | "Lugnt år. Underskott 9 600 tkr. Mer." | 21, 9 | "Underskott ", "9 600 tkr", "." |
 */
export function sentenceAround(text: string, start: number, length: number): MarkedSentence {
  const end = start + length;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const ending = /[.!?](?=\s+[A-ZÅÄÖ])/.exec(after);
  return {
    before: shortenedStart(before.slice(sentenceStart(before))),
    marked: text.slice(start, end),
    after: shortenedEnd(ending === null ? after : after.slice(0, ending.index + 1)),
  };
}

function sentenceStart(before: string): number {
  const starts = [...before.matchAll(/[.!?]\s+(?=[A-ZÅÄÖ])/g)];
  const last = starts[starts.length - 1];
  return last === undefined ? 0 : last.index + last[0].length;
}

function shortenedStart(text: string): string {
  return text.length <= LONGEST ? text : `…${text.slice(text.length - LONGEST)}`;
}

function shortenedEnd(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
