import type { RecognisedTable } from "../recognition/RecognisedTable";
import { gridOf } from "../workbook/SheetGrid";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/WorkbookSnapshot";

/** Words that a Swedish political body is called by, and after them those of departments. */
const BODIES: readonly RegExp[] = [
  /(?:nämnden|nämnd|styrelsen|styrelse|utskottet)(?![a-zåäö])/i,
  /(?:förvaltningen|förvaltning|kontoret|kontor|socialtjänsten|tjänsten|bolaget)(?![a-zåäö])/i,
];
/** A longer cell is a sentence, not a name. */
const LONGEST_NAME = 60;
const ROWS_LOOKED_AT = 15;

/**
 * Whose report this is, for the title: the first short text that names a board, in the sheet of the main table, then in the other sheets, then
 * among the sheets' names; else the main sheet's name.
 *
 * | found | title |
 * | --- | --- |
 * | `Socialnämnden` in A1 | Socialnämnden |
 * | sheet `1 Socialnämnden` | Socialnämnden |
 * | `Budgetuppföljning för Socialnämnden` | Socialnämnden |
 */
export function chooseBoardName(snapshot: WorkbookSnapshot, main: RecognisedTable | null): string {
  const visible = snapshot.sheets.filter((sheet) => sheet.ownSheet === null && sheet.visibility === "visible");
  const first = visible.filter((sheet) => sheet.name === main?.sheet);
  const texts = [...first, ...visible].flatMap(shortTexts);
  const names = [...first, ...visible].map(({ name }) => name);
  const named = BODIES.map((body) => [...texts, ...names].find((text) => body.test(text))).find((text) => text !== undefined);
  const fallback = main?.sheet ?? visible[0]?.name ?? "";
  return named === undefined ? fallback : nameIn(named);
}

function shortTexts(sheet: SheetSnapshot): readonly string[] {
  const grid = gridOf(sheet);
  const texts: string[] = [];
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, ROWS_LOOKED_AT); row += 1) {
    const text = grid.text(row, grid.firstColumn);
    if (text !== "" && text.length <= LONGEST_NAME) texts.push(text);
  }
  return texts;
}

/** The board's name out of a title: the word itself, with a capital, and what belongs to it before ("Barn- och utbildningsnämnden"). */
function nameIn(text: string): string {
  const compound = /(?:[A-ZÅÄÖ][a-zåäöé]*-?(?:,? (?:och )?))*[A-Za-zÅÄÖåäöé]*(?:nämnden|nämnd|styrelsen|styrelse|utskottet|förvaltningen|förvaltning|kontoret|kontor|tjänsten|bolaget)(?![a-zåäö])/.exec(text);
  const name = (compound?.[0] ?? text).trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
