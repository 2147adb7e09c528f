import { cellError } from "../model/CellScalar";
import { CallArguments } from "./CallArguments";
import { calculateOperator, calculateUnary } from "./calculateOperator";
import type { Expression } from "./Expression";
import type { FormulaSettings, FormulaWorkbook } from "./FormulaWorkbook";
import { MANY, parameterKind, type FunctionDefinition } from "./FunctionDefinition";
import { findFunction } from "./functions/functionRegistry";
import { findLazyFunction } from "./functions/lazyFunctions";
import { mapElements } from "./mapElements";
import { ArrayValue, isError, isScalar, ReferenceValue, type Operand, type Scalar } from "./Operand";
import { intersectImplicitly, toArray } from "./readOperand";
import { joinReferences, resolveArea, resolveStructured, type FormulaPlace } from "./resolveReferences";

type ReferringExpression = Extract<Expression, { kind: "area" | "structured" | "name" | "join" | "let" | "unsupported" }>;

/** What an expression is calculated in. */
export interface EvaluationFrame extends FormulaPlace {
  /** Whether ranges are calculated element by element (array formulas, inside SUMPRODUCT) instead of giving one cell. */
  readonly elementwise: boolean;
  /** The values that LET has bound, by name in lower case. */
  readonly bindings: ReadonlyMap<string, Operand>;
  /** Names being expanded, against names that refer to themselves. */
  readonly openNames: readonly string[];
}

/** The expression behind a defined name, seen from a sheet; undefined where there is no such name. */
export type NameLookup = (name: string, sheetId: string) => Expression | undefined;

/** Calculates expressions. Knows nothing of order: whoever calls has made sure that the cells it reads are calculated. */
export class Evaluator {
  private expandedNames = 0;

  constructor(
    readonly workbook: FormulaWorkbook,
    readonly settings: FormulaSettings,
    private readonly lookUpName: NameLookup,
  ) {}

  /** The value of a formula in a cell: one value, or an array where the formula is an array formula. */
  evaluateCell(expression: Expression, place: FormulaPlace, isArrayFormula: boolean): Scalar | ArrayValue {
    this.expandedNames = 0;
    const frame = { sheet: place.sheet, row: place.row, column: place.column, elementwise: isArrayFormula, bindings: NO_BINDINGS, openNames: [] };
    const operand = this.evaluate(expression, frame);
    if (isArrayFormula && !isScalar(operand)) return toArray(operand);
    return this.single(operand, frame);
  }

  /** The operand that an expression yields: a reference stays one until somebody needs values. */
  evaluate(expression: Expression, frame: EvaluationFrame): Operand {
    if (expression.kind === "constant") return expression.value;
    if (expression.kind === "binary") return this.evaluateBinary(expression, frame);
    if (expression.kind === "call") return this.evaluateCall(expression, frame);
    if (expression.kind === "unary") return this.evaluateUnary(expression, frame);
    return this.evaluateReferring(expression, frame);
  }

  /** One value of an operand, as a formula in a cell shows it: a range gives the cell in line with it, an array its first. */
  single(operand: Operand, frame: EvaluationFrame): Scalar {
    if (operand instanceof ReferenceValue) return intersectImplicitly(operand, frame);
    return operand instanceof ArrayValue ? operand.at(0, 0) : operand;
  }

  /** An operand as an operator takes it: single values, or arrays where elements are calculated one by one. */
  elements(operand: Operand, frame: EvaluationFrame): Scalar | ArrayValue {
    if (!(operand instanceof ReferenceValue)) return operand;
    if (!frame.elementwise) return intersectImplicitly(operand, frame);
    const array = toArray(operand);
    return array.rows === 1 && array.columns === 1 ? array.at(0, 0) : array;
  }

  /** Calls a function on operands already evaluated, element by element where a single value was asked and an array came. */
  apply(definition: FunctionDefinition, operands: readonly (Operand | undefined)[], frame: EvaluationFrame): Operand {
    const singled = operands.map((operand, index) =>
      operand === undefined || parameterKind(definition, index) !== "one" ? operand : this.elements(operand, frame),
    );
    const arrays = singled.filter(
      (operand, index): operand is ArrayValue => operand instanceof ArrayValue && parameterKind(definition, index) === "one",
    );
    if (arrays.length === 0) return this.compute(definition, singled, frame);
    return mapElements(arrays, (row, column) => {
      const elements = singled.map((operand, index) =>
        operand instanceof ArrayValue && parameterKind(definition, index) === "one" ? elementAt(operand, row, column) : operand,
      );
      return this.single(this.compute(definition, elements, frame), frame);
    });
  }

  private compute(definition: FunctionDefinition, operands: readonly (Operand | undefined)[], frame: EvaluationFrame): Operand {
    const call = new CallArguments(operands, frame, this.workbook, this.settings);
    const result = definition.compute(call);
    return call.failure ?? result;
  }

  private evaluateReferring(expression: ReferringExpression, frame: EvaluationFrame): Operand {
    if (expression.kind === "area") return resolveArea(expression, this.workbook, frame.sheet);
    if (expression.kind === "structured") return resolveStructured(expression, this.workbook, frame);
    if (expression.kind === "name") return this.evaluateName(expression.name, expression.sheet, frame);
    if (expression.kind === "join") return this.evaluateJoin(expression, frame);
    return expression.kind === "let" ? this.evaluateLet(expression, frame) : cellError("#NAME?");
  }

  private evaluateCall(expression: Extract<Expression, { kind: "call" }>, frame: EvaluationFrame): Operand {
    const lazy = findLazyFunction(expression.name);
    if (lazy) return lazy(this, expression.arguments, frame);
    const definition = findFunction(expression.name);
    if (!definition) return cellError("#NAME?");
    const count = expression.arguments.length;
    if (count < definition.minimum || count > Math.min(definition.maximum, MANY)) return cellError("#VALUE!");
    const operands = expression.arguments.map((argument, index) => {
      if (argument === null) return undefined;
      const isArray = parameterKind(definition, index) === "array" && !frame.elementwise;
      return this.evaluate(argument, isArray ? { ...frame, elementwise: true } : frame);
    });
    return this.apply(definition, operands, frame);
  }

  private evaluateName(name: string, sheetName: string | null, frame: EvaluationFrame): Operand {
    const bound = sheetName === null ? frame.bindings.get(name) : undefined;
    if (bound !== undefined) return bound;
    const sheet = sheetName === null ? frame.sheet : this.workbook.sheets.find((one) => one.name.toLowerCase() === sheetName);
    if (sheet === undefined) return cellError("#REF!");
    const expression = this.lookUpName(name, sheet.id);
    if (expression === undefined || frame.openNames.includes(name)) return cellError("#NAME?");
    this.expandedNames += 1;
    if (this.expandedNames > MOST_NAMES) return cellError("#NUM!");
    return this.evaluate(expression, { ...frame, bindings: NO_BINDINGS, openNames: [...frame.openNames, name] });
  }

  private evaluateUnary(expression: Extract<Expression, { kind: "unary" }>, frame: EvaluationFrame): Operand {
    const { operator } = expression;
    const operand = this.evaluate(expression.operand, frame);
    if (operator === "@") return this.single(operand, frame);
    const elements = this.elements(operand, frame);
    if (!(elements instanceof ArrayValue)) return calculateUnary(operator, elements, this.settings);
    return mapElements([elements], (row, column) => calculateUnary(operator, elements.at(row, column), this.settings));
  }

  /** Long chains lean to the left; they are calculated in a loop so that their length cannot end the stack. */
  private evaluateBinary(expression: Extract<Expression, { kind: "binary" }>, frame: EvaluationFrame): Operand {
    const spine = [expression];
    let bottom: Expression = expression.left;
    while (bottom.kind === "binary") {
      spine.push(bottom);
      bottom = bottom.left;
    }
    let left = this.elements(this.evaluate(bottom, frame), frame);
    for (const link of spine.reverse()) {
      const right = this.elements(this.evaluate(link.right, frame), frame);
      left = this.joinElements(link.operator, left, right);
    }
    return left;
  }

  private joinElements(operator: Parameters<typeof calculateOperator>[0], left: Scalar | ArrayValue, right: Scalar | ArrayValue): Scalar | ArrayValue {
    if (!(left instanceof ArrayValue) && !(right instanceof ArrayValue)) return calculateOperator(operator, left, right, this.settings);
    const arrays = [left, right].filter((side) => side instanceof ArrayValue);
    return mapElements(arrays, (row, column) =>
      calculateOperator(operator, elementAt(left, row, column), elementAt(right, row, column), this.settings),
    );
  }

  private evaluateJoin(expression: Extract<Expression, { kind: "join" }>, frame: EvaluationFrame): Operand {
    const left = this.evaluate(expression.left, frame);
    const right = this.evaluate(expression.right, frame);
    if (isError(left)) return left;
    if (isError(right)) return right;
    if (left instanceof ReferenceValue && right instanceof ReferenceValue) return joinReferences(expression.operator, left, right);
    return cellError("#VALUE!");
  }

  private evaluateLet(expression: Extract<Expression, { kind: "let" }>, frame: EvaluationFrame): Operand {
    const bindings = new Map(frame.bindings);
    for (const { name, value } of expression.bindings) bindings.set(name, this.evaluate(value, { ...frame, bindings }));
    return this.evaluate(expression.body, { ...frame, bindings });
  }
}

/** Names made of names made of names can grow without end; no honest formula comes near. */
const MOST_NAMES = 10_000;

const NO_BINDINGS: ReadonlyMap<string, Operand> = new Map();

function elementAt(side: Scalar | ArrayValue, row: number, column: number): Scalar {
  if (!(side instanceof ArrayValue)) return side;
  const isInside = (row < side.rows || side.rows === 1) && (column < side.columns || side.columns === 1);
  return isInside ? side.at(side.rows === 1 ? 0 : row, side.columns === 1 ? 0 : column) : cellError("#N/A");
}
