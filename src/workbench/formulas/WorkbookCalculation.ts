import type { CellRange } from "../../domain/workbook/CellAddress";
import { LAST_COLUMN, LAST_ROW, changesRows, isInsertion, moveRange, type StructuralChange } from "../model/StructuralChange";
import type { Workbook } from "../model/Workbook";
import type { WorkbookChange } from "../model/WorkbookChange";
import type { Worksheet } from "../model/Worksheet";
import { calculateDirty } from "./calculateDirty";
import { CalculationSheet } from "./CalculationSheet";
import { DependencyGraph, forEachOutput } from "./DependencyGraph";
import { Evaluator } from "./Evaluator";
import type { Expression } from "./Expression";
import type { FormulaNode } from "./FormulaNode";
import type { FormulaName, FormulaSettings, FormulaWorkbook } from "./FormulaWorkbook";
import { reaches, type Precedents } from "./findPrecedents";
import { parseFormula } from "./parseFormula";

/** A cell with a formula, named for hosts and the command line. */
export interface FormulaCellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that keeps Excel's value because the engine does not calculate something in it. */
export interface UncalculatedCell extends FormulaCellPlace {
  /** The function's name, or "external" (another workbook), "#" (a spilled range), "LAMBDA", "syntax". */
  readonly functionName: string;
}

interface ChangedRange {
  readonly sheetId: string;
  readonly range: CellRange;
}

type Structure = ChangedRange & { readonly change: StructuralChange };

/** What one workbook's formulas depend on, kept from one calculation to the next. */
export class WorkbookCalculation implements FormulaWorkbook {
  sheets: readonly CalculationSheet[] = [];
  private graph: DependencyGraph | null = null;
  private circularNodes: readonly FormulaNode[] = [];
  private readonly adapters = new WeakMap<Worksheet, CalculationSheet>();
  private expressions = new Map<string, Expression>();

  constructor(
    private readonly workbook: Workbook,
    private readonly settings: FormulaSettings,
  ) {}

  get names(): readonly FormulaName[] {
    return this.workbook.names.all();
  }

  /** Calculates what depends on the changes, or everything. */
  recalculate(changes: readonly WorkbookChange[], everything: boolean): void {
    this.refreshSheets();
    const isRebuilt = this.graph === null || changes.some(({ kind }) => kind !== "contents");
    if (isRebuilt) this.graph = new DependencyGraph(this, (formula) => this.parse(formula), (name, sheetId) => this.lookUpName(name, sheetId));
    const graph = this.graph;
    if (graph === null) return;
    const contents = rangesAfterwards(changes);
    for (const { sheetId, range } of contents) {
      const sheet = this.sheets.find(({ id }) => id === sheetId);
      if (isRebuilt) graph.renew(sheetId, range);
      else if (sheet) graph.relink(sheet, range);
    }
    const dirty = this.findDirty(graph, changes, contents, everything);
    const evaluator = new Evaluator(this, this.settings, (name, sheetId) => this.lookUpName(name, sheetId));
    this.circularNodes = [...this.stillCircular(graph), ...calculateDirty(dirty, graph, evaluator, this.sheets).circular];
  }

  /** The formulas that keep the file's value, in no promised order. */
  uncalculated(): UncalculatedCell[] {
    const cells: UncalculatedCell[] = [];
    this.builtGraph().forEachNode(({ sheet, row, column, precedents }) => {
      if (precedents.unsupported !== null) cells.push({ sheet: sheet.name, row, column, functionName: precedents.unsupported });
    });
    return cells;
  }

  /** The formulas that were found to depend on themselves and show 0. */
  circular(): FormulaCellPlace[] {
    return this.circularNodes.map(({ sheet, row, column }) => ({ sheet: sheet.name, row, column }));
  }

  private builtGraph(): DependencyGraph {
    if (this.graph === null) {
      this.refreshSheets();
      this.graph = new DependencyGraph(this, (formula) => this.parse(formula), (name, sheetId) => this.lookUpName(name, sheetId));
    }
    return this.graph;
  }

  private refreshSheets(): void {
    this.sheets = this.workbook.worksheets.map((worksheet) => {
      const known = this.adapters.get(worksheet) ?? new CalculationSheet(worksheet);
      this.adapters.set(worksheet, known);
      known.forgetExtent();
      return known;
    });
  }

  private parse(formula: string): Expression {
    const known = this.expressions.get(formula);
    if (known) return known;
    if (this.expressions.size > MOST_EXPRESSIONS) this.expressions = new Map();
    const expression = parseFormula(formula);
    this.expressions.set(formula, expression);
    return expression;
  }

  private lookUpName(name: string, sheetId: string): Expression | undefined {
    const found = this.workbook.names.resolve(name, sheetId);
    return found && this.parse(found.formula);
  }

  /** Circles that this calculation did not come near are circles still. */
  private stillCircular(graph: DependencyGraph): FormulaNode[] {
    return this.circularNodes.filter((node) => !node.isDirty && graph.nodeAt(node.sheet.id, node.row, node.column) === node);
  }

  private findDirty(graph: DependencyGraph, changes: readonly WorkbookChange[], contents: readonly ChangedRange[], everything: boolean): FormulaNode[] {
    const dirty: FormulaNode[] = [];
    const mark = (node: FormulaNode): void => {
      node.isDirty = true;
      dirty.push(node);
    };
    if (everything) {
      graph.forEachNode(mark);
      return dirty;
    }
    for (const node of graph.takeNew()) if (node.isDirty) dirty.push(node);
    const isTouched = touchedBy(changes);
    if (isTouched !== null) graph.forEachNode((node) => (!node.isDirty && isTouched(node) ? mark(node) : undefined));
    for (const node of graph.volatile) if (!node.isDirty) mark(node);
    for (const { sheetId, range } of contents) {
      graph.forEachReader(sheetId, range, (node) => {
        if (!node.isDirty) mark(node);
      });
    }
    spread(graph, dirty);
    return dirty;
  }
}

/** Texts of formulas kept parsed; beyond that the memory is worth more than the time. */
const MOST_EXPRESSIONS = 500_000;

/** Adds the readers of dirty formulas, and theirs, to the list. */
function spread(graph: DependencyGraph, dirty: FormulaNode[]): void {
  for (let index = 0; index < dirty.length; index += 1) {
    const node = dirty[index];
    if (node === undefined) continue;
    forEachOutput(node, (row, column) => {
      graph.forEachReader(node.sheet.id, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, (reader) => {
        if (reader.isDirty) return;
        reader.isDirty = true;
        dirty.push(reader);
      });
    });
  }
}

/** The ranges whose contents changed, where they stand after the inserted and deleted lines that followed. */
function rangesAfterwards(changes: readonly WorkbookChange[]): ChangedRange[] {
  let ranges: ChangedRange[] = [];
  for (const change of changes) {
    if (change.kind === "contents") ranges.push({ sheetId: change.sheetId, range: change.range });
    if (change.kind === "structure") {
      ranges = ranges.flatMap((changed) => {
        if (changed.sheetId !== change.sheetId) return [changed];
        const range = moveRange(changed.range, change.change);
        return range === null ? [] : [{ sheetId: changed.sheetId, range }];
      });
    }
  }
  return ranges;
}

/** Which formulas a change of structure, sheets, names or tables can give another value; null where there was none. */
function touchedBy(changes: readonly WorkbookChange[]): ((node: FormulaNode) => boolean) | null {
  const structures = changes.flatMap((change): Structure[] =>
    change.kind === "structure" ? [{ sheetId: change.sheetId, range: touchedLines(change.change), change: change.change }] : [],
  );
  const tests = changes.flatMap(({ kind }) => TOUCHES.get(kind) ?? []);
  if (structures.length === 0 && tests.length === 0) return null;
  return ({ precedents, sheet }) =>
    tests.some((touches) => touches(precedents)) ||
    structures.some(({ sheetId, range }) => (sheet.id === sheetId && precedents.knowsItsPlace) || precedents.hasBrokenReference || reaches(precedents, sheetId, range));
}

const TOUCHES: ReadonlyMap<WorkbookChange["kind"], (precedents: Precedents) => boolean> = new Map([
  ["sheetAdded", ({ hasBrokenReference }: Precedents) => hasBrokenReference],
  ["sheetDeleted", ({ hasBrokenReference }: Precedents) => hasBrokenReference],
  ["names", ({ usesNames }: Precedents) => usesNames],
  ["objects", ({ usesTables }: Precedents) => usesTables],
]);

/** The lines at which a range that they cross has lost or won cells: the inserted ones, or the two on either side of deleted ones. */
function touchedLines(change: StructuralChange): CellRange {
  const first = Math.max(0, change.at - 1);
  const last = isInsertion(change) ? change.at + change.count - 1 : change.at;
  return changesRows(change)
    ? { firstRow: first, lastRow: Math.min(LAST_ROW, last), firstColumn: 0, lastColumn: LAST_COLUMN }
    : { firstRow: 0, lastRow: LAST_ROW, firstColumn: first, lastColumn: Math.min(LAST_COLUMN, last) };
}
