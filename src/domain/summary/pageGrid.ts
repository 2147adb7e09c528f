/** The fixed columns (from 0) of the page, so that the user's notes to the right of them stay where they are from run to run. */
export const PAGE = {
  label: 0,
  firstFigure: 1,
  lastFigure: 8,
  chartFirst: 10,
  chartLast: 14,
  /** All but closed, so that the chart's frame stands within the print. */
  margin: 15,
} as const;

const LABEL_WIDTH = 31;
const FIGURE_WIDTH = 10.5;
const UNUSED_WIDTH = 1;
const GAP_WIDTH = 1.5;
const CHART_COLUMN_WIDTH = 9.4;

/** Widths in characters; figure columns without a figure are all but closed, so that the chart stands beside the table. */
export function pageColumnWidths(figureColumns: number): readonly number[] {
  const figures = Array.from({ length: PAGE.lastFigure }, (_, index) => (index < figureColumns ? FIGURE_WIDTH : UNUSED_WIDTH));
  const chart = Array.from({ length: PAGE.chartLast - PAGE.chartFirst + 1 }, () => CHART_COLUMN_WIDTH);
  return [LABEL_WIDTH, ...figures, GAP_WIDTH, ...chart, UNUSED_WIDTH];
}

/**
 * Points that the rows of one A4 landscape page may be high in all. Its printable 487 points hold 608 at 80 %, the smallest scale at which our
 * 10-point font still prints at 8.
 */
export const PAGE_HEIGHT = 600;

/** Points: half an inch, which every printer can, so that the page is squeezed less. */
export const SIDE_MARGINS = 36;
