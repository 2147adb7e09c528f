import type { FindingDraft } from "./Rule";

type Placed = Pick<FindingDraft, "rule" | "cells" | "span">;

/**
 * Leaves out what an earlier finding already says: the same rule at the same cell, or of the same cells in another order.
 *
 * Two families of rules may look at one cell (a date in a heading is both a cell and a sentence); one contradiction is one finding.
 * Findings that each mark their own part of a text are all kept.
 *
 * | earlier | later | kept |
 * | --- | --- | --- |
 * | `period` at A5 | `period` at A5, characters 14 to 24 | the earlier |
 * | `period` at A2 and A5 | `period` at A5 and A2, characters 14 to 24 | the earlier |
 * | `narrative-amount` at A7, characters 3 to 9 | the same at characters 40 to 46 | both |
 */
export function withoutRepeats<F extends Placed>(findings: readonly F[]): readonly F[] {
  const told = new Set<string>();
  return findings.filter((finding) => {
    const place = placeOf(finding);
    if (place === null) return true;
    const whole = wholeOf(finding);
    if (told.has(place) || told.has(`${place} ${spanOf(finding)}`) || told.has(whole)) return false;
    told.add(`${place} ${spanOf(finding)}`.trim());
    if (finding.span === null) told.add(whole);
    return true;
  });
}

function placeOf({ rule, cells }: Placed): string | null {
  const [cell] = cells;
  return cell === undefined ? null : `${rule} ${cell.sheet} ${cell.row} ${cell.column}`;
}

/** All the cells of a finding, whichever comes first. */
function wholeOf({ rule, cells }: Placed): string {
  return `${rule}: ${cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`).sort().join(", ")}`;
}

function spanOf({ span }: Placed): string {
  return span === null ? "" : `${String(span.paragraph)} ${span.start}`;
}
