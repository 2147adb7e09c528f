import type { CellRange } from "../../domain/workbook/CellAddress";
import type { Expression } from "./Expression";
import type { FormulaWorkbook } from "./FormulaWorkbook";
import { findFunction } from "./functions/functionRegistry";
import { findLazyFunction } from "./functions/lazyFunctions";
import { isError, ReferenceValue, type Area, type Operand } from "./Operand";
import { joinReferences, resolveArea, resolveStructured, type FormulaPlace } from "./resolveReferences";
import type { NameLookup } from "./Evaluator";

/** What a formula depends on, as far as its text tells. */
export interface Precedents {
  readonly areas: readonly Area[];
  /** Calculated at every change (TODAY, OFFSET, INDIRECT). */
  readonly isVolatile: boolean;
  /** Reads cells that only calculation can name (OFFSET, INDIRECT, A1:INDEX(…)). */
  readonly readsBeyondAreas: boolean;
  readonly usesNames: boolean;
  readonly usesTables: boolean;
  /** Whether a reference is broken or its sheet missing. */
  readonly hasBrokenReference: boolean;
  /** Whether the result may change when the cell itself is moved (ROW, COLUMN). */
  readonly knowsItsPlace: boolean;
  /** The first thing in it that the engine does not calculate, null where it calculates all. */
  readonly unsupported: string | null;
}

/** Functions whose reference says where and not what: =ROW(A1) in A1 is no circle. */
const PLACE_FUNCTIONS: ReadonlySet<string> = new Set(["ROW", "COLUMN", "ROWS", "COLUMNS", "AREAS", "ISREF"]);
const FREE_FUNCTIONS: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT"]);

/** Reads what a formula depends on. Names are followed to what they stand for. */
export function findPrecedents(expression: Expression, place: FormulaPlace, workbook: FormulaWorkbook, lookUpName: NameLookup): Precedents {
  const search = new PrecedentSearch(place, workbook, lookUpName);
  search.run(expression);
  return search;
}

/** The walk through one formula; it keeps its own stack because formulas can be long. */
class PrecedentSearch implements Precedents {
  readonly areas: Area[] = [];
  isVolatile = false;
  readsBeyondAreas = false;
  usesNames = false;
  usesTables = false;
  hasBrokenReference = false;
  knowsItsPlace = false;
  unsupported: string | null = null;
  private readonly waiting: Expression[] = [];
  private readonly boundNames = new Set<string>();
  private readonly followedNames = new Set<string>();

  constructor(
    private readonly place: FormulaPlace,
    private readonly workbook: FormulaWorkbook,
    private readonly lookUpName: NameLookup,
  ) {}

  run(expression: Expression): void {
    this.waiting.push(expression);
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) this.look(next);
  }

  private look(expression: Expression): void {
    if (expression.kind === "constant") this.lookAtConstant(expression.value);
    else if (expression.kind === "unsupported") this.unsupported ??= expression.what;
    else if (expression.kind === "unary") this.waiting.push(expression.operand);
    else if (expression.kind === "binary") this.waiting.push(expression.left, expression.right);
    else if (expression.kind === "let") this.lookAtLet(expression);
    else this.lookAtReferring(expression);
  }

  private lookAtLet({ bindings, body }: Extract<Expression, { kind: "let" }>): void {
    for (const { name, value } of bindings) {
      this.boundNames.add(name);
      this.waiting.push(value);
    }
    this.waiting.push(body);
  }

  private lookAtConstant(value: Operand): void {
    if (isError(value) && value.error === "#REF!") this.hasBrokenReference = true;
  }

  private lookAtReferring(expression: Extract<Expression, { kind: "area" | "structured" | "name" | "join" | "call" }>): void {
    if (expression.kind === "name") this.lookAtName(expression);
    else if (expression.kind === "join") this.lookAtJoin(expression);
    else if (expression.kind === "call") this.lookAtCall(expression);
    else this.lookAtReference(expression);
  }

  private lookAtReference(expression: Extract<Expression, { kind: "area" | "structured" }>): void {
    const reference =
      expression.kind === "area"
        ? resolveArea(expression, this.workbook, this.place.sheet)
        : resolveStructured(expression, this.workbook, this.place);
    if (expression.kind === "structured") this.usesTables = true;
    if (reference instanceof ReferenceValue) this.areas.push(...reference.areas);
    else this.hasBrokenReference = true;
  }

  private lookAtName({ name, sheet }: Extract<Expression, { kind: "name" }>): void {
    if (this.boundNames.has(name)) return;
    this.usesNames = true;
    const scope = sheet === null ? this.place.sheet : this.workbook.sheets.find((one) => one.name.toLowerCase() === sheet);
    const key = `${scope?.id ?? ""}!${name}`;
    const expression = scope && !this.followedNames.has(key) ? this.lookUpName(name, scope.id) : undefined;
    this.followedNames.add(key);
    if (expression) this.waiting.push(expression);
  }

  /** "A1:B2" of two written references is the rectangle around them; with anything else in it only calculation knows. */
  private lookAtJoin({ operator, left, right }: Extract<Expression, { kind: "join" }>): void {
    this.waiting.push(left, right);
    if (operator !== ":") return;
    const first = left.kind === "area" ? resolveArea(left, this.workbook, this.place.sheet) : null;
    const second = right.kind === "area" ? resolveArea(right, this.workbook, this.place.sheet) : null;
    if (first instanceof ReferenceValue && second instanceof ReferenceValue) {
      const around = joinReferences(":", first, second);
      if (around instanceof ReferenceValue) this.areas.push(...around.areas);
    } else {
      this.isVolatile = true;
      this.readsBeyondAreas = true;
    }
  }

  private lookAtCall(expression: Extract<Expression, { kind: "call" }>): void {
    const { name } = expression;
    const definition = findFunction(name);
    if (!definition && !findLazyFunction(name)) this.unsupported ??= name;
    if (definition?.isVolatile === true) this.isVolatile = true;
    if (FREE_FUNCTIONS.has(name)) this.readsBeyondAreas = true;
    if (name === "ROW" || name === "COLUMN") this.knowsItsPlace = true;
    expression.arguments.forEach((argument, index) => {
      if (argument === null) return;
      const saysOnlyWhere = PLACE_FUNCTIONS.has(name) || (name === "OFFSET" && index === 0);
      if (!saysOnlyWhere || argument.kind !== "area") this.waiting.push(argument);
    });
  }
}

/** Whether any of the areas reaches a part of a sheet. */
export function reaches(precedents: Precedents, sheetId: string, part: CellRange): boolean {
  return precedents.areas.some(
    ({ sheet, range }) =>
      sheet.id === sheetId &&
      range.lastRow >= part.firstRow &&
      range.firstRow <= part.lastRow &&
      range.lastColumn >= part.firstColumn &&
      range.firstColumn <= part.lastColumn,
  );
}
