import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { CellStyle, StylePatch } from "../../../model/CellStyle";
import type { LiveRange } from "../../../model/LiveRange";
import type { Worksheet } from "../../../model/Worksheet";
import { scalar, type Scalar } from "../../ClassDefinition";
import { guardSheet, intersect } from "../../guards";
import { Refusal } from "../../protocol/Refusal";
import type { WorkbookSession } from "../../WorkbookSession";
import { placeOf, type RangePlace } from "./openRange";

/** A property of the look of a range: its value where all cells agree, null where they differ, as Excel answers. */
export function styleMember(
  read: (style: CellStyle) => unknown,
  write: (value: unknown) => StylePatch | Refusal,
): Scalar<LiveRange> {
  return scalar(
    (live, session) => {
      const place = placeOf(live, session);
      return place instanceof Refusal ? place : uniform(place, (sheet, row, column) => read(sheet.cell(row, column).style));
    },
    (live, value, session) => changeStyle(live, session, write(value)),
  );
}

/** Lays a patch over the looks of a range, unless it or the protection refuses. */
export function changeStyle(live: LiveRange, session: WorkbookSession, patch: StylePatch | Refusal): Refusal | undefined {
  const place = placeOf(live, session);
  if (place instanceof Refusal) return place;
  if (patch instanceof Refusal) return patch;
  const refusal = guardSheet(session, place.sheet, "allowFormatCells");
  if (refusal) return refusal;
  place.sheet.changeStyle(place.range, patch);
  return undefined;
}

/** What all cells of a range agree on, null where they differ; of huge ranges the cells in use are asked. */
export function uniform({ sheet, range }: RangePlace, read: (sheet: Worksheet, row: number, column: number) => unknown): unknown {
  const asked = cellsToAsk(sheet, range);
  const first = read(sheet, asked.firstRow, asked.firstColumn);
  for (let row = asked.firstRow; row <= asked.lastRow; row += 1) {
    for (let column = asked.firstColumn; column <= asked.lastColumn; column += 1) {
      if (read(sheet, row, column) !== first) return null;
    }
  }
  return first;
}

function cellsToAsk(sheet: Worksheet, range: CellRange): CellRange {
  const cellCount = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
  if (cellCount <= 1_000_000) return range;
  const used = sheet.usedRange(false);
  return (used && intersect(used, range)) ?? { ...range, lastRow: range.firstRow, lastColumn: range.firstColumn };
}
