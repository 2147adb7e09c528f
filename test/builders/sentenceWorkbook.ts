import type { ColumnRole, RecognisedTable, RecognisedWorkbook, RowKind, TableColumn } from "../../src/domain/recognition/RecognisedTable";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { gridOf, type SheetGrid } from "../../src/domain/workbook/SheetGrid";
import { plainReportText } from "../../src/domain/narrative/ReportText";
import type { NarrativeInput } from "../../src/domain/narrative/checkNarrative";

/** One unit's figures in whole tkr, costs positive, so that minus is worse than budget. */
export interface UnitFigures {
  readonly label: string;
  readonly budgetToDate: number;
  readonly actualToDate: number;
  readonly annualBudget: number;
  readonly forecast: number;
  readonly previousForecast: number;
}

/** What the sentences of the tests speak of: a board for children and education, as of August. */
export const SENTENCE_UNITS: readonly UnitFigures[] = [
  { label: "Förskola", budgetToDate: 82_410, actualToDate: 84_756, annualBudget: 123_615, forecast: 126_934, previousForecast: 125_834 },
  { label: "Grundskola", budgetToDate: 164_230, actualToDate: 159_488, annualBudget: 246_345, forecast: 240_112, previousForecast: 240_112 },
  { label: "Fritidshem", budgetToDate: 21_873, actualToDate: 22_514, annualBudget: 32_810, forecast: 33_655, previousForecast: 33_255 },
  { label: "Gymnasieskola", budgetToDate: 97_642, actualToDate: 105_919, annualBudget: 146_463, forecast: 158_870, previousForecast: 156_170 },
  { label: "Vuxenutbildning", budgetToDate: 14_306, actualToDate: 13_771, annualBudget: 21_459, forecast: 20_641, previousForecast: 20_641 },
  { label: "Stab och ledning", budgetToDate: 9_528, actualToDate: 9_137, annualBudget: 14_292, forecast: 14_030, previousForecast: 14_292 },
];

const HEADERS: readonly (readonly [string, ColumnRole])[] = [
  ["Verksamhet, tkr", "label"],
  ["Budget jan-aug", "budgetToDate"],
  ["Utfall jan-aug", "actualToDate"],
  ["Avvikelse jan-aug", "varianceToDate"],
  ["Budget helår", "annualBudget"],
  ["Prognos helår", "forecast"],
  ["Prognosavvikelse", "forecastVariance"],
  ["Föregående prognos", "previousForecast"],
];

const TOTAL_LABEL = "Summa barn- och utbildningsnämnden";
const FIRST_ROW = 3;

/** Every figure of the board's own total row. */
export const SENTENCE_TOTAL: UnitFigures = {
  label: TOTAL_LABEL,
  budgetToDate: sum((unit) => unit.budgetToDate),
  actualToDate: sum((unit) => unit.actualToDate),
  annualBudget: sum((unit) => unit.annualBudget),
  forecast: sum((unit) => unit.forecast),
  previousForecast: sum((unit) => unit.previousForecast),
};

function sum(of: (unit: UnitFigures) => number): number {
  return SENTENCE_UNITS.reduce((all, unit) => all + of(unit), 0);
}

function figuresOf(unit: UnitFigures): readonly number[] {
  const { budgetToDate, actualToDate, annualBudget, forecast, previousForecast } = unit;
  return [budgetToDate, actualToDate, budgetToDate - actualToDate, annualBudget, forecast, annualBudget - forecast, previousForecast];
}

function column([header, role]: readonly [string, ColumnRole], index: number): TableColumn {
  return { column: index, header, role, unit: null, step: 1, changeOf: null, proof: "arithmetic" };
}

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): SheetSnapshot {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  return {
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    ownSheet: null,
  };
}

function tableSheet(): SheetSnapshot {
  const rows = [...SENTENCE_UNITS, SENTENCE_TOTAL].map((unit) => [unit.label, ...figuresOf(unit)]);
  return sheetOf("Drift", [["Barn- och utbildningsnämnden"], ["Uppföljning augusti 2024"], [], HEADERS.map(([header]) => header), ...rows]);
}

function recognisedTable(): RecognisedTable {
  const kinds: readonly RowKind[] = [...SENTENCE_UNITS.map((): RowKind => "item"), "total"];
  const rows = [...SENTENCE_UNITS, SENTENCE_TOTAL].map((unit, index) => ({
    row: FIRST_ROW + 1 + index,
    label: unit.label,
    code: null,
    kind: kinds[index] ?? "item",
    level: 0,
  }));
  const lastRow = FIRST_ROW + rows.length;
  return {
    id: "T1",
    sheet: "Drift",
    range: { firstRow: FIRST_ROW, firstColumn: 0, lastRow, lastColumn: HEADERS.length - 1 },
    headerRows: [FIRST_ROW],
    kind: "byUnit",
    caption: "",
    unit: "tkr",
    varianceRule: "budgetMinusActual",
    columns: HEADERS.map(column),
    rows,
    sums: [{ total: lastRow, parts: rows.slice(0, -1).map(({ row }) => ({ row, weight: 1 })) }],
    period: { year: 2024, months: 8 },
  };
}

/** A workbook with that table on the sheet Drift and the paragraphs, one a row, on the sheet Text; or the paragraphs as a report's text. */
export function sentenceInput(paragraphs: readonly string[], place: "sheet" | "report" = "sheet"): NarrativeInput {
  return inputOf(paragraphs, place === "sheet" ? { name: "Text", title: "Barn- och utbildningsnämnden" } : null);
}

/** The same with the paragraphs on a sheet of another name, which is its title too. */
export function sentenceInputOnSheet(name: string, paragraphs: readonly string[]): NarrativeInput {
  return inputOf(paragraphs, { name, title: name });
}

function inputOf(paragraphs: readonly string[], sheet: { readonly name: string; readonly title: string } | null): NarrativeInput {
  const sheets = [tableSheet(), ...(sheet ? [sheetOf(sheet.name, [[sheet.title], ...paragraphs.map((text) => [text])])] : [])];
  const snapshot: WorkbookSnapshot = { fileName: "augusti.xlsx", sheets, names: [], storedState: null };
  const grids = new Map<string, SheetGrid>(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const recognised: RecognisedWorkbook = { tables: [recognisedTable()], links: [], unrecognised: [], questions: [], period: { year: 2024, months: 8 } };
  return { snapshot, grids, recognised, computed: [], reportText: sheet ? null : plainReportText(paragraphs) };
}
