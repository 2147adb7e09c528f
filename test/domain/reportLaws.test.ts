import { join } from "node:path";
import { readSnapshotOf } from "../../src/cli/reviewFile";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import type { CellAddress } from "../../src/domain/workbook/CellAddress";
import { formatCellAddress } from "../../src/domain/workbook/CellAddress";
import type { CellValue, Matrix, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";

const FOLDER = join(__dirname, "..", "workbooks");
const NAMES = ["kvartal-september", "manad-juli", "manad-oktober", "manad-mars", "varbokslut-april"];

/** Another way to write the same workbook, and where its cells then stand. */
interface Rewriting {
  readonly name: string;
  rewrite(sheet: SheetSnapshot, index: number): SheetSnapshot;
  place(cell: CellAddress, workbook: WorkbookSnapshot): CellAddress;
}

const stay = (cell: CellAddress): CellAddress => cell;

function withTexts(sheet: SheetSnapshot, rewrite: (text: string) => string): SheetSnapshot {
  return { ...sheet, values: sheet.values.map((row) => row.map((value) => (typeof value === "string" && value !== "" ? rewrite(value) : value))) };
}

function withRows(sheet: SheetSnapshot, rewrite: <T>(row: readonly T[], blank: T) => readonly T[]): SheetSnapshot {
  const each = <T>(matrix: Matrix<T>, blank: T): Matrix<T> => matrix.map((row) => rewrite(row, blank));
  return { ...sheet, values: each<CellValue>(sheet.values, ""), formulas: each<CellValue>(sheet.formulas, ""), numberFormats: each(sheet.numberFormats, "General") };
}

const indexOf = ({ sheet }: CellAddress, { sheets }: WorkbookSnapshot): number => sheets.findIndex(({ name }) => name === sheet);

const REWRITINGS: readonly Rewriting[] = [
  {
    name: "moved seven rows down and three columns to the right",
    rewrite: (sheet) => ({ ...sheet, origin: { row: sheet.origin.row + 7, column: sheet.origin.column + 3 } }),
    place: (cell) => ({ ...cell, row: cell.row + 7, column: cell.column + 3 }),
  },
  {
    name: "sheets renamed",
    rewrite: (sheet, index) => ({ ...sheet, name: `Blad${String(index + 1)}` }),
    place: (cell, workbook) => ({ ...cell, sheet: `Blad${String(indexOf(cell, workbook) + 1)}` }),
  },
  {
    name: "an empty column after the labels",
    rewrite: (sheet) => withRows(sheet, ([first, ...rest], blank) => [first ?? blank, blank, ...rest]),
    place: (cell, workbook) => (cell.column > (workbook.sheets[indexOf(cell, workbook)]?.origin.column ?? 0) ? { ...cell, column: cell.column + 1 } : cell),
  },
  { name: "empty columns at the end", rewrite: (sheet) => withRows(sheet, (row, blank) => [...row, blank, blank]), place: stay },
  { name: "no-break spaces", rewrite: (sheet) => withTexts(sheet, (text) => text.replaceAll(" ", "\u00a0")), place: stay },
  { name: "short texts in capitals", rewrite: (sheet) => withTexts(sheet, (text) => (text.length < 40 ? text.toUpperCase() : text)), place: stay },
  { name: "blanks around every text", rewrite: (sheet) => withTexts(sheet, (text) => ` ${text}  `), place: stay },
];

function review(workbook: WorkbookSnapshot): WorkbookReview {
  const work = reviewWorkbook(workbook, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function findingsOf({ findings }: WorkbookReview, place: (cell: CellAddress) => CellAddress): readonly string[] {
  return findings.map(({ severity, rule, cells }) => `${severity} ${rule} ${cells[0] ? formatCellAddress(place(cells[0])) : ""}`).sort();
}

describe.each(NAMES)("%s", (name) => {
  let workbook: WorkbookSnapshot;

  beforeAll(async () => {
    const read = await readSnapshotOf(join(FOLDER, `${name}.xlsx`));
    if (!read.ok) throw new Error(read.error.code);
    workbook = read.value;
  });

  it.each(REWRITINGS)("[R93] finds the same in the same cells: $name", ({ rewrite, place }) => {
    const rewritten = { ...workbook, sheets: workbook.sheets.map(rewrite) };
    expect(findingsOf(review(rewritten), stay)).toEqual(findingsOf(review(workbook), (cell) => place(cell, workbook)));
  });

  it("[R93] finds the same in the same cells: sheets in another order", () => {
    const reversed = { ...workbook, sheets: [...workbook.sheets].reverse() };
    expect(findingsOf(review(reversed), stay)).toEqual(findingsOf(review(workbook), stay));
  });
});
