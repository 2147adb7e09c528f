import { cellLook, type BorderLook } from "../domain/summary/cellLooks";
import type { PlacedRow, SheetUpdate } from "../domain/summary/planWorkbookUpdate";
import { styleBlocks, type StyleBlock } from "./styleBlocks";

/** Queues the looks of the rows that are new (or of all, where a failure left the sheet half written) and the widths of a new sheet. */
export function formatSheet(sheet: Excel.Worksheet, update: SheetUpdate): void {
  const { rows, formatsAll, plan } = update;
  if (update.clearsFormats) clearStandingFormats(sheet, update);
  for (const block of styleBlocks(rows.filter(({ isNew }) => isNew || formatsAll))) formatBlock(sheet, block, plan.amountDecimals);
  if (!formatsAll) return;
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  });
}

/** Queues the heights of the rows that are new, equal neighbours together; what the user made higher stays as it is. */
export function setNewHeights(sheet: Excel.Worksheet, { rows }: SheetUpdate): void {
  const isSame = (a: PlacedRow, b: PlacedRow | undefined): boolean => b?.isNew === true && b.height === a.height && Math.abs(b.row - a.row) === 1;
  let first: PlacedRow | null = null;
  rows.forEach((row, index) => {
    if (!row.isNew || row.height === null) return;
    first ??= row;
    if (isSame(row, rows[index + 1])) return;
    sheet.getRange(`${String(first.row + 1)}:${String(row.row + 1)}`).format.rowHeight = row.height;
    first = null;
  });
}

/** What our columns of the standing rows looked like was for other columns; neighbours go together. */
function clearStandingFormats(sheet: Excel.Worksheet, { rows, ownColumns }: SheetUpdate): void {
  const standing = rows.filter(({ isNew }) => !isNew).map(({ row }) => row).sort((a, b) => a - b);
  let first = 0;
  standing.forEach((row, index) => {
    if (standing[index + 1] === row + 1) return;
    const firstRow = standing[first] ?? row;
    sheet.getRangeByIndexes(firstRow, 0, row - firstRow + 1, ownColumns).clear(Excel.ClearApplyTo.formats);
    first = index + 1;
  });
}

function formatBlock(sheet: Excel.Worksheet, block: StyleBlock, amountDecimals: SheetUpdate["plan"]["amountDecimals"]): void {
  const look = cellLook(block.style, amountDecimals);
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  const { format } = range;
  format.font.size = look.fontSize;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.color = look.colour;
  if (look.fill !== null) format.fill.color = look.fill;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.indent > 0) format.indentLevel = look.indent;
  format.wrapText = look.wrap;
  range.numberFormat = Array.from({ length: block.rowCount }, () =>
    Array.from({ length: block.columnCount }, () => look.numberFormat),
  );
  drawBorder(range, Excel.BorderIndex.edgeTop, look.borderTop);
  drawBorder(range, Excel.BorderIndex.edgeBottom, look.borderBottom);
  if (block.rowCount > 1) drawBorder(range, Excel.BorderIndex.insideHorizontal, look.borderBottom ?? look.borderTop);
}

const HORIZONTAL = { left: "Left", right: "Right", general: "General" } as const;
const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium", thick: "Thick" } as const;
const LINES = { double: "Double", dashed: "Dash" } as const;

function drawBorder(range: Excel.Range, index: Excel.BorderIndex, look: BorderLook | null): void {
  if (!look) return;
  const border = range.format.borders.getItem(index);
  border.style = look.line === undefined ? Excel.BorderLineStyle.continuous : LINES[look.line];
  border.weight = WEIGHTS[look.weight];
  border.color = look.colour;
}

/** Excel's own arithmetic for its default font: 7 pixels a character and 5 of margin, at 96 pixels an inch. */
function widthInPoints(characters: number): number {
  return Math.floor(characters * 7 + 5) * 0.75;
}
