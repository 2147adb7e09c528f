import type { FindingDraft } from "../findings/Rule";
import { claimFinding } from "./claimFinding";
import type { Fact } from "./Fact";
import { largestClaim } from "./largestClaim";
import type { NarrativeTables } from "./NarrativeTables";
import type { Passage } from "./Passage";
import { splitSentences, type Sentence } from "./splitSentences";
import type { SubjectIndex } from "./Subject";
import { namedRows, rowKey, unitFacts, varianceSaid } from "./unitFacts";

/** "Samtliga verksamheter utom A och B har ett positivt utfall". */
const ALL = /\b(?:samtliga|alla)\s+(?:nämndens\s+|förvaltningens\s+)?(?:verksamheter|enheter|avdelningar|områden|verksamhetsområden|nämnder|förvaltningar)(?<except>\s+(?:utom|förutom|med undantag (?:av|för))\s+.{3,120}?)?\s+(?:har|redovisar|visar|uppvisar|prognostiserar|går med)\s+(?:ett |en )?(?:positiv|överskott|negativ|underskott|plus|minus)/iu;
const BETTER = /positiv|överskott|plus/i;
/** Of the largest variance of the table: a smaller one is no exception worth naming. */
const SMALL_SHARE = 0.02;

/** A claim over all rows, or of which is largest, that a table per unit decides against. Left alone where no table, or more than one, could decide. */
export function checkClaims(passage: Passage, tables: NarrativeTables, index: SubjectIndex): readonly FindingDraft[] {
  return splitSentences(passage.text).flatMap((sentence) => [...allClaim(sentence, passage, tables, index), ...largestClaim(sentence, passage, tables, index)]);
}

function allClaim(sentence: Sentence, passage: Passage, tables: NarrativeTables, index: SubjectIndex): readonly FindingDraft[] {
  const match = ALL.exec(sentence.text);
  const measure = varianceSaid(sentence.text);
  if (!match || !measure) return [];
  const except = match.groups?.["except"] ?? "";
  const excepted = namedRows(except, index);
  if (except !== "" && excepted.size < countNames(except)) return [];
  const isBetter = BETTER.test(match[0].slice(-CLAIMED_WORDS));
  const facts = unitFacts(tables, measure);
  const against = facts.filter((fact) => !excepted.has(rowKey(fact)) && isAgainst(fact, isBetter));
  if (against.length === 0 || against.length > facts.length / 2) return [];
  return [claimFinding(passage, sentence, match, isBetter ? "allBetter" : "allWorse", against, severityOf(against, facts))];
}

/** The end of the matched words, where "positiv" or "underskott" stands. */
const CLAIMED_WORDS = 20;

function isAgainst(fact: Fact, isBetter: boolean): boolean {
  return isBetter ? fact.amount < -fact.slack : fact.amount > fact.slack;
}

/** An exception that is small beside the largest variance is worth knowing, no more. */
function severityOf(against: readonly Fact[], facts: readonly Fact[]): "info" | "warning" {
  const largest = Math.max(...facts.map((fact) => Math.abs(fact.amount)));
  return against.every((fact) => Math.abs(fact.amount) <= SMALL_SHARE * largest) ? "info" : "warning";
}

/** At least how many rows an exception names: one, and one more for "samt" or a comma. */
function countNames(except: string): number {
  return 1 + (except.match(/\bsamt\b|,/g)?.length ?? 0);
}
