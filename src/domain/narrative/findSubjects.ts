import { isBoardName, isGenericBoard, twoWordName } from "./boardWords";
import { isFunctionWord } from "./nameWords";
import { sameWord, similarWord, stemOf } from "./sameWord";
import { isHeadingWord } from "./strangeWords";
import { LETTERS_OF_PART, type NamedSubject, type Subject, type SubjectIndex } from "./Subject";
import type { Token } from "./tokenise";

/** A place in a sentence where something is named. */
export interface SubjectMention {
  /** Indexes of tokens, both included. */
  readonly from: number;
  readonly to: number;
  /** More than one where rows of the same name stand in several tables. */
  readonly subjects: readonly Subject[];
  /** `full` when every word of a name stands there in some form, `similar` when a word is only like it, `part` when only a part of a name stands there. */
  readonly match: "full" | "similar" | "part";
}

interface NameMatch {
  readonly to: number;
  readonly words: number;
  readonly isExact: boolean;
}

/** Finds everything that a sentence names, longest names first, none overlapping. */
export function findSubjects(tokens: readonly Token[], index: SubjectIndex): readonly SubjectMention[] {
  const mentions: SubjectMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = longer(withBoard(namedAt(tokens, at, index), tokens, index), boardAt(tokens, at, index)) ?? partAt(tokens, at, index);
    if (!mention) continue;
    mentions.push(mention);
    at = mention.to;
  }
  return mentions;
}

/** "Arbetsmarknads- och socialnämnden" is the board, not its unit "Arbetsmarknad"; of the same words the row's name goes before. */
function longer(named: SubjectMention | null, board: SubjectMention | null): SubjectMention | null {
  return named && board && board.to > named.to ? board : (named ?? board);
}

function namedAt(tokens: readonly Token[], at: number, index: SubjectIndex): SubjectMention | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const candidates = index.byStart.get(token.word.slice(0, 3)) ?? [];
  const matches = candidates.flatMap((named) => {
    const match = matchName(tokens, at, named);
    return match ? [{ match, subject: named.subject }] : [];
  });
  const best = matches.reduce<NameMatch | null>((most, { match }) => (most === null || isBetter(match, most) ? match : most), null);
  if (!best) return null;
  const subjects = new Set(matches.filter(({ match }) => !isBetter(best, match)).map(({ subject }) => subject));
  return { from: at, to: best.to, subjects: [...subjects], match: best.isExact ? "full" : "similar" };
}

/** In a table with a row "Nämnd", "nämnden" may be that row or the whole board. */
function withBoard(named: SubjectMention | null, tokens: readonly Token[], index: SubjectIndex): SubjectMention | null {
  const isGeneric = named !== null && named.from === named.to && isGenericBoard(tokens[named.from]?.word ?? "");
  return isGeneric ? { ...named, subjects: [index.board, ...named.subjects], match: "similar" } : named;
}

function isBetter(match: NameMatch, best: NameMatch): boolean {
  return match.words > best.words || (match.words === best.words && match.isExact && !best.isExact);
}

/** Follows a name's words through the tokens; marks and words that bind may stand between them, and once another word, which makes the match a likeness. */
function matchName(tokens: readonly Token[], at: number, { name }: NamedSubject): NameMatch | null {
  let position = at;
  let isExact = true;
  for (const [order, word] of name.entries()) {
    if (order > 0) position = nextWord(tokens, position + 1);
    const isSkipping: boolean = order > 0 && isExact && likeness(tokens[position], word) === null;
    if (isSkipping) position = nextWord(tokens, position + 1);
    const like = likeness(tokens[position], word);
    if (like === null) return null;
    isExact &&= like === "same" && !isSkipping;
  }
  return { to: position, words: name.length, isExact };
}

function likeness(token: Token | undefined, word: string): "same" | "similar" | null {
  if (token?.kind !== "word") return null;
  if (sameWord(token.word, word)) return "same";
  return !isHeadingWord(token.word) && similarWord(token.word, word) ? "similar" : null;
}

/** The next word that does not merely bind; at most four tokens are skipped. */
function nextWord(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && (tokens[at]?.kind === "mark" ? /[-\u2013/&]/.test(tokens[at]?.word ?? "") : isFunctionWord(tokens[at]?.word ?? "-"))) at++;
  return at;
}

/** The board by its own name ("socialnämnden"), with the words bound to it ("barn- och utbildningsnämnden"), or by "nämnden". */
function boardAt(tokens: readonly Token[], at: number, index: SubjectIndex): SubjectMention | null {
  if (isTwoWordBoard(tokens, at, index)) return { from: at, to: at + 1, subjects: [index.board], match: "full" };
  const to = endOfCompound(tokens, at);
  const word = tokens[to]?.word ?? "";
  const isNamed = isBoardName(word) && index.boardWords.has(stemOf(word));
  if (!isNamed && !(to === at && isGenericBoard(word))) return null;
  return { from: at, to, subjects: [index.board], match: "full" };
}

/** "Tekniska nämnden", where the workbook calls its board so. */
function isTwoWordBoard(tokens: readonly Token[], at: number, index: SubjectIndex): boolean {
  const [first, second] = [tokens[at]?.word ?? "", tokens[at + 1]?.word ?? ""];
  return isGenericBoard(second) && index.boardWords.has(twoWordName(first, second));
}

/** "barn- och utbildningsnämnden" ends at its last word; any other word ends where it begins. */
function endOfCompound(tokens: readonly Token[], at: number): number {
  const wordAt = (index: number): string => tokens[index]?.word ?? "";
  if (wordAt(at + 1) !== "-" || !/^(?:och|,)$/.test(wordAt(at + 2))) return at;
  for (let to = at + 3; to < at + LONGEST_COMPOUND; to++) if (isBoardName(wordAt(to))) return to;
  return at;
}

/** Tokens of "barn-, ungdoms- och utbildningsnämnden" at most. */
const LONGEST_COMPOUND = 9;

/** "Nämnderna" is all of them, never the one whose name has that word. */
function isPluralOfBoards(word: string): boolean {
  return /^(?:nämnder|styrelser|förvaltningar|kontor)(?:na|nas|s)?$/.test(word) || isGenericBoard(word);
}

/** A word that stands in one unit's name only. */
function partAt(tokens: readonly Token[], at: number, index: SubjectIndex): SubjectMention | null {
  const token = tokens[at];
  if (token?.kind !== "word" || token.word.length <= LETTERS_OF_PART || isHeadingWord(token.word) || isPluralOfBoards(token.word)) return null;
  const named = index.byWord.get(token.word.slice(0, LETTERS_OF_PART)) ?? [];
  const units = [...new Set(named.filter(({ word }) => similarWord(word, token.word)).map(({ subject }) => subject))];
  return units.length === 1 ? { from: at, to: at, subjects: units, match: "part" } : null;
}
