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
 * M10 `personal-number`: a personal or coordination number can be read in the workbook, its file or the report's text.
 *
 * A column of numbers is one finding; look-alikes of which few pass the check digit are none. Example: the cell "avser 19121212-1212"
 * gives a warning there that shows 121212-••••. Source: RULES.md D.1.
 */
export function* personalNumberFindings(context: MailingContext): Generator<number, readonly FindingDraft[]> {
  const drafts: FindingDraft[] = [];
  for (const [sheet, grid] of context.grids) for (const draft of yield* findingsInSheet(sheet, grid)) drafts.push(draft);
  for (const text of textsBeside(context)) {
    drafts.push(...findingInFile(text));
    yield 0;
  }
  return [...drafts, ...findingsInNames(context), ...findingsInReportText(context)];
}

function findingInFile({ place, sheet, cell, text }: PackageText): FindingDraft[] {
  const cells = sheet === null ? [] : [{ sheet, row: cell?.row ?? 0, column: cell?.column ?? 0 }];
  return findPersonalNumbers(text).slice(0, 1).map(({ masked }) => mailingDraft("personal-number", "warning", cells, { code: "personalNumberInFile", masked, place, sheet }));
}

/** The names that the receiver sees first: the sheets' and the file's own. */
function findingsInNames({ snapshot }: MailingContext): FindingDraft[] {
  const inSheets = snapshot.sheets.flatMap(({ name }) =>
    findPersonalNumbers(name).slice(0, 1).map(({ masked }) =>
      mailingDraft("personal-number", "warning", [{ sheet: name, row: 0, column: 0 }], { code: "personalNumberFound", masked, count: 1 }),
    ),
  );
  return [...inSheets, ...findingInFile({ place: "fileName", sheet: null, cell: null, text: snapshot.fileName ?? "" })];
}

function findingsInReportText({ reportText }: MailingContext): FindingDraft[] {
  return (reportText ?? []).flatMap((text, index) =>
    findPersonalNumbers(text).slice(0, 1).map(({ masked, start, length }) =>
      mailingDraft("personal-number", "warning", [], { code: "personalNumberFound", masked, count: 1 }, { paragraph: index + 1, start, length }),
    ),
  );
}

/** What the file holds beside the cells; without the file at least the names that Excel itself tells. */
function textsBeside({ packageFacts, snapshot }: MailingContext): readonly PackageText[] {
  if (packageFacts !== null) return packageFacts.texts;
  return snapshot.names.map(({ name, formula, sheet }) => ({ place: "definedName", sheet, cell: null, text: `${name} ${formula}` }));
}

/** What one column holds: numbers alone in their cells, and how many cells merely look like one. */
interface ColumnOfNumbers {
  /** What the last heading said of the digits below it: persons' numbers, or phones, projects and the like. */
  heading: "persons" | "others" | null;
  /** The last row that the heading's word reached. */
  reach: number;
  lookalikes: number;
  readonly alone: { readonly row: number; readonly match: PersonalNumberMatch; readonly isAnnounced: boolean }[];
}

/** Cells looked at between two yields, and how many of them a text counts for. */
const COST_PER_SLICE = 100_000;
const COST_OF_TEXT = 50;

/** One pass along the kinds; only texts, and numbers below a heading that says so, are looked at. */
function* findingsInSheet(sheet: string, grid: SheetGrid): Generator<number, readonly FindingDraft[]> {
  const drafts: FindingDraft[] = [];
  const columns = Array.from({ length: grid.columnCount }, (): ColumnOfNumbers => ({ heading: null, reach: 0, lookalikes: 0, alone: [] }));
  const { kinds } = grid;
  let cost = 0;
  for (let at = 0; at < kinds.length; at++) {
    if (cost++ > COST_PER_SLICE) {
      cost = 0;
      yield at / kinds.length;
    }
    const kind = kinds[at] ?? CELL_KINDS.empty;
    const numbers = columns[at % grid.columnCount];
    // Most cells are numbers that nobody asks about: they cost no more than this look.
    if (numbers === undefined || !isAskedAbout(kind, numbers)) continue;
    const place = { sheet, row: grid.firstRow + Math.floor(at / grid.columnCount), column: grid.firstColumn + (at % grid.columnCount) };
    if (kind === CELL_KINDS.number) {
      lookAtNumber(grid.numbers[at] ?? NaN, place.row, numbers);
      continue;
    }
    cost += COST_OF_TEXT;
    drafts.push(...findingsInText(grid, place, numbers));
  }
  return [...drafts, ...columns.flatMap((numbers, index) => findingInColumn(sheet, grid.firstColumn + index, numbers))];
}

function isAskedAbout(kind: number, { heading }: ColumnOfNumbers): boolean {
  return kind === CELL_KINDS.text || kind === CELL_KINDS.numberText || (kind === CELL_KINDS.number && heading !== null);
}

function lookAtNumber(value: number, row: number, numbers: ColumnOfNumbers): void {
  if (headingAt(numbers, row) === "persons") noteMatch(findInDigits(value), row, numbers, true);
}

/** Longer texts are sentences, which a heading above them says nothing of. */
const LONGEST_CODE = 25;

function findingsInText(grid: SheetGrid, place: CellAddress, numbers: ColumnOfNumbers): FindingDraft[] {
  const text = grid.text(place.row, place.column);
  if (text.length < 40 && NUMBER_HEADING.test(text)) {
    noteHeading(numbers, "persons", place.row);
    return findingBeside(grid, place);
  }
  if (announcesOtherNumbers(text)) noteHeading(numbers, "others", place.row);
  if (text.length < 10 || !/\d{6}/.test(text)) return [];
  return findingsInDigits(text, grid, place, numbers);
}

/** A text with digits enough: alone in its cell it is counted with its column, in a sentence it is told at once. */
function findingsInDigits(text: string, grid: SheetGrid, place: CellAddress, numbers: ColumnOfNumbers): FindingDraft[] {
  const heading = headingAt(numbers, place.row);
  const beside = grid.text(place.row, place.column - 1);
  const isAlone = isShapedLikePersonalNumber(text);
  if (isAlone) numbers.lookalikes++;
  if (text.length <= LONGEST_CODE && (heading === "others" || announcesOtherNumbers(beside))) return [];
  if (isAlone) {
    noteMatch(findPersonalNumbers(text, heading === null ? beside : "personnummer"), place.row, numbers, heading === "persons");
    return [];
  }
  return findPersonalNumbers(text).slice(0, 1).map(({ masked, start, length }) =>
    mailingDraft("personal-number", "warning", [place], { code: "personalNumberFound", masked, count: 1 }, { paragraph: null, start, length }),
  );
}

/** "Personnr" with the number as a number in the next cell, as a form has it. */
function findingBeside(grid: SheetGrid, { sheet, row, column }: CellAddress): FindingDraft[] {
  if (grid.kind(row, column + 1) !== CELL_KINDS.number) return [];
  return findInDigits(grid.number(row, column + 1)).map(({ masked }) =>
    mailingDraft("personal-number", "warning", [{ sheet, row, column: column + 1 }], { code: "personalNumberFound", masked, count: 1 }),
  );
}

function noteHeading(numbers: ColumnOfNumbers, heading: ColumnOfNumbers["heading"], row: number): void {
  numbers.heading = heading;
  numbers.reach = row;
}

/** A heading's word reaches down a list without gaps of more than two rows, and no further. */
function headingAt(numbers: ColumnOfNumbers, row: number): ColumnOfNumbers["heading"] {
  if (row - numbers.reach > 3) numbers.heading = null;
  numbers.reach = row;
  return numbers.heading;
}

function findInDigits(value: number): readonly PersonalNumberMatch[] {
  const digits = digitsWithLostZeros(value);
  return digits === null ? [] : findPersonalNumbers(digits, "personnummer");
}

function noteMatch([match]: readonly PersonalNumberMatch[], row: number, numbers: ColumnOfNumbers, isAnnounced: boolean): void {
  if (match) numbers.alone.push({ row, match, isAnnounced });
}

function findingInColumn(sheet: string, column: number, { lookalikes, alone }: ColumnOfNumbers): FindingDraft[] {
  const [first] = alone;
  if (!first) return [];
  const isChance = alone.every(({ isAnnounced }) => !isAnnounced) && lookalikes >= FEWEST_LOOKALIKES && alone.length < lookalikes * LEAST_VALID_SHARE;
  if (isChance) return [];
  const cells = alone.map(({ row }) => ({ sheet, row, column }));
  return [mailingDraft("personal-number", "warning", cells, { code: "personalNumberFound", masked: first.match.masked, count: alone.length })];
}
