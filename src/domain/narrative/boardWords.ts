import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { stemOf } from "./sameWord";
import { tokenise } from "./tokenise";

const BOARD_WORD = /(?:nämnd|styrelse|förvaltning|kontor|utskott|socialtjänst|räddningstjänst)(?:en|er|et|s|ens|ets)?$/;
/** Rows from the top of a sheet in which its title stands. */
const TITLE_ROWS = 8;
/** Longer cells are sentences. */
const LONGEST_TITLE = 90;

/** The stems of the words by which the workbook names its own board: in titles, sheet names, total rows and the file's name. */
export function boardWordsOf(recognised: RecognisedWorkbook, snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const titles = [snapshot.fileName ?? "", ...snapshot.sheets.map((sheet) => sheet.name), ...recognised.tables.map((table) => table.caption)];
  for (const sheet of snapshot.sheets) {
    for (const row of sheet.values.slice(0, TITLE_ROWS)) {
      const first = row.find((value) => typeof value === "string" && value !== "");
      if (typeof first === "string" && first.length <= LONGEST_TITLE && !/[.!?]\s*$/.test(first)) titles.push(first);
    }
  }
  for (const table of recognised.tables) {
    for (const row of table.rows) if (row.kind === "total") titles.push(row.label);
  }
  return new Set(titles.flatMap((title) => [...namesIn(title), ...twoWordNamesIn(title)]));
}

/** "Tekniska nämnden" and its like, whose last word is that of every board, as `twoWordName` writes them. */
function twoWordNamesIn(title: string): readonly string[] {
  const tokens = tokenise(title);
  return tokens.flatMap((token, index) => (index > 0 && isGenericBoard(token.word) ? [twoWordName(tokens[index - 1]?.word ?? "", token.word)] : []));
}

/** A name of two words in the form that the words of boards are kept in ("tekniska nämnd"). */
export function twoWordName(first: string, board: string): string {
  return `${first} ${stemOf(board)}`;
}

/** Stems of the words in a text that name a board ("socialnämnd"). */
export function namesIn(text: string): readonly string[] {
  return tokenise(text)
    .filter((token) => token.kind === "word" && isBoardName(token.word))
    .map((token) => stemOf(token.word));
}

/** Whether a word names some board, this one or another ("vård- och omsorgsnämnden"). */
export function isBoardName(word: string): boolean {
  return BOARD_WORD.test(word) && !GENERIC.has(word);
}

/** Whether a row's label is the name of a board ("Socialnämnden"), as in a whole municipality's table. */
export function isBoardLabel(label: string): boolean {
  return namesIn(label).length > 0;
}

/** "Nämnden", "förvaltningen": whichever board is spoken of. */
export function isGenericBoard(word: string): boolean {
  return GENERIC.has(word);
}

const GENERIC: ReadonlySet<string> = new Set("nämnd nämnden nämndens förvaltning förvaltningen förvaltningens kontor kontoret kontorets styrelse styrelsen styrelsens förbundet förbundets bolaget bolagets regionen regionens".split(" "));
