import type { Notion } from "./HeaderMeaning";

/** What the words of the other columns and the surroundings say, for headings that speak only beside others. */
export interface HeadingSurroundings {
  /** The year that the table is about, null where no heading tells. */
  readonly year: number | null;
  /** The highest number of a numbered forecast ("Prognos 3") in the table. */
  readonly lastForecastNumber: number | null;
  /** The highest number below that, null where there is none. */
  readonly previousForecastNumber: number | null;
  /** The latest month of several dated forecasts ("Prognos T1", "Prognos T2"), null where they are not dated apart. */
  readonly lastForecastMonths: number | null;
  /** The latest month before that, null where there is none. */
  readonly previousForecastMonths: number | null;
  /** What the table shows accumulated; the same of a single month beside it has no role. */
  readonly accumulated: ReadonlySet<Notion>;
  /** Whether the caption says that the table holds deviations and no heading names an amount that they deviate from. */
  readonly holdsDeviations: boolean;
  /** Whether the title or caption speaks of a part of the year, so that a plain "Budget" is that part's. */
  readonly isPartOfYear: boolean;
  /** Whether any heading names a budget or a forecast of the whole year, or months to date. */
  readonly isWholeYearOnly: boolean;
  /** Whether the headings are twelve (or at least three) single months. */
  readonly hasMonths: boolean;
  /** Measures that stand both for revenue or cost and for their net: the former are parts. */
  readonly split: ReadonlySet<Notion>;
  /** Whether a heading names what was added to the first budget, or the budget after it. */
  readonly hasRevision: boolean;
}
