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
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return (value) => typeof value === "string" && value.length === pattern.length && value.toLowerCase() === wanted;
  }
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, "iu");
  return (value) => typeof value === "string" && expression.test(value);
}

/** The regular expression source of a pattern with wildcards. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/-]/g, (found) => {
    if (found === "*") return "[\\s\\S]*?";
    if (found === "?") return "[\\s\\S]";
    const character = found.length === 2 ? found.charAt(1) : found;
    return character === "~" ? "~" : `\\${character}`;
  });
}
