import { format, isValidFormat } from "numfmt";
import { cellError, type CellError } from "../../model/CellScalar";
import type { CallArguments } from "../CallArguments";
import { toText } from "../coercion";
import { defineFunction, MANY, type FunctionDefinition } from "../FunctionDefinition";
import type { FormulaSettings } from "../FormulaWorkbook";
import { parseNumberText, separatorsOf } from "../numberText";
import { isError, type Operand } from "../Operand";
import { forEachScalar } from "../readOperand";
import { searchPattern } from "./criteria";
import { roundAt } from "./mathFunctions";
import { translateFormatCode } from "./translateFormatCode";

const LONGEST_TEXT = 32_767;

/**
 * A number as FIXED writes it: rounded, with the locale's separators.
 *
 * | number | decimals | groups | sv |
 * | --- | --- | --- | --- |
 * | 1234.5 | 0 | yes | "1 235" with a no-break space |
 * | -0.4 | 0 | yes | "0" |
 */
export function fixedText(value: number, decimals: number, isGrouped: boolean, settings: FormulaSettings): string {
  const { decimal, group } = separatorsOf(settings.locale);
  const rounded = roundAt(value, decimals);
  const [whole = "0", fraction] = Math.abs(rounded).toFixed(Math.max(0, decimals)).split(".");
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${rounded < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

function fixed(call: CallArguments): Operand {
  const decimals = call.whole(1, 2);
  if (decimals > 127) return cellError("#VALUE!");
  return fixedText(call.number(0), Math.min(decimals, 100), !call.logical(2), call.settings);
}

/** TEXT: the format is written in the computer's language, as Excel reads it. */
function formatted(call: CallArguments): Operand {
  const value = call.value(0);
  const pattern = translateFormatCode(call.text(1), call.settings.locale);
  if (pattern === "") return "";
  if (!isValidFormat(pattern)) return cellError("#VALUE!");
  const number = typeof value === "string" ? parseNumberText(value, call.settings.locale) : value;
  if (typeof number === "boolean") return toText(number, call.settings);
  return format(pattern, number ?? (typeof value === "string" ? value : 0), { locale: call.settings.locale, dateErrorNumber: false, overflow: "#######" });
}

function concatenate(call: CallArguments): Operand {
  let joined = "";
  const failure = forEachText(call, 0, (text) => (joined += text));
  return failure ?? (joined.length > LONGEST_TEXT ? cellError("#VALUE!") : joined);
}

function textJoin(call: CallArguments): Operand {
  const separator = call.text(0);
  const leavesEmptyOut = call.logical(1);
  const texts: string[] = [];
  const failure = forEachText(call, 2, (text) => {
    if (text !== "" || !leavesEmptyOut) texts.push(text);
  });
  const joined = texts.join(separator);
  return failure ?? (joined.length > LONGEST_TEXT ? cellError("#VALUE!") : joined);
}

function forEachText(call: CallArguments, from: number, visit: (text: string) => void): CellError | null {
  const failures: CellError[] = [];
  for (let index = from; index < call.count; index += 1) {
    forEachScalar(call.operand(index), (value) => {
      const text = toText(value, call.settings);
      if (isError(text)) failures.push(text);
      else visit(text);
    });
  }
  return failures[0] ?? null;
}

function part(take: (text: string, count: number) => string): (call: CallArguments) => Operand {
  return (call) => {
    const count = call.whole(1, 1);
    return count < 0 ? cellError("#VALUE!") : take(call.text(0), count);
  };
}

function middle(call: CallArguments): Operand {
  const start = call.whole(1);
  const count = call.whole(2);
  return start < 1 || count < 0 ? cellError("#VALUE!") : call.text(0).slice(start - 1, start - 1 + count);
}

function substitute(call: CallArguments): Operand {
  const [text, old, replacement] = [call.text(0), call.text(1), call.text(2)];
  if (old === "") return text;
  if (!call.has(3)) return text.split(old).join(replacement);
  const occurrence = call.whole(3);
  if (occurrence < 1) return cellError("#VALUE!");
  let position = -1;
  for (let found = 0; found < occurrence; found += 1) {
    position = text.indexOf(old, position + 1);
    if (position < 0) return text;
  }
  return text.slice(0, position) + replacement + text.slice(position + old.length);
}

function replacePart(call: CallArguments): Operand {
  const start = call.whole(1);
  const count = call.whole(2);
  if (start < 1 || count < 0) return cellError("#VALUE!");
  const text = call.text(0);
  return text.slice(0, start - 1) + call.text(3) + text.slice(start - 1 + count);
}

/** FIND with case, SEARCH without and with wildcards; the position from 1, #VALUE! where it does not stand. */
function position(isSearch: boolean): (call: CallArguments) => Operand {
  return (call) => {
    const wanted = call.text(0);
    const text = call.text(1);
    const start = call.whole(2, 1);
    if (start < 1 || start > text.length + 1) return cellError("#VALUE!");
    const rest = text.slice(start - 1);
    const found = isSearch ? searchPattern(rest, wanted) : rest.indexOf(wanted);
    return found < 0 ? cellError("#VALUE!") : found + start;
  };
}

function numberValue(call: CallArguments): Operand {
  const value = call.value(0);
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return cellError("#VALUE!");
  return value === null ? 0 : parseNumberText(value, call.settings.locale) ?? cellError("#VALUE!");
}

function repeated(call: CallArguments): Operand {
  const count = call.whole(1);
  const text = call.text(0);
  return count < 0 || text.length * count > LONGEST_TEXT ? cellError("#VALUE!") : text.repeat(count);
}

function ofText(name: string, compute: (text: string) => Operand): FunctionDefinition {
  return defineFunction(name, [1, 1], ["one"], (call) => compute(call.text(0)));
}

function properCase(text: string): string {
  return text.toLowerCase().replace(/(^|\P{L})(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Functions of texts. */
export const TEXT_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction("FIXED", [1, 3], ["one"], fixed),
  defineFunction("TEXT", [2, 2], ["one"], formatted),
  defineFunction("CONCAT", [1, MANY], ["range"], concatenate),
  defineFunction("CONCATENATE", [1, MANY], ["one"], concatenate),
  defineFunction("TEXTJOIN", [3, MANY], ["one", "one", "range"], textJoin),
  defineFunction("LEFT", [1, 2], ["one"], part((text, count) => text.slice(0, count))),
  defineFunction("RIGHT", [1, 2], ["one"], part((text, count) => (count === 0 ? "" : text.slice(-count)))),
  defineFunction("MID", [3, 3], ["one"], middle),
  ofText("LEN", (text) => text.length),
  ofText("TRIM", (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  ofText("UPPER", (text) => text.toUpperCase()),
  ofText("LOWER", (text) => text.toLowerCase()),
  ofText("PROPER", properCase),
  ofText("CLEAN", (text) => Array.from(text).filter((character) => character.charCodeAt(0) > 31).join("")),
  ofText("CODE", (text) => (text === "" ? cellError("#VALUE!") : text.charCodeAt(0))),
  defineFunction("CHAR", [1, 1], ["one"], (call) => {
    const code = call.whole(0);
    return code < 1 || code > 255 ? cellError("#VALUE!") : String.fromCharCode(code);
  }),
  defineFunction("SUBSTITUTE", [3, 4], ["one"], substitute),
  defineFunction("REPLACE", [4, 4], ["one"], replacePart),
  defineFunction("FIND", [2, 3], ["one"], position(false)),
  defineFunction("SEARCH", [2, 3], ["one"], position(true)),
  defineFunction("EXACT", [2, 2], ["one"], (call) => call.text(0) === call.text(1)),
  defineFunction("REPT", [2, 2], ["one"], repeated),
  defineFunction("VALUE", [1, 1], ["one"], numberValue),
];
