import { CellScan, type CellContext, type CellSink, type FileCell } from "../../../xlsx/CellScan";
import type { FileValue } from "../../../xlsx/readTypedValue";
import { blankCell, type OpaqueCellParts } from "../../model/Cell";
import { parseErrorCode, type CellScalar } from "../../model/CellScalar";
import { DEFAULT_STYLE, type CellStyle } from "../../model/CellStyle";
import type { Worksheet } from "../../model/Worksheet";

/** What the cells of a sheet refer to, and the looks that they may have. */
export interface StyledCellContext extends CellContext {
  readonly styles: readonly CellStyle[];
}

/** A formula cell for which the file has no calculated value. */
export interface UncalculatedCell {
  readonly row: number;
  readonly column: number;
}

/** Reads the cells of a sheet's `sheetData` into the model. Null where the sheet goes beyond Excel's last row or column. */
export function readCells(
  xml: string,
  from: number,
  to: number,
  sheet: Worksheet,
  context: StyledCellContext,
): readonly UncalculatedCell[] | null {
  const filling = new SheetFilling(sheet, context.styles);
  return new CellScan(xml, from, to, context, filling).run() === "done" ? filling.uncalculated : null;
}

/** Puts what a scan finds into a worksheet. */
class SheetFilling implements CellSink {
  readonly uncalculated: UncalculatedCell[] = [];

  constructor(
    private readonly sheet: Worksheet,
    private readonly styles: readonly CellStyle[],
  ) {}

  readonly row: CellSink["row"] = ({ row, height, hidden, style, outlineLevel }) => {
    if (height === null && !hidden && style === null && outlineLevel === 0) return;
    this.sheet.rows.set(row, { size: height, hidden, style: style === null ? null : this.styleOf(style), outlineLevel });
  };

  readonly cell: CellSink["cell"] = (cell) => {
    const { row, column, value, formula } = cell;
    const style = this.styleOf(cell.style);
    if (value === null && formula === null) {
      this.sheet.restoreCell(row, column, blankCell(style));
      return;
    }
    if (value === null) this.uncalculated.push({ row, column });
    this.sheet.restoreCell(row, column, { value: value === null ? "" : scalarOf(value), formula, style, opaque: opaqueParts(cell) });
  };

  private styleOf(number: number): CellStyle {
    return this.styles[number] ?? this.styles[0] ?? DEFAULT_STYLE;
  }
}

function scalarOf(value: FileValue): CellScalar {
  return typeof value === "object" ? (parseErrorCode(value.error) ?? value.error) : value;
}

function opaqueParts({ value, richText, arrayRange }: FileCell): OpaqueCellParts | null {
  if (value !== null && richText === null && arrayRange === null) return null;
  return {
    ...(richText === null ? {} : { richText }),
    ...(arrayRange === null ? {} : { arrayRange }),
    ...(value === null ? { withoutCachedValue: true } : {}),
  };
}
