import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLetNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
  type AstExpression,
  type BinaryExpression,
  type CallExpression,
  type LetExpression,
  type Token,
} from "@borgar/fx";
import { cellError, parseErrorCode } from "../model/CellScalar";
import { ArrayValue, type Scalar } from "./Operand";
import type { BinaryOperator, Expression, ReferenceOperator } from "./Expression";
import { parseReference } from "./parseReference";

const REFERENCE_OPERATORS: ReadonlyMap<string, ReferenceOperator> = new Map([
  [":", ":"],
  [" ", " "],
  [",", ","],
]);
const BINARY_OPERATORS: ReadonlyMap<string, BinaryOperator> = new Map(
  (["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="] as const).map((operator) => [operator, operator]),
);

/**
 * The expression of a formula as the model keeps it (English names, commas; the leading "=" may be missing).
 * A text that is no formula becomes `unsupported`, so that its cell keeps the value that Excel gave it.
 */
export function parseFormula(formula: string): Expression {
  if (formula.length > LONGEST_FORMULA) return { kind: "unsupported", what: "syntax" };
  try {
    return translate(parse(prepareTokens(tokenize(formula.startsWith("=") ? formula : `=${formula}`, { mergeRefs: true }))));
  } catch (reason) {
    // @borgar/fx throws at what it cannot parse (and the stack ends at absurd nesting): such a formula is kept, not calculated.
    return { kind: "unsupported", what: reason instanceof Error ? "syntax" : "parser" };
  }
}

/** Excel's limit is 8 192 characters as shown; the file's prefixes may make it longer. */
const LONGEST_FORMULA = 16_384;

/** A function's name without the prefixes that files put before functions newer than Excel 2007. */
export function plainFunctionName(name: string): string {
  return name.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i, "");
}

/** Joins what the tokenizer leaves apart (`Blad1!#REF!`, `#REF!A1`) and takes the file format's prefixes away. */
function prepareTokens(tokens: readonly Token[]): Token[] {
  const prepared: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const isContext = token.type === "context" || token.type === "context_quote";
    if (isContext && tokens[index + 2]?.value === "#REF!") {
      prepared.push({ type: "error", value: "#REF!" });
      index += 2;
    } else {
      prepared.push(withoutPrefix(token));
      if (token.value === "#REF!" && tokens[index + 1]?.type.startsWith("range") === true) index += 1;
    }
  }
  return prepared;
}

function withoutPrefix(token: Token): Token {
  if (token.type !== "func" && token.type !== "range_named") return token;
  const plain = plainFunctionName(token.value);
  return plain === token.value ? token : { ...token, value: plain };
}

function translate(node: AstExpression | null | undefined): Expression {
  if (!node) return { kind: "constant", value: null };
  if (isLiteralNode(node)) return { kind: "constant", value: node.value };
  if (isErrorNode(node)) return { kind: "constant", value: parseErrorCode(node.value) ?? cellError("#NAME?") };
  if (isReferenceNode(node)) return parseReference(node.value);
  if (isUnaryNode(node)) return translateUnary(node.operator, node.arguments[0]);
  if (isBinaryNode(node)) return translateBinary(node);
  return translateComposite(node);
}

function translateComposite(node: AstExpression): Expression {
  if (isCallNode(node)) return translateCall(node);
  if (isArrayNode(node)) return translateArray(node.elements);
  if (isLetNode(node)) return translateLet(node);
  return { kind: "unsupported", what: "LAMBDA" };
}

function translateUnary(operator: string, operand: AstExpression | undefined): Expression {
  if (operator === "+" || operator === "-" || operator === "%" || operator === "@") {
    return { kind: "unary", operator, operand: translate(operand) };
  }
  return { kind: "unsupported", what: operator };
}

/** Long sums lean to the left, so the left spine is walked in a loop and not by recursion. */
function translateBinary(node: BinaryExpression): Expression {
  const spine: BinaryExpression[] = [];
  let bottom: AstExpression = node;
  while (isBinaryNode(bottom)) {
    spine.push(bottom);
    const left: AstExpression | undefined = bottom.arguments[0];
    if (left === undefined) break;
    bottom = left;
  }
  let expression = translate(bottom);
  for (const link of spine.reverse()) expression = joinOperands(link.operator, expression, translate(link.arguments[1]));
  return expression;
}

function joinOperands(operator: string, left: Expression, right: Expression): Expression {
  const reference = REFERENCE_OPERATORS.get(operator);
  if (reference !== undefined) return { kind: "join", operator: reference, left, right };
  const binary = BINARY_OPERATORS.get(operator);
  return binary === undefined ? { kind: "unsupported", what: operator } : { kind: "binary", operator: binary, left, right };
}

function translateCall(node: CallExpression): Expression {
  // The parser's types say that no argument is missing and that the callee is a name; its code leaves null for f(,1) and a node for f()().
  const missing: readonly (AstExpression | null)[] = node.arguments;
  const name: unknown = node.callee.name;
  if (typeof name !== "string") return { kind: "unsupported", what: "LAMBDA" };
  return {
    kind: "call",
    name: name.toUpperCase(),
    arguments: missing.map((argument) => (argument === null ? null : translate(argument))),
  };
}

function translateArray(elements: readonly (readonly AstExpression[])[]): Expression {
  const columns = elements[0]?.length ?? 0;
  const values: Scalar[] = [];
  for (const row of elements) {
    if (row.length !== columns) return { kind: "unsupported", what: "syntax" };
    for (const element of row) {
      // An error in an array literal comes as a plain literal of the error's text.
      if (isErrorNode(element)) values.push(parseErrorCode(element.value) ?? cellError("#NAME?"));
      else if (isLiteralNode(element)) values.push(element.value);
      else return { kind: "unsupported", what: "syntax" };
    }
  }
  return { kind: "constant", value: new ArrayValue(elements.length, columns, values) };
}

function translateLet(node: LetExpression): Expression {
  return {
    kind: "let",
    bindings: node.declarations.map((declaration) => ({
      name: declaration.id.name.toLowerCase(),
      value: translate(declaration.init),
    })),
    body: translate(node.body),
  };
}
