import type { Period } from "../recognition/Period";
import type { ColumnRole, RecognisedTable } from "../recognition/RecognisedTable";
import { OTHER_DATE } from "../recognition/readPeriod";
import { readTimeExpression } from "../recognition/TimeExpression";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import { hiddenObstacle, isHeaderCell, type MonthStep } from "./MonthStep";
import type { MonthObstacle, MonthText } from "./RollForwardPlan";
import { isMonthName, renameMonth, renameYears } from "./renameMonth";

/** A longer text is running text. */
const LONGEST_HEADING = 60;
/** A short text that is more than a heading: a bullet, a full stop, an amount with its unit, the date of a comment. */
const STATES_SOMETHING = /^\s*[•*–-]\s|[.!?]\s*$|(?<!(?:19|20)\d)\d\s*(?:%|(?:tkr|kkr|mkr|mnkr|msek|kr)(?!\p{L}))|kommentar/iu;
/** Columns whose headings name the month before the report's: they follow one step behind. */
const OF_MONTH_BEFORE: ReadonlySet<ColumnRole> = new Set(["previousForecast", "change"]);
/** Words before the month that a change is counted from. */
const SINCE = /(?<!\p{L})(?:mot|sedan|från|jmf|jämfört)(?!\p{L})/iu;

/** Every text of the user's sheets that names the old month, in reading order. */
export function findMonthTexts(step: MonthStep): readonly MonthText[] {
  return [...step.grids].flatMap(([sheet, grid]) => {
    const tables = step.tables.filter((table) => table.sheet === sheet);
    return [...textCells(grid)].flatMap((place) => monthText({ ...place, grid, tables }, step) ?? []);
  });
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  /** As it stands, blanks around it included. */
  readonly text: string;
}

interface PlacedText extends TextCell {
  readonly grid: SheetGrid;
  /** The sheet's tables. */
  readonly tables: readonly RecognisedTable[];
}

function* textCells(grid: SheetGrid): Generator<TextCell> {
  for (let at = 0; at < grid.kinds.length; at++) {
    if (grid.kinds[at] !== CELL_KINDS.text) continue;
    const row = grid.firstRow + Math.floor(at / grid.columnCount);
    const column = grid.firstColumn + (at % grid.columnCount);
    yield { row, column, text: String(grid.value(row, column)) };
  }
}

function monthText(placed: PlacedText, step: MonthStep): MonthText | null {
  const { grid, tables, row, column, text } = placed;
  if (isOfMonthSeries(placed)) return null;
  const formula = grid.formula(row, column);
  // What a formula reads from another cell follows by itself.
  if (formula !== null && renameMonth(textsIn(formula), step.from, step.to) === null) return null;
  const kind = kindOf(tables, grid.sheet.name, row, column, text);
  const suggestion = suggestionFor(placed, kind, step);
  if (suggestion === null && !saysInOtherWords(text, step.from)) return null;
  const obstacle = obstacleOf(formula, suggestion) ?? hiddenObstacle(grid, row, column);
  return { cell: { sheet: grid.sheet.name, row, column }, kind, text, suggestion, numberFormat: grid.numberFormat(row, column), obstacle };
}

/** The texts that a formula states itself: `="Utfall "&"juli"` gives `"Utfall " "juli"`. */
function textsIn(formula: string): string {
  return (formula.match(/"(?:[^"]|"")*"/g) ?? []).join(" ");
}

/** A text that begins with "=" would be taken for a formula. */
function obstacleOf(formula: string | null, suggestion: string | null): MonthObstacle | null {
  if (formula !== null) return "formula";
  return suggestion === null || suggestion.startsWith("=") ? "noCounterpart" : null;
}

function suggestionFor({ tables, row, column, text }: PlacedText, kind: MonthText["kind"], { from, to }: MonthStep): string | null {
  const role = kind === "header" ? roleUnder(tables, row, column) : null;
  if (role !== null && OF_MONTH_BEFORE.has(role)) return oneStepBehind(text, role, from, to);
  return renameMonth(text, from, to) ?? (kind === "sentence" ? null : renameYears(text, from, to, kind === "header" ? [from.year, from.year - 1] : [from.year]));
}

function roleUnder(tables: readonly RecognisedTable[], row: number, column: number): ColumnRole | null {
  return tables.find(({ headerRows }) => headerRows.includes(row))?.columns.find((one) => one.column === column)?.role ?? null;
}

/**
 * The heading of a previous forecast or of a change: the month before becomes the old month.
 *
 * | heading | July → August |
 * | --- | --- |
 * | Prognos juni | Prognos juli |
 * | Ändring juli mot juni | Ändring augusti mot juli |
 * | Prognos juli, over previous forecasts | left: it names them already |
 */
function oneStepBehind(text: string, role: ColumnRole, from: Period, to: Period): string | null {
  const before = monthBefore(text, from, to);
  if (before !== null) return renameMonth(renameMonth(text, from, to) ?? text, before, from);
  return role === "previousForecast" || SINCE.test(text) ? null : renameMonth(text, from, to);
}

function monthBefore(text: string, from: Period, to: Period): Period | null {
  for (let back = 1; back < 12; back++) {
    const month = from.year * 12 + from.months - 1 - back;
    const before = { year: Math.floor(month / 12), months: (month % 12) + 1 };
    if (before.months !== to.months && renameMonth(text, before, from) !== null) return before;
  }
  return null;
}

/** A month among other months is not the report's month: a row or column of the year. */
function isOfMonthSeries({ grid, tables, row, column, text }: PlacedText): boolean {
  const isMonthColumn = tables.some(({ headerRows, columns }) => headerRows.includes(row) && columns.some((one) => one.column === column && one.role.startsWith("month")));
  if (isMonthColumn) return true;
  const neighbours = [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]] as const;
  return isMonthName(text) && neighbours.some(([r, c]) => isMonthName(grid.text(r, c)));
}

/** "Tertial 2", "halvårsrapport": the old months in words that name no month; only a short text is about the report itself. */
function saysInOtherWords(text: string, { months }: Period): boolean {
  if (text.length > LONGEST_HEADING || months === 12) return false;
  return readTimeExpression(text).monthsToDate === months && !/\d{4}-\d\d-\d\d/.test(text);
}

function kindOf(tables: readonly RecognisedTable[], sheet: string, row: number, column: number, text: string): MonthText["kind"] {
  if (isHeaderCell(tables, sheet, row, column)) return "header";
  return text.length > LONGEST_HEADING || STATES_SOMETHING.test(text) || OTHER_DATE.test(text) ? "sentence" : "heading";
}
