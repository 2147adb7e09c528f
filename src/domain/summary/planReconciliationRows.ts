import type { RecognisedTable, RecognisedWorkbook, SumRelation, TableColumn } from "../recognition/RecognisedTable";
import { columnLetters, formatCell, formatCellAddress, quoteSheetName } from "../workbook/CellAddress";
import { AUDIT } from "./auditGrid";
import { formulaCell, textCell, type SheetRows } from "./SheetRows";
import type { SourceFigures } from "./SourceFigures";
import type { ReconciliationWords } from "./SummaryWords";

/** Sums listed; more is a workbook of another kind. */
const MOST_LISTED = 300;
/** What a sum may miss by before it is a difference at all, in the table's own unit: half a krona in tkr. */
const EXACT = 0.0005;

/** A printed sum and its parts, in the user's own cells and unit. */
interface PrintedSum {
  readonly table: RecognisedTable;
  readonly column: TableColumn;
  readonly relation: SumRelation;
  readonly label: string;
}

/** Every printed sum beside what its parts add up to, as formulas on the user's cells: Excel recomputes them without the add-in. */
export function planReconciliationRows(
  rows: SheetRows,
  recognised: RecognisedWorkbook,
  figures: SourceFigures,
  words: ReconciliationWords,
): void {
  const sums = recognised.tables.flatMap((table) => printedSums(table, figures));
  if (sums.length === 0) return;
  const { headings } = words;
  const texts = [headings.row, headings.column, headings.place];
  const numbers = [headings.printed, headings.recomputed, headings.difference, headings.tolerance];
  rows.add("sums_title", [textCell(AUDIT.label, words.reconciliationHeading, "sectionHeading")]);
  rows.add("sums_heading", [
    ...texts.map((heading, column) => textCell(column, heading, "columnHeadingText")),
    ...numbers.map((heading, index) => textCell(AUDIT.firstFigure + index, heading, "columnHeading")),
    textCell(AUDIT.firstFigure + numbers.length, headings.result, "columnHeadingText"),
  ]);
  for (const sum of sums.slice(0, MOST_LISTED)) addSum(rows, sum, words);
  if (sums.length > MOST_LISTED) rows.add("more_sums", [textCell(AUDIT.label, words.more(sums.length - MOST_LISTED), "note")]);
  rows.addSpace();
}

function printedSums(table: RecognisedTable, figures: SourceFigures): readonly PrintedSum[] {
  return table.sums.flatMap((relation) => {
    const label = table.rows.find(({ row }) => row === relation.total)?.label ?? "";
    return table.columns
      .filter((column) => isSummed(table, column, relation, figures))
      .map((column) => ({ table, column, relation, label }));
  });
}

/** Percentages do not add up, and SUM would pass over an amount that stands as text. */
function isSummed(table: RecognisedTable, column: TableColumn, relation: SumRelation, figures: SourceFigures): boolean {
  if (NOT_SUMMED.has(column.role)) return false;
  const printed = figures.inColumn(table, relation.total, column);
  const parts = relation.parts.flatMap(({ row }) => figures.inColumn(table, row, column) ?? []);
  const isFollowable = printed !== null && printed.reference !== null;
  return isFollowable && parts.length > 0 && parts.every(({ reference }) => reference !== null);
}

const NOT_SUMMED: ReadonlySet<TableColumn["role"]> = new Set(["label", "code", "percentUsed", "variancePercent", "text", "unknown"]);

function addSum(rows: SheetRows, { table, column, relation, label }: PrintedSum, words: ReconciliationWords): void {
  const place = formatCellAddress({ sheet: table.sheet, row: relation.total, column: column.column });
  const key = rows.key("sum", `${table.id} ${label} ${column.header}`);
  const cell = (index: number): string => `${columnLetters(AUDIT.firstFigure + index)}{row:${key}}`;
  const tolerance = ((relation.parts.length + 1) / 2) * column.step;
  const difference = `ABS(${cell(2)})`;
  const verdict = `=IF(${difference}<=${String(EXACT)},${quote(words.agrees)},IF(${difference}<=${cell(3)},${quote(words.roundingOnly)},${quote(words.differs)}))`;
  rows.addKeyed(key, [
    textCell(AUDIT.label, label, "label"),
    textCell(AUDIT.sentence, [table.caption, column.header].filter((text) => text !== "").join(" · "), "text"),
    textCell(AUDIT.place, place, "text"),
    formulaCell(AUDIT.firstFigure, `=${place}`, "amount"),
    formulaCell(AUDIT.firstFigure + 1, `=${sumFormula(table.sheet, column.column, relation)}`, "amount"),
    formulaCell(AUDIT.firstFigure + 2, `=ROUND(${cell(0)}-${cell(1)},6)`, "variance"),
    { column: AUDIT.firstFigure + 3, content: { type: "number", value: tolerance }, style: "figure" },
    formulaCell(AUDIT.firstFigure + 4, verdict, "verdict"),
  ]);
}

/** `SUM(Drift!B9:B12,Drift!B14)-SUM(Drift!B13)` */
function sumFormula(sheet: string, column: number, relation: SumRelation): string {
  const side = (weight: number): string => {
    const rows = relation.parts.filter((part) => part.weight === weight).map(({ row }) => row);
    const ranges = toRanges([...rows].sort((a, b) => a - b)).map(([first, last]) => {
      const start = `${quoteSheetName(sheet)}!${formatCell(first, column)}`;
      return first === last ? start : `${start}:${formatCell(last, column)}`;
    });
    return ranges.length === 0 ? "" : `SUM(${ranges.join(",")})`;
  };
  const minus = side(-1);
  return `${side(1)}${minus === "" ? "" : `-${minus}`}`;
}

function toRanges(rows: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges[ranges.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}

function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
