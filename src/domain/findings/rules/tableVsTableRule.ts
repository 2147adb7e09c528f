import { amountAt, columnOf, type FigureTable } from "../../reconciliation/FigureTable";
import { gradeOf, type Identity } from "../../reconciliation/Identity";
import { fromRowOf, sharedCells, toRowOf, totalRowOf } from "../../reconciliation/linkedRows";
import { sameFactIdentities } from "../../reconciliation/sameFact";
import type { TableLink } from "../../recognition/RecognisedTable";
import type { LinkRule, RuleContext } from "../Rule";

/** Two tables' totals as one fact. */
interface TotalPair {
  readonly upper: FigureTable;
  readonly upperRow: number;
  readonly lower: FigureTable;
  readonly lowerRow: number;
}

/** Equal totals that are needed to take two tables without a link for views of the same. */
const FEWEST_EQUAL_TOTALS = 3;

/**
 * R32 `table-vs-table`: the same budget shown per verksamhet and per kontoslag has the same totals. Tables are views of the same where
 * recognition links them, or where at least three of their totals are equal and they stand on one sheet or the
 * actual is one of the three.
 *
 * | | per verksamhet | per kontoslag | |
 * | --- | --- | --- | --- |
 * | Utfall, total | 210 491 | 210 490 | holds |
 * | Årets prognos, total | 280 982 | 280 928 | broken |
 */
export const tableVsTableRule: LinkRule = {
  id: "R32",
  code: "table-vs-table",
  kind: "links",
  identities: (context) => [...linkedPairs(context), ...equalPairs(context)].flatMap((pair) => identitiesOf(pair, context)),
};

function identitiesOf({ upper, upperRow, lower, lowerRow }: TotalPair, { families }: RuleContext): readonly Identity[] {
  const group = `${upper.table.id}/${String(upperRow)}=${lower.table.id}`;
  const pairs = sharedCells(upper, upperRow, lower, lowerRow);
  return sameFactIdentities(pairs, { ruleId: "R32", rule: "table-vs-table", kind: "tableTotal", group, families });
}

function linkedPairs({ recognised, figures }: RuleContext): readonly TotalPair[] {
  return recognised.links.flatMap((link) => {
    const lower = figures.get(link.from);
    const upper = figures.get(link.to);
    if (link.kind !== "level" || !lower || !upper || !joinsTotals(link, upper, lower)) return [];
    return [{ upper, upperRow: toRowOf(link, upper), lower, lowerRow: fromRowOf(link, lower) }];
  });
}

/** One result split in two ways: both ends of the link are the tables' own totals. */
export function joinsTotals(link: TableLink, upper: FigureTable, lower: FigureTable): boolean {
  return toRowOf(link, upper) === totalRowOf(upper) && fromRowOf(link, lower) === totalRowOf(lower);
}

/**
 * Tables that no link joins and whose totals say that they show the same; each is held to the first that shares a total of its own
 * sheet, or the actual of another, so the work stays linear. Another sheet with another actual is another period.
 */
function equalPairs(context: RuleContext): readonly TotalPair[] {
  const { recognised, figures } = context;
  const linked = new Set(recognised.links.flatMap(({ from, to }) => [`${from}|${to}`, `${to}|${from}`]));
  const first = new Map<string, FigureTable>();
  const pairs: TotalPair[] = [];
  for (const lower of figures.values()) {
    if (lower.table.kind !== "byUnit" && lower.table.kind !== "byAccount") continue;
    const keys = totalKeys(lower);
    const uppers = new Set(keys.flatMap((key) => first.get(key) ?? []));
    const upper = [...uppers].find((candidate) => !linked.has(`${candidate.table.id}|${lower.table.id}`) && isOtherView(candidate, lower, context));
    if (upper) pairs.push({ upper, upperRow: totalRowOf(upper), lower, lowerRow: totalRowOf(lower) });
    for (const key of keys) if (!first.has(key)) first.set(key, lower);
  }
  return pairs;
}

/** What a table's totals are, as keys: the actual anywhere, every total on its own sheet. */
function totalKeys(table: FigureTable): readonly string[] {
  const row = totalRowOf(table);
  if (row < 0) return [];
  return table.columns.flatMap(({ role, content }, column) => {
    const amount = amountAt(table, row, column);
    if (content !== "money" || Number.isNaN(amount) || amount === 0) return [];
    const figure = `${role} ${String(Math.abs(amount))}`;
    return role === "actualToDate" ? [figure, `${table.table.sheet} ${figure}`] : [`${table.table.sheet} ${figure}`];
  });
}

function isOtherView(upper: FigureTable, lower: FigureTable, { families }: RuleContext): boolean {
  const pairs = sharedCells(upper, totalRowOf(upper), lower, totalRowOf(lower));
  const rule = { ruleId: "R32", rule: "table-vs-table", kind: "tableTotal", group: "", families } as const;
  const agreeing = sameFactIdentities(pairs, rule).filter(
    (identity) => gradeOf(identity) !== "broken" && !columnOf(identity.result).derived,
  );
  return upper.table.kind !== lower.table.kind && agreeing.length >= FEWEST_EQUAL_TOTALS;
}
