import type { MoneyUnit } from "../amount/Amount";
import type { SheetGrid } from "../workbook/SheetGrid";
import { assignColumns, type AssignedColumns, type ColumnDoubt, type TableTime } from "./assignColumns";
import { findSums, type TableSums } from "./findSums";
import { readHeader } from "./HeaderMeaning";
import type { Period } from "./Period";
import { classifyRows, readRawRows, type RawRow } from "./readRows";
import { readUnit } from "./readUnit";
import type { ColumnAnswer, ColumnRole, RecognisedTable, SumRelation, TableColumn, TableKind, VarianceRule } from "./RecognisedTable";
import { rowRules } from "./rowRules";
import { readLabel } from "./rowWords";
import { SumMatrix, type SumColumn } from "./SumMatrix";
import { readTimeExpression } from "./TimeExpression";
import { draftTable, type TableDraft } from "./TableDraft";
import { kindOfTable } from "./tableKind";
import type { TableRegion } from "./TableRegion";
import { linesAbove } from "./tableSurroundings";

/** What recognition of one table needs to know of the workbook around it. */
export interface TableContext {
  /** What titles, sheet names and the file's name say. */
  readonly time: TableTime;
  readonly answers: readonly ColumnAnswer[];
}

/** A table as far as it can be recognised by itself; id, inherited unit and period come from the workbook. */
export interface TableRecognition {
  readonly table: RecognisedTable;
  readonly doubt: ColumnDoubt | null;
}

/** Longer tables are exports of a ledger: their rows are read, not interpreted one by one. */
const LONGEST_REPORT = 1_500;
/** Rows whose labels decide the kind of a table and the sign of its costs. */
const ROWS_READ = 400;
const NO_SUMS: TableSums = { relations: [], outside: new Set() };
const noRowRule = (): null => null;
const NO_AMOUNT: ReadonlySet<ColumnRole> = new Set(["label", "code", "text"]);
const NOT_ADDITIVE: ReadonlySet<ColumnRole> = new Set(["label", "code", "text", "percentUsed", "variancePercent"]);
const ROLES_OF_OTHERS = /^(?:label|code|text|change|month\d\d)$/;

/** Recognises the table of a region: roles, kind, rows, sums, unit and sign rule. Null where it holds nothing to recognise. */
export function recogniseTable(region: TableRegion, context: TableContext): TableRecognition | null {
  const draft = draftTable(region);
  if (draft.columns.length < 2) return null;
  const captions = linesAbove(region);
  const assigned = assignColumns(draft, { ...timeOf(captions, context.time), caption: captions[0] ?? "" }, context.answers);
  const amountColumns = new Set(assigned.columns.filter((column) => !NO_AMOUNT.has(column.role)).map((column) => column.column));
  const rows = readRawRows(draft, assigned.columns, amountColumns);
  const kind = kindOf(draft, assigned, rows, captions);
  const columns = columnsForKind(assigned.columns, kind);
  const unit = kind === "other" ? null : ownUnit(columns, captions);
  const shownSign = costSignOf(draft.grid, columns, rows);
  const rule = isBudgetKind(kind) ? (assigned.rule ?? ruleBySign(columns, shownSign)) : null;
  const costSign = mayFollowRule(columns, rows) && rule !== null ? (rule === "budgetMinusActual" ? 1 : -1) : shownSign;
  const { relations, outside } = sumsOf(draft.grid, rows, columns, kind);
  const ruleOfRow = rows.length > LONGEST_REPORT ? noRowRule : rowRules({ grid: draft.grid, columns, rule, isMixed: assigned.hasMixedRules || relations.some(hasBothWeights) });
  const table: RecognisedTable = {
    id: "",
    sheet: draft.grid.sheet.name,
    range: rangeOf(region, columns),
    headerRows: region.headerRows,
    kind,
    caption: captions[0] ?? "",
    unit,
    varianceRule: rule,
    columns: columns.map((column) => (column.unit === unit ? { ...column, unit: null } : column)),
    rows: classifyRows({ draft, rows, sums: relations, outside, ruleOfRow }),
    sums: relations,
    costSign,
    period: ownPeriod(columns) ?? captionPeriod([...captions, draft.grid.sheet.name], context.time.year),
  };
  return { table, doubt: isBudgetKind(kind) ? assigned.doubt : null };
}

/** The nearest caption that speaks of time, else what the titles say. */
function timeOf(captions: readonly string[], titles: TableTime): TableTime {
  for (const caption of captions) {
    const { monthsToDate, month, isWholeYear, years } = readTimeExpression(caption);
    const months = monthsToDate ?? month ?? (isWholeYear ? 12 : null);
    if (months !== null) return { year: years.length > 0 ? Math.max(...years) : titles.year, months };
  }
  return titles;
}

function isBudgetKind(kind: TableKind): boolean {
  return kind === "byUnit" || kind === "byAccount" || kind === "investments";
}

function rangeOf(region: TableRegion, columns: readonly TableColumn[]): RecognisedTable["range"] {
  return {
    firstRow: region.headerRows[0] ?? 0,
    lastRow: region.lastRow,
    firstColumn: columns[0]?.column ?? region.firstColumn,
    lastColumn: columns[columns.length - 1]?.column ?? region.lastColumn,
  };
}

function kindOf(draft: TableDraft, assigned: AssignedColumns, rows: readonly RawRow[], captions: readonly string[]): TableKind {
  const label = assigned.sorted.label?.header ?? "";
  const amounts = assigned.sorted.amounts;
  const items = rows.slice(0, ROWS_READ).filter((row) => row.label !== "" && !readLabel(row.label).isTotal);
  return kindOfTable({
    sheetName: draft.grid.sheet.name,
    isHiddenSheet: draft.grid.sheet.visibility !== "visible",
    labelHeader: label,
    captions,
    amountHeaders: amounts.map((column) => column.header),
    wordHeaders: assigned.sorted.words.map((column) => column.header),
    roles: assigned.columns.map((column) => column.role).filter((role) => !NO_AMOUNT.has(role)),
    itemLabels: items.map((row) => row.label),
    codeColumns: assigned.sorted.codes.length,
    hasMoneyUnit: [label, ...captions, ...amounts.map((column) => column.header)].some((text) => readUnit(text) !== null),
  });
}

/** In a table of no money only what needs no money keeps its role; the one amount of a cause table is its amount. */
function columnsForKind(columns: readonly TableColumn[], kind: TableKind): readonly TableColumn[] {
  if (kind === "other") return columns.map((column) => (ROLES_OF_OTHERS.test(column.role) ? column : { ...column, role: "unknown", headerRole: null, unit: null }));
  const amounts = columns.filter((column) => !NO_AMOUNT.has(column.role));
  const isOnlyAmount = (kind === "causes" || kind === "measures") && amounts.length === 1;
  return columns.map((column) => (isOnlyAmount && column === amounts[0] && !/Effect$/.test(column.role) ? { ...column, role: "amount", headerRole: null } : column));
}

/** Whether a total takes some of its parts away: revenue and cost both stand as positive figures. */
function hasBothWeights({ parts }: SumRelation): boolean {
  return parts.some(({ weight }) => weight < 0) && parts.some(({ weight }) => weight > 0);
}

/** The unit that the table's headings or the captions above it declare. */
function ownUnit(columns: readonly TableColumn[], captions: readonly string[]): MoneyUnit | null {
  const amounts = columns.filter((column) => !NO_AMOUNT.has(column.role));
  if (amounts.length === 0) return null;
  const named = new Set(amounts.flatMap((column) => column.unit ?? []));
  const ofLabel = columns.filter((column) => NO_AMOUNT.has(column.role)).map((column) => readUnit(column.header)).find((unit) => unit !== null);
  if (ofLabel) return ofLabel;
  if (named.size === 1) return [...named][0] ?? null;
  return captions.map((line) => readUnit(line)).find((unit) => unit !== null) ?? null;
}

/** Whether costs stand as positive or negative figures: by the rows that words call costs, else by the rows of units, else by the revenue turned. */
function costSignOf(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly RawRow[]): 1 | -1 | null {
  const bases = columns.filter((column) => ["actualToDate", "annualBudget", "budgetToDate", "forecast", "actualCostToDate"].includes(column.role) && column.inverted !== true);
  const amountRows = rows.slice(0, ROWS_READ).filter((row) => row.hasAmounts);
  const costs = amountRows.filter((row) => readLabel(row.label).flow === "cost");
  const plain = amountRows.filter((row) => readLabel(row.label).flow === null);
  const revenues = amountRows.filter((row) => readLabel(row.label).flow === "revenue");
  if (costs.length > 0) return balanceSign(grid, bases, costs, 1);
  if (plain.length > 0) return balanceSign(grid, bases, plain, 1);
  return balanceSign(grid, bases, revenues, -1);
}

/**
 * Minus is worse, so the rule tells how costs stand even where the figures of units look otherwise (companies' results are positive).
 * Only rows that words call costs, or a heading that says no more than "Diff", speak against it.
 */
function mayFollowRule(columns: readonly TableColumn[], rows: readonly RawRow[]): boolean {
  const isPlainDifference = columns.some((column) => /ariance/.test(column.role) && /diff/i.test(column.header) && !/avv|över|under/i.test(column.header));
  return !isPlainDifference && !rows.slice(0, ROWS_READ).some((row) => row.hasAmounts && readLabel(row.label).flow === "cost");
}

function balanceSign(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly RawRow[], turn: 1 | -1): 1 | -1 | null {
  let balance = 0;
  for (const { row } of rows) {
    for (const { column } of columns) {
      const value = grid.number(row, column);
      if (!Number.isNaN(value)) balance += turn * value;
    }
  }
  return balance === 0 ? null : balance > 0 ? 1 : -1;
}

/** Where every variance is nil and proves no direction, the sign of the costs says which rule the table follows. */
function ruleBySign(columns: readonly TableColumn[], costSign: 1 | -1 | null): VarianceRule | null {
  const hasBase = columns.some((column) => column.role === "annualBudget" || column.role === "budgetToDate");
  const hasVariance = columns.some((column) => column.role === "varianceToDate" || column.role === "forecastVariance");
  if (!hasVariance || costSign === null) return null;
  const isProven = columns.some((column) => column.proof === "arithmetic" && /ariance/.test(column.role));
  if (!hasBase && !isProven) return null;
  return costSign > 0 ? "budgetMinusActual" : "actualMinusBudget";
}

/** Sums, where any row may be one: in an export only a worded total may. */
function sumsOf(grid: SheetGrid, rows: readonly RawRow[], columns: readonly TableColumn[], kind: TableKind): TableSums {
  const mayHaveSums = rows.length <= LONGEST_REPORT || rows.some((row) => readLabel(row.label).isTotal);
  return mayHaveSums ? findSums(matrixOf(grid, rows, columns, kind)) : NO_SUMS;
}

function matrixOf(grid: SheetGrid, rows: readonly RawRow[], columns: readonly TableColumn[], kind: TableKind): SumMatrix {
  const isOther = kind === "other";
  const additive = columns.filter((column) => !NOT_ADDITIVE.has(column.role) && (isOther ? column.percentScale !== 1 : column.role !== "unknown"));
  const sumColumns = additive.map((column): SumColumn => ({ column: column.column, step: column.step, isVariance: /ariance$|^varianceToDate$|^change$/.test(column.role) }));
  return new SumMatrix(grid, rows.filter((row) => row.hasAmounts && row.label !== ""), sumColumns);
}

/** The months that the table's own headings name for its actuals. */
function ownPeriod(columns: readonly TableColumn[]): Period | null {
  for (const column of columns) {
    if (column.role !== "actualToDate" && column.role !== "budgetToDate" && column.role !== "varianceToDate") continue;
    const { time } = readHeader(column.header);
    const months = time.monthsToDate ?? time.month;
    const year = time.years.length === 0 ? null : Math.max(...time.years);
    if (months !== null && year !== null) return { year, months };
  }
  return null;
}

/** The period that the caption or the sheet's name tells: tables of several reports may stand in one workbook. */
function captionPeriod(lines: readonly string[], titleYear: number | null): Period | null {
  for (const line of lines) {
    const { monthsToDate, month, years } = readTimeExpression(line);
    const months = monthsToDate ?? month;
    const year = years.length > 0 ? Math.max(...years) : titleYear;
    if (months !== null && year !== null) return { year, months };
  }
  return null;
}
