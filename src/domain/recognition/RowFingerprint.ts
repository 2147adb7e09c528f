import type { SheetGrid } from "../workbook/SheetGrid";
import type { ColumnRole, RecognisedTable, TableColumn } from "./RecognisedTable";

/** An amount of a row in tkr, and what its column is rounded to, in tkr too. */
export interface FingerprintFigure {
  readonly value: number;
  readonly step: number;
}

/** The amounts of a row that tell it from others, by role. */
export type RowFingerprint = ReadonlyMap<ColumnRole, FingerprintFigure>;

const TELLING: readonly ColumnRole[] = ["actualToDate", "budgetToDate", "annualBudget", "forecast", "forecastVariance", "varianceToDate", "priorYear", "priorYearToDate", "previousForecast"];
const TKR_PER_UNIT = { kr: 1 / 1000, tkr: 1, mkr: 1000 };
/** Two printed roundings of one amount differ by one at most, of a variance by two; in tkr. */
const LEAST_SLACK = 2;
/** An amount in coarse figures tells something where it is this many times what its rounding leaves open. */
const TELLING_SIZE = 10;

/** Reads a row's telling amounts; nil and blank tell nothing. */
export function fingerprintOf(table: RecognisedTable, grid: SheetGrid, row: number): RowFingerprint {
  const figures = new Map<ColumnRole, FingerprintFigure>();
  for (const column of table.columns) {
    if (!TELLING.includes(column.role)) continue;
    const value = grid.number(row, column.column);
    const scale = tkrPerUnit(table, column);
    if (!Number.isNaN(value) && value !== 0) figures.set(column.role, { value: value * scale, step: column.step * scale });
  }
  return figures;
}

/** What one of a column's figures is in tkr. */
export function tkrPerUnit(table: RecognisedTable, column: TableColumn): number {
  return TKR_PER_UNIT[column.unit ?? table.unit ?? "tkr"];
}

/**
 * How far two statements of one amount may lie apart: a step of each, since a variance's inputs were rounded too.
 *
 * | | step | slack, tkr |
 * | --- | --- | --- |
 * | tkr beside tkr | 1, 1 | 2 |
 * | mkr with one decimal beside tkr | 100, 1 | 101 |
 * | kronor beside tkr | 0.001, 1 | 2 |
 */
export function slackOf(a: FingerprintFigure, b: FingerprintFigure): number {
  return Math.max(LEAST_SLACK, a.step + b.step);
}

/** Whether two statements may be of one amount; signs may differ (costs turned). */
export function mayBeSame(a: FingerprintFigure, b: FingerprintFigure): boolean {
  return Math.abs(Math.abs(a.value) - Math.abs(b.value)) <= slackOf(a, b);
}

/** How many amounts two rows share, and in how many roles both say something; amounts that coarse figures cannot tell apart say nothing. */
export function compareFingerprints(a: RowFingerprint, b: RowFingerprint): { readonly shared: number; readonly compared: number } {
  let shared = 0;
  let compared = 0;
  for (const [role, figure] of a) {
    const other = b.get(role);
    if (other === undefined || isBlurred(figure, other)) continue;
    compared++;
    if (mayBeSame(figure, other)) shared++;
  }
  return { shared, compared };
}

function isBlurred(a: FingerprintFigure, b: FingerprintFigure): boolean {
  const slack = slackOf(a, b);
  return slack > LEAST_SLACK && Math.max(Math.abs(a.value), Math.abs(b.value)) < TELLING_SIZE * slack;
}

/** Rows of many tables by their amounts, so that a row's equals are found without comparing all with all. */
export class FingerprintIndex<T> {
  private readonly rows = new Map<string, T[]>();

  /** `levels`: the coarser steps that the workbook's tables are given in, so that a figure is found from each of them. */
  constructor(private readonly levels: readonly number[]) {}

  add(figures: RowFingerprint, row: T): void {
    for (const [role, figure] of figures) {
      for (const level of this.levelsOf(figure)) this.push(keyOf(role, level, Math.round(Math.abs(figure.value) / level)), row);
    }
  }

  /** The rows that share at least two amounts, to the nearest step, with how many. */
  near(figures: RowFingerprint): ReadonlyMap<T, number> {
    const counts = new Map<T, number>();
    for (const [role, figure] of figures) {
      const hits = new Set<T>();
      for (const level of this.levelsOf(figure)) {
        const rounded = Math.round(Math.abs(figure.value) / level);
        for (const step of NEIGHBOURS) for (const row of this.rows.get(keyOf(role, level, rounded + step)) ?? []) hits.add(row);
      }
      for (const row of hits) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    return new Map([...counts].filter(([, count]) => count >= 2));
  }

  /** Whole tkr, and every coarser step at which the figure still tells something. */
  private levelsOf({ value }: FingerprintFigure): readonly number[] {
    return [1, ...this.levels.filter((level) => Math.abs(value) >= TELLING_SIZE * level)];
  }

  private push(key: string, row: T): void {
    const bucket = this.rows.get(key);
    if (!bucket) this.rows.set(key, [row]);
    else if (bucket.length < MOST_IN_BUCKET) bucket.push(row);
  }
}

/** The steps of fingerprints that are coarser than whole tkr, each once. */
export function coarseLevels(fingerprints: readonly RowFingerprint[]): readonly number[] {
  const levels = new Set<number>();
  for (const figures of fingerprints) for (const { step } of figures.values()) if (step > LEAST_SLACK) levels.add(step);
  return [...levels];
}

/** How far two statements of one amount may lie apart, in whole steps: each may have been rounded on its way. */
const NEIGHBOURS: readonly number[] = [-2, -1, 0, 1, 2];

/** Amounts that very many rows share tell nothing more. */
const MOST_IN_BUCKET = 12;

function keyOf(role: ColumnRole, level: number, value: number): string {
  return `${role}:${String(level)}:${String(value)}`;
}
