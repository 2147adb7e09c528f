import type { CellAddress } from "../workbook/CellAddress";
import type { Finding } from "./Finding";

/** A sentence agrees with what a cell should hold where that is this much nearer to it than what the cell holds. */
const NEARER = 0.2;

/**
 * Leaves out a sentence's contradiction of a cell that is known to be wrong, where the sentence says what belongs in the cell: the
 * sentence is right, and a witness against the cell.
 *
 * | found in the table | the sentence | kept |
 * | --- | --- | --- |
 * | D9 holds 40,4, 37,7 is expected | "37,7 mnkr" | the table's finding |
 * | D9 holds 40,4, 37,7 is expected | "41,9 mnkr" | both |
 */
export function withoutWitnesses(tables: readonly Finding[], sentences: readonly Finding[]): readonly Finding[] {
  const wrong = new Map<string, Finding>();
  for (const finding of tables) {
    const [cell] = finding.cells;
    if (cell && finding.expected !== null) wrong.set(keyOf(cell), finding);
  }
  return sentences.filter((sentence) => !sentence.cells.some((cell) => saysWhatBelongs(sentence, wrong.get(keyOf(cell)))));
}

function saysWhatBelongs({ actual, expected }: Finding, found: Finding | undefined): boolean {
  if (!found || found.expected === null || actual === null || expected === null) return false;
  const toStanding = Math.abs(Math.abs(actual) - Math.abs(expected));
  const toBelonging = Math.abs(Math.abs(actual) - Math.abs(found.expected));
  return toBelonging <= toStanding * NEARER;
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}
