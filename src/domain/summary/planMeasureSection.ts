import type { RecognisedTable, RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { SectionGrid } from "./planUnitSection";
import { contentCell, headingCell, textCell, type SheetRows } from "./SheetRows";
import { columnOf, contentOf, type SourceFigure, type SourceFigures } from "./SourceFigures";
import type { CellStyle, PlannedCell } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";

/** A corrective action with what the workbook says of its effect. Sv: åtgärd. */
export interface Measure {
  readonly label: string;
  readonly isTotal: boolean;
  readonly expected: SourceFigure | null;
  readonly realised: SourceFigure | null;
  /** What the workbook says in a column on whether the forecast counts on it; "" where it says nothing. */
  readonly inForecast: string;
}

/** The workbook's corrective actions that have an effect in figures. */
export function measuresOf(recognised: RecognisedWorkbook, figures: SourceFigures): readonly Measure[] {
  return recognised.tables.filter(({ kind }) => kind === "measures").flatMap((table) => tableMeasures(table, figures));
}

function tableMeasures(table: RecognisedTable, figures: SourceFigures): readonly Measure[] {
  const said = table.columns.find(({ role, header }) => role === "text" && /prognos|forecast/i.test(header));
  return table.rows
    .filter(({ kind }) => kind === "item" || kind === "outside" || kind === "total")
    .map((row) => ({
      label: row.label,
      isTotal: row.kind === "total",
      expected: effect(table, row.row, "expectedEffect", figures),
      realised: figures.byRole(table, row.row, "realisedEffect"),
      inForecast: said ? figures.text(table, row.row, said.column) : "",
    }))
    .filter(({ expected, realised }) => expected !== null || realised !== null);
}

function effect(table: RecognisedTable, row: number, role: "expectedEffect", figures: SourceFigures): SourceFigure | null {
  return columnOf(table, role) ? figures.byRole(table, row, role) : figures.byRole(table, row, "amount");
}

/** Lays out the actions: effect expected and realised, and whether the forecast counts on it, as far as the workbook says. */
export function planMeasureSection(rows: SheetRows, measures: readonly Measure[], words: SummaryWords, grid: SectionGrid): void {
  if (measures.length === 0) return;
  const columns = [
    { heading: words.expectedEffect, cell: (measure: Measure, style: CellStyle, column: number) => figureCell(measure.expected, style, column), stands: measures.some(({ expected }) => expected) },
    { heading: words.realisedEffect, cell: (measure: Measure, style: CellStyle, column: number) => figureCell(measure.realised, style, column), stands: measures.some(({ realised }) => realised) },
    { heading: words.inForecast, cell: (measure: Measure, _style: CellStyle, column: number) => textCell(column, measure.inForecast, "figure", 20), stands: measures.some(({ inForecast }) => inForecast !== "") },
  ].filter(({ stands }) => stands);
  rows.addSpace();
  rows.add("measures_heading", [
    textCell(grid.label, words.measuresHeading, "columnHeadingText"),
    ...columns.map(({ heading }, index) => headingCell(grid.firstFigure + index, heading, "columnHeading")),
  ]);
  for (const measure of measures) {
    const style: CellStyle = measure.isTotal ? "totalAmount" : "amount";
    const cells = columns.map(({ cell }, index) => cell(measure, style, grid.firstFigure + index));
    rows.add("measure", [textCell(grid.label, measure.label, measure.isTotal ? "totalLabel" : "label", 120), ...cells], measure.label);
  }
}

function figureCell(figure: SourceFigure | null, style: CellStyle, column: number): PlannedCell {
  return contentCell(column, figure ? contentOf(figure) : { type: "text", text: "" }, style);
}
