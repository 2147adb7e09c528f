import { toLogical } from "../coercion";
import { compareTexts } from "../compareScalars";
import type { FormulaSettings } from "../FormulaWorkbook";
import { parseNumberText, to15Digits } from "../numberText";
import type { Scalar } from "../Operand";
import { parseErrorCode } from "../../model/CellScalar";

export type Criterion = (value: Scalar) => boolean;

/**
 * The test that a criterion of SUMIF, COUNTIF and their kin stands for.
 *
 * | criterion | holds for |
 * | --- | --- |
 * | 5, "5", "=5" | the number 5 and the text "5" |
 * | ">5" | numbers above 5 |
 * | "Skol*" | texts that begin with Skol, without case; `~*` is a star |
 * | "<>" | all that is not empty |
 * | "=" | empty cells |
 */
export function parseCriterion(criterion: Scalar, settings: FormulaSettings): Criterion {
  if (typeof criterion === "string") return parseTextCriterion(criterion, settings);
  if (criterion === null) return equalsNumber(0);
  if (typeof criterion === "number") return matchesOperand("=", String(criterion), criterion, settings);
  return (value) => value === criterion;
}

function parseTextCriterion(criterion: string, settings: FormulaSettings): Criterion {
  const [, operator = "", rest = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  if (rest === "" && (operator === "=" || operator === "<>")) {
    return operator === "=" ? (value) => value === null : (value) => value !== null;
  }
  return matchesOperand(operator === "" ? "=" : operator, rest, parseNumberText(rest, settings.locale), settings, operator === "");
}

function matchesOperand(operator: string, text: string, number: number | undefined, settings: FormulaSettings, isBare = false): Criterion {
  if (operator === "=" || operator === "<>") {
    const equals = equalsOperand(text, number, settings, isBare);
    return operator === "=" ? equals : (value) => !equals(value);
  }
  if (number !== undefined) {
    const limit = to15Digits(number);
    return (value) => typeof value === "number" && ordered(operator, to15Digits(value) - limit);
  }
  return (value) => typeof value === "string" && ordered(operator, compareTexts(value, text));
}

function equalsOperand(text: string, number: number | undefined, settings: FormulaSettings, isBare: boolean): Criterion {
  if (number !== undefined) {
    const equals = equalsNumber(number);
    return (value) => equals(typeof value === "string" ? parseNumberText(value, settings.locale) ?? null : value);
  }
  if (isBare && text === "") return (value) => value === null || value === "";
  const error = parseErrorCode(text);
  if (error) return (value) => value === error;
  const logical = toLogical(text);
  if (typeof logical === "boolean") return (value) => value === logical;
  return wildcardTest(text);
}

function equalsNumber(number: number): Criterion {
  const wanted = to15Digits(number);
  return (value) => typeof value === "number" && to15Digits(value) === wanted;
}

function ordered(operator: string, order: number): boolean {
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}

/** The test for a text pattern: `?` is one character, `*` any number, `~` takes the meaning of the next one away; without case. */
export function wildcardTest(pattern: string): Criterion {
  const glyphs = parsePattern(pattern.toLowerCase());
  if (glyphs.every((glyph) => glyph !== ANY_TEXT && glyph !== ANY_CHARACTER)) {
    const wanted = glyphs.join("");
    return (value) => typeof value === "string" && value.length === wanted.length && value.toLowerCase() === wanted;
  }
  return (value) => typeof value === "string" && matchesPattern(value.toLowerCase(), glyphs);
}

/** Where a pattern first begins in a text, without case; -1 for nowhere. */
export function searchPattern(text: string, pattern: string): number {
  const glyphs = parsePattern(pattern.toLowerCase());
  const lower = text.toLowerCase();
  if (glyphs.every((glyph) => glyph !== ANY_TEXT && glyph !== ANY_CHARACTER)) return lower.indexOf(glyphs.join(""));
  if (!matchesPattern(lower, [ANY_TEXT, ...glyphs, ANY_TEXT])) return -1;
  let start = 0;
  while (!matchesPattern(lower.slice(start), [...glyphs, ANY_TEXT])) start += 1;
  return start;
}

const ANY_TEXT = Symbol("any text");
const ANY_CHARACTER = Symbol("any character");
type Glyph = string | typeof ANY_TEXT | typeof ANY_CHARACTER;

function parsePattern(pattern: string): Glyph[] {
  return (pattern.match(/~[*?~]|[\s\S]/g) ?? []).map((found) => {
    if (found === "*") return ANY_TEXT;
    if (found === "?") return ANY_CHARACTER;
    return found.length === 2 ? found.charAt(1) : found;
  });
}

/** Matches a whole text, going back only to the last star: a regular expression of many stars could take years. */
function matchesPattern(text: string, glyphs: readonly Glyph[]): boolean {
  let place = 0;
  let glyph = 0;
  let star = -1;
  let resume = 0;
  while (place < text.length) {
    const wanted = glyphs[glyph];
    if (wanted === ANY_TEXT) {
      star = glyph;
      resume = place;
      glyph += 1;
    } else if (wanted === ANY_CHARACTER || wanted === text.charAt(place)) {
      place += 1;
      glyph += 1;
    } else if (star < 0) return false;
    else {
      resume += 1;
      place = resume;
      glyph = star + 1;
    }
  }
  return glyphs.slice(glyph).every((rest) => rest === ANY_TEXT);
}
