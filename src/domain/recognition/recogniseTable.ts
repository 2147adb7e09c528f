import type { MoneyUnit } from "../amount/Amount";
import { headingOfLabels } from "../mailing/maskTableWords";
import type { SheetGrid } from "../workbook/SheetGrid";
import { assignColumns, type AssignedColumns, type ColumnDoubt, type TableTime } from "./assignColumns";
import { findBlockSums } from "./findBlockSums";
import { findSums } from "./findSums";
import { readExportRows } from "./ExportRow";
import { classifyRows, readRawRows, rowColumnsOf, type RawRow, type RowColumns } from "./readRows";
import { readUnit } from "./readUnit";
import type { ColumnAnswer, ColumnRole, RecognisedTable, SumRelation, TableColumn, TableKind, VarianceRule } from "./RecognisedTable";
import { rowRules } from "./rowRules";
import { readLabel } from "./rowWords";
import { SumMatrix, type SumColumn } from "./SumMatrix";
import { draftTable, type TableDraft } from "./TableDraft";
import { kindOfTable } from "./tableKind";
import { periodOfTable, timeOf } from "./tablePeriod";
import { signsOf } from "./tableSigns";
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
/** Rows whose labels decide the kind of a table. */
const ROWS_READ = 400;
const NO_AMOUNT: ReadonlySet<ColumnRole> = new Set(["label", "code", "text"]);
const NOT_ADDITIVE: ReadonlySet<ColumnRole> = new Set(["label", "code", "text", "percentUsed", "variancePercent"]);
const ROLES_OF_OTHERS = /^(?:label|code|text|change|month\d\d)$/;

/**
 * Recognises the table of a region: roles, kind, rows, sums, unit and sign rule. Null where it holds nothing to recognise.
 *
 * Yields between the steps, so that an export of a hundred thousand rows does not hold up its reader.
 */
export function* recogniseTable(region: TableRegion, context: TableContext): Generator<void, TableRecognition | null> {
  const draft = draftTable(region);
  if (draft.columns.length < 2) return null;
  const captions = linesAbove(region);
  const caption = captions[0] ?? "";
  const assigned = assignColumns(draft, { ...timeOf(captions, context.time), caption }, context.answers);
  yield;
  const at = rowColumnsOf(assigned.columns);
  const head = readRawRows(draft, at, ROWS_READ);
  const kind = kindOf(draft, assigned, head, captions);
  const columns = columnsForKind(assigned.columns, kind);
  const signs = signsOf(draft.grid, columns, head, assigned.rule);
  const rule = isBudgetKind(kind) ? signs.rule : null;
  const body = yield* readBody({ draft, at, columns, kind, rule, isMixed: assigned.hasMixedRules });
  yield;
  const table: RecognisedTable = {
    id: "",
    sheet: draft.grid.sheet.name,
    range: rangeOf(region, columns),
    headerRows: region.headerRows,
    kind,
    caption,
    ...unitsOf(columns, captions, kind),
    varianceRule: rule,
    ...body,
    costSign: signs.costSign,
    period: periodOfTable(columns, [...captions, draft.grid.sheet.name], context.time.year),
  };
  return { table, doubt: isBudgetKind(kind) ? assigned.doubt : null };
}

/** What the rows of a table are read by. */
interface BodyInput {
  readonly draft: TableDraft;
  readonly at: RowColumns;
  readonly columns: readonly TableColumn[];
  readonly kind: TableKind;
  readonly rule: VarianceRule | null;
  readonly isMixed: boolean;
}

/** The rows of a table and its sums; those of a long export without totals are not interpreted one by one. */
function* readBody(input: BodyInput): Generator<void, Pick<RecognisedTable, "rows" | "sums">> {
  const { draft, at, columns, rule } = input;
  const isLong = draft.lastRow - draft.firstRow >= LONGEST_REPORT;
  const exported = isLong ? yield* readExportRows(draft, { ...at, heading: headingOfLabels(columns) }) : null;
  if (exported) return { rows: exported, sums: [] };
  const rows = readRawRows(draft, at, Infinity);
  yield;
  const matrix = matrixOf(draft.grid, rows, columns, input.kind);
  const found = findSums(matrix);
  const relations = [...found.relations, ...findBlockSums(matrix)];
  yield;
  const isMixed = input.isMixed || relations.some(hasBothWeights);
  const ruleOfRow = isLong ? (): null => null : rowRules({ grid: draft.grid, columns, rule, isMixed, rows });
  return { rows: classifyRows({ draft, rows, sums: relations, outside: found.outside, ruleOfRow }), sums: relations };
}

/** The table's unit, and its columns without what only repeats it. */
function unitsOf(columns: readonly TableColumn[], captions: readonly string[], kind: TableKind): Pick<RecognisedTable, "unit" | "columns"> {
  const unit = kind === "other" ? null : ownUnit(columns, captions);
  return { unit, columns: columns.map((column) => (column.unit === unit ? { ...column, unit: null } : column)) };
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

function matrixOf(grid: SheetGrid, rows: readonly RawRow[], columns: readonly TableColumn[], kind: TableKind): SumMatrix {
  const isOther = kind === "other";
  const additive = columns.filter((column) => !NOT_ADDITIVE.has(column.role) && (isOther ? column.percentScale !== 1 : column.role !== "unknown"));
  const sumColumns = additive.map((column): SumColumn => ({ column: column.column, step: column.step, isVariance: /ariance$|^varianceToDate$|^change$/.test(column.role) }));
  return new SumMatrix(grid, rows.filter((row) => row.hasAmounts && row.label !== ""), sumColumns);
}
