import type { Amount } from "../../amount/Amount";
import type { Diagnosis, DiagnosisKind } from "../../findings/Finding";
import { addressOf, rowOf, type FigureCell } from "../FigureTable";
import { accidentalHits, MOST_CHANCE } from "./chance";

/** A cause that would make a difference of a certain size. */
export interface Hypothesis {
  readonly kind: DiagnosisKind;
  readonly difference: Amount;
  /** The cells that show it. */
  readonly cells: readonly FigureCell[];
  /** What stands and what belongs, in the unit of the cell, where the cause is one mistyped figure. */
  readonly figure: Diagnosis["figure"];
  /** What the hypothesis itself leaves open, beside rounding: a figure given in millions is known to its last digit only. */
  readonly slack: Amount;
}

/** Likelier causes first; what is specific comes before what fits much (RULES.md C.4). */
const RANKS: readonly DiagnosisKind[] = [
  "signFlippedTable",
  "unitFactor",
  "omittedRow",
  "memoRowCounted",
  "doubledRow",
  "signFlippedRow",
  "digitSlip",
  "transposition",
  "elsewhere",
  "staleValue",
  "singleDigit",
  "pairOfRows",
  "differentScope",
];

/** The difference to explain, and how exactly it is known. */
export interface Unexplained {
  readonly difference: Amount;
  /** The tightest first; the last is all that rounding allows. */
  readonly tolerances: readonly Amount[];
  /** The step of the figures. */
  readonly step: Amount;
}

/**
 * The likeliest cause that fits the difference, alone of its kind, and better than chance; null where none does.
 *
 * Silence is an answer: with enough rows some row or digit always fits.
 */
export function chooseDiagnosis(hypotheses: readonly Hypothesis[], unexplained: Unexplained): Diagnosis | null {
  const { difference, tolerances, step } = unexplained;
  const considered: Amount[] = [];
  for (const kind of RANKS) {
    const ofKind = hypotheses.filter((hypothesis) => hypothesis.kind === kind);
    considered.push(...ofKind.map((hypothesis) => hypothesis.difference));
    for (const tolerance of tolerances) {
      const fits = ofKind.filter((one) => Math.abs(one.difference - difference) <= tolerance + one.slack);
      const [best] = fits;
      if (!best || !isOneCause(fits)) continue;
      const chance = accidentalHits(difference, considered, tolerance + best.slack, step);
      if (chance <= MOST_CHANCE) return toDiagnosis(best, chance);
    }
  }
  return null;
}

/** Several fits are one cause only where they speak of the same cells. */
function isOneCause(fits: readonly Hypothesis[]): boolean {
  const places = new Set(fits.map(({ cells }) => cells.map(({ key }) => key).join()));
  return places.size === 1;
}

function toDiagnosis({ kind, cells, figure }: Hypothesis, chance: number): Diagnosis {
  return { kind, cells: cells.map(addressOf), labels: cells.map((cell) => rowOf(cell).label), figure, chance };
}
