import type { MoneyUnit } from "../amount/Amount";
import type { Period } from "../recognition/Period";
import { PAGE, pageColumnWidths } from "./pageGrid";
import { planSentences } from "./planSentences";
import { planUnitSection } from "./planUnitSection";
import { planVarianceChart } from "./planVarianceChart";
import { SheetRows, formulaCell, textCell } from "./SheetRows";
import type { SourceFigures } from "./SourceFigures";
import type { ChartPlan, SheetPlan } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";
import type { UnitTable } from "./UnitTable";

/** What the page is made of; `table` is null where the workbook has no budget table. */
export interface PageInput {
  readonly boardName: string;
  readonly period: Period | null;
  readonly unit: MoneyUnit | null;
  readonly table: UnitTable | null;
  readonly figures: SourceFigures;
  readonly words: SummaryWords;
  /** Where the chart's figures go: the rows of the other sheet. */
  readonly chartRows: SheetRows;
}

/** The page for the board's papers: one A4 landscape, no method codes, no cell addresses, no check results. */
export function planPage(input: PageInput): SheetPlan {
  const { boardName, period, unit, words } = input;
  const rows = new SheetRows();
  rows.add("title", [textCell(PAGE.label, boardName, "title", 80)]);
  rows.add("subtitle", [textCell(PAGE.label, words.subtitle(unit, period), "subtitle")]);
  rows.add("sign_rule", [textCell(PAGE.label, words.signRule, "note")]);
  rows.addSpace();
  const chart = input.table ? planTable(rows, input.table, input) : null;
  const headingIndex = rows.rows.findIndex(({ key }) => key === "table_heading");
  return {
    kind: "summary",
    name: words.summarySheet,
    rows: rows.rows,
    columnWidths: pageColumnWidths(input.table?.columns.length ?? 0),
    incompleteTitle: words.incomplete,
    frozenRows: headingIndex + 1,
    print: {
      orientation: "landscape",
      pagesHigh: 1,
      repeatedRows: headingIndex < 0 ? null : ["table_heading", "table_heading"],
      lastPrintedRow: null,
      printedColumns: PAGE.chartLast + 1,
      header: boardName,
      footer: words.subtitle(unit, period),
    },
    chart,
  };
}

function planTable(rows: SheetRows, table: UnitTable, input: PageInput): ChartPlan | null {
  const { unit, period, words, figures, chartRows } = input;
  const tableRows = new SheetRows();
  const section = planUnitSection(tableRows, table, figures, words);
  const sentences = planSentences(section, unit, period, words);
  for (const sentence of sentences) rows.add("message", [formulaCell(PAGE.label, sentence, "sentence")]);
  if (sentences.length > 0) rows.addSpace();
  const firstIndex = rows.rows.length;
  for (const row of tableRows.rows) rows.addKeyed(row.key, row.cells);
  const chart = planVarianceChart(chartRows, section, unit, words);
  if (chart) rows.putAt(firstIndex + chart.place.heightInRows, textCell(PAGE.chartFirst, words.chartCaption(unit), "caption"));
  return chart;
}
