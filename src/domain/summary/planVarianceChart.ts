import type { MoneyUnit } from "../amount/Amount";
import { AUDIT } from "./auditGrid";
import { amountLabel } from "./amountWords";
import { DEFICIT_COLOUR, SURPLUS_COLOUR } from "./cellLooks";
import { PAGE } from "./pageGrid";
import type { UnitSection } from "./planUnitSection";
import { formulaCell, textCell, type SheetRows } from "./SheetRows";
import type { ChartPlan } from "./SummaryPlan";
import type { SummaryColumn } from "./SummaryColumn";
import type { SummaryWords } from "./SummaryWords";
import { mainVariance, varianceValue } from "./UnitTable";
import { ownCell, type UnitTableRow } from "./unitTableCells";

/** With fewer bars there is nothing to compare. */
const FEWEST_BARS = 2;
const MOST_BARS = 16;
const LEAST_HEIGHT = 190;
const MOST_HEIGHT = 420;
const BAR_HEIGHT = 20;
const LONG_BAR_HEIGHT = 27;
const FRAME_HEIGHT = 50;

/**
 * The chart of variances per verksamhet from the worst to the best, and its figures on the other sheet: a column of surpluses and one
 * of deficits, so that colour goes with the sign by itself. Null without figures.
 */
export function planVarianceChart(
  dataRows: SheetRows,
  section: UnitSection,
  unit: MoneyUnit | null,
  words: SummaryWords,
): ChartPlan | null {
  const bars = sortedRows(section, unit);
  const column = mainVariance(section.places.keys());
  if (bars.length < FEWEST_BARS || column === null) return null;
  return {
    title: words.chartTitle(column),
    altText: words.chartAltText(unit),
    data: planChartData(dataRows, section, { bars, column, unit }, words),
    place: {
      firstRow: section.headingKey,
      heightInRows: section.rows.length + 1,
      firstColumn: PAGE.chartFirst,
      lastColumn: PAGE.chartLast,
    },
  };
}

/** Points that the chart should be high for its bars; a long name takes two lines. */
export function chartHeight(rows: UnitSection["rows"]): number {
  const bars = rows.reduce((height, { row }) => height + (row.name.length > ONE_LINE_NAME ? LONG_BAR_HEIGHT : BAR_HEIGHT), 0);
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, FRAME_HEIGHT + bars));
}

/** The chart's figures: label, surplus, deficit, each following the page. */
function planChartData(
  dataRows: SheetRows,
  section: UnitSection,
  { bars, column, unit }: { readonly bars: readonly UnitTableRow[]; readonly column: SummaryColumn; readonly unit: MoneyUnit | null },
  words: SummaryWords,
): ChartPlan["data"] {
  dataRows.add("chart_title", [textCell(AUDIT.label, words.reconciliation.chartDataHeading, "sectionHeading")]);
  const headingRow = dataRows.add("chart_heading", [
    textCell(AUDIT.place, words.unitHeading, "columnHeadingText"),
    textCell(AUDIT.place + 1, words.surplus, "columnHeading"),
    textCell(AUDIT.place + 2, words.deficit, "columnHeading"),
  ]);
  const keys = bars.map((bar) => {
    const onPage = (cell: string): string => `{sheet:summary}!${cell.replace("{row:", "{row:summary:")}`;
    const cell = onPage(ownCell(section.places, column, bar.key));
    const cells = [
      formulaCell(AUDIT.place, `=${barName(onPage(`A{row:${bar.key}}`))}&${amountLabel(cell, unit)}`, "label"),
      formulaCell(AUDIT.place + 1, `=MAX(0,${cell})`, "variance"),
      formulaCell(AUDIT.place + 2, `=MIN(0,${cell})`, "variance"),
    ];
    return dataRows.add("bar", cells, bar.row.name);
  });
  dataRows.addSpace();
  return {
    sheet: "reconciliation",
    headingRow,
    firstRow: keys[0] ?? headingRow,
    lastRow: keys[keys.length - 1] ?? headingRow,
    labelColumn: AUDIT.place,
    series: [
      { column: AUDIT.place + 1, name: words.surplus, colour: SURPLUS_COLOUR },
      { column: AUDIT.place + 2, name: words.deficit, colour: DEFICIT_COLOUR },
    ],
  };
}

/** The unit's name before its figure: a long one stands on a line of its own, and a very long one is shortened, so that the bars keep their room. */
function barName(cell: string): string {
  return `IF(LEN(${cell})>${String(LONGEST_NAME)},LEFT(${cell},${String(LONGEST_NAME - 1)})&"…",${cell})&IF(LEN(${cell})>${String(ONE_LINE_NAME)},CHAR(10),"  ")`;
}

const ONE_LINE_NAME = 24;
const LONGEST_NAME = 34;

/** Rows that no other row of the chart contains, the worst first; where there are too many, those that deviate most. */
function sortedRows(section: UnitSection, unit: MoneyUnit | null): readonly UnitTableRow[] {
  const column = mainVariance(section.places.keys());
  if (column === null) return [];
  return section.rows
    .filter(({ row, contents }) => (row.source.kind === "item" || row.source.kind === "outside") && contents.has(column))
    .map((row) => ({ row, variance: varianceValue(row.row, column, unit) ?? 0 }))
    .sort((a, b) => Math.abs(b.variance) - Math.abs(a.variance))
    .slice(0, MOST_BARS)
    .sort((a, b) => a.variance - b.variance)
    .map(({ row }) => row);
}
