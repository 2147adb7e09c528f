import type { CellRange } from "../../domain/workbook/CellAddress";
import type { AutoFilter, SheetObjects } from "./SheetObjects";
import type { SheetSettings } from "./SheetSettings";
import { changesRows, isInsertion, moveRange, type StructuralChange } from "./StructuralChange";

/** What stands on a sheet, after rows or columns of it came or went; what stood on deleted lines only is gone. */
export function moveSheetObjects(objects: SheetObjects, change: StructuralChange): SheetObjects {
  return {
    tables: moveAll(objects.tables, change),
    charts: objects.charts.map((chart) => ({ ...chart, anchor: moveRange(chart.anchor, change) ?? collapsed(chart.anchor, change) })),
    hyperlinks: moveAll(objects.hyperlinks, change),
    comments: objects.comments.flatMap((comment) => {
      const moved = moveRange(pointAt(comment.row, comment.column), change);
      return moved ? [{ ...comment, row: moved.firstRow, column: moved.firstColumn }] : [];
    }),
    mergedRanges: moveRanges(objects.mergedRanges, change).filter((range) => !isPoint(range)),
    conditionalFormats: moveRules(objects.conditionalFormats, change),
    dataValidations: moveRules(objects.dataValidations, change),
    autoFilter: moveFilter(objects.autoFilter, change),
  };
}

/** The same list where nothing moves, so that the file's own element is left as it is. */
function moveRules<T extends { readonly ranges: readonly CellRange[] }>(rules: readonly T[], change: StructuralChange): readonly T[] {
  if (rules.length === 0) return rules;
  return rules.flatMap((rule) => {
    const ranges = moveRanges(rule.ranges, change);
    return ranges.length === 0 ? [] : [{ ...rule, ranges }];
  });
}

/** A sheet's settings after rows or columns of it came or went: print area and repeated rows follow, frozen panes stay. */
export function moveSheetSettings(settings: SheetSettings, change: StructuralChange): SheetSettings {
  const { printAreas, titleRows, titleColumns } = settings.pageLayout;
  const areas = printAreas === null ? null : moveRanges(printAreas, change);
  return {
    ...settings,
    pageLayout: {
      ...settings.pageLayout,
      printAreas: areas?.length === 0 ? null : areas,
      titleRows: changesRows(change) ? moveLines(titleRows, change) : titleRows,
      titleColumns: changesRows(change) ? titleColumns : moveLines(titleColumns, change),
    },
  };
}

function moveRanges(ranges: readonly CellRange[], change: StructuralChange): CellRange[] {
  return ranges.flatMap((range) => moveRange(range, change) ?? []);
}

function moveAll<T extends { readonly range: CellRange }>(items: readonly T[], change: StructuralChange): T[] {
  return items.flatMap((item) => {
    const range = moveRange(item.range, change);
    return range ? [{ ...item, range }] : [];
  });
}

function moveFilter(filter: AutoFilter | null, change: StructuralChange): AutoFilter | null {
  const range = filter && moveRange(filter.range, change);
  return filter && range ? { ...filter, range } : null;
}

function moveLines(lines: readonly [number, number] | null, change: StructuralChange): readonly [number, number] | null {
  if (lines === null) return null;
  const range = { firstRow: lines[0], lastRow: lines[1], firstColumn: lines[0], lastColumn: lines[1] };
  const moved = moveRange(range, change);
  if (moved === null) return null;
  return changesRows(change) ? [moved.firstRow, moved.lastRow] : [moved.firstColumn, moved.lastColumn];
}

/** A chart over deleted cells stays, at the line where they were. */
function collapsed(anchor: CellRange, change: StructuralChange): CellRange {
  if (isInsertion(change)) return anchor;
  return changesRows(change)
    ? { ...anchor, firstRow: change.at, lastRow: change.at }
    : { ...anchor, firstColumn: change.at, lastColumn: change.at };
}

function pointAt(row: number, column: number): CellRange {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function isPoint(range: CellRange): boolean {
  return range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
}
