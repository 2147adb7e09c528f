import type { Diagnosis } from "../findings/Finding";
import type { Fact } from "./Fact";
import type { NarrativeTables } from "./NarrativeTables";
import type { AmountReading } from "./readSentence";
import { amountsPerOne, statedInterval, statedStep } from "./statedInterval";
import { agrees, directionOf, fitsSize, type Tie } from "./tieAmount";
import type { SubjectRow } from "./Subject";

/** An amount of the same passage with what it ties to. */
export interface NeighbourAmount {
  readonly reading: AmountReading;
  readonly tie: Tie;
}

/** A cause that fits by chance more often than this is not named. */
const LARGEST_CHANCE = 0.05;

/**
 * Names where a contradicted figure comes from: its unit wrong by a thousand, two digits changed places, another cell of the same row or
 * column, or the difference of two other figures of the same text (the previous forecast, often). Null where nothing is likely enough.
 */
export function diagnoseAmount(reading: AmountReading, fact: Fact, tables: NarrativeTables, neighbours: readonly NeighbourAmount[]): Diagnosis | null {
  return unitFactor(reading, fact) ?? changedDigits(reading, fact) ?? standsElsewhere(reading, fact, tables) ?? differenceOfTwo(reading, neighbours);
}

function unitFactor(reading: AmountReading, fact: Fact): Diagnosis | null {
  const { mention } = reading;
  const fits = [1000, 1 / 1000].some((factor) => fitsSize(fact.amount, fact.slack, { ...mention, scale: mention.scale * factor, hedge: "none" }));
  return fits ? { kind: "unitFactor", cells: fact.cells, labels: [], figure: null, chance: 0.01 } : null;
}

/** Two neighbouring digits changed places in a figure that is as exact as the table's. */
function changedDigits(reading: AmountReading, fact: Fact): Diagnosis | null {
  const one = amountsPerOne(reading.mention);
  const step = statedStep(reading.mention);
  const stands = Math.round(reading.mention.size / step);
  const belongs = Math.round(Math.abs(fact.amount) / one / step);
  const digits = String(stands);
  for (let at = 0; at + 1 < digits.length; at++) {
    const swapped = Number(digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2));
    if (swapped === belongs && swapped !== stands) return { kind: "transposition", cells: fact.cells, labels: [], figure: { stands: stands * step, belongs: belongs * step }, chance: 0.02 };
  }
  return null;
}

/** The figure of another column of the same row, or of another row of the same column. */
function standsElsewhere(reading: AmountReading, fact: Fact, tables: NarrativeTables): Diagnosis | null {
  const table = tables.recognised.tables.find((one) => one.id === fact.table);
  if (!table) return null;
  const factsAt = (place: SubjectRow): readonly Fact[] => tables.factsOfRow(place);
  const ownRow = table.rows.find((row) => row.row === fact.row);
  const sameRow = ownRow ? factsAt({ table, row: ownRow }) : [];
  const sameColumn = table.rows.length > LONGEST_SEARCH ? [] : table.rows.flatMap((row) => factsAt({ table, row })).filter((other) => other.measure === fact.measure);
  const others = [...sameRow, ...sameColumn].filter((other) => other.cells[0] !== fact.cells[0]);
  const fitting = others.filter((other) => agrees(other.amount, other.slack, other.isSigned && fact.isSigned, reading));
  const first = fitting[0];
  if (!first || chanceOf(reading, others.length) > LARGEST_CHANCE) return null;
  return { kind: "elsewhere", cells: first.cells, labels: [first.label, first.header], figure: null, chance: chanceOf(reading, others.length) };
}

/** Rows of a table that is searched for the figure; in a longer one some row always fits. */
const LONGEST_SEARCH = 60;

/** 9 600 where the same text says 17 600 and 8 000: the figure before the change. */
function differenceOfTwo(reading: AmountReading, neighbours: readonly NeighbourAmount[]): Diagnosis | null {
  const size = (other: NeighbourAmount): number => other.reading.mention.size * amountsPerOne(other.reading.mention);
  const others = neighbours.filter((other) => other.reading.mention !== reading.mention);
  for (const from of others.filter((other) => other.tie.agreeing.length > 0)) {
    for (const change of others.filter((other) => other.reading.stated.family === "change" && other !== from)) {
      if (!fitsSize(size(from) - size(change), 0, reading.mention) && !fitsSize(size(from) + size(change), 0, reading.mention)) continue;
      const cells = from.tie.agreeing.flatMap((one) => one.cells);
      return { kind: "elsewhere", cells, labels: from.tie.agreeing.map((one) => one.label), figure: null, chance: chanceOf(reading, 2 * others.length) };
    }
  }
  return null;
}

/** How likely one of `tries` unrelated figures of this size falls where the wording allows. */
function chanceOf(reading: AmountReading, tries: number): number {
  const { low, high } = statedInterval(reading.mention);
  const size = reading.mention.size * amountsPerOne(reading.mention);
  const isDirected = directionOf(reading) !== 0;
  return size === 0 ? 1 : (tries * (high - low)) / (size * (isDirected ? 4 : 2));
}
