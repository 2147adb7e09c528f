import type { ColumnRole, RecognisedWorkbook, TableColumn } from "../recognition/RecognisedTable";
import { isEmptyColumn, type FillInTable } from "./FillInTable";
import type { FillInRefusal, FillInRole } from "./FillInPlan";

/** The columns that each formula reads; a forecast's depend on its method and are asked for row by row. */
const NEEDED: Readonly<Record<FillInRole, readonly ColumnRole[]>> = {
  varianceToDate: ["actualToDate"],
  percentUsed: ["actualToDate", "annualBudget"],
  forecast: [],
  forecastVariance: ["annualBudget"],
};

const METHOD_INPUTS: readonly ColumnRole[] = ["actualToDate", "budgetToDate", "annualBudget", "priorYear", "priorYearToDate", "previousForecast"];

/** The columns that the formulas of a column may read. */
function columnsRead(source: FillInTable, role: FillInRole, { hasMethod }: RefusalBasis): readonly TableColumn[] {
  const roles: Readonly<Record<FillInRole, readonly ColumnRole[]>> = {
    varianceToDate: ["actualToDate", source.columnOf("budgetToDate") ? "budgetToDate" : "annualBudget"],
    percentUsed: NEEDED.percentUsed,
    forecast: hasMethod ? METHOD_INPUTS : ["annualBudget", "forecastVariance"],
    forecastVariance: source.columnOf("forecast") ? ["annualBudget", "forecast"] : METHOD_INPUTS,
  };
  return roles[role].flatMap((read) => source.columnOf(read) ?? []);
}

/** What the refusals of a column rest on beside the table. */
export interface RefusalBasis {
  readonly recognised: RecognisedWorkbook;
  /** Whether the actuals are those of the whole year, so that the annual budget is their measure. */
  readonly isWholeYear: boolean;
  /** Whether a forecast method was chosen for any row of the table. */
  readonly hasMethod: boolean;
}

/** Why a column may not be filled, before its rows are looked at; null where it may. */
export function refusalOf(source: FillInTable, column: TableColumn, role: FillInRole, basis: RefusalBasis): FillInRefusal | null {
  if (hasHiddenCells(source, column)) return "hiddenCells";
  if (isUnclear(source, column, role, basis)) return "unclearColumns";
  if (lacksColumns(source, role, basis)) return "missingColumns";
  if (hasMixedUnits(source, column, role, basis)) return "mixedUnits";
  return role !== "percentUsed" && source.amountRows.some((row) => source.ruleOf(row) === null) ? "unknownSignRule" : null;
}

function lacksColumns(source: FillInTable, role: FillInRole, { isWholeYear }: RefusalBasis): boolean {
  if (NEEDED[role].some((needed) => source.columnOf(needed) === null)) return true;
  if (role !== "varianceToDate" || source.columnOf("budgetToDate") !== null) return false;
  return !isWholeYear || source.columnOf("annualBudget") === null;
}

function hasHiddenCells({ table, grid }: FillInTable, column: TableColumn): boolean {
  for (let row = table.range.firstRow; row <= table.range.lastRow; row++) if (grid.isHidden(row, column.column)) return true;
  return grid.sheet.visibility !== "visible";
}

function isUnclear(source: FillInTable, column: TableColumn, role: FillInRole, basis: RefusalBasis): boolean {
  const { table, grid } = source;
  const columns = [column, ...columnsRead(source, role, basis)];
  const isAsked = basis.recognised.questions.some((question) => question.table === table.id && columns.some((one) => one.column === question.column));
  const saysOther = columns.some((one) => (one.headerRole ?? null) !== null && !isEmptyColumn(table, grid, one));
  return isAsked || saysOther || source.isTwice(role) || columns.some((one) => source.isTwice(one.role));
}

function hasMixedUnits(source: FillInTable, column: TableColumn, role: FillInRole, basis: RefusalBasis): boolean {
  const { table } = source;
  const columns = [...(role === "percentUsed" ? [] : [column]), ...columnsRead(source, role, basis)];
  return columns.some((one) => one.inverted === true || (one.unit !== null && one.unit !== table.unit));
}
