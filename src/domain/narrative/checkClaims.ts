import type { FindingDraft } from "../findings/Rule";
import type { Fact, Measure } from "./Fact";
import { cellsOf, spanOf } from "./amountFinding";
import { findSubjects } from "./findSubjects";
import type { NarrativeClaim } from "./NarrativeStatement";
import type { NarrativeTables } from "./NarrativeTables";
import type { Passage } from "./Passage";
import { splitSentences, type Sentence } from "./splitSentences";
import type { SubjectIndex } from "./Subject";
import { tokenise } from "./tokenise";
import type { RecognisedTable } from "../recognition/RecognisedTable";

/** "Samtliga verksamheter utom A och B har ett positivt utfall". */
const ALL = /\b(?:samtliga|alla)\s+(?:nämndens\s+|förvaltningens\s+)?(?:verksamheter|enheter|avdelningar|områden|verksamhetsområden)(?<except>\s+(?:utom|förutom|med undantag (?:av|för))\s+.{3,120}?)?\s+(?:har|redovisar|visar|uppvisar|prognostiserar|går med)\s+(?:ett |en )?(?:positiv|överskott|negativ|underskott|plus|minus)/iu;
const LARGEST = /\b(?:det\s+)?största\s+(?:budget|prognostiserade\s+)?(?<kind>underskottet|överskottet)/iu;
const BETTER = /positiv|överskott|plus/i;
const FORECAST = /prognos|helår|årsprognos/i;
const TO_DATE = /period|utfall|t\.?o\.?m|till och med|per (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|hittills/i;
/** Of the largest variance of the table: a smaller one is no exception worth naming. */
const SMALL_SHARE = 0.02;

/** A claim over all rows, or of which is largest, that a table per unit decides against. Left alone where no table, or more than one, could decide. */
export function checkClaims(passage: Passage, tables: NarrativeTables, index: SubjectIndex): readonly FindingDraft[] {
  return splitSentences(passage.text).flatMap((sentence) => [...allClaim(sentence, passage, tables, index), ...largestClaim(sentence, passage, tables, index)]);
}

function allClaim(sentence: Sentence, passage: Passage, tables: NarrativeTables, index: SubjectIndex): readonly FindingDraft[] {
  const match = ALL.exec(sentence.text);
  const measure = measureOf(sentence.text);
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

function largestClaim(sentence: Sentence, passage: Passage, tables: NarrativeTables, index: SubjectIndex): readonly FindingDraft[] {
  const match = LARGEST.exec(sentence.text);
  const measure = measureOf(sentence.text);
  if (!match || !measure) return [];
  const isDeficit = /underskott/i.test(match[0]);
  const larger = largerThanNamed(namedRows(sentence.text, index), unitFacts(tables, measure), isDeficit);
  return larger.length === 0 ? [] : [claimFinding(passage, sentence, match, isDeficit ? "largestDeficit" : "largestSurplus", larger, "warning")];
}

/** The rows with a larger deficit or surplus than the one row named; none where several are named, or the named one has none. */
function largerThanNamed(named: ReadonlySet<string>, facts: readonly Fact[], isDeficit: boolean): readonly Fact[] {
  const size = (fact: Fact): number => (isDeficit ? -fact.amount : fact.amount);
  const [mine, ...others] = facts.filter((fact) => named.has(rowKey(fact)));
  if (!mine || others.length > 0 || size(mine) <= 0) return [];
  return facts.filter((fact) => size(fact) > size(mine) + fact.slack + mine.slack);
}

function measureOf(text: string): Measure | null {
  if (FORECAST.test(text)) return "forecastVariance";
  return TO_DATE.test(text) ? "varianceToDate" : null;
}

/** The variances of the one table per unit; with several tables no single one decides. */
function unitFacts(tables: NarrativeTables, measure: Measure): readonly Fact[] {
  const perUnit = tables.recognised.tables.filter((table) => table.kind === "byUnit");
  const [table, ...others] = perUnit;
  return table && others.length === 0 ? itemFacts(table, tables, measure) : [];
}

function itemFacts(table: RecognisedTable, tables: NarrativeTables, measure: Measure): readonly Fact[] {
  const rows = table.rows.filter((row) => row.kind === "item");
  return rows.flatMap((row) => tables.factsOfRow({ table, row }).filter((fact) => fact.measure === measure && fact.cells.length === 1));
}

function rowKey(fact: Fact): string {
  return `${fact.table}:${String(fact.row)}`;
}

/** Rows whose full names stand in a text. */
function namedRows(text: string, index: SubjectIndex): ReadonlySet<string> {
  const mentions = findSubjects(tokenise(text), index).filter((mention) => mention.match === "full");
  return new Set(mentions.flatMap((mention) => mention.subjects.flatMap((subject) => subject.rows.map((row) => `${row.table.id}:${String(row.row.row)}`))));
}

/** At least how many rows an exception names: one, and one more for "samt" or a comma. */
function countNames(except: string): number {
  return 1 + (except.match(/\bsamt\b|,/g)?.length ?? 0);
}

function claimFinding(passage: Passage, sentence: Sentence, match: RegExpExecArray, claim: NarrativeClaim, against: readonly Fact[], severity: "info" | "warning"): FindingDraft {
  return {
    rule: "narrative-claim",
    severity,
    cells: cellsOf(passage, against.flatMap((fact) => fact.cells)),
    expected: null,
    actual: null,
    difference: null,
    figureKind: "none",
    diagnosis: null,
    evidence: [],
    span: spanOf(passage, sentence.start, match.index, match.index + match[0].length),
    statement: { code: "claimDiffers", claim, quoted: match[0], labels: against.map((fact) => fact.label) },
  };
}
