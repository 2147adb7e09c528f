import type { RecognisedTable } from "../recognition/RecognisedTable";
import { gridOf } from "../workbook/SheetGrid";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/WorkbookSnapshot";

/** Words that a Swedish political body is called by, after them those of companies and federations, then of departments. */
const BODIES: readonly string[] = [
  "nämnden|nämnd|styrelsen|styrelse|utskottet",
  "förbundet|förbund|bolaget",
  "förvaltningen|förvaltning|kontoret|kontor|tjänsten|kliniken",
];
/** A longer cell is a sentence, not a name. */
const LONGEST_NAME = 80;
const ROWS_LOOKED_AT = 15;
const COLUMNS_LOOKED_AT = 4;

/**
 * Whose report this is, for the title: the first short text outside every table that names a board, in the sheet of the main table, then in the other
 * sheets, then among the sheets' names; else what the main table's own title begins with; else its sheet's name.
 *
 * | found | title |
 * | --- | --- |
 * | `Socialnämnden` in A1 | Socialnämnden |
 * | sheet `1 Socialnämnden` | Socialnämnden |
 * | `Budgetuppföljning för Socialnämnden` | Socialnämnden |
 * | `Parkering AB, kvartalsrapport 3 2024` | Parkering AB |
 * | rows `Nämnd och ledning`, `Summa nämnden` of a table | no name |
 */
export function chooseBoardName(snapshot: WorkbookSnapshot, main: RecognisedTable | null, tables: readonly RecognisedTable[]): string {
  const visible = snapshot.sheets.filter((sheet) => sheet.ownSheet === null && sheet.visibility === "visible");
  const first = visible.filter((sheet) => sheet.name === main?.sheet);
  const texts = [...first, ...visible].flatMap((sheet) => titleTexts(sheet, tables.filter((table) => table.sheet === sheet.name)));
  const candidates = [...texts, ...[...first, ...visible].map(({ name }) => name)];
  const named = BODIES.map((body) => candidates.map((text) => nameIn(text, body)).find((name) => name !== null)).find((name) => name !== undefined);
  if (named) return named;
  const [title] = first.flatMap((sheet) => titleTexts(sheet, tables.filter((table) => table.sheet === sheet.name)));
  return beginningOf(title ?? "") ?? main?.sheet ?? visible[0]?.name ?? "";
}

/** The first short text of each of the sheet's rows above its tables. */
function titleTexts(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): readonly string[] {
  const grid = gridOf(sheet);
  const texts: string[] = [];
  const end = Math.min(grid.lastRow, ROWS_LOOKED_AT, ...tables.map(({ range }) => range.firstRow - 1));
  for (let row = grid.firstRow; row <= end; row += 1) {
    const cells = Array.from({ length: COLUMNS_LOOKED_AT }, (_, index) => grid.text(row, grid.firstColumn + index));
    const text = cells.find((cell) => cell !== "") ?? "";
    if (text !== "" && text.length <= LONGEST_NAME) texts.push(text);
  }
  return texts;
}

/** The board's name out of a title: the word itself, with a capital, and what belongs to it before ("Barn- och utbildningsnämnden"); null for the bare word. */
function nameIn(text: string, body: string): string | null {
  const inWords = /(?:[A-ZÅÄÖ][a-zåäöé]*-?(?:,? (?:och )?))*/.source;
  const found = new RegExp(`${inWords}[A-Za-zÅÄÖåäöé]*(?:${body})(?![a-zåäö])(?: [A-ZÅÄÖ][a-zåäöé]+)*`).exec(text) ?? new RegExp(`[a-zåäöé]*(?:${body})(?![a-zåäö])`, "i").exec(text);
  const name = (found?.[0] ?? "").trim();
  const isBare = new RegExp(`^(?:(?:summa|totalt?|hela) )?(?:${body})$`, "i").test(name);
  return name === "" || isBare ? null : name.charAt(0).toUpperCase() + name.slice(1);
}

/** A title without what comes after its comma, its month, its year or its dash; null where nothing is left. */
function beginningOf(title: string): string | null {
  const [name = ""] = title.split(/,| [-–—] | per |\b(?:t\.?o\.?m|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\d)/i);
  return name.trim().length < 3 ? null : name.trim();
}
