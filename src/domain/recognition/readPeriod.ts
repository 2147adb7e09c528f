import type { SheetGrid } from "../workbook/SheetGrid";
import { CELL_KINDS } from "../workbook/SheetGrid";
import type { Period } from "./Period";
import { titleLines } from "./tableSurroundings";
import { readTimeExpression, type TimeExpression } from "./TimeExpression";

/** Votes for the period of a workbook. */
export class PeriodVotes {
  private readonly monthVotes = new Map<number, number>();
  private readonly yearVotes = new Map<number, number>();

  /** Takes what a text says of time into account; a single month counts as the months up to it only where the text is a title. */
  add(time: TimeExpression, weight: number, isTitle: boolean): void {
    const named = time.monthsToDate ?? (isTitle ? time.month : null);
    // Sentences compare with the annual accounts; only a title is about them.
    const months = named === 12 && !isTitle ? null : named;
    if (months !== null) this.addMonths(months, weight);
    if (time.years.length > 0) this.addYears([Math.max(...time.years)], months === null ? weight / 4 : weight);
  }

  addYears(years: readonly number[], weight: number): void {
    for (const year of years) this.yearVotes.set(year, (this.yearVotes.get(year) ?? 0) + weight);
  }

  addMonths(months: number, weight: number): void {
    this.monthVotes.set(months, (this.monthVotes.get(months) ?? 0) + weight);
  }

  /** The year with most votes, null where none is named. */
  get year(): number | null {
    return heaviest(this.yearVotes);
  }

  /** The months with most votes, null where none are named. */
  get months(): number | null {
    return heaviest(this.monthVotes);
  }

  get period(): Period | null {
    const { year, months } = this;
    return year === null || months === null ? null : { year, months };
  }
}

function heaviest(votes: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [value, weight] of votes) {
    if (best === null || weight > (votes.get(best) ?? 0) || (weight === votes.get(best) && value > best)) best = value;
  }
  return best;
}

const PROSE_ROWS = 60;
/** Lines that tell when something was printed or decided, not what it is about. */
export const OTHER_DATE = /utskriv|uttag|datum|skapad|beslut|sammanträd|reviderad|version|diarie|fastställd/i;

/** What titles, sheet names, the file's name and the first sentences say of the workbook's period. */
export function votesOfTitles(fileName: string | null, grids: readonly SheetGrid[]): PeriodVotes {
  const votes = new PeriodVotes();
  if (fileName !== null) votes.add(readTimeExpression(fileName.replace(/[_.]/g, " ")), 3, true);
  for (const grid of grids) {
    votes.add(readTimeExpression(grid.sheet.name), 2, true);
    for (const line of titleLines(grid)) if (!OTHER_DATE.test(line)) votes.add(readTimeExpression(line), 3, line.length <= 60);
    addProse(votes, grid);
  }
  return votes;
}

function addProse(votes: PeriodVotes, grid: SheetGrid): void {
  const last = Math.min(grid.lastRow, grid.firstRow + PROSE_ROWS);
  for (let row = grid.firstRow; row <= last; row++) {
    if (grid.kind(row, grid.firstColumn) !== CELL_KINDS.text) continue;
    const text = grid.text(row, grid.firstColumn);
    if (text.length > 60) votes.add(readTimeExpression(text.slice(0, 600)), 0.5, false);
  }
}
