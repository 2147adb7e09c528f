import type { RecognisedTable, TableRow } from "../recognition/RecognisedTable";

/** A row that states facts about a subject. */
export interface SubjectRow {
  readonly table: RecognisedTable;
  readonly row: TableRow;
}

/**
 * What a sentence may speak of: the whole board, a unit, a kind of revenue or cost, a cause, the investments.
 *
 * `owner` says whose accounts, causes or investments they are: "board", or the key of the unit.
 */
export interface Subject {
  readonly key: string;
  readonly kind: "board" | "unit" | "account" | "cause" | "investments" | "measures";
  readonly owner: string;
  readonly label: string;
  /** The rows that state its facts, the nearest to its own name first. */
  readonly rows: readonly SubjectRow[];
  /** The words of each of its names, in lower case. */
  readonly names: readonly (readonly string[])[];
}

export const BOARD = "board";

/** Everything that a workbook's sentences may speak of. */
export interface SubjectIndex {
  readonly board: Subject;
  /** By the first three letters of a name's first word. */
  readonly byStart: ReadonlyMap<string, readonly NamedSubject[]>;
  /** Units by the first letters of each telling word of their names, for mentions of a part of a name. */
  readonly byWord: ReadonlyMap<string, readonly NamedWord[]>;
  /** Whose sheet it is; the board's sheets have the board. */
  readonly ownerOfSheet: ReadonlyMap<string, Subject>;
  /** Causes by their owner. */
  readonly causes: ReadonlyMap<string, readonly Subject[]>;
  /** By key. */
  readonly units: ReadonlyMap<string, Subject>;
  /** Whether the rows are boards themselves, as in a whole municipality's workbook. */
  readonly hasBoards: boolean;
  /** Stems of the words that name the board itself ("socialnämnd"). */
  readonly boardWords: ReadonlySet<string>;
}

/** One word of a unit's name. */
export interface NamedWord {
  readonly word: string;
  readonly subject: Subject;
}

/** Letters by which `byWord` is looked up; a shorter word tells too little to stand for a name. */
export const LETTERS_OF_PART = 5;

export interface NamedSubject {
  readonly name: readonly string[];
  readonly subject: Subject;
}
