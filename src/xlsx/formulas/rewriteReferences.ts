import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1, type ReferenceA1, type ReferenceName, type Token } from "@borgar/fx";

/** What becomes of one reference: another text, or null to leave it as it is written. */
export type ReferenceRewriter = (reference: ReferenceA1 | ReferenceName, text: string) => string | null;

/** A formula (with or without "=") with its references rewritten and everything else, spaces too, as it was. */
export function rewriteReferences(formula: string, rewrite: ReferenceRewriter): string {
  const hasPrefix = formula.startsWith("=");
  const tokens = tokenize(hasPrefix ? formula : `=${formula}`, { mergeRefs: true, negativeNumbers: false });
  const rewritten = tokens.map((token) => rewriteToken(token, rewrite)).join("");
  return hasPrefix ? rewritten : rewritten.slice(1);
}

function rewriteToken(token: Token, rewrite: ReferenceRewriter): string {
  if (!REFERENCE_TOKENS.has(token.type)) return token.value;
  const reference = parseA1Ref(token.value);
  return reference === undefined ? token.value : rewrite(reference, token.value) ?? token.value;
}

const REFERENCE_TOKENS: ReadonlySet<string> = new Set(["range", "range_beam", "range_named"]);

/** Whether a reference points into another workbook. */
export function isExternal(reference: ReferenceA1 | ReferenceName, text: string): boolean {
  return (reference.context?.length ?? 0) > 1 || /^'?\[/.test(text);
}

/** A reference's text with another range, its sheet written as it was. */
export function withRange(text: string, range: RangeA1): string {
  const sheet = text.slice(0, text.lastIndexOf("!") + 1);
  return sheet + stringifyA1Ref({ range });
}
