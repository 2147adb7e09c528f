import type { Amount } from "../../amount/Amount";
import { roundingAllowance } from "../../amount/roundingGrade";
import { addressOf, amountAt, cellAt, columnWithRole, inUnitOf, rowOf, type FigureTable } from "../../reconciliation/FigureTable";
import { figureStep } from "../../reconciliation/figureStep";
import { grossRows, makesResult, type GrossRow, type GrossRows } from "../../reconciliation/grossRows";
import type { TableFamilies } from "../../reconciliation/tableIdentities";
import type { ColumnRole } from "../../recognition/RecognisedTable";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";
import { figureDraft } from "./cellDraft";

/** A table per kontoslag with its rows of revenue and cost. */
interface GrossTable {
  readonly figures: FigureTable;
  readonly rows: GrossRows;
}

/** A column in which the board's revenue and cost both miss the units', and the net does not. */
interface GrossGap {
  readonly column: number;
  /** What the units' revenues and costs make. */
  readonly revenue: Amount;
}

const FEWEST_UNITS = 2;
const MOST_CELLS = 8;

/**
 * R58 `roll-up`, info: the units' revenue and cost both miss the board's by the same amount, so that the net holds: internal postings, or
 * some that only the board has. One line for the board's table, whatever the number of columns.
 *
 * | | the units | the board |
 * | --- | --- | --- |
 * | Intäkter | −67 641 | −73 578 |
 * | Kostnader | 278 133 | 284 068 |
 * | Netto | 210 492 | 210 490: told, nothing to mend |
 */
export const grossRollUpRule: CellRule = {
  id: "R58",
  code: "roll-up",
  kind: "cells",
  findings: function* (context) {
    for (const board of context.families.values()) {
      if (board.figures.table.kind !== "byUnit") continue;
      const units = unitTables(board, context);
      const accounts = units && accountsOf(board.figures, context);
      const draft = units && accounts ? gapsDraft(accounts, units) : null;
      if (draft) yield draft;
    }
  },
};

/** The tables per kontoslag of all the board's units; null where one of its rows has none. */
function unitTables({ figures, sums }: TableFamilies, { recognised, families }: RuleContext): readonly GrossTable[] | null {
  const parts = sums.find(({ total }) => figures.rows[total]?.kind === "total")?.parts ?? [];
  const links = new Map(recognised.links.flatMap((link) => (link.kind === "unit" && link.to === figures.table.id ? [[link.row, link.from] as const] : [])));
  const tables = parts.map(({ row }) => grossTable(families.get(links.get(figures.rows[row]?.row ?? -1) ?? "")));
  const found = tables.flatMap((table) => table ?? []);
  return found.length === tables.length && found.length >= FEWEST_UNITS ? found : null;
}

function grossTable(table: TableFamilies | undefined): GrossTable | null {
  if (table?.figures.table.kind !== "byAccount") return null;
  const rows = grossRows(table.figures, table.sums);
  return rows && { figures: table.figures, rows };
}

/** The board's own table per kontoslag: on its sheet, or the other split of its result. */
function accountsOf({ table: board }: FigureTable, { recognised, families }: RuleContext): GrossTable | null {
  const linked = new Set(recognised.links.flatMap(({ kind, from, to }) => (kind === "level" && (from === board.id || to === board.id) ? [from, to] : [])));
  for (const candidate of families.values()) {
    const { table } = candidate.figures;
    const gross = table.sheet === board.sheet || linked.has(table.id) ? grossTable(candidate) : null;
    if (gross) return gross;
  }
  return null;
}

function gapsDraft({ figures, rows }: GrossTable, units: readonly GrossTable[]): FindingDraft | null {
  const { revenue, cost } = rows;
  if (!revenue || !cost || units.some((unit) => unit.figures === figures)) return null;
  const gaps = figures.columns.flatMap((_, column) => gapOf({ figures, rows }, units, column) ?? []);
  const [main] = gaps;
  if (!main) return null;
  const cell = cellAt(figures, revenue.row, main.column);
  const cells = gaps.flatMap(({ column }) => [revenue, cost].map(({ row }) => addressOf(cellAt(figures, row, column))));
  const statement = {
    code: "grossDoesNotRollUp",
    label: rowOf(cell).label,
    header: figures.columns[main.column]?.header ?? "",
    other: figures.rows[cost.row]?.label ?? "",
    gap: inUnitOf(cell, Math.abs(amountAt(figures, revenue.row, main.column) - main.revenue)),
  } as const;
  const diagnosis = { kind: "differentScope", cells: [], labels: [], figure: null, chance: 0 } as const;
  return figureDraft({ rule: "roll-up", severity: "info", statement, diagnosis }, cell, main.revenue, cells.slice(1, MOST_CELLS));
}

function gapOf(accounts: GrossTable, units: readonly GrossTable[], column: number): GrossGap | null {
  const definition = accounts.figures.columns[column];
  if (definition?.content !== "money" || definition.role === "change") return null;
  const revenue = missOf(accounts, units, column, ({ rows }) => rows.revenue);
  const cost = missOf(accounts, units, column, ({ rows }) => rows.cost);
  if (!revenue || !cost || !makesResult(accounts.figures, accounts.rows, column)) return null;
  const slack = revenue.slack + cost.slack;
  const isGross = Math.abs(revenue.miss) > slack && Math.abs(cost.miss) > slack;
  return isGross && Math.abs(revenue.miss + cost.miss) <= slack ? { column, revenue: revenue.units } : null;
}

/** By how much, with its sign in the net, the board's row misses the units'; null where a table has no such column. */
interface Miss {
  readonly miss: Amount;
  readonly units: Amount;
  readonly slack: Amount;
}

type RowOfTable = (table: GrossTable) => GrossRow | null;

function missOf(accounts: GrossTable, units: readonly GrossTable[], column: number, rowOfTable: RowOfTable): Miss | null {
  const definition = accounts.figures.columns[column];
  const own = rowOfTable(accounts);
  const lower = definition ? unitsSum(units, definition.role, rowOfTable) : null;
  const stands = own ? amountAt(accounts.figures, own.row, column) : NaN;
  if (!own || !lower || Number.isNaN(stands)) return null;
  const { worst } = roundingAllowance(figureStep(accounts.figures, own.row, column), lower.steps);
  return { miss: own.weight(column) * (stands - lower.sum), units: lower.sum, slack: definition?.derived === true ? 2 * worst : worst };
}

/** The units' rows added up; null where a unit has no such column, or its revenue and cost do not make its result. */
function unitsSum(units: readonly GrossTable[], role: ColumnRole, rowOfTable: RowOfTable): { readonly sum: Amount; readonly steps: readonly Amount[] } | null {
  const steps: Amount[] = [];
  let sum = 0;
  for (const unit of units) {
    const column = columnWithRole(unit.figures, role);
    if (column < 0 || !makesResult(unit.figures, unit.rows, column)) return null;
    const row = rowOfTable(unit)?.row;
    if (row === undefined) continue;
    sum += amountAt(unit.figures, row, column) || 0;
    steps.push(figureStep(unit.figures, row, column));
  }
  return { sum, steps };
}
