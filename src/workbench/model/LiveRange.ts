import type { CellRange } from "../../domain/workbook/CellAddress";
import { moveRange, type StructuralChange } from "./StructuralChange";

/** A range that follows inserted and deleted rows and columns, as an office.js Range object does. Made by `Worksheet.liveRange`. */
export class LiveRange {
  private current: CellRange | null;

  constructor(
    readonly sheetId: string,
    range: CellRange,
    private readonly release: (range: LiveRange) => void,
  ) {
    this.current = range;
  }

  /** Where it stands now; null when all its cells or its sheet were deleted. */
  get range(): CellRange | null {
    return this.current;
  }

  /** Called by the sheet. */
  applyStructure(change: StructuralChange): void {
    if (this.current) this.current = moveRange(this.current, change);
  }

  /** Called by the sheet when it is deleted. */
  lose(): void {
    this.current = null;
  }

  /** Ends following; for thousands of ranges of a long session. */
  dispose(): void {
    this.release(this);
  }
}
