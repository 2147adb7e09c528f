import type { LinkedTable } from "./linkTables";
import { nameSimilarity, nameWords } from "./nameSimilarity";
import type { TableLink } from "./RecognisedTable";
import { coarseLevels, compareFingerprints, FingerprintIndex, fingerprintOf, mayBeSame, type RowFingerprint } from "./RowFingerprint";

/** A row of a table that another table may detail. */
interface BoardRow {
  readonly owner: LinkedTable;
  readonly row: number;
  readonly label: string;
  readonly figures: RowFingerprint;
  readonly isTotal: boolean;
}

interface RowLink {
  readonly link: TableLink;
  readonly score: number;
}

/** Tables compared between two yields. */
const TABLES_PER_SLICE = 100;
/** Names alone link where they are this alike. */
const SAME_NAME = 0.85;
const SIMILAR_NAME = 0.55;
const FEWEST_SHARED = 3;
/** Smaller amounts are equal by chance now and then. */
const FEWEST_TELLING = 1000;

/**
 * Links each table's total to the row of another table that states the same unit, or to the other's total where both split the same
 * result (per verksamhet and per kontoslag). One to one: a board's row has one detail table of each kind.
 */
export function* linkUnits(tables: readonly LinkedTable[], excluded: ReadonlySet<string>): Generator<void, readonly TableLink[]> {
  const rows: BoardRow[] = [];
  for (const [index, table] of tables.entries()) {
    rows.push(...boardRows(table));
    if (index % TABLES_PER_SLICE === TABLES_PER_SLICE - 1) yield;
  }
  const byFigures = new FingerprintIndex<BoardRow>(coarseLevels(rows.map(({ figures }) => figures)));
  const byWord = new Map<string, BoardRow[]>();
  for (const row of rows) {
    byFigures.add(row.figures, row);
    for (const word of nameWords(row.label)) pushLimited(byWord, word.slice(0, 4), row);
  }
  const found: RowLink[] = [];
  for (const [index, table] of tables.entries()) {
    found.push(...candidatesOf(table, byFigures, byWord, excluded));
    if (index % TABLES_PER_SLICE === TABLES_PER_SLICE - 1) yield;
  }
  return oneToOne(found);
}

function boardRows(owner: LinkedTable): readonly BoardRow[] {
  const { table, grid } = owner;
  return table.rows
    .filter((row) => row.kind === "item" || row.kind === "subtotal" || row.kind === "total" || row.kind === "outside")
    .map((row) => ({ owner, row: row.row, label: row.label, figures: fingerprintOf(table, grid, row.row), isTotal: row.row === owner.totalRow }));
}

function pushLimited(index: Map<string, BoardRow[]>, word: string, row: BoardRow): void {
  const bucket = index.get(word);
  if (!bucket) index.set(word, [row]);
  else if (bucket.length < 40) bucket.push(row);
}

function candidatesOf(
  detail: LinkedTable,
  byFigures: FingerprintIndex<BoardRow>,
  byWord: ReadonlyMap<string, readonly BoardRow[]>,
  excluded: ReadonlySet<string>,
): readonly RowLink[] {
  if (detail.totalRow === null) return [];
  const figures = fingerprintOf(detail.table, detail.grid, detail.totalRow);
  const near = new Set<BoardRow>(byFigures.near(figures).keys());
  for (const name of detail.names) for (const word of nameWords(name)) for (const row of byWord.get(word.slice(0, 4)) ?? []) near.add(row);
  return [...near].flatMap((row) => {
    const pair = `${detail.table.id}>${row.owner.table.id}`;
    return row.owner === detail || excluded.has(pair) ? [] : (judge(detail, figures, row) ?? []);
  });
}

function judge(detail: LinkedTable, figures: RowFingerprint, row: BoardRow): RowLink | null {
  const { shared, compared } = compareFingerprints(figures, row.figures);
  const hasFigures = shared >= FEWEST_SHARED && shared * 2 >= compared;
  if (row.isTotal) {
    const isSameResult = (hasFigures && shared * 4 >= compared * 3) || isOtherCut(detail, row.owner, figures, row.figures);
    return isSameResult && comesAfter(detail, row.owner) ? linkOf(detail, row, { kind: "level", reason: "figures" }, shared) : null;
  }
  if (row.owner.table.kind === "byAccount") return null;
  const isSameSheet = detail.table.sheet === row.owner.table.sheet;
  const similarity = likenessOf(detail, row, isSameSheet);
  const reason = unitReason({ similarity, shared, hasFigures, isSameSheet });
  const score = similarity * 4 + (compared === 0 ? 0 : (4 * shared) / compared) + Math.min(shared, 4) * 0.5;
  return reason === null ? null : linkOf(detail, row, { kind: "unit", reason }, score);
}

/** How alike a table's names and a row's label are; tables on one sheet are told apart by their captions alone. */
function likenessOf(detail: LinkedTable, row: BoardRow, isSameSheet: boolean): number {
  const names = isSameSheet ? [detail.table.caption] : detail.names;
  return Math.max(0, ...names.map((name) => nameSimilarity(name, row.label)));
}

/**
 * One sheet that shows a budget per verksamhet and per kontoslag: two figures of four digits, the actual one of them, and half of what both
 * state are not equal by chance.
 */
function isOtherCut(detail: LinkedTable, other: LinkedTable, figures: RowFingerprint, others: RowFingerprint): boolean {
  if (detail.table.kind === other.table.kind || detail.table.sheet !== other.table.sheet) return false;
  const actual = figures.get("actualToDate");
  const otherActual = others.get("actualToDate");
  if (!actual || !otherActual || Math.abs(actual.value) < FEWEST_TELLING || !mayBeSame(actual, otherActual)) return false;
  const { shared, compared } = compareFingerprints(figures, others);
  return shared >= 2 && shared * 2 >= compared;
}

interface Likeness {
  readonly similarity: number;
  readonly shared: number;
  readonly hasFigures: boolean;
  readonly isSameSheet: boolean;
}

/** Why a table is taken for the detail of a row; null where it is not. On one sheet a name says something only with figures. */
function unitReason({ similarity, shared, hasFigures, isSameSheet }: Likeness): TableLink["reason"] | null {
  if (hasFigures) return similarity >= SIMILAR_NAME ? "nameAndFigures" : "figures";
  if (similarity >= (isSameSheet ? SAME_NAME : SIMILAR_NAME) && shared >= 2) return "nameAndFigures";
  return similarity >= SAME_NAME && !isSameSheet ? "name" : null;
}

/** The link of two splits of one result goes from the later or per kontoslag table to the other, never both ways. */
function comesAfter(detail: LinkedTable, other: LinkedTable): boolean {
  if (detail.table.kind !== other.table.kind) return detail.table.kind === "byAccount";
  return order(detail) > order(other);
}

function order({ table }: LinkedTable): number {
  return Number(table.id.slice(1));
}

function linkOf(detail: LinkedTable, row: BoardRow, nature: Pick<TableLink, "kind" | "reason">, score: number): RowLink {
  return {
    link: { from: detail.table.id, to: row.owner.table.id, row: row.row, fromRow: detail.totalRow, ...nature },
    score,
  };
}

/** Best first; a table details one row of another table, and a row has one detail table. */
function oneToOne(found: readonly RowLink[]): readonly TableLink[] {
  const taken = new Set<string>();
  const chosen: TableLink[] = [];
  for (const { link } of [...found].sort((a, b) => b.score - a.score)) {
    const detail = `${link.kind}:${link.from}>${link.kind === "unit" ? "" : link.to}`;
    const row = `${link.to}#${String(link.row)}${link.kind === "level" ? link.from : ""}`;
    if (taken.has(detail) || taken.has(row)) continue;
    taken.add(detail);
    taken.add(row);
    chosen.push(link);
  }
  return chosen.sort((a, b) => Number(a.from.slice(1)) - Number(b.from.slice(1)));
}
