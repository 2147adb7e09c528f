import { headingAdded, isHeadingLine, isWorthReading } from "./collectPassages";
import { MOST_HEADINGS, type Passage } from "./Passage";
import type { ParagraphRole, ReportText } from "./ReportText";

/** A heading with its level; null where only its words tell that it is one, and it then holds until the next real one. */
interface Heading {
  readonly text: string;
  readonly level: number | null;
}

/** A cell in a table of text is a sentence where it ends as one. */
const SENTENCE = /[.!?]\s*$/;

/**
 * The paragraphs of a report's text that can be read, each with the headings above it.
 *
 * A heading of Word's closes those of its level and below; a short line that may be a heading lasts until the next one that names somebody, or
 * until Word's next. A label that a figure follows is a table's, pasted cell by cell.
 */
export function reportPassages({ paragraphs, roles }: ReportText): readonly Passage[] {
  const passages: Passage[] = [];
  let headings: readonly Heading[] = [];
  paragraphs.forEach((text, index) => {
    const role = roles[index] ?? { kind: "unknown" };
    if (role.kind === "heading") headings = withLevel(headings, text.trim(), role.level);
    else if (mayBeHeading(role) && isHeadingLine(text)) headings = isFigure(paragraphs[index + 1] ?? "") ? headings : withGuess(headings, text);
    else if (isSentence(role, text) && isWorthReading(text)) {
      const chapters = headings.filter(({ level }) => level !== null).map((heading) => heading.text);
      const place = { cell: null, paragraph: index + 1, besideRow: null };
      passages.push({ text, ...place, headings: headings.map((heading) => heading.text), ...(chapters.length > 0 ? { chapters } : {}) });
    }
  });
  return passages;
}

function mayBeHeading({ kind }: ParagraphRole): boolean {
  return kind === "unknown" || kind === "plain";
}

function isSentence(role: ParagraphRole, text: string): boolean {
  return role.kind !== "cell" || (!role.isOfFigures && SENTENCE.test(text));
}

function isFigure(text: string): boolean {
  return /^[-+\u2212\u2013\d\s\u00a0.,%]+$/.test(text) && /\d/.test(text);
}

function withLevel(headings: readonly Heading[], text: string, level: number): readonly Heading[] {
  return [...headings.filter((heading) => heading.level !== null && heading.level < level), { text, level }];
}

function withGuess(headings: readonly Heading[], text: string): readonly Heading[] {
  if (headings.length >= MOST_HEADINGS) return headings;
  const guessed = headingAdded(headings.flatMap((heading) => (heading.level === null ? [heading.text] : [])), text);
  return [...headings.filter((heading) => heading.level !== null), ...guessed.map((guess) => ({ text: guess, level: null }))];
}
