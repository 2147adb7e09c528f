import type { CellRange } from "../../domain/workbook/CellAddress";
import { intersectRanges } from "./resolveReferences";

/**
 * Finds which of many rectangles touch a given one.
 *
 * Every rectangle stands in the few buckets of a grid whose squares are at least as large as itself, so a column of
 * 20 000 cells takes one or two places and not 20 000, and a question looks into one bucket per size in use.
 */
export class RangeIndex<Item extends { readonly range: CellRange }> {
  private readonly layers = new Map<number, Layer<Item>>();

  add(item: Item): void {
    const layer = this.layerOf(item.range);
    forEachBucket(item.range, layer, (key) => {
      const bucket = layer.buckets.get(key);
      if (bucket) bucket.push(item);
      else layer.buckets.set(key, [item]);
    });
  }

  delete(item: Item): void {
    const layer = this.layerOf(item.range);
    forEachBucket(item.range, layer, (key) => {
      const rest = layer.buckets.get(key)?.filter((other) => other !== item) ?? [];
      if (rest.length === 0) layer.buckets.delete(key);
      else layer.buckets.set(key, rest);
    });
  }

  /** Calls for every item that shares a cell with the range; an item may come more than once. */
  forEachTouching(range: CellRange, visit: (item: Item) => void): void {
    const visitTouching = (item: Item): void => {
      if (intersectRanges(item.range, range) !== null) visit(item);
    };
    for (const layer of this.layers.values()) {
      if (bucketCount(range, layer) > layer.buckets.size) {
        for (const bucket of layer.buckets.values()) bucket.forEach(visitTouching);
      } else forEachBucket(range, layer, (key) => layer.buckets.get(key)?.forEach(visitTouching));
    }
  }

  private layerOf(range: CellRange): Layer<Item> {
    const rowBits = bitsFor(range.lastRow - range.firstRow + 1, 4);
    const columnBits = bitsFor(range.lastColumn - range.firstColumn + 1, 3);
    const key = rowBits * 32 + columnBits;
    const known = this.layers.get(key);
    if (known) return known;
    const layer: Layer<Item> = { rowBits, columnBits, buckets: new Map() };
    this.layers.set(key, layer);
    return layer;
  }
}

/** One grid: its squares are 2^rowBits rows high and 2^columnBits columns wide. */
interface Layer<Item> {
  readonly rowBits: number;
  readonly columnBits: number;
  /** Lists and not sets: most hold one item, and a hundred thousand sets cost more to make than all else. */
  readonly buckets: Map<number, Item[]>;
}

/** The bits of the smallest square side, in steps, that is at least so long. */
function bitsFor(length: number, step: number): number {
  let bits = 0;
  while (2 ** bits < length) bits += step;
  return bits;
}

function bucketCount(range: CellRange, layer: Pick<Layer<unknown>, "rowBits" | "columnBits">): number {
  const { rowBits, columnBits } = layer;
  return ((range.lastRow >> rowBits) - (range.firstRow >> rowBits) + 1) * ((range.lastColumn >> columnBits) - (range.firstColumn >> columnBits) + 1);
}

function forEachBucket(range: CellRange, layer: Pick<Layer<unknown>, "rowBits" | "columnBits">, visit: (key: number) => void): void {
  const lastRow = range.lastRow >> layer.rowBits;
  const lastColumn = range.lastColumn >> layer.columnBits;
  for (let row = range.firstRow >> layer.rowBits; row <= lastRow; row += 1) {
    for (let column = range.firstColumn >> layer.columnBits; column <= lastColumn; column += 1) visit(row * 32_768 + column);
  }
}
