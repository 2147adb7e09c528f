import { amountOf, AMOUNTS_PER_UNIT, type MoneyUnit } from "../amount/Amount";
import type { ColumnRole, RecognisedTable, TableColumn } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { Fact, Measure } from "./Fact";
import type { SubjectRow } from "./Subject";

const MEASURE_BY_ROLE: Partial<Record<ColumnRole, Measure>> = {
  varianceToDate: "varianceToDate",
  forecastVariance: "forecastVariance",
  actualToDate: "actualToDate",
  budgetToDate: "budgetToDate",
  annualBudget: "annualBudget",
  forecast: "forecast",
  previousForecast: "previousForecast",
  priorYear: "priorYear",
  priorYearToDate: "priorYearToDate",
  amount: "cause",
  expectedEffect: "effect",
};
const SIGNED: ReadonlySet<Measure> = new Set(["varianceToDate", "forecastVariance", "previousVariance", "changeOfForecast", "changeOfYear", "cause"]);
/** A budget this small beside the row's other figures is none: the row is a result, whose own figure is its variance. */
const NO_BUDGET = 0.01;

/** A row's figures as facts: those of its cells, and the variances and changes that follow from two of them where no column states them. */
export function factsOfRow({ table, row }: SubjectRow, grid: SheetGrid): readonly Fact[] {
  const stated = table.columns.flatMap((column) => statedFact(table, row.row, row.label, column, grid));
  const rule = row.varianceRule ?? table.varianceRule;
  const sign = rule === "budgetMinusActual" ? 1 : -1;
  const differences = rule === null ? [] : DIFFERENCES.flatMap(([measure, base, compared]) => difference(stated, sign, measure, base, compared));
  const derived = [...differences, ...changeOfVariance([...stated, ...differences])];
  return [...stated, ...derived, ...resultFacts(row.label, [...stated, ...derived])];
}

/** What follows from which two figures, the one that it is counted from first. */
const DIFFERENCES: readonly (readonly [measure: Measure, base: Measure, compared: Measure])[] = [
  ["varianceToDate", "budgetToDate", "actualToDate"],
  ["forecastVariance", "annualBudget", "forecast"],
  ["changeOfForecast", "previousForecast", "forecast"],
  ["changeOfYear", "priorYearToDate", "actualToDate"],
];

function statedFact(table: RecognisedTable, row: number, label: string, column: TableColumn, grid: SheetGrid): readonly Fact[] {
  const measure = earlierVariance(column) ?? (column.role === "change" ? changeMeasure(table, column) : MEASURE_BY_ROLE[column.role]);
  const value = grid.number(row, column.column);
  if (measure === undefined || Number.isNaN(value)) return [];
  const known = column.unit ?? table.unit;
  const unit: MoneyUnit = known ?? "tkr";
  return [
    {
      measure,
      cells: [{ sheet: table.sheet, row, column: column.column }],
      amount: amountOf(value, unit),
      slack: (column.step * AMOUNTS_PER_UNIT[unit]) / 2,
      isSigned: SIGNED.has(measure),
      label,
      header: column.header,
      baseHeader: column.role === "change" ? headersOf(table, column.changeOf ?? []) : "",
      table: table.id,
      sheet: table.sheet,
      row,
      unit,
      unitIsAssumed: known === null,
      isOfWholeYear: isOfWholeYear(table),
      period: table.period,
    },
  ];
}

function isOfWholeYear({ columns }: RecognisedTable): boolean {
  const has = (...roles: readonly ColumnRole[]): boolean => columns.some((column) => roles.includes(column.role));
  return has("annualBudget") && !has("budgetToDate", "forecast", "forecastVariance");
}

/** A change column is one of forecasts or of years by the columns that it is the difference of. */
function changeMeasure(table: RecognisedTable, column: TableColumn): Measure | undefined {
  const roles = (column.changeOf ?? []).map((index) => table.columns.find((one) => one.column === index)?.role);
  if (roles.includes("previousForecast")) return "changeOfForecast";
  return roles.includes("priorYearToDate") ? "changeOfYear" : undefined;
}

/** "Avvikelse fg prognos", "Avvikelse prognos april": no role of a column, but what a forecast's change is counted from. */
function earlierVariance({ role, header }: TableColumn): Measure | null {
  if (role !== "unknown" && role !== "change") return null;
  return EARLIER.test(header) && /avvikelse/i.test(header) && /prognos/i.test(header) ? "previousVariance" : null;
}

const EARLIER = /föreg|fg\b|förra|tidigare|prognos\s*\d|\b(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov)/i;

function headersOf(table: RecognisedTable, columns: readonly number[]): string {
  return columns.map((index) => table.columns.find((one) => one.column === index)?.header ?? "").join(" ");
}

/** What follows from two figures: budget minus actual where costs stand positive, actual minus budget where they stand negative; nothing that a column states. */
function difference(stated: readonly Fact[], sign: 1 | -1, measure: Measure, base: Measure, compared: Measure): readonly Fact[] {
  const from = stated.find((fact) => fact.measure === base);
  const to = stated.find((fact) => fact.measure === compared);
  if (!from || !to || stated.some((fact) => fact.measure === measure)) return [];
  return [{ ...to, measure, cells: [...to.cells, ...from.cells], amount: sign * (from.amount - to.amount), slack: from.slack + to.slack, isSigned: true, baseHeader: from.header }];
}

/** The change of the forecast where only its variances stand in the table. */
function changeOfVariance(facts: readonly Fact[]): readonly Fact[] {
  const from = facts.find((fact) => fact.measure === "previousVariance");
  const to = facts.find((fact) => fact.measure === "forecastVariance");
  if (!from || !to || facts.some((fact) => fact.measure === "changeOfForecast")) return [];
  return [{ ...to, measure: "changeOfForecast", cells: [...to.cells, ...from.cells], amount: to.amount - from.amount, slack: from.slack + to.slack, baseHeader: from.header }];
}

const PLAIN_RESULT = /^(?:årets|periodens)?\s*resultat$/i;

/** In the row "Årets resultat", budgeted to nought, the result itself is what is better or worse than budget. */
function resultFacts(label: string, facts: readonly Fact[]): readonly Fact[] {
  const size = Math.max(0, ...facts.map((fact) => Math.abs(fact.amount)));
  const budget = facts.find((fact) => fact.measure === "annualBudget");
  const isResult = budget ? /resultat/i.test(label) && Math.abs(budget.amount) <= NO_BUDGET * size : PLAIN_RESULT.test(label.trim());
  if (!isResult) return [];
  const has = (measure: Measure): boolean => facts.some((fact) => fact.measure === measure);
  const as = (from: Measure, to: Measure): readonly Fact[] =>
    has(to) ? [] : facts.filter((fact) => fact.measure === from).map((fact) => ({ ...fact, measure: to, isSigned: true }));
  const signed = facts.filter((fact) => fact.measure === "priorYear" || fact.measure === "priorYearToDate").map((fact) => ({ ...fact, isSigned: true }));
  return [...as("actualToDate", "varianceToDate"), ...as("forecast", "forecastVariance"), ...signed];
}
