/** A word, a run of digits or a mark, with its place in the text. */
export interface Token {
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

const TOKEN = /\p{L}+|\d+|[^\s\p{L}\d]/gu;

/** Cuts a text into words, figures and marks; hyphens and slashes are marks, so "EKB-verksamheten" is two words. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const first = match[0].charAt(0);
    const kind = /\p{L}/u.test(first) ? "word" : /\d/.test(first) ? "number" : "mark";
    tokens.push({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length, kind });
  }
  return tokens;
}
