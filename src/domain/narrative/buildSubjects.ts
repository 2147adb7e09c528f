import { appendTo } from "../appendTo";
import type { RecognisedTable, RecognisedWorkbook, TableRow } from "../recognition/RecognisedTable";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { boardWordsOf, isBoardLabel, isBoardName, isGenericBoard } from "./boardWords";
import { namesOf, nameWords } from "./nameWords";
import { ownersOfSheets, type SheetOwners } from "./ownersOfSheets";
import { stemOf } from "./sameWord";
import { isHeadingWord } from "./strangeWords";
import { BOARD, LETTERS_OF_PART, type NamedSubject, type NamedWord, type Subject, type SubjectIndex, type SubjectRow } from "./Subject";

/** Gathers everything that the workbook's sentences may speak of, from its tables, sheet names and headings. */
export function buildSubjects(recognised: RecognisedWorkbook, snapshot: WorkbookSnapshot): SubjectIndex {
  const owners = ownersOfSheets(recognised, snapshot);
  const units = unitSubjects(recognised, owners);
  const rows = boardRows(recognised, owners).filter((row) => unitOfTotal(row, units) === null);
  const board: Subject = { key: BOARD, kind: "board", owner: BOARD, label: "", rows, names: namesOfTotals(rows) };
  const parts = partSubjects(recognised, owners);
  const all = [board, ...units.values(), ...parts];
  return {
    board,
    byStart: indexByStart(all),
    byWord: indexByWord([...units.values()]),
    causes: causesByOwner(parts),
    ownerOfSheet: sheetSubjects(owners, units, board),
    units,
    hasBoards: [...units.values()].filter((unit) => isBoardLabel(unit.label)).length > 1,
    boardWords: boardWordsOf(recognised, snapshot),
  };
}

function unitSubjects(recognised: RecognisedWorkbook, owners: SheetOwners): ReadonlyMap<string, Subject> {
  const rows = new Map<string, SubjectRow[]>();
  const names = new Map<string, (readonly string[])[]>();
  const labels = new Map<string, string>();
  const add = (key: string, label: string, name: readonly string[], row: SubjectRow | null): void => {
    if (!labels.has(key)) labels.set(key, label);
    if (!name.every(isHeadingWord)) appendTo(names, key, name);
    if (row) appendTo(rows, key, row);
  };
  const addRow = (row: TableRow, table: RecognisedTable): void => {
    for (const [order, name] of namesOf(row.label).entries()) add(unitKey(row.label), row.label, name, order === 0 ? { table, row } : null);
  };
  for (const table of recognised.tables.filter((one) => one.kind === "byUnit")) {
    for (const row of table.rows.filter(isNamed)) addRow(row, table);
  }
  for (const [sheet, owner] of owners.units) {
    add(owner.key, owner.label, nameWords(sheet), null);
    const title = owner.headings[0];
    if (title !== undefined) add(owner.key, owner.label, nameWords(title), null);
    for (const total of owner.totals) add(owner.key, owner.label, nameWords(total.row.label), total);
  }
  for (const total of boardRows(recognised, owners)) {
    const key = unitOfTotal(total, labels);
    if (key !== null) appendTo(rows, key, total);
  }
  return new Map(
    [...labels].map(([key, label]) => [key, { key, kind: "unit", owner: key, label, rows: rows.get(key) ?? [], names: names.get(key) ?? [] }] as const),
  );
}

function isNamed(row: TableRow): boolean {
  return (row.kind === "item" || row.kind === "subtotal" || row.kind === "ofWhich" || row.kind === "outside") && nameWords(row.label).length > 0;
}

/** What makes two labels the same unit. */
export function unitKey(label: string): string {
  return `unit:${nameWords(label).map(stemOf).join(" ")}`;
}

function boardRows(recognised: RecognisedWorkbook, owners: SheetOwners): readonly SubjectRow[] {
  return recognised.tables
    .filter((table) => (table.kind === "byUnit" || table.kind === "byAccount") && owners.isBoardTable(table))
    .flatMap((table) => totalRows(table).map((row) => ({ table, row })));
}

/** "Summa badhus" under a list of accounts is the unit "Badhus" of another table, also on the board's sheet. */
function unitOfTotal({ table, row }: SubjectRow, units: ReadonlyMap<string, unknown>): string | null {
  const words = nameWords(row.label);
  const key = unitKey(row.label);
  return table.kind === "byAccount" && !words.some((word) => isBoardName(word) || isGenericBoard(word)) && units.has(key) ? key : null;
}

/** A total row may bear the name of what it sums up ("Äldreomsorg", "Resultat efter finansiella poster"). */
function namesOfTotals(rows: readonly SubjectRow[]): readonly (readonly string[])[] {
  return rows.map(({ row }) => nameWords(row.label)).filter((name) => !name.every(isHeadingWord) && !name.some((word) => isBoardName(word) || isGenericBoard(word)));
}

/** The rows that state a whole table: its last total, or a nested one where there is none. */
export function totalRows(table: RecognisedTable): readonly TableRow[] {
  return table.rows.filter((row) => row.kind === "total").slice(-1);
}

/** Kinds of revenue and cost, causes and investments, each belonging to the board or to a unit. */
function partSubjects(recognised: RecognisedWorkbook, owners: SheetOwners): readonly Subject[] {
  return recognised.tables.flatMap((table) => {
    const owner = owners.ownerOf(table);
    if (table.kind === "byAccount") return rowSubjects(table, owner, "account");
    if (table.kind === "causes") return rowSubjects(table, owner, "cause");
    if (table.kind === "investments") return [whole(table, owner, "investments", INVESTMENT_NAMES), ...rowSubjects(table, owner, "account")];
    return table.kind === "measures" ? [whole(table, owner, "measures", MEASURE_NAMES), ...rowSubjects(table, owner, "measures")] : [];
  });
}

function rowSubjects(table: RecognisedTable, owner: string, kind: "account" | "cause" | "measures"): readonly Subject[] {
  return table.rows
    .filter((row) => isNamed(row))
    .map((row) => ({ key: `${kind}:${table.id}:${row.row}`, kind, owner, label: row.label, rows: [{ table, row }], names: [nameWords(row.label)] }));
}

const INVESTMENT_NAMES = [["investeringar"], ["investeringen"], ["investeringsutgifter"]];
const MEASURE_NAMES = [["åtgärderna"], ["åtgärder"], ["effektiviseringar"]];

/** All investments, or all measures, by the total of their table. */
function whole(table: RecognisedTable, owner: string, kind: "investments" | "measures", names: readonly (readonly string[])[]): Subject {
  const rows = totalRows(table).map((row) => ({ table, row }));
  return { key: `${kind}:${table.id}`, kind, owner, label: names[0]?.[0] ?? "", rows, names };
}

function causesByOwner(parts: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> {
  const causes = new Map<string, Subject[]>();
  for (const part of parts) if (part.kind === "cause") appendTo(causes, part.owner, part);
  return causes;
}

function indexByStart(subjects: readonly Subject[]): ReadonlyMap<string, readonly NamedSubject[]> {
  const index = new Map<string, NamedSubject[]>();
  for (const subject of subjects) {
    for (const name of subject.names) {
      const start = (name[0] ?? "").slice(0, 3);
      appendTo(index, start, { name, subject });
    }
  }
  return index;
}

function indexByWord(units: readonly Subject[]): ReadonlyMap<string, readonly NamedWord[]> {
  const index = new Map<string, NamedWord[]>();
  for (const subject of units) {
    for (const word of new Set(subject.names.flat())) {
      if (word.length <= LETTERS_OF_PART || isHeadingWord(word)) continue;
      appendTo(index, word.slice(0, LETTERS_OF_PART), { word, subject });
    }
  }
  return index;
}

function sheetSubjects(owners: SheetOwners, units: ReadonlyMap<string, Subject>, board: Subject): ReadonlyMap<string, Subject> {
  const entries = owners.sheets.map((sheet) => [sheet, units.get(owners.units.get(sheet)?.key ?? "") ?? board] as const);
  return new Map(entries);
}
