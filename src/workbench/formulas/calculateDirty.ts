import { cellError, type CellScalar } from "../model/CellScalar";
import type { CalculationSheet } from "./CalculationSheet";
import { forEachOutput, type DependencyGraph } from "./DependencyGraph";
import type { Evaluator } from "./Evaluator";
import type { FormulaNode } from "./FormulaNode";
import { ArrayValue, type Scalar } from "./Operand";

/** What a calculation did. */
export interface CalculationReport {
  readonly calculated: number;
  /** Formulas that depend on themselves; each shows 0, as in Excel without iterative calculation. */
  readonly circular: readonly FormulaNode[];
}

/**
 * Calculates the dirty formulas in an order in which each finds its precedents calculated.
 *
 * Tarjan's algorithm for strongly connected components with a stack of its own (a running balance is a chain of 20 000): a
 * formula is calculated when everything it reads is, and a component of several formulas is a circle. A formula that turns out,
 * while calculated, to read a dirty cell that its text does not name (OFFSET, INDIRECT) waits for that cell and is calculated again.
 */
export function calculateDirty(dirty: readonly FormulaNode[], graph: DependencyGraph, evaluator: Evaluator, sheets: readonly CalculationSheet[]): CalculationReport {
  const calculation = new Calculation(graph, evaluator, sheets);
  for (const node of dirty) calculation.settle(node);
  return calculation;
}

/** A formula on the way to its value. */
interface Visit {
  readonly order: number;
  /** The earliest visit that can be reached from here and is still open. */
  lowest: number;
  isOpen: boolean;
  readsItself: boolean;
  readonly precedents: FormulaNode[];
}

let calculations = 0;

class Calculation implements CalculationReport {
  calculated = 0;
  readonly circular: FormulaNode[] = [];
  private readonly number: number;
  private readonly visits = new Map<FormulaNode, Visit>();
  private readonly path: FormulaNode[] = [];
  private readonly open: FormulaNode[] = [];

  constructor(
    private readonly graph: DependencyGraph,
    private readonly evaluator: Evaluator,
    private readonly sheets: readonly CalculationSheet[],
  ) {
    calculations += 1;
    this.number = calculations;
  }

  settle(start: FormulaNode): void {
    if (!start.isDirty || this.visits.has(start)) return;
    this.enter(start);
    for (let node = this.path.at(-1); node !== undefined; node = this.path.at(-1)) {
      const visit = this.visits.get(node);
      if (visit === undefined) throw new Error("a formula on the path was never entered");
      const next = visit.precedents.pop();
      if (next === undefined) this.leave(node, visit);
      else this.follow(visit, node, next);
    }
  }

  private enter(node: FormulaNode): void {
    const order = this.visits.size + 1;
    this.visits.set(node, { order, lowest: order, isOpen: true, readsItself: false, precedents: this.dirtyPrecedents(node) });
    this.path.push(node);
    this.open.push(node);
  }

  private follow(visit: Visit, node: FormulaNode, next: FormulaNode): void {
    const other = this.visits.get(next);
    if (next === node) visit.readsItself = true;
    else if (other === undefined) {
      if (next.isDirty) this.enter(next);
    } else if (other.isOpen) visit.lowest = Math.min(visit.lowest, other.order);
  }

  private leave(node: FormulaNode, visit: Visit): void {
    const isAlone = visit.lowest === visit.order && this.open.at(-1) === node && !visit.readsItself;
    if (isAlone && !this.calculate(node, visit)) return;
    this.path.pop();
    const parent = this.path.at(-1);
    const parentVisit = parent && this.visits.get(parent);
    if (parentVisit) parentVisit.lowest = Math.min(parentVisit.lowest, visit.lowest);
    if (visit.lowest === visit.order) this.close(node, isAlone);
  }

  /** Closes the component that a visit began; its formulas are a circle unless there is only one. */
  private close(first: FormulaNode, isAlone: boolean): void {
    for (let node = this.open.pop(); node !== undefined; node = this.open.pop()) {
      const visit = this.visits.get(node);
      if (visit) visit.isOpen = false;
      if (!isAlone) {
        this.circular.push(node);
        this.store(node, 0);
      }
      if (node === first) return;
    }
  }

  /** Calculates a formula; false where it must first wait for a cell that it turned out to read. */
  private calculate(node: FormulaNode, visit: Visit): boolean {
    const { expression, precedents, arrayRange } = node;
    if (precedents.unsupported !== null) {
      this.keep(node);
      return true;
    }
    const missing = new Set<FormulaNode>();
    if (precedents.readsBeyondAreas) this.watch((read) => missing.add(read));
    const value = this.evaluator.evaluateCell(expression, node, arrayRange !== null);
    if (precedents.readsBeyondAreas) this.watch(null);
    if (missing.size > 0) {
      for (const precedent of missing) visit.precedents.push(precedent);
      return false;
    }
    this.store(node, value);
    return true;
  }

  private watch(found: ((node: FormulaNode) => void) | null): void {
    const watchReads = (sheet: CalculationSheet, row: number, column: number): void => {
      const node = this.graph.nodeAt(sheet.id, row, column);
      if (node?.isDirty === true) found?.(node);
    };
    for (const sheet of this.sheets) sheet.watchReads = found === null ? null : watchReads;
  }

  /** What is not calculated keeps its value; a formula that never had one is #NAME?, as in an Excel without the function. */
  private keep(node: FormulaNode): void {
    node.isDirty = false;
    if (node.isNew && node.sheet.cellAt(node.row, node.column)?.value === "") node.sheet.setCalculated(node.row, node.column, cellError("#NAME?"));
  }

  private store(node: FormulaNode, value: Scalar | ArrayValue): void {
    node.isDirty = false;
    this.calculated += 1;
    const { arrayRange } = node;
    forEachOutput(node, (row, column) => {
      const part = value instanceof ArrayValue ? arrayPart(value, row - (arrayRange?.firstRow ?? row), column - (arrayRange?.firstColumn ?? column)) : value;
      node.sheet.setCalculated(row, column, cellValue(part));
    });
  }

  /** The dirty formulas among what a formula reads. A range found without any is not searched again in this calculation. */
  private dirtyPrecedents(node: FormulaNode): FormulaNode[] {
    const found: FormulaNode[] = [];
    // What keeps its value waits for nothing and is in no circle.
    if (node.precedents.unsupported !== null) return found;
    for (const link of node.links) {
      if (link.settledIn === this.number) continue;
      const before = found.length;
      this.graph.forEachNodeIn(link.sheetId, link.range, (precedent) => {
        if (precedent.isDirty) found.push(precedent);
      });
      if (found.length === before) link.settledIn = this.number;
    }
    return found;
  }
}

function cellValue(value: Scalar): CellScalar {
  return value ?? 0;
}

/** An array formula's element for a cell: one row or column is repeated, beyond the array is #N/A. */
function arrayPart(array: ArrayValue, row: number, column: number): Scalar {
  const inRow = array.rows === 1 ? 0 : row;
  const inColumn = array.columns === 1 ? 0 : column;
  return inRow < array.rows && inColumn < array.columns ? array.at(inRow, inColumn) : cellError("#N/A");
}
