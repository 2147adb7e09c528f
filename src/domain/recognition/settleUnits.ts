import type { MoneyUnit } from "../amount/Amount";
import { CELL_KINDS, type SheetGrid } from "../workbook/SheetGrid";
import type { RecognisedTable } from "./RecognisedTable";
import { readUnit } from "./readUnit";
import { titleLines } from "./tableSurroundings";

/** An amount of a sentence in kronor, with half the step that it is given in. */
interface SpokenAmount {
  readonly kronor: number;
  readonly slack: number;
}

const KRONOR: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1_000, mkr: 1_000_000 };
const UNITS: readonly MoneyUnit[] = ["tkr", "mkr", "kr"];
const SPOKEN = /(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f]*(tkr|kkr|mkr|mnkr|msek|miljoner|kr)(?![a-zåäö])/gi;
const SENTENCES_READ = 400;
/** How far from the left edge a sentence may begin. */
const COLUMNS_OF_PROSE = 4;
const CELLS_COMPARED = 600;
/** Matches by chance are few; a unit needs this many and twice as many as any other. */
const FEWEST_MATCHES = 2;

/**
 * Gives tables without a unit of their own one: the sheet's title's, else the one that all other tables name, else the one in which
 * the amounts of the workbook's sentences are found among the table's figures ("-14,6 mkr" and a cell of -14 591: tkr).
 */
export function settleUnits(tables: readonly RecognisedTable[], grids: readonly SheetGrid[]): readonly RecognisedTable[] {
  if (!tables.some(needsUnit)) return tables;
  const bySheet = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const named = new Set(tables.flatMap((table) => table.unit ?? []));
  const common: MoneyUnit | null = named.size === 1 ? ([...named][0] ?? null) : null;
  const spoken = common === null ? spokenAmounts(grids) : [];
  return tables.map((table) => {
    const grid = bySheet.get(table.sheet);
    if (!grid || !needsUnit(table)) return table;
    return { ...table, unit: unitOfTitles(grid) ?? common ?? unitOfSentences(table, grid, spoken) };
  });
}

function needsUnit(table: RecognisedTable): boolean {
  return table.kind !== "other" && table.unit === null && table.columns.some((column) => !["label", "code", "text"].includes(column.role));
}

function unitOfTitles(grid: SheetGrid): MoneyUnit | null {
  const units = new Set(titleLines(grid).flatMap((line) => readUnit(line) ?? []));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

function spokenAmounts(grids: readonly SheetGrid[]): readonly SpokenAmount[] {
  const spoken: SpokenAmount[] = [];
  let sentences = 0;
  for (const grid of grids) {
    for (let row = grid.firstRow; row <= grid.lastRow && sentences < SENTENCES_READ; row++) {
      const text = firstText(grid, row);
      if (text.length < 30) continue;
      sentences++;
      for (const match of text.slice(0, 2_000).matchAll(SPOKEN)) spoken.push(readSpoken(match));
    }
  }
  return spoken;
}

/** The leftmost text of a row, near the sheet's left edge where sentences stand. */
function firstText(grid: SheetGrid, row: number): string {
  for (let column = grid.firstColumn; column <= Math.min(grid.lastColumn, grid.firstColumn + COLUMNS_OF_PROSE); column++) {
    if (grid.kind(row, column) === CELL_KINDS.text) return grid.text(row, column);
  }
  return "";
}

function readSpoken(match: RegExpMatchArray): SpokenAmount {
  const decimals = match[2] ?? "";
  const unit = readUnit(match[3] ?? "") ?? "kr";
  const value = Number(`${(match[1] ?? "").replace(/\D/g, "")}.${decimals === "" ? "0" : decimals}`);
  return { kronor: value * KRONOR[unit], slack: (KRONOR[unit] * 0.5) / 10 ** decimals.length };
}

function unitOfSentences(table: RecognisedTable, grid: SheetGrid, spoken: readonly SpokenAmount[]): MoneyUnit | null {
  if (spoken.length === 0) return null;
  const figures = figuresOf(table, grid);
  const matches = UNITS.map((unit) => ({ unit, count: spoken.filter((amount) => isAmong(figures, amount, KRONOR[unit])).length }));
  const [best, second] = matches.sort((a, b) => b.count - a.count);
  return best && best.count >= FEWEST_MATCHES && best.count >= 2 * (second?.count ?? 0) ? best.unit : null;
}

function figuresOf(table: RecognisedTable, grid: SheetGrid): readonly number[] {
  const figures: number[] = [];
  for (const { row } of table.rows) {
    for (const { column, role } of table.columns) {
      if (role === "label" || role === "code" || role === "percentUsed" || figures.length >= CELLS_COMPARED) continue;
      const value = Math.abs(grid.number(row, column));
      if (value > 0) figures.push(value);
    }
  }
  return figures;
}

function isAmong(figures: readonly number[], amount: SpokenAmount, factor: number): boolean {
  return figures.some((figure) => Math.abs(figure * factor - amount.kronor) <= amount.slack + factor / 2);
}
