import type { Period } from "../recognition/Period";
import type { AmountMention } from "./AmountMention";
import { isBudgetWord } from "./budgetWords";
import { clauseParts, type ClausePart } from "./clauseParts";
import type { Measure } from "./Fact";
import type { Comparison } from "./comparison";
import { findAmounts } from "./findAmounts";
import { asMention, findClaims, type ClaimMention } from "./findClaims";
import { findSubjects, type SubjectMention } from "./findSubjects";
import { measureOfBase, measuresOf, measuresOfSigned, readMeasure, type StatedMeasure } from "./readMeasure";
import { readSubject, UNKNOWN_SUBJECT, type StatedSubject, type SubjectContext } from "./readSubject";
import { readTime, type StatedTime } from "./readTime";
import type { Subject } from "./Subject";
import { tokenise, type Token } from "./tokenise";
import { isStrangeToken } from "./strangeWords";
import { isReportingVerb } from "./vocabulary";

/** What a sentence says with one of its amounts. */
export interface AmountReading {
  readonly mention: AmountMention;
  readonly subject: StatedSubject;
  readonly stated: StatedMeasure;
  readonly time: StatedTime;
  /** The facts it may mean, the likeliest first; none where the words do not say. */
  readonly measures: readonly Measure[];
  /** Whether its own words name whom it is about. */
  readonly isNamed: boolean;
  /** Whom the words right before it name; the amount may be a part of that name ("Fiktiva 26 mkr"). */
  readonly nameBefore: SubjectMention | null;
  /** The period that the sentence's sheet or report is about. */
  readonly period: Period | null;
  /** What it is said to be compared with. */
  readonly comparison: Comparison | null;
  /** The words of its own clause that stand before it. */
  readonly wordsBefore: readonly string[];
  /** The words of its own clause that follow it. */
  readonly wordsAfter: readonly string[];
  /** Every word of the sentence, in lower case. */
  readonly words: readonly string[];
}

/** What a sentence claims without a figure, its words read as those of an amount are. */
export interface ClaimReading extends ClaimMention {
  readonly reading: AmountReading;
}

/** A sentence's amounts as read, and whom the paragraph speaks of after it. */
export interface SentenceReading {
  readonly amounts: readonly AmountReading[];
  readonly claims: readonly ClaimReading[];
  readonly topic: StatedSubject | null;
}

/** Reads each amount of a sentence: whom it is about, what it measures and when; `before` is the passage's last amount so far. */
export function readSentence(sentence: string, context: SubjectContext, period: Period | null, before: AmountReading | null = null): SentenceReading {
  const tokens = tokenise(sentence);
  const subjects = findSubjects(tokens, context.index);
  const topic = topicAfter(tokens, subjects, context);
  const mentions = findAmounts(sentence, before?.mention ?? null);
  const bound = boundIndexes(tokens, subjects);
  const read = (part: ClausePart, previous: AmountReading | undefined): AmountReading =>
    readAmount(part, tokens, subjects, { ...context, topic: inherited(part, tokens, subjects, previous) ?? topic }, period, previous);
  const amounts: AmountReading[] = [];
  for (const part of clauseParts(tokens, mentions, bound)) amounts.push(inStep(before, read(part, amounts[amounts.length - 1])));
  const claims = findClaims(sentence).flatMap((claim) => {
    const own = asMention(claim);
    const part = clauseParts(tokens, inOrder([...mentions, own]), bound).find((one) => one.mention === own);
    if (!part || givesFigure(claim, mentions)) return [];
    const reading = read(part, amounts.filter(({ mention }) => mention.end <= own.start).pop());
    return [{ ...claim, reading: mentions.length === 0 && claim.claim === "budgetKept" ? { ...reading, time: readTime(reading.words, period) } : reading }];
  });
  return { amounts, claims, topic };
}

function inOrder(mentions: readonly AmountMention[]): readonly AmountMention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

/** "Försämrats med 2,2 mkr" is an amount, which is read as such. */
function givesFigure({ claim, end }: ClaimMention, mentions: readonly AmountMention[]): boolean {
  return (claim === "better" || claim === "worse") && mentions.some(({ start }) => start >= end);
}

/** A variance without a time, after one of the whole year, is most likely the year's too. */
function inStep(before: AmountReading | null, reading: AmountReading): AmountReading {
  const { time } = reading;
  const isSilent = !time.toDate && !time.fullYear && reading.stated.family === "variance";
  return isSilent && before?.time.fullYear === true ? { ...reading, measures: [...reading.measures].reverse() } : reading;
}

/** Words that bind and so end no clause: inside a name, and in "till och med". */
function boundIndexes(tokens: readonly Token[], subjects: readonly SubjectMention[]): ReadonlySet<number> {
  const bound = new Set<number>();
  for (const { from, to } of subjects) for (let index = from; index <= to; index++) bound.add(index);
  tokens.forEach((token, index) => {
    if (token.word === "och" && tokens[index + 1]?.word === "med") bound.add(index);
  });
  return bound;
}

/** A later amount whose own words name nobody is about the same as the one before it. */
function inherited(part: ClausePart, tokens: readonly Token[], subjects: readonly SubjectMention[], previous: AmountReading | undefined): StatedSubject | null {
  if (!previous) return null;
  const isNaming = subjects.some((mention) => part.before.includes(mention.from)) || part.before.some((index) => isStrangeToken(tokens, index));
  return isNaming ? null : previous.subject;
}

function readAmount(
  part: ClausePart,
  tokens: readonly Token[],
  subjects: readonly SubjectMention[],
  context: SubjectContext,
  period: Period | null,
  previous: AmountReading | undefined,
): AmountReading {
  const wordsAt = (indexes: readonly number[]): readonly string[] => indexes.map((index) => tokens[index]?.word ?? "");
  const before = wordsAt(part.before);
  const after = wordsAt(part.after);
  const isNamed = subjects.some((name) => part.before.includes(name.from) || part.after.includes(name.from));
  const own = readMeasure(before, part.afterIsShared ? [] : after, { ...part, account: isNamed ? null : accountOf(previous) });
  const isBare = own.family === "none" && previous !== undefined;
  const stated = statedBy(part, own, isBare, previous);
  const time = inClause(part, before, previous, timeIn(part, [...before, ...after], period, isBare || part.base !== null ? previous : undefined));
  return {
    mention: part.mention,
    subject: readSubject(part, tokens, subjects, context, stated.family === "change"),
    stated,
    time,
    measures: stated.family === "none" && isSigned(part.mention) ? measuresOfSigned(time) : measuresOf(stated, time, part.comparison),
    isNamed,
    nameBefore: subjects.find((name) => tokens[name.to]?.end === part.mention.start - 1) ?? null,
    period,
    comparison: part.base ? null : part.comparison,
    wordsBefore: before,
    wordsAfter: after,
    words: tokens.map((token) => token.word),
  };
}

function accountOf(previous: AmountReading | undefined): StatedMeasure["account"] {
  return previous?.stated.account ?? null;
}

/** The time that the words say, those of a comparison with a figure included; where they say none, that of the amount before, if it goes on. */
function timeIn({ base }: ClausePart, words: readonly string[], period: Period | null, previous: AmountReading | undefined): StatedTime {
  return timeOf(readTime([...words, ...(base?.words ?? [])], period), previous?.time);
}

function statedBy({ base }: ClausePart, own: StatedMeasure, isBare: boolean, previous: AmountReading | undefined): StatedMeasure {
  if (base && previous) return measureOfBase(base.comparison, previous.stated);
  return isBare && previous ? { ...previous.stated, ...ownDirection(own) } : own;
}

/** What last year's or the last forecast's figure is compared with is of that time, and so is what "då" goes back to ("..., då nettokostnaden var 170 mkr"). */
function inClause({ base }: ClausePart, before: readonly string[], previous: AmountReading | undefined, time: StatedTime): StatedTime {
  const isThen = before.find((word) => /^\p{L}/u.test(word)) === "då";
  const comparison = base?.comparison ?? (isThen ? previous?.comparison : null);
  if (comparison === "priorYear") return { ...time, priorYear: true };
  return comparison === "previousForecast" ? { ...time, elsewhere: true } : time;
}

function isSigned({ sign }: AmountMention): boolean {
  return sign === "minus" || sign === "plus";
}

function ownDirection(own: StatedMeasure): Partial<StatedMeasure> {
  return own.direction === 0 ? {} : { direction: own.direction, directionWord: own.directionWord };
}

function timeOf(own: StatedTime, previous: StatedTime | undefined): StatedTime {
  const isSilent = !own.toDate && !own.fullYear && !own.priorYear && !own.elsewhere;
  return isSilent && previous ? previous : own;
}

/** Words read from a sentence's start until the verb: there stands whom it is about. */
const LONGEST_SUBJECT = 14;
/** Words after the verb, where it stands first ("Per mars redovisar nämnden"). */
const AFTER_VERB = 5;

/**
 * Whom the paragraph speaks of from here on: who is named before the verb, or right after it where only words like "per mars" stand
 * before it; nobody known where another word stands there; as before where only words of budgets do ("Prognosen är ...").
 */
function topicAfter(tokens: readonly Token[], subjects: readonly SubjectMention[], context: SubjectContext): StatedSubject | null {
  const zone = subjectZone(tokens, subjects);
  const named = subjects.filter((mention) => zone.includes(mention.from) && mention.match !== "part");
  const strange = zone.filter((index) => isStrangeToken(tokens, index) && !named.some((mention) => index >= mention.from && index <= mention.to));
  const first = named[0];
  if (first?.subjects.some((subject) => TOPICS.has(subject.kind))) {
    return { subjects: first.subjects, certainty: strange.length === 0 && named.length === 1 && first.match === "full" ? "sure" : "likely" };
  }
  return strange.length > 0 ? diluted(context.topic) : context.topic;
}

const TOPICS: ReadonlySet<Subject["kind"]> = new Set(["board", "unit", "cause"]);

/** The words in which a sentence says whom it is about. */
function subjectZone(tokens: readonly Token[], subjects: readonly SubjectMention[]): readonly number[] {
  const words = tokens.flatMap((token, index) => (token.kind === "word" ? [index] : []));
  const verb = words.slice(0, LONGEST_SUBJECT).findIndex((index) => isReportingVerb(tokens[index]?.word ?? ""));
  if (verb < 0) return words.slice(0, LONGEST_SUBJECT);
  const head = words.slice(0, verb);
  const isTelling = (index: number): boolean => isStrangeToken(tokens, index) || subjects.some((mention) => mention.from === index) || isBudgetNoun(tokens[index]);
  return head.some(isTelling) ? head : words.slice(verb + 1, verb + 1 + AFTER_VERB);
}

/** Another word where the subject stands: what was spoken of may be so no more. */
function diluted(topic: StatedSubject | null): StatedSubject {
  if (topic === null || topic.certainty === "unknown") return UNKNOWN_SUBJECT;
  return { ...topic, certainty: "likely" };
}

/** A sentence that begins with "prognosen" or "underskottet" goes on about the same. */
function isBudgetNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && isBudgetWord(token.word);
}
