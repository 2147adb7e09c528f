import { HELD_OUT_BOARDS } from "./sentenceBlindBoards";
import { HELD_OUT_TECHNICAL } from "./sentenceBlindTechnical";

/** A house's table and sentences about it, written without having seen what the reading of sentences makes of them. */
export interface BlindHouse {
  readonly name: string;
  /** The one sheet with the table, from its first row. */
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Sentences that the table bears out or does not decide; a line break parts paragraphs. */
  readonly right: readonly string[];
  /** The same kind of sentences with one thing wrong. */
  readonly wrong: readonly string[];
}

/** Six layouts and 150 sentences. */
export const BLIND_HOUSES: readonly BlindHouse[] = [...HELD_OUT_BOARDS, ...HELD_OUT_TECHNICAL];
