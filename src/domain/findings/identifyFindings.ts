import type { Finding } from "./Finding";
import type { FindingDraft } from "./Rule";

/**
 * Gives each finding its id: a hash of its rule, what it says and its amounts, and a number where several say the same.
 *
 * No address and no sheet's name goes into it, so that a finding keeps its id, and with it the user's acceptance, when rows are moved and
 * sheets renamed.
 *
 * | finding | id |
 * | --- | --- |
 * | first of its kind | `R-5f0c2a1be9d4` |
 * | the same words and amounts once more | `R-5f0c2a1be9d4-2` |
 */
export function identifyFindings(drafts: readonly FindingDraft[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const base = hashText(JSON.stringify([draft.rule, wordsOf(draft.statement), draft.expected, draft.actual]));
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    return { ...draft, id: ordinal === 1 ? base : `${base}-${String(ordinal)}` };
  });
}

/** A statement without the names of sheets. */
function wordsOf(statement: object): readonly (readonly [string, unknown])[] {
  return Object.entries(statement).filter(([name]) => name !== "otherSheet");
}

/**
 * What an acceptance "tills vidare" holds for: the rule at a place told by sheet and words, whatever the figures are.
 */
export function findingPlace(finding: Pick<Finding, "rule" | "cells"> & { readonly statement: object }): string {
  const words = Object.entries(finding.statement).filter(([, value]) => typeof value !== "number");
  return hashText(JSON.stringify([finding.rule, finding.cells[0]?.sheet ?? null, words]));
}

/** Twelve hexadecimal digits of two FNV-1a hashes with different seeds. */
function hashText(text: string): string {
  return `R-${fnv(text, 0x811c9dc5)}${fnv(text, 0x01234567).slice(0, 4)}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
