import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { columnLetters } from "../../domain/workbook/CellAddress";
import type { WorkbookSession } from "../../workbench/officejs/WorkbookSession";
import type { Worksheet } from "../../workbench/model/Worksheet";
import { GridRow } from "./GridRow";
import { SheetCharts } from "./SheetCharts";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type SheetGeometry } from "./sheetGeometry";
import { useGridKeys, type GridCursor } from "./useGridKeys";

const MARGIN = 200;

interface SheetGridProps {
  readonly session: WorkbookSession;
  readonly sheet: Worksheet;
  readonly geometry: SheetGeometry;
  readonly cursor: GridCursor;
  readonly label: string;
}

interface Window {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** A sheet as a grid of which only the cells near the window exist; rows frozen in the workbook stay in sight. */
export function SheetGrid({ session, sheet, geometry, cursor, label }: SheetGridProps) {
  const { row: cursorRow, column: cursorColumn } = cursor;
  const scroller = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState<Window>({ top: 0, left: 0, height: 800, width: 1000 });
  const [draft, setDraft] = useState<string | null>(null);
  const keys = useGridKeys({ session, sheet, geometry, cursor, draft, setDraft });
  useWindow(scroller, setWindow);
  useEffect(() => setDraft(null), [sheet]);
  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, geometry, sheet.settings.frozen.rows, { row: cursorRow, column: cursorColumn });
  }, [geometry, sheet, cursorRow, cursorColumn]);

  const frozen = Math.min(sheet.settings.frozen.rows, geometry.rows.count);
  const firstColumn = geometry.columns.at(Math.max(0, window.left - MARGIN));
  const lastColumn = geometry.columns.at(window.left + window.width + MARGIN);
  const firstRow = Math.max(frozen, geometry.rows.at(Math.max(0, window.top - MARGIN)));
  const lastRow = geometry.rows.at(window.top + window.height + MARGIN);
  const row = (index: number) => (
    <GridRow key={index} sheet={sheet} row={index} geometry={geometry} firstColumn={firstColumn} lastColumn={lastColumn} cursor={cursor} draft={draft} locale={session.locale} keys={keys} />
  );
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={geometry.rows.count}
      aria-colcount={geometry.columns.count}
      aria-activedescendant={`cell-${cursor.row}-${cursor.column}`}
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
    >
      <div role="presentation" className="grid-canvas" style={{ width: ROW_HEADER_WIDTH + geometry.columns.total, height: COLUMN_HEADER_HEIGHT + geometry.rows.total }}>
        <div role="presentation" className="grid-top">
          <ColumnHeaders geometry={geometry} first={firstColumn} last={lastColumn} selected={cursor.column} />
          {lineNumbers(0, frozen - 1).map(row)}
        </div>
        <div role="presentation" style={{ height: geometry.rows.start(firstRow) - geometry.rows.start(frozen) }} />
        {lineNumbers(firstRow, lastRow).map(row)}
        <SheetCharts session={session} sheet={sheet} geometry={geometry} />
      </div>
    </div>
  );
}

interface ColumnHeadersProps {
  readonly geometry: SheetGeometry;
  readonly first: number;
  readonly last: number;
  readonly selected: number;
}

function ColumnHeaders({ geometry, first, last, selected }: ColumnHeadersProps) {
  return (
    <div className="grid-row grid-headers" role="row">
      <div className="grid-corner" role="presentation" style={{ width: ROW_HEADER_WIDTH }} />
      <div role="presentation" style={{ flex: "none", width: geometry.columns.start(first) }} />
      {lineNumbers(first, last)
        .filter((column) => geometry.columns.size(column) > 0)
        .map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={column === selected ? "grid-header grid-header-selected" : "grid-header"}
            style={{ width: geometry.columns.size(column) }}
          >
            {columnLetters(column)}
          </div>
        ))}
    </div>
  );
}

function lineNumbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

function useWindow(scroller: React.RefObject<HTMLDivElement | null>, onWindow: (window: Window) => void): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const report = (): void => onWindow({ top: element.scrollTop, left: element.scrollLeft, height: element.clientHeight, width: element.clientWidth });
    report();
    element.addEventListener("scroll", report, { passive: true });
    const resized = new ResizeObserver(report);
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", report);
      resized.disconnect();
    };
  }, [scroller, onWindow]);
}

function bringIntoView(element: HTMLElement, geometry: SheetGeometry, frozenRows: number, { row, column }: GridCursor): void {
  const frozenHeight = geometry.rows.start(frozenRows);
  const top = geometry.rows.start(row);
  const left = geometry.columns.start(column);
  if (row >= frozenRows && top < element.scrollTop + frozenHeight) element.scrollTop = top - frozenHeight;
  const roomBelow = element.clientHeight - COLUMN_HEADER_HEIGHT - geometry.rows.size(row);
  if (top > element.scrollTop + roomBelow) element.scrollTop = top - roomBelow + 40;
  if (left < element.scrollLeft) element.scrollLeft = left;
  const roomRight = element.clientWidth - ROW_HEADER_WIDTH - geometry.columns.size(column);
  if (left > element.scrollLeft + roomRight) element.scrollLeft = left - roomRight;
}
