import type { Worksheet } from "../../workbench/model/Worksheet";
import { isBlank, type Cell } from "../../workbench/model/Cell";
import { displayText } from "../../workbench/officejs/values/displayText";
import { CellEditor } from "./CellEditor";
import { cellLook } from "./cellLook";
import { ROW_HEADER_WIDTH, type SheetGeometry } from "./sheetGeometry";
import type { GridCursor, GridKeys } from "./useGridKeys";

interface GridRowProps {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly geometry: SheetGeometry;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly cursor: GridCursor;
  readonly draft: string | null;
  readonly locale: string;
  readonly keys: GridKeys;
}

/** One row of the grid: its number and the cells near the window. */
export function GridRow(props: GridRowProps) {
  const { row, geometry, firstColumn, lastColumn, cursor } = props;
  const height = geometry.rows.size(row);
  if (height === 0) return null;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, offset) => firstColumn + offset);
  return (
    <div className="grid-row" role="row" aria-rowindex={row + 1} style={{ height }}>
      <div role="rowheader" className={row === cursor.row ? "grid-number grid-header-selected" : "grid-number"} style={{ width: ROW_HEADER_WIDTH }}>
        {row + 1}
      </div>
      <div role="presentation" style={{ flex: "none", width: geometry.columns.start(firstColumn) }} />
      {columns.filter((column) => geometry.columns.size(column) > 0).map((column) => (
        <GridCell key={column} {...props} column={column} />
      ))}
    </div>
  );
}

function GridCell({ sheet, row, column, geometry, cursor, draft, locale, keys }: GridRowProps & { readonly column: number }) {
  const cell = sheet.cell(row, column);
  const isSelected = row === cursor.row && column === cursor.column;
  const isMarked = column === cursor.column && row > cursor.row && row <= (cursor.lastRow ?? cursor.row);
  const merged = sheet.objects.mergedRanges.find(({ firstRow, firstColumn }) => firstRow === row && firstColumn === column);
  const width = geometry.columns.size(column);
  const shownWidth = merged === undefined ? undefined : geometry.columns.start(merged.lastColumn + 1) - geometry.columns.start(column);
  return (
    // The grid itself has the keyboard (aria-activedescendant); the pointer needs the cell.
    <div
      role="gridcell"
      tabIndex={-1}
      id={`cell-${row}-${column}`}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      className={cellClass(isSelected, isMarked, spills(sheet, row, column, cell) || merged !== undefined)}
      style={{ width, ...cellLook(cell) }}
      onMouseDown={() => keys.select({ row, column })}
      onDoubleClick={() => keys.edit(null)}
    >
      {isSelected && draft !== null ? (
        <CellEditor draft={draft} keys={keys} />
      ) : (
        <span className="grid-text" style={shownWidth === undefined ? undefined : { flex: "none", width: shownWidth - 6 }}>
          {isBlank(cell) ? "" : displayText(cell.value, cell.style.numberFormat, locale)}
        </span>
      )}
    </div>
  );
}

function cellClass(isSelected: boolean, isMarked: boolean, isSpilling: boolean): string {
  return ["grid-cell", isSelected ? "grid-cell-selected" : "", isMarked ? "grid-cell-marked" : "", isSpilling ? "grid-cell-spilling" : ""].filter(Boolean).join(" ");
}

/** Whether a text may run into the empty cell beside it, as in Excel. */
function spills(sheet: Worksheet, row: number, column: number, cell: Cell): boolean {
  return typeof cell.value === "string" && cell.value !== "" && !cell.style.alignment.wrapText && isBlank(sheet.cell(row, column + 1));
}
