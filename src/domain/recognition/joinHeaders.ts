import { dateText } from "../workbook/dateText";
import type { TableRegion } from "./TableRegion";

/**
 * A column's heading, one text per header row that says something, a group heading carried to the right across the blank cells of its row.
 *
 * A cell that has nothing below it in the header (a label merged downwards) is no group heading and is not carried.
 */
export function headerParts(region: TableRegion, column: number): readonly string[] {
  const parts: string[] = [];
  const { headerRows } = region;
  for (const [index, row] of headerRows.entries()) {
    const own = headerText(region, row, column);
    const isLowest = index === headerRows.length - 1;
    if (own !== "") parts.push(own);
    else if (!isLowest && hasBelow(region, column, index)) parts.push(carried(region, row, column, index));
  }
  return parts.filter((part) => part !== "");
}

function headerText(region: TableRegion, row: number, column: number): string {
  const { grid } = region;
  if (grid.isDate(row, column)) return dateText(grid.number(row, column), grid.numberFormat(row, column));
  return grid.text(row, column).replace(/[\s\u00a0]+/g, " ");
}

function hasBelow(region: TableRegion, column: number, index: number): boolean {
  return region.headerRows.slice(index + 1).some((row) => headerText(region, row, column) !== "");
}

/** The nearest heading to the left that spans over this column. */
function carried(region: TableRegion, row: number, column: number, index: number): string {
  for (let left = column - 1; left >= region.firstColumn; left--) {
    const text = headerText(region, row, left);
    if (text !== "") return hasBelow(region, left, index) && left > region.firstColumn ? text : "";
    if (isBlankHeader(region, left)) return "";
  }
  return "";
}

function isBlankHeader(region: TableRegion, column: number): boolean {
  return region.headerRows.every((row) => headerText(region, row, column) === "");
}
