import type { FindingDraft } from "../../findings/Rule";
import type { CellAddress } from "../../workbook/CellAddress";
import { CELL_KINDS, type SheetGrid } from "../../workbook/SheetGrid";
import { announcesOtherNumbers, digitsWithLostZeros, findPersonalNumbers, isShapedLikePersonalNumber, type PersonalNumberMatch } from "../findPersonalNumbers";
import type { MailingContext } from "../MailingContext";
import type { PackageText } from "../PackageFacts";
import { mailingDraft } from "../mailingDraft";

const NUMBER_HEADING = /^\W*(?:person|pers\.?|samordnings)\s*-?\s*(?:nummer|nr)\b|^\W*pnr\b|^\W*p-?nr\b/i;

/** In a column of look-alikes (project codes, invoice numbers) a tenth passes the check digit by chance. */
const FEWEST_LOOKALIKES = 5;
const LEAST_VALID_SHARE = 0.5;

/**
 * M10 `personal-number`: a personal or coordination number can be read in the workbook or its file.
 *
 * A column of numbers is one finding; look-alikes of which few pass the check digit are none. Example: the cell "avser 19121212-1212"
 * gives a warning there that shows 121212-••••. Source: RULES.md D.1.
 */
export function personalNumberFindings(context: MailingContext): FindingDraft[] {
  const inSheets = [...context.grids].flatMap(([sheet, grid]) => findingsInSheet(sheet, grid));
  const inFile = textsBeside(context).flatMap(({ place, sheet, cell, text }) =>
    findPersonalNumbers(text).slice(0, 1).map(({ masked }) =>
      mailingDraft("personal-number", "warning", sheet === null ? [] : [{ sheet, row: cell?.row ?? 0, column: cell?.column ?? 0 }], {
        code: "personalNumberInFile",
        masked,
        place,
        sheet,
      }),
    ),
  );
  const inNames = context.snapshot.sheets.flatMap((sheet) =>
    findPersonalNumbers(sheet.name).map(({ masked }) =>
      mailingDraft("personal-number", "warning", [{ sheet: sheet.name, row: 0, column: 0 }], { code: "personalNumberFound", masked, count: 1 }),
    ),
  );
  return [...inSheets, ...inFile, ...inNames];
}

/** What the file holds beside the cells; without the file at least the names that Excel itself tells. */
function textsBeside({ packageFacts, snapshot }: MailingContext): readonly PackageText[] {
  if (packageFacts !== null) return packageFacts.texts;
  return snapshot.names.map(({ name, formula, sheet }) => ({ place: "definedName", sheet, cell: null, text: `${name} ${formula}` }));
}

/** What one column holds: numbers alone in their cells, and how many cells merely look like one. */
interface ColumnOfNumbers {
  /** Row of a heading that says so; rows below it are asked about bare digits too. */
  headingRow: number | null;
  /** The row down to which a heading's word holds that its digits are phones, projects or the like; null where none said so. */
  othersDownTo: number | null;
  lookalikes: number;
  readonly alone: { readonly row: number; readonly match: PersonalNumberMatch }[];
}

/** One pass along the kinds; only texts, and numbers below a heading that says so, are looked at. */
function findingsInSheet(sheet: string, grid: SheetGrid): FindingDraft[] {
  const drafts: FindingDraft[] = [];
  const columns = Array.from({ length: grid.columnCount }, (): ColumnOfNumbers => ({ headingRow: null, othersDownTo: null, lookalikes: 0, alone: [] }));
  const { kinds } = grid;
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at];
    if (kind === CELL_KINDS.empty) continue;
    const numbers = columns[at % grid.columnCount];
    if (numbers === undefined) continue;
    // Most cells are numbers that nobody asks about: they cost no more than this look.
    if (kind === CELL_KINDS.number && numbers.headingRow === null) continue;
    const place = { sheet, row: grid.firstRow + Math.floor(at / grid.columnCount), column: grid.firstColumn + (at % grid.columnCount) };
    if (kind === CELL_KINDS.number) noteMatch(findInDigits(grid.numbers[at] ?? NaN), place.row, numbers);
    else if (kind === CELL_KINDS.text || kind === CELL_KINDS.numberText) drafts.push(...findingsInText(grid, place, numbers));
  }
  return [...drafts, ...columns.flatMap((numbers, index) => findingInColumn(sheet, grid.firstColumn + index, numbers))];
}

function findingsInText(grid: SheetGrid, place: CellAddress, numbers: ColumnOfNumbers): FindingDraft[] {
  const text = grid.text(place.row, place.column);
  if (text.length < 40 && NUMBER_HEADING.test(text)) noteHeading(numbers, place.row, null);
  else if (announcesOtherNumbers(text)) noteHeading(numbers, null, place.row);
  if (text.length < 10 || !/\d{6}/.test(text)) return [];
  if (isShapedLikePersonalNumber(text)) {
    numbers.lookalikes++;
    if (isBelowOthers(numbers, place.row) || announcesOtherNumbers(grid.text(place.row, place.column - 1))) return [];
    const context = numbers.headingRow === null ? grid.text(place.row, place.column - 1) : "personnummer";
    noteMatch(findPersonalNumbers(text, context), place.row, numbers);
    return [];
  }
  return findPersonalNumbers(text).slice(0, 1).map(({ masked, start, length }) =>
    mailingDraft("personal-number", "warning", [place], { code: "personalNumberFound", masked, count: 1 }, { paragraph: null, start, length }),
  );
}

function noteHeading(numbers: ColumnOfNumbers, headingRow: number | null, othersDownTo: number | null): void {
  numbers.headingRow = headingRow;
  numbers.othersDownTo = othersDownTo;
}

/** A heading's word reaches down a list without gaps of more than a row, and no further. */
function isBelowOthers(numbers: ColumnOfNumbers, row: number): boolean {
  if (numbers.othersDownTo === null || row - numbers.othersDownTo > 2) return false;
  numbers.othersDownTo = row;
  return true;
}

function findInDigits(value: number): readonly PersonalNumberMatch[] {
  const digits = digitsWithLostZeros(value);
  return digits === null ? [] : findPersonalNumbers(digits, "personnummer");
}

function noteMatch([match]: readonly PersonalNumberMatch[], row: number, numbers: ColumnOfNumbers): void {
  if (match) numbers.alone.push({ row, match });
}

function findingInColumn(sheet: string, column: number, { headingRow, lookalikes, alone }: ColumnOfNumbers): FindingDraft[] {
  const [first] = alone;
  if (!first) return [];
  const isChance = headingRow === null && lookalikes >= FEWEST_LOOKALIKES && alone.length < lookalikes * LEAST_VALID_SHARE;
  if (isChance) return [];
  const cells = alone.map(({ row }) => ({ sheet, row, column }));
  return [mailingDraft("personal-number", "warning", cells, { code: "personalNumberFound", masked: first.match.masked, count: alone.length })];
}
