import type { RecognisedTable } from "../../../../src/domain/recognition/RecognisedTable";
import { columnIndex } from "../../../../src/domain/workbook/CellAddress";
import type { CellValue, Matrix, SheetSnapshot, WorkbookSnapshot } from "../../../../src/domain/workbook/WorkbookSnapshot";
import type { House } from "./House";

/** A way to lay the same workbook out otherwise. Formulas become their values, since they would name other cells. */
export interface Permutation {
  readonly name: string;
  readonly of: (house: House) => WorkbookSnapshot;
}

type Rearrange = <T>(matrix: Matrix<T>, blank: T) => Matrix<T>;

const eachSheet = (change: (sheet: SheetSnapshot, house: House) => SheetSnapshot) => (house: House): WorkbookSnapshot => ({
  ...house.workbook,
  sheets: house.workbook.sheets.map((sheet) => change(sheet, house)),
});

function withCells(sheet: SheetSnapshot, rearrange: Rearrange): SheetSnapshot {
  const values = rearrange(sheet.values, "");
  return { ...sheet, values, formulas: values, numberFormats: rearrange(sheet.numberFormats, "General") };
}

function withTexts(sheet: SheetSnapshot, change: (text: string) => string): SheetSnapshot {
  const changed = (value: CellValue): CellValue => (typeof value === "string" && value.length < LONGEST_LABEL && !value.startsWith("#") ? change(value) : value);
  const values = sheet.values.map((row) => row.map(changed));
  return { ...sheet, values, formulas: values };
}

const LONGEST_LABEL = 40;
const ROWS_DOWN = 3;
const COLUMNS_RIGHT = 2;

const moved = eachSheet((sheet) => {
  const width = (sheet.values[0]?.length ?? 0) + COLUMNS_RIGHT;
  const move: Rearrange = (matrix, blank) => [
    ...Array.from({ length: ROWS_DOWN }, () => Array.from({ length: width }, () => blank)),
    ...matrix.map((row) => [...Array.from({ length: COLUMNS_RIGHT }, () => blank), ...row]),
  ];
  return { ...withCells(sheet, move), hiddenColumns: sheet.hiddenColumns.map((column) => column + COLUMNS_RIGHT), hiddenRows: sheet.hiddenRows.map((row) => row + ROWS_DOWN) };
});

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\S)Utfall(?!\S)/g, "Redovisat"],
  [/(?<!\S)Prognos(?!\S)/g, "Helårsprognos"],
  [/(?<!\S)Avvikelse(?!\S)/g, "Budgetavvikelse"],
  [/(?<!\S)Årsbudget(?!\S)/g, "Budget helår"],
];

const renamed = eachSheet((sheet) => withTexts(sheet, (text) => SYNONYMS.reduce((said, [word, other]) => said.replace(word, other), text)));
const inCapitals = eachSheet((sheet) => withTexts(sheet, (text) => text.toUpperCase()));

/** A blank column right of the first table's labels. */
const parted = eachSheet((sheet, house) => {
  const label = house.tables.find((table) => table.sheet === sheet.name)?.roles.find(([, role]) => role === "label")?.[0];
  if (label === undefined) return sheet;
  const at = columnIndex(label) + 1;
  const part: Rearrange = (matrix, blank) => matrix.map((row) => [...row.slice(0, at), blank, ...row.slice(at)]);
  return { ...withCells(sheet, part), hiddenColumns: sheet.hiddenColumns.map((column) => (column >= at ? column + 1 : column)) };
});

/** The amount columns from right to left, on sheets with one table of one header row. */
const mirrored = eachSheet((sheet, house) => {
  const tables = house.tables.filter((table) => table.sheet === sheet.name);
  const [table] = tables;
  if (!table || tables.length > 1) return sheet;
  const [first = 1, last = 1] = table.range.split(":").map((cell) => Number(cell.replace(/\D/g, "")));
  const columns = table.roles.filter(([, role]) => role !== "label" && role !== "code" && role !== "text").map(([letter]) => columnIndex(letter));
  const isOneRow = columns.every((column) => sheet.values[first - 1]?.[column] !== "" && typeof sheet.values[first]?.[column] !== "string");
  if (!isOneRow) return sheet;
  const from = new Map(columns.map((column, at) => [column, columns[columns.length - 1 - at] ?? column]));
  const mirror: Rearrange = (matrix, blank) => matrix.map((row, r) => (r < first - 1 || r > last - 1 ? row : row.map((_, c) => row[from.get(c) ?? c] ?? blank)));
  return withCells(sheet, mirror);
});

/** Layouts that say the same. */
export const PERMUTATIONS: readonly Permutation[] = [
  { name: "moved down and to the right", of: moved },
  { name: "with synonyms in its headings", of: renamed },
  { name: "in capitals", of: inCapitals },
  { name: "with a blank column beside its labels", of: parted },
  { name: "with its columns in the opposite order", of: mirrored },
];

/** What a table says wherever it stands: its kind, unit, rule, roles in any order and the kinds of its rows. */
export function meaningOf(table: RecognisedTable): string {
  const roles = table.columns.map(({ role }) => role).filter((role) => role !== "unknown");
  return [table.sheet, table.kind, String(table.unit), String(table.varianceRule), [...roles].sort().join(" "), table.rows.map(({ kind }) => kind).join(" ")].join(" | ");
}
