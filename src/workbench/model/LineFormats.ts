import type { CellStyle } from "./CellStyle";
import { moveIndex, type StructuralChange } from "./StructuralChange";

/** What is set for a whole row or column. */
export interface LineFormat {
  /** Height in points or width in characters of the default font; null where it is the sheet's default. */
  readonly size: number | null;
  readonly hidden: boolean;
  /** Looks of the cells that are not stored; null where none are set. */
  readonly style: CellStyle | null;
  /** Outline level, 0 to 7. */
  readonly outlineLevel: number;
}

export const DEFAULT_LINE: LineFormat = Object.freeze({ size: null, hidden: false, style: null, outlineLevel: 0 });

/** The rows (or the columns) of a sheet that differ from the default. */
export class LineFormats {
  private lines = new Map<number, LineFormat>();

  get(index: number): LineFormat {
    return this.lines.get(index) ?? DEFAULT_LINE;
  }

  set(index: number, patch: Partial<LineFormat>): void {
    const next = { ...this.get(index), ...patch };
    const isDefault = next.size === null && !next.hidden && next.style === null && next.outlineLevel === 0;
    if (isDefault) this.lines.delete(index);
    else this.lines.set(index, next);
  }

  /** Indexes of the hidden lines, ascending. */
  hidden(): number[] {
    return this.entries().flatMap(([index, line]) => (line.hidden ? [index] : []));
  }

  /** Every line that differs from the default, ascending. */
  entries(): (readonly [index: number, line: LineFormat])[] {
    return [...this.lines].sort(([a], [b]) => a - b);
  }

  /** Moves the lines; for a change of the other direction do not call it. Inserted lines look like the one before them. */
  applyStructure(change: StructuralChange): void {
    const before = this.lines.get(change.at - 1);
    const moved = new Map<number, LineFormat>();
    for (const [index, line] of this.lines) {
      const target = moveIndex(index, change);
      if (target !== null) moved.set(target, line);
    }
    this.lines = moved;
    if (!before || !change.kind.endsWith("Inserted")) return;
    for (let index = change.at; index < change.at + change.count; index++) {
      this.set(index, { ...before, hidden: false });
    }
  }
}
