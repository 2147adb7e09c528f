import type { MoneyUnit } from "../amount/Amount";
import type { Period } from "../recognition/Period";
import type { CauseGroup } from "./causeGroups";
import type { ForecastGrounds } from "./ForecastGrounds";
import { PAGE, PAGE_HEIGHT, pageColumnWidths, SIDE_MARGINS } from "./pageGrid";
import { planCauseSection } from "./planCauseSection";
import { planMeasureSection, type Measure } from "./planMeasureSection";
import { planSentences } from "./planSentences";
import { planUnitSection, type UnitSection } from "./planUnitSection";
import { chartHeight, planVarianceChart } from "./planVarianceChart";
import { SheetRows, formulaCell, textCell } from "./SheetRows";
import type { ChartPlan, SheetPlan } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";
import type { UnitTable } from "./UnitTable";

/** What the page is made of; `table` is null where the workbook has no budget table. */
export interface PageInput {
  readonly boardName: string;
  readonly period: Period | null;
  readonly unit: MoneyUnit | null;
  readonly table: UnitTable | null;
  readonly causes: readonly CauseGroup[];
  readonly measures: readonly Measure[];
  readonly grounds: ForecastGrounds;
  readonly words: SummaryWords;
  /** Where the chart's figures go: the rows of the other sheet. */
  readonly chartRows: SheetRows;
}

/** The page, and what did not fit on it and so belongs on the other sheet. */
export interface PlannedPage {
  readonly plan: SheetPlan;
  readonly section: UnitSection | null;
  readonly isCausesCut: boolean;
  readonly isMeasuresCut: boolean;
}

/** The page for the board's papers: one A4 landscape, no method codes, no cell addresses, no check results. */
export function planPage(input: PageInput): PlannedPage {
  const { boardName, period, unit, words } = input;
  const columnWidths = pageColumnWidths(input.table?.columns.length ?? 0);
  const rows = new SheetRows(columnWidths);
  rows.add("title", [textCell(PAGE.label, boardName, "title", 80)]);
  rows.add("subtitle", [textCell(PAGE.label, words.subtitle(unit, period), "subtitle")]);
  rows.add("sign_rule", [textCell(PAGE.label, words.signRule, "note")]);
  rows.addSpace();
  const body = input.table ? planBody(rows, input.table, input, columnWidths) : NO_BODY;
  const headingIndex = rows.rows.findIndex(({ key }) => key === "table_heading");
  const plan: SheetPlan = {
    kind: "summary",
    name: words.summarySheet,
    rows: rows.rows,
    columnWidths,
    amountDecimals: unit === "mkr" ? 1 : 0,
    layout: [unit ?? "", ...(input.table?.columns ?? [])].join(" "),
    incompleteTitle: words.incomplete,
    frozenRows: Math.max(1, headingIndex + 1),
    print: {
      orientation: "landscape",
      pagesHigh: 1,
      repeatedRows: headingIndex < 0 ? null : ["table_heading", "table_heading"],
      lastPrintedRow: null,
      printedColumns: PAGE.margin + 1,
      sideMargins: SIDE_MARGINS,
      header: boardName,
      footer: words.subtitle(unit, period),
    },
    chart: body.chart,
  };
  return { plan, section: body.section, isCausesCut: body.isCausesCut, isMeasuresCut: body.isMeasuresCut };
}

interface PageBody {
  readonly section: UnitSection | null;
  readonly chart: ChartPlan | null;
  readonly isCausesCut: boolean;
  readonly isMeasuresCut: boolean;
}

const NO_BODY: PageBody = { section: null, chart: null, isCausesCut: false, isMeasuresCut: false };

/** Sentences name rows of the table below them, so the table is laid out first and put under them. */
function planBody(rows: SheetRows, table: UnitTable, input: PageInput, columnWidths: readonly number[]): PageBody {
  const { unit, period, words, grounds, chartRows, causes } = input;
  const tableRows = new SheetRows(columnWidths);
  const section = planUnitSection(tableRows, table, grounds, words);
  const sentences = planSentences(section, unit, period, words);
  for (const sentence of sentences) rows.add("message", [formulaCell(PAGE.label, sentence, "sentence")]);
  if (sentences.length > 0) rows.addSpace();
  const top = rows.rows.length;
  rows.append(tableRows);
  const chart = planVarianceChart(chartRows, section, unit, words);
  const left = PAGE_HEIGHT - rows.heightBetween(0, rows.rows.length);
  const measures = fitting(input.measures, left / 2);
  const most = MOST_CAUSES.find((one) => causesHeight(causes, one) <= left - measuresHeight(measures)) ?? 0;
  const shown = causesHeight(causes, most) <= left - measuresHeight(measures) ? causes : [];
  planCauseSection(rows, shown, section, words, { grid: PAGE, most, pageCell: (cell) => cell });
  planMeasureSection(rows, measures, words, PAGE);
  const isCausesCut = shown.length < causes.length || causes.some((group) => group.causes.length > most);
  const isMeasuresCut = measures.length < input.measures.length;
  if (isCausesCut || isMeasuresCut) rows.add("more", [textCell(PAGE.label, words.moreOnReconciliation, "note")]);
  return { section, chart: chart ? placeChart(rows, chart, { top, height: chartHeight(section.rows), caption: words.chartCaption(unit) }) : null, isCausesCut, isMeasuresCut };
}

const MOST_CAUSES: readonly number[] = [8, 5, 4, 3, 2, 0];
const LINE = 15;
const HEADING = 40;

/** An estimate with one line a row; long labels take from the margin that the page keeps. */
function causesHeight(groups: readonly CauseGroup[], most: number): number {
  return groups.length === 0 ? 0 : HEADING + groups.reduce((sum, { causes }) => sum + LINE * (1 + Math.min(most, causes.length)), 0);
}

function measuresHeight(measures: readonly Measure[]): number {
  return measures.length === 0 ? 0 : HEADING + measures.length * LINE;
}

function fitting(measures: readonly Measure[], height: number): readonly Measure[] {
  return measures.slice(0, Math.max(0, Math.floor((height - HEADING) / LINE)));
}

/** Beside the table, as many rows high as its bars need, with its caption in the row under it. */
function placeChart(
  rows: SheetRows,
  chart: ChartPlan,
  { top, height, caption }: { readonly top: number; readonly height: number; readonly caption: string },
): ChartPlan {
  let end = top + 1;
  while (rows.heightBetween(top, end) < height) {
    if (end >= rows.rows.length) rows.addSpace();
    end += 1;
  }
  rows.putAt(end, textCell(PAGE.chartFirst, caption, "caption", 120));
  return { ...chart, place: { ...chart.place, heightInRows: end - top } };
}
