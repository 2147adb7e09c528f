import type { CellRange } from "../../domain/workbook/CellAddress";
import type { Expression } from "./Expression";
import type { NameLookup } from "./Evaluator";
import { findPrecedents } from "./findPrecedents";
import type { FormulaNode, RangeLink } from "./FormulaNode";
import type { FormulaCell, FormulaSheet, FormulaWorkbook } from "./FormulaWorkbook";
import type { Area } from "./Operand";
import { RangeIndex } from "./RangeIndex";
import { cellCount, forEachAreaCell, MOST_ELEMENTS } from "./readOperand";

/** All formulas of a workbook and the ranges that they read. */
export class DependencyGraph {
  private readonly nodes = new Map<string, Map<number, FormulaNode>>();
  private readonly links = new Map<string, Map<RangeKey, RangeLink>>();
  private readonly indexes = new Map<string, RangeIndex<RangeLink>>();
  private readonly volatileNodes = new Set<FormulaNode>();
  private newNodes: FormulaNode[] = [];

  constructor(
    private readonly workbook: FormulaWorkbook,
    private readonly parse: (formula: string) => Expression,
    private readonly lookUpName: NameLookup,
  ) {
    for (const sheet of workbook.sheets) {
      sheet.forEachFormula((row, column, cell) => this.addCell(sheet, row, column, cell, cell.opaque?.withoutCachedValue === true));
    }
  }

  /** The formula that gives a cell its value, undefined for a constant. */
  nodeAt(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheetId)?.get(cellKey(row, column));
  }

  get volatile(): Iterable<FormulaNode> {
    return this.volatileNodes;
  }

  /** The formulas without a value that came since the last call. */
  takeNew(): FormulaNode[] {
    const nodes = this.newNodes;
    this.newNodes = [];
    return nodes;
  }

  forEachNode(visit: (node: FormulaNode) => void): void {
    for (const [, sheetNodes] of this.nodes) {
      for (const [key, node] of sheetNodes) if (key === cellKey(node.row, node.column)) visit(node);
    }
  }

  /** Calls for every formula whose cell lies in a range. */
  forEachNodeIn(sheetId: string, range: CellRange, visit: (node: FormulaNode) => void): void {
    const sheetNodes = this.nodes.get(sheetId);
    if (!sheetNodes) return;
    const cells = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
    if (cells > sheetNodes.size) {
      for (const [key, node] of sheetNodes) if (holdsKey(range, key)) visit(node);
      return;
    }
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        const node = sheetNodes.get(cellKey(row, column));
        if (node) visit(node);
      }
    }
  }

  /** Calls for every formula that reads a cell of a range; a formula may come more than once. */
  forEachReader(sheetId: string, range: CellRange, visit: (node: FormulaNode) => void): void {
    this.indexes.get(sheetId)?.forEachTouching(range, (link) => link.readers.forEach(visit));
  }

  /** Marks the formulas of a range as written just now; for a graph that was built after they were. */
  renew(sheetId: string, range: CellRange): void {
    this.forEachNodeIn(sheetId, range, (node) => {
      if (node.isNew) return;
      node.isNew = true;
      node.isDirty = true;
      this.newNodes.push(node);
    });
  }

  /** Reads the formulas of a range anew after its contents have changed; the new ones are dirty. */
  relink(sheet: FormulaSheet, range: CellRange): void {
    const old: FormulaNode[] = [];
    this.forEachNodeIn(sheet.id, range, (node) => old.push(node));
    for (const node of old) this.remove(node);
    forEachAreaCell({ sheet, range }, (row, column, cell) => {
      if (cell !== undefined && cell.formula !== null) this.addCell(sheet, row, column, cell, true);
    });
  }

  private addCell(sheet: FormulaSheet, row: number, column: number, cell: FormulaCell, isNew: boolean): void {
    const expression = this.parse(cell.formula ?? "");
    const precedents = findPrecedents(expression, { sheet, row, column }, this.workbook, this.lookUpName);
    const written = cell.opaque?.arrayRange;
    const arrayRange = written === undefined || cellCount(written) > MOST_ELEMENTS ? null : written;
    const links = precedents.areas.map((area) => this.linkTo(area));
    const node: FormulaNode = { sheet, row, column, expression, precedents, links, arrayRange, isNew, isDirty: isNew };
    for (const link of links) link.readers.add(node);
    if (precedents.isVolatile) this.volatileNodes.add(node);
    if (isNew) this.newNodes.push(node);
    this.place(node);
  }

  /** An array formula stands for every cell that it fills. */
  private place(node: FormulaNode): void {
    const sheetNodes = this.nodes.get(node.sheet.id) ?? new Map<number, FormulaNode>();
    this.nodes.set(node.sheet.id, sheetNodes);
    forEachOutput(node, (row, column) => sheetNodes.set(cellKey(row, column), node));
  }

  private remove(node: FormulaNode): void {
    const sheetNodes = this.nodes.get(node.sheet.id);
    forEachOutput(node, (row, column) => {
      if (sheetNodes?.get(cellKey(row, column)) === node) sheetNodes.delete(cellKey(row, column));
    });
    this.volatileNodes.delete(node);
    node.isDirty = false;
    for (const link of node.links) {
      link.readers.delete(node);
      if (link.readers.size === 0) this.removeLink(link);
    }
  }

  private linkTo({ sheet, range }: Area): RangeLink {
    const sheetLinks = this.links.get(sheet.id) ?? new Map<RangeKey, RangeLink>();
    this.links.set(sheet.id, sheetLinks);
    const known = sheetLinks.get(rangeKey(range));
    if (known) return known;
    const link: RangeLink = { sheetId: sheet.id, range, readers: new Set(), settledIn: 0 };
    sheetLinks.set(rangeKey(range), link);
    const index = this.indexes.get(sheet.id) ?? new RangeIndex<RangeLink>();
    this.indexes.set(sheet.id, index);
    index.add(link);
    return link;
  }

  private removeLink(link: RangeLink): void {
    this.links.get(link.sheetId)?.delete(rangeKey(link.range));
    this.indexes.get(link.sheetId)?.delete(link);
  }
}

/** Calls for every cell that a formula gives a value. */
export function forEachOutput(node: FormulaNode, visit: (row: number, column: number) => void): void {
  if (node.arrayRange === null) {
    visit(node.row, node.column);
    return;
  }
  for (let { firstRow: row } = node.arrayRange; row <= node.arrayRange.lastRow; row += 1) {
    for (let { firstColumn: column } = node.arrayRange; column <= node.arrayRange.lastColumn; column += 1) visit(row, column);
  }
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function holdsKey(range: CellRange, key: number): boolean {
  const row = Math.floor(key / 16_384);
  const column = key % 16_384;
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

/** A single cell's key is a number: most references are single cells, and numbers are cheaper to make and find. */
type RangeKey = number | string;

function rangeKey(range: CellRange): RangeKey {
  if (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn) return cellKey(range.firstRow, range.firstColumn);
  return `${range.firstRow},${range.firstColumn},${range.lastRow},${range.lastColumn}`;
}
