import type { SheetGrid } from "../../workbook/SheetGrid";
import { addressOf, type FigureCell } from "../FigureTable";
import { scanReferences } from "../formulas/scanReferences";
import { cellsOf, gradeOf, type Identity, type IdentityKind } from "../Identity";

/** A third place that states the fact, and which of two figures it agrees with. */
export interface OtherLevelWitness {
  readonly bearsOut: "upper" | "lower";
  readonly cell: FigureCell;
}

const STATED_TWICE: ReadonlySet<IdentityKind> = new Set<IdentityKind>(["sameFact", "tableTotal"]);

/**
 * The third table that tells which of two figures is the odd one: two that agree within ordinary rounding outvote the one that neither agrees with.
 * Null where no third table states the fact, where it agrees with both or neither, where third tables disagree, and where one of the two
 * that agree only repeats the other by a formula.
 *
 * | board's row | unit's total | unit per kontoslag | |
 * | --- | --- | --- | --- |
 * | 20 942 | 21 442 | 20 942 | bears out the board's |
 * | 20 942 | 21 442 | 21 442 | bears out the unit's |
 * | 20 942 | 21 442 | 19 000 | null |
 */
export function otherLevelWitness(main: Identity, identities: readonly Identity[], grids: ReadonlyMap<string, SheetGrid>): OtherLevelWitness | null {
  const [lower] = main.terms;
  if (!lower || main.terms.length !== 1 || !STATED_TWICE.has(main.kind)) return null;
  const pairs = identities.filter(({ kind, terms }) => STATED_TWICE.has(kind) && terms.length === 1);
  const votes = [
    ...votesFor("upper", main.result, lower.cell, pairs, grids),
    ...votesFor("lower", lower.cell, main.result, pairs, grids),
  ];
  const [first] = votes;
  return first && votes.every(({ bearsOut }) => bearsOut === first.bearsOut) ? first : null;
}

/** The third figures that one of the two agrees with, and that do not agree with the other. */
function votesFor(
  bearsOut: OtherLevelWitness["bearsOut"],
  own: FigureCell,
  other: FigureCell,
  pairs: readonly Identity[],
  grids: ReadonlyMap<string, SheetGrid>,
): readonly OtherLevelWitness[] {
  return pairs.flatMap((pair) => {
    const third = partnerOf(pair, own);
    if (!third || third.key === other.key || !agrees(pair)) return [];
    const against = pairs.some((held) => partnerOf(held, third)?.key === other.key && gradeOf(held) !== "broken");
    return against || repeats(third, own, grids) || repeats(own, third, grids) ? [] : [{ bearsOut, cell: third }];
  });
}

function agrees(pair: Identity): boolean {
  const grade = gradeOf(pair);
  return grade === "exact" || grade === "rounding";
}

function partnerOf(pair: Identity, own: FigureCell): FigureCell | null {
  const cells = cellsOf(pair);
  return cells.some(({ key }) => key === own.key) ? (cells.find(({ key }) => key !== own.key) ?? null) : null;
}

/** Whether a figure is a formula that reads the other: it agrees whatever that one holds. */
function repeats(cell: FigureCell, other: FigureCell, grids: ReadonlyMap<string, SheetGrid>): boolean {
  const own = addressOf(cell);
  const read = addressOf(other);
  const formula = grids.get(own.sheet)?.formula(own.row, own.column) ?? "";
  return scanReferences(formula).some(
    ({ sheet, firstRow, lastRow, firstColumn, lastColumn }) =>
      (sheet ?? own.sheet) === read.sheet && firstRow <= read.row && read.row <= lastRow && firstColumn <= read.column && read.column <= lastColumn,
  );
}
