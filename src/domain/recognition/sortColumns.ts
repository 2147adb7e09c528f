import { CELL_KINDS } from "../workbook/SheetGrid";
import type { Notion } from "./HeaderMeaning";
import { isYear } from "./RowShape";
import type { DraftColumn, TableDraft } from "./TableDraft";

/** A table's columns by what they may be, before any role: names, codes, words, amounts. */
export interface SortedColumns {
  readonly label: DraftColumn | null;
  readonly codes: readonly DraftColumn[];
  readonly words: readonly DraftColumn[];
  readonly amounts: readonly DraftColumn[];
}

const MONEY: readonly Notion[] = ["budget", "actual", "accounts", "forecast", "variance", "remaining", "amount", "change", "percent", "revenue", "cost", "net", "expectedEffect", "realisedEffect"];
/** A ledger's code string has seven parts at most; no code stands further in. */
const MOST_CODE_COLUMNS = 7;
const CODE = /^(?:\d[\dX.\-/ ]{0,14}|[A-ZÅÄÖ]{1,4}[- ]?\d[\d.-]{0,8}|\d+[A-ZÅÄÖX]{1,3})$/i;

/** Tells the label column, the code columns, the columns of words and those of amounts apart. */
export function sortColumns(draft: TableDraft): SortedColumns {
  const codes = draft.columns.filter((column, index) => isCodeColumn(draft, column, index));
  const rest = draft.columns.filter((column) => !codes.includes(column));
  const firstAmount = rest.findIndex((column, index) => isAmountColumn(column) && (index > 0 || !isNamingFigures(draft, column, rest.length)));
  const label = chooseLabel(rest, firstAmount);
  const others = rest.filter((column) => column !== label);
  return {
    label,
    codes,
    words: others.filter((column) => !isAmountColumn(column)),
    amounts: others.filter(isAmountColumn),
  };
}

function chooseLabel(rest: readonly DraftColumn[], firstAmount: number): DraftColumn | null {
  const before = firstAmount < 0 ? rest : rest.slice(0, firstAmount);
  const worded = before.filter((column) => column.texts > column.numbers);
  let best: DraftColumn | null = null;
  for (const column of worded) if (!best || column.texts > best.texts * 1.3) best = column;
  if (best) return best;
  const first = before[0] ?? null;
  if (first) return first;
  return rest.find((column) => column.texts > column.numbers && column.meaning.notions.has("label")) ?? null;
}

/** Figures in the first column that name rows (years, numbers of objects) rather than count money. */
function isNamingFigures(draft: TableDraft, column: DraftColumn, columns: number): boolean {
  if (columns < 2 || speaksOfMoney(column)) return false;
  return column.step === 1 && everyFigure(draft, column, (value) => value >= 0) && everyFigure(draft, column, isYear);
}

function isCodeColumn(draft: TableDraft, column: DraftColumn, index: number): boolean {
  const { notions } = column.meaning;
  if (column.numbers + column.texts === 0) return notions.has("code") && !speaksOfMoney(column);
  if (index > MOST_CODE_COLUMNS || speaksOfMoney(column)) return false;
  const hasNamesAfter = draft.columns.slice(index + 1, index + 5).some((next) => next.texts > next.numbers && !isDescription(next));
  const isNamed = notions.has("code");
  if (!isNamed && column.header !== "" && !notions.has("label")) return false;
  if (!isNamed && !hasNamesAfter) return false;
  return share(draft, column) >= 0.7;
}

function isDescription(column: DraftColumn): boolean {
  return column.meaning.notions.has("words");
}

/** Share of a column's filled cells that are codes. */
function share(draft: TableDraft, column: DraftColumn): number {
  let filled = 0;
  let codes = 0;
  for (const row of draft.sample) {
    const kind = draft.grid.kind(row, column.column);
    if (kind === CELL_KINDS.empty || kind === CELL_KINDS.dash) continue;
    filled++;
    if (CODE.test(draft.grid.text(row, column.column))) codes++;
  }
  return filled === 0 ? 0 : codes / filled;
}

function everyFigure(draft: TableDraft, column: DraftColumn, holds: (value: number) => boolean): boolean {
  return draft.sample.every((row) => {
    const value = draft.grid.number(row, column.column);
    return Number.isNaN(value) || holds(value);
  });
}

function isAmountColumn(column: DraftColumn): boolean {
  if (column.isDates) return false;
  if (column.numbers > 0) return column.numbers >= column.texts;
  return column.texts === 0 && speaksOfMoney(column);
}

function speaksOfMoney(column: DraftColumn): boolean {
  const { notions, time } = column.meaning;
  return MONEY.some((notion) => notions.has(notion)) || time.monthsToDate !== null || (column.header !== "" && time.years.length > 0);
}
