import type { MoneyUnit } from "../amount/Amount";
import type { NarrativeUnit } from "./NarrativeAmount";

/** How exactly the words take a figure: "ca", "drygt", "knappt", "minst", "högst", or as it stands. */
export type Hedge = "none" | "about" | "slightlyOver" | "slightlyUnder" | "atLeast" | "atMost";

/** The sign that is written beside a figure; a dash between blanks may be a minus or a pause. */
export type WrittenSign = "minus" | "plus" | "dash" | "none";

/** An amount as a sentence writes it. */
export interface AmountMention {
  /** Place in the sentence, unit and sign included, hedge not. */
  readonly start: number;
  readonly end: number;
  /** The size without sign; for a range its upper end. */
  readonly size: number;
  /** The lower end of a range ("4 – 4,5 msek"), else null. */
  readonly rangeFrom: number | null;
  readonly unit: NarrativeUnit;
  /** Ten to the unit's power that one of `size` stands for beyond the unit: 1, or 1 000 for miljarder. */
  readonly scale: number;
  /** Decimals written. */
  readonly decimals: number;
  readonly hedge: Hedge;
  readonly sign: WrittenSign;
  /** Whether the unit was taken from a neighbour ("-10,7" after "-2,3 mkr"). */
  readonly unitIsInherited: boolean;
  /** Whether it is a price per something ("1 800 kr per dygn"), which no budget table shows. */
  readonly isRate: boolean;
}

/** Whether a mention is money. */
export function isMoney(unit: NarrativeUnit): unit is MoneyUnit {
  return unit === "kr" || unit === "tkr" || unit === "mkr";
}
