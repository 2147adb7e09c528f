import { isBoardLabel, isGenericBoard } from "./boardWords";
import type { ClausePart } from "./clauseParts";
import type { SubjectMention } from "./findSubjects";
import { monthOf } from "./months";
import type { Subject, SubjectIndex } from "./Subject";
import { sameWord } from "./sameWord";
import { tokenise, type Token } from "./tokenise";
import { isReportingVerb } from "./vocabulary";
import { isBudgetWord } from "./budgetWords";
import { isGenericUnit, isStrangeToken } from "./strangeWords";

/** Whom a figure is about, and how surely. `likely` may tie a figure that agrees, but never accuse one that does not. */
export interface StatedSubject {
  /** Candidates, the likeliest first. */
  readonly subjects: readonly Subject[];
  readonly certainty: "sure" | "likely" | "unknown";
}

export const UNKNOWN_SUBJECT: StatedSubject = { subjects: [], certainty: "unknown" };

/** What a sentence may lean on when it names nobody itself. */
export interface SubjectContext {
  readonly index: SubjectIndex;
  /** Whose section or sheet the sentence stands in; null where a heading names something that no table has. */
  readonly owner: Subject | null;
  /** Whom the paragraph has spoken of so far; null where it has named nobody. */
  readonly topic: StatedSubject | null;
}

const POINTING = /^(?:den|denna|detta|dessa|dess|deras|här)$/;
/** Words that make "verksamheten" more than a word for the unit ("verksamheten personlig assistans" does by its next words). */
const WHOLE = /^(?:hela|total|totala)$/;

/** Tells whom an amount is about from the words of its own part of the sentence; a change ("vilket är en försämring") is of what was just spoken of. */
export function readSubject(part: ClausePart, tokens: readonly Token[], mentions: readonly SubjectMention[], context: SubjectContext, isChange: boolean): StatedSubject {
  const own = [...part.before, ...part.after];
  const named = mentions.filter((mention) => own.includes(mention.from) && isNamedSubject(mention, tokens)).map((mention) => resolved(mention, tokens, context));
  const covered = new Set(named.flatMap((mention) => range(mention.from, mention.to)));
  const generic = own.filter((index) => isGenericUnit(tokens[index]?.word ?? "") && !covered.has(index));
  const strange = own.filter((index) => !covered.has(index) && isStrangeToken(tokens, index));
  const isPointing = generic.some((index) => POINTING.test(tokens[index - 1]?.word ?? ""));
  if (isPointing || isAside(part) || saysPerPiece(own, tokens)) return likelyOf(named, context);
  if (named.length > 0) return namedSubject(named, tokens, strange, context);
  if (strange.length > 0) return collective(strange.map((index) => tokens[index]?.word ?? ""), context);
  if (generic.length > 0) return ownerSubject(context, tokens, generic);
  const silent = silentSubject(context);
  return startsWithPronoun(part, tokens) && !isChange ? weakened(silent) : silent;
}

/** A figure in a reason, in brackets or of another scope is not the subject's own. */
function isAside({ inReason, inBrackets, isScoped }: ClausePart): boolean {
  return inReason || inBrackets || isScoped;
}

/** "1 mkr per enhet" is a price; "per augusti" and "per den 31 augusti" are times. */
function saysPerPiece(own: readonly number[], tokens: readonly Token[]): boolean {
  return own.some((index) => {
    const next = tokens[index + 1];
    return tokens[index]?.word === "per" && next?.kind === "word" && next.word !== "den" && next.word !== "sista" && monthOf(next.word) === null;
  });
}

/**
 * "Nämnden" is the board that the section or paragraph is about, in a workbook of many boards; where none is known it is nobody's.
 * In a board's own workbook it is that board.
 */
function resolved(mention: SubjectMention, tokens: readonly Token[], { index, topic, owner }: SubjectContext): SubjectMention {
  const isGeneric = mention.from === mention.to && isGenericBoard(tokens[mention.from]?.word ?? "");
  if (!isGeneric || !index.hasBoards || mention.subjects.length > 1) return mention;
  const boards = [topic?.subjects[0], owner].flatMap((subject) => (subject?.kind === "unit" && isBoardLabel(subject.label) ? [subject] : []));
  return { ...mention, subjects: boards.slice(0, 1) };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

/** "Kostnader" and "intäkter" name a row only as the sentence's subject; elsewhere they are words of the measure. */
function isNamedSubject(mention: SubjectMention, tokens: readonly Token[]): boolean {
  const isMeasureWord = mention.from === mention.to && isBudgetWord(tokens[mention.from]?.word ?? "");
  return !isMeasureWord || mention.subjects.some((subject) => subject.kind === "unit" || subject.kind === "board");
}

function likelyOf(named: readonly SubjectMention[], context: SubjectContext): StatedSubject {
  const subjects = inScope(named.flatMap((mention) => mention.subjects), context);
  return subjects.length === 0 ? UNKNOWN_SUBJECT : { subjects, certainty: "likely" };
}

/** A unit named beside the board is the one spoken of ("nämndens stab"); two units leave it open. */
function namedSubject(named: readonly SubjectMention[], tokens: readonly Token[], strange: readonly number[], context: SubjectContext): StatedSubject {
  const specific = named.filter((mention) => mention.subjects.some((subject) => subject.kind !== "board"));
  const meant = specific.length > 0 ? specific : named;
  const nearest = [...meant].reverse();
  const subjects = inScope(nearest.flatMap((mention) => mention.subjects), context);
  if (subjects.length === 0) return UNKNOWN_SUBJECT;
  const isOne = new Set(meant.map((mention) => mention.subjects.map((subject) => subject.key).join())).size === 1;
  const isFull = meant.every((mention) => mention.match === "full");
  const isAlone = strange.length === 0 && !meant.some((mention) => touchesStrangeCompound(mention, tokens));
  const isGrounded = meant.every((mention) => mention.subjects.every(isWhole)) || context.topic === null || context.topic.certainty === "sure";
  return { subjects, certainty: isOne && isFull && isAlone && isGrounded ? "sure" : "likely" };
}

/** Accounts and causes are somebody's: they are as sure as whose they are. */
function isWhole(subject: Subject): boolean {
  return subject.kind === "board" || subject.kind === "unit";
}

/** "IFO-gruppen", "förskola/fritidshem" and "grundskola 7-9" are not the rows "IFO", "Förskola" and "Grundskola". */
function touchesStrangeCompound(mention: SubjectMention, tokens: readonly Token[]): boolean {
  const after = tokens[mention.to + 1];
  const end = tokens[mention.to]?.end;
  if (after?.kind === "number" && !/^(?:19|20)\d\d$/.test(after.word)) return true;
  return after?.kind === "mark" && /[-/&]/.test(after.word) && after.start === end;
}

/** Accounts and causes of another unit than the one spoken of are not meant; where nothing else is named they are a last guess. */
function inScope(subjects: readonly Subject[], context: SubjectContext): readonly Subject[] {
  const owner = context.topic?.subjects[0]?.owner ?? context.owner?.key ?? null;
  return subjects.filter((subject) => subject.kind === "board" || subject.kind === "unit" || subject.owner === owner || subject.owner === context.owner?.key);
}

function ownerSubject(context: SubjectContext, tokens: readonly Token[], generic: readonly number[]): StatedSubject {
  const isWhole = generic.some((index) => WHOLE.test(tokens[index - 1]?.word ?? ""));
  const topic = context.topic;
  if (topic && !isWhole) return topic;
  if (context.owner?.kind === "unit") return { subjects: [context.owner], certainty: "sure" };
  return generic.some((index) => isTotals(tokens[index]?.word ?? "", context)) ? { subjects: [context.index.board], certainty: "sure" } : (topic ?? UNKNOWN_SUBJECT);
}

/** In a table that ends in "Summa verksamheten", "verksamheten" is the whole of it. */
function isTotals(word: string, { index }: SubjectContext): boolean {
  return index.board.rows.some(({ row }) => row.label.toLowerCase().split(/[^\p{L}]+/u).some((part) => part !== "" && sameWord(word, part)));
}

/** Who is meant where an amount's own words name nobody: whom the paragraph speaks of, else whose section it is. */
function silentSubject(context: SubjectContext): StatedSubject {
  if (context.topic === null) return ownerOrUnknown(context);
  return context.topic.certainty === "unknown" ? weakened(ownerOrUnknown(context)) : context.topic;
}

/** "Det ger ca -0,4 mkr": what was said before, whatever it was. */
function startsWithPronoun({ before }: ClausePart, tokens: readonly Token[]): boolean {
  const words = before.map((index) => tokens[index]?.word ?? "").filter((word) => /^\p{L}/u.test(word));
  return PRONOUN.test(words[0] ?? "") && isReportingVerb(words[1] ?? "");
}

/** "Enheterna visar tillsammans ett överskott": all of them, most likely; surely where the total bears that name ("Summa nämnder"). */
function collective(strange: readonly string[], context: SubjectContext): StatedSubject {
  const plurals = strange.filter((word) => !TOGETHER.test(word));
  if (!plurals.every((word) => COLLECTIVE.test(word))) return UNKNOWN_SUBJECT;
  const { board, hasBoards } = context.index;
  const isTotal = plurals.length === 1 && board.rows.length > 0 && board.rows.every(({ row }) => tokenise(row.label).some((token) => sameWord(token.word, plurals[0] ?? "")));
  return isTotal && hasBoards && context.owner === board ? { subjects: [board], certainty: "sure" } : weakened(ownerOrUnknown(context));
}

const COLLECTIVE = /^(?:(?:resultat)?enheterna|verksamheterna|nämnder|nämnderna|förvaltningarna|avdelningarna|områdena|halva)s?$/;
const TOGETHER = /^(?:tillsammans|sammanlagda?|samlade?|sammantagna|gemensamma)$/;

const PRONOUN = /^(?:det|den|de|detta|dessa|denna|vilket|som)$/;

function weakened(subject: StatedSubject): StatedSubject {
  return subject.certainty === "sure" ? { ...subject, certainty: "likely" } : subject;
}

/** In a municipality's workbook "resultatet" may be the municipality's own, which its boards' total is not. */
function ownerOrUnknown({ owner, index }: SubjectContext): StatedSubject {
  if (owner === null) return UNKNOWN_SUBJECT;
  return { subjects: [owner], certainty: owner.kind === "board" && index.hasBoards ? "likely" : "sure" };
}
