import { cellError, type CellError } from "../model/CellScalar";
import { toLogical, toNumber, toText } from "./coercion";
import type { FormulaSettings, FormulaWorkbook } from "./FormulaWorkbook";
import { isError, isScalar, ReferenceValue, type Area, type Operand, type Scalar } from "./Operand";
import type { FormulaPlace } from "./resolveReferences";

/**
 * The arguments of one call, read with Excel's coercions.
 *
 * The first argument that cannot be read as asked becomes `failure`, which is then the call's result; the reading function
 * gets a harmless stand-in (0, "", false) and needs no check of its own.
 */
export class CallArguments {
  failure: CellError | null = null;

  constructor(
    /** An argument left out is undefined. */
    readonly operands: readonly (Operand | undefined)[],
    readonly place: FormulaPlace,
    readonly workbook: FormulaWorkbook,
    readonly settings: FormulaSettings,
  ) {}

  get count(): number {
    return this.operands.length;
  }

  /** Whether something was written in this place (`f(1,)` has an empty second argument, which counts as written nothing). */
  has(index: number): boolean {
    return this.operands[index] !== undefined;
  }

  /** The operand as it is; an empty cell where nothing was written. */
  operand(index: number): Operand {
    return this.operands[index] ?? null;
  }

  /** A single value, errors included; the engine has made it single. */
  scalar(index: number): Scalar {
    const operand = this.operand(index);
    return isScalar(operand) ? operand : cellError("#VALUE!");
  }

  /** A single value; an error becomes the result. */
  value(index: number): Exclude<Scalar, CellError> {
    const scalar = this.scalar(index);
    return isError(scalar) ? this.fail(scalar, null) : scalar;
  }

  number(index: number, whenLeftOut = 0): number {
    if (!this.has(index)) return whenLeftOut;
    const number = toNumber(this.scalar(index), this.settings);
    return isError(number) ? this.fail(number, 0) : number;
  }

  /** A number cut to its whole part, as Excel takes counts and positions. */
  whole(index: number, whenLeftOut = 0): number {
    return Math.trunc(this.number(index, whenLeftOut));
  }

  text(index: number, whenLeftOut = ""): string {
    if (!this.has(index)) return whenLeftOut;
    const text = toText(this.scalar(index), this.settings);
    return isError(text) ? this.fail(text, "") : text;
  }

  logical(index: number, whenLeftOut = false): boolean {
    if (!this.has(index)) return whenLeftOut;
    const logical = toLogical(this.scalar(index));
    return isError(logical) ? this.fail(logical, false) : logical;
  }

  /** The first area of an argument that must be a reference. */
  area(index: number): Area | null {
    const operand = this.operand(index);
    const area = operand instanceof ReferenceValue ? operand.areas[0] : undefined;
    return area ?? this.fail(isError(operand) ? operand : cellError("#VALUE!"), null);
  }

  private fail<StandIn>(failure: CellError, standIn: StandIn): StandIn {
    this.failure ??= failure;
    return standIn;
  }
}
