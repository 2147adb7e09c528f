/** A piece of a sentence: words as they are, or a formula (without "=") that gives the words. */
export type SentencePart = string | { readonly formula: string };

/** Excel takes at most 255 characters in one text constant of a formula. */
const LONGEST_CONSTANT = 255;

/**
 * A sentence as one formula.
 *
 * | parts | formula |
 * | --- | --- |
 * | `Underskott: `, `{formula: FIXED(G17,1)}`, ` mkr` | `="Underskott: "&FIXED(G17,1)&" mkr"` |
 */
export function sentenceFormula(parts: readonly SentencePart[]): string {
  const terms = parts.flatMap((part) => (typeof part === "string" ? constants(part) : [part.formula]));
  return `=${terms.length === 0 ? '""' : terms.join("&")}`;
}

/** A text as a constant of a formula, in pieces where it is long. */
export function quoteText(text: string): string {
  return constants(text).join("&") || '""';
}

function constants(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_CONSTANT) {
    pieces.push(`"${text.slice(start, start + LONGEST_CONSTANT).replace(/"/g, '""')}"`);
  }
  return pieces;
}
