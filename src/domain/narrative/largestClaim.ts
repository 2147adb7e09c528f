import type { FindingDraft } from "../findings/Rule";
import { claimFinding } from "./claimFinding";
import type { Fact, Measure } from "./Fact";
import { findSubjects, type SubjectMention } from "./findSubjects";
import type { NarrativeTables } from "./NarrativeTables";
import type { Passage } from "./Passage";
import type { Sentence } from "./splitSentences";
import { isStrangeToken } from "./strangeWords";
import type { SubjectIndex } from "./Subject";
import { tokenise, type Token } from "./tokenise";
import { namedRows, rowKey, unitFacts, varianceSaid } from "./unitFacts";

const LARGEST =
  /(?<!\p{L})(?:det\s+|den\s+)?(?:störst|största)\s+(?:prognostiserade\s+)?(?:(?:budget)?(?:underskott|överskott|överskridande)(?:et)?|(?:negativa?|positiva?)\s+(?:budget)?avvikelse(?:n)?)(?!\p{L})/iu;
const DEFICIT = /underskott|överskrid|negativ/i;

/** The finding about a claim of whose deficit or surplus is the largest; null where the claim is right or nothing decides. */
export function largestClaim(sentence: Sentence, passage: Passage, tables: NarrativeTables, index: SubjectIndex): readonly FindingDraft[] {
  const match = LARGEST.exec(sentence.text);
  if (!match) return [];
  const isDeficit = DEFICIT.test(match[0]);
  const named = claimant(sentence.text, match, index);
  const said = varianceSaid(sentence.text);
  const decided = (said ? [said] : VARIANCES).map((measure) => unitFacts(tables, measure)).filter((facts) => facts.length > 0);
  const larger = decided.map((facts) => largerThanNamed(named, facts, isDeficit));
  const [first] = larger;
  if (!first || larger.some((facts) => facts.length === 0)) return [];
  return [claimFinding(passage, sentence, match, isDeficit ? "largestDeficit" : "largestSurplus", first, "warning")];
}

/** Where the words do not say when, every variance of the table must decide the same. */
const VARIANCES: readonly Measure[] = ["forecastVariance", "varianceToDate"];
const LINK = /(?<!\p{L})(?:har|redovisar|visar|uppvisar|prognostiserar|prognosticerar|finns|återfinns|noteras|är|står)(?!\p{L})/iu;

/**
 * The row that is said to have the largest: named on the other side of a verb, with no word beside it that could name a part ("det största
 * underskottet inom förskolan avser vikarier" tells nothing of the school's place).
 */
function claimant(text: string, match: RegExpExecArray, index: SubjectIndex): ReadonlySet<string> {
  const end = match.index + match[0].length;
  const clause = text.slice(0, end) + (text.slice(end).split(",")[0] ?? "");
  const tokens = tokenise(clause);
  const [name, ...others] = findSubjects(tokens, index).filter((mention) => mention.match === "full");
  if (!name || others.length > 0) return new Set();
  const place = placeOf(name, tokens);
  const between = place.start >= end ? clause.slice(end, place.start) : clause.slice(place.end, match.index);
  const isOutside = (token: Token): boolean => isApart(token, place) && isApart(token, { start: match.index, end });
  const isNarrowed = tokens.some((token, at) => isOutside(token) && isStrangeToken(tokens, at));
  return LINK.test(between) && !isNarrowed ? namedRows(clause, index) : new Set();
}

function placeOf({ from, to }: SubjectMention, tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

function isApart(token: Token, place: { readonly start: number; readonly end: number }): boolean {
  return token.end <= place.start || token.start >= place.end;
}

/** The rows with a larger deficit or surplus than the one row named; none where several are named, or the named one has none. */
function largerThanNamed(named: ReadonlySet<string>, facts: readonly Fact[], isDeficit: boolean): readonly Fact[] {
  const size = (fact: Fact): number => (isDeficit ? -fact.amount : fact.amount);
  const [mine, ...others] = facts.filter((fact) => named.has(rowKey(fact)));
  if (!mine || others.length > 0 || size(mine) <= 0) return [];
  return facts.filter((fact) => size(fact) > size(mine) + fact.slack + mine.slack);
}
