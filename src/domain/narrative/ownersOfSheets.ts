import type { RecognisedTable, RecognisedWorkbook, TableRow } from "../recognition/RecognisedTable";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { isBoardLabel, namesIn } from "./boardWords";
import { nameWords } from "./nameWords";
import { sameWord, similarWord, stemOf } from "./sameWord";
import { isHeadingWord } from "./strangeWords";
import { BOARD, type SubjectRow } from "./Subject";

/** The unit that a sheet is about. */
export interface SheetUnit {
  readonly key: string;
  readonly label: string;
  readonly headings: readonly string[];
  /** The totals of its own tables. */
  readonly totals: readonly SubjectRow[];
}

/** Whose sheets and tables they are. */
export interface SheetOwners {
  readonly sheets: readonly string[];
  readonly units: ReadonlyMap<string, SheetUnit>;
  readonly ownerOf: (table: RecognisedTable) => string;
  readonly isBoardTable: (table: RecognisedTable) => boolean;
}

/** Rows from the top of a sheet in which its heading stands. */
const HEADING_ROWS = 3;
const LONGEST_HEADING = 80;
const RUNNING_TEXT = /[.:!?]\s*$|\d\s*(?:tkr|kkr|mkr|mnkr|msek|miljon)|^\s*[\u2022\u25aa\u25cf]/i;

interface UnitRow {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly words: readonly string[];
}

/**
 * Tells whose each sheet is: a unit's, where its name or heading is that of a row in a table per unit or a link says so; else the board's.
 * A sheet with a table of its own that agrees with no unit and not with the board is a unit of its own.
 */
export function ownersOfSheets(recognised: RecognisedWorkbook, snapshot: WorkbookSnapshot): SheetOwners {
  const unitRows = unitRowsOf(recognised);
  const mainSheet = mainSheetOf(recognised);
  const units = new Map<string, SheetUnit>();
  for (const sheet of snapshot.sheets) {
    const headings = headingsOf(sheet.values);
    const unit = linkedUnit(recognised, sheet.name) ?? namedUnit(unitRows, sheet.name, headings) ?? strangerUnit(recognised, sheet.name, headings, mainSheet);
    if (unit) units.set(sheet.name, { ...unit, headings, totals: totalsOn(recognised, sheet.name) });
  }
  const ownerOf = (table: RecognisedTable): string => units.get(table.sheet)?.key ?? BOARD;
  return { sheets: snapshot.sheets.map((sheet) => sheet.name), units, ownerOf, isBoardTable: (table) => ownerOf(table) === BOARD };
}

type NamedUnit = Pick<SheetUnit, "key" | "label">;

function unitOf(label: string): NamedUnit {
  return { key: `unit:${nameWords(label).map(stemOf).join(" ")}`, label };
}

function unitRowsOf(recognised: RecognisedWorkbook): readonly UnitRow[] {
  return recognised.tables
    .filter((table) => table.kind === "byUnit")
    .flatMap((table) => table.rows.filter((row) => row.kind === "item" || row.kind === "subtotal").map((row) => ({ table, row, words: nameWords(row.label) })))
    .filter((unit) => unit.words.length > 0);
}

function linkedUnit(recognised: RecognisedWorkbook, sheet: string): NamedUnit | null {
  const tables = new Map(recognised.tables.map((table) => [table.id, table]));
  const own = recognised.links.filter((link) => link.kind === "unit" && tables.get(link.from)?.sheet === sheet);
  for (const link of own) {
    const target = tables.get(link.to);
    const row = target?.rows.find((one) => one.row === link.row);
    if (row && target?.kind === "byUnit" && target.sheet !== sheet) return unitOf(row.label);
  }
  return null;
}

/** The unit whose name the sheet or its heading bears, in the table of another sheet. */
function namedUnit(unitRows: readonly UnitRow[], sheet: string, headings: readonly string[]): NamedUnit | null {
  const names = [sheet, ...headings].filter((name) => namesIn(name).length === 0 || unitRows.some((unit) => isBoardLabel(unit.row.label))).map(nameWords);
  const others = unitRows.filter((unit) => unit.table.sheet !== sheet);
  for (const same of [sameWord, similarWord]) {
    const fitting = others.filter((unit) => names.some((name) => name.length > 0 && covers(name, unit.words, same)));
    const longest = fitting.sort((a, b) => b.words.length - a.words.length)[0];
    if (longest) return unitOf(longest.row.label);
  }
  return null;
}

/** Whether all words of a unit's name stand in a heading, and the heading says little else. */
function covers(name: readonly string[], unit: readonly string[], same: (a: string, b: string) => boolean): boolean {
  return unit.length > 0 && unit.every((word) => name.some((other) => same(word, other))) && name.length <= unit.length + 2;
}

/**
 * A sheet whose name or heading tells something that no table and no board is called: its sentences are about that, with its own tables'
 * totals, if it has any, as the only figures.
 */
function strangerUnit(recognised: RecognisedWorkbook, sheet: string, headings: readonly string[], mainSheet: string | null): NamedUnit | null {
  if (sheet === mainSheet || recognised.links.some((link) => link.kind === "level" && isOn(recognised, link, sheet))) return null;
  const title = headings[0] ?? "";
  const totals = recognised.tables.filter((table) => table.sheet === sheet).flatMap((table) => table.rows.filter((row) => row.kind === "total"));
  if ([sheet, title, ...totals.map((row) => row.label)].some((name) => namesIn(name).length > 0)) return null;
  const isStrange = nameWords(sheet).some((word) => !isHeadingWord(word) && !DEFAULT_NAME.test(word));
  const hasOwnTable = recognised.tables.some((table) => table.sheet === sheet && MONEY_TABLES.has(table.kind));
  return isStrange && (hasOwnTable || mainSheet !== null) ? { key: `unit:sheet ${sheet}`, label: sheet } : null;
}

const DEFAULT_NAME = /^(?:blad|sheet|text|texter|rapport|rapporten|kommentarer|månadsrapport|tabell|tabeller|diagram|bilaga)$/;
const MONEY_TABLES: ReadonlySet<string> = new Set(["byUnit", "byAccount", "causes", "investments"]);

function isOn(recognised: RecognisedWorkbook, link: { readonly from: string; readonly to: string }, sheet: string): boolean {
  return recognised.tables.some((table) => table.sheet === sheet && (table.id === link.from || table.id === link.to));
}

/** The sheet of the table per unit with the most rows, else of the first table of accounts: the board's own. */
function mainSheetOf(recognised: RecognisedWorkbook): string | null {
  const perUnit = recognised.tables.filter((table) => table.kind === "byUnit");
  const largest = [...perUnit].sort((a, b) => totalSize(recognised, b) - totalSize(recognised, a))[0];
  return largest?.sheet ?? recognised.tables.find((table) => table.kind === "byAccount")?.sheet ?? null;
}

/** Tables per unit whose rows other sheets detail, by a link or by name, come first, then those with more rows. */
function totalSize(recognised: RecognisedWorkbook, table: RecognisedTable): number {
  const linked = recognised.links.filter((link) => link.kind === "unit" && link.to === table.id).length;
  const sheets = [...new Set(recognised.tables.map((one) => one.sheet))].filter((sheet) => sheet !== table.sheet).map(nameWords);
  const named = table.rows.filter((row) => row.kind === "item" && sheets.some((name) => name.length > 0 && covers(name, nameWords(row.label), sameWord))).length;
  return (linked + named) * MANY_ROWS + table.rows.length;
}

/** More rows than any table per unit has that a person reads. */
const MANY_ROWS = 100_000;

function totalsOn(recognised: RecognisedWorkbook, sheet: string): readonly SubjectRow[] {
  return recognised.tables
    .filter((table) => table.sheet === sheet && (table.kind === "byAccount" || table.kind === "byUnit"))
    .flatMap((table) => table.rows.filter((row) => row.kind === "total").slice(-1).map((row) => ({ table, row })));
}

function headingsOf(values: readonly (readonly unknown[])[]): readonly string[] {
  const headings: string[] = [];
  for (const row of values.slice(0, HEADING_ROWS)) {
    const first = row.find((value) => typeof value === "string" && value.trim() !== "");
    if (typeof first === "string" && first.length <= LONGEST_HEADING && !RUNNING_TEXT.test(first)) headings.push(first);
  }
  return headings;
}
