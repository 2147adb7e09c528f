import type { Amount } from "../amount/Amount";
import { gradeResidual } from "../amount/roundingGrade";
import { cellsOf, residualOf, type Identity } from "./Identity";
import { amountOrZero, type FigureCell } from "./FigureTable";

/** A cell that is wrong, by how much, and what says so. */
export interface LocatedError {
  readonly cell: FigureCell;
  /** What has to be added to the cell for the identities to hold. */
  readonly correction: Amount;
  /** Broken identities that the correction mends, the most telling first. */
  readonly mends: readonly Identity[];
  /** Identities that held and that the correction alone would break; consequences if another cell of them is corrected too. */
  readonly upsets: readonly Identity[];
}

/** A cell that is known to be wrong; what follows from it is no contradiction of its own. */
export interface KnownCorrection {
  readonly cell: FigureCell;
  readonly correction: Amount;
}

/** The cells that are wrong and the broken identities that no single cell explains. */
export interface Location {
  readonly errors: readonly LocatedError[];
  readonly unexplained: readonly Identity[];
}

/** A cell's part in an identity: how its residual moves when one is added to the cell. */
interface Membership {
  readonly index: number;
  readonly weight: number;
}

interface Candidate {
  readonly cell: FigureCell;
  readonly correction: Amount;
  readonly mends: readonly number[];
  readonly upsets: readonly number[];
}

/** Rounds of choosing; each is linear in the identities that are still broken. */
const MOST_ROUNDS = 6;

/**
 * Explains broken identities by the fewest wrong cells (RULES.md C.5): a correction counts for what it mends and against what
 * it upsets, so that the cell where two directions meet wins over those that another identity vouches for.
 *
 * | broken | what holds | found |
 * | --- | --- | --- |
 * | column total and the total row's variance, same amount | other columns | the total's cell |
 * | column total and one row's variance, same amount | other rows | that row's cell |
 * | column total only, rows' variances hold | | nothing: a row as a whole is missing or doubled |
 */
export function locateErrors(identities: readonly Identity[], known: readonly KnownCorrection[] = []): Location {
  const search = new Search(identities);
  for (const correction of known) search.correct(correction);
  for (let round = 0; round < MOST_ROUNDS && search.chooseOnce(); round++);
  return { errors: search.errors, unexplained: search.stillBroken() };
}

class Search {
  readonly errors: LocatedError[] = [];
  private readonly residuals: Float64Array;
  private readonly members = new Map<number, Membership[]>();
  private readonly corrections = new Map<number, Amount>();

  constructor(private readonly identities: readonly Identity[]) {
    this.residuals = Float64Array.from(identities, residualOf);
    identities.forEach((identity, index) => {
      this.enter(identity.result, { index, weight: 1 });
      for (const { cell, weight } of identity.terms) this.enter(cell, { index, weight: -weight });
    });
  }

  private enter(cell: FigureCell, membership: Membership): void {
    const list = this.members.get(cell.key);
    if (list) list.push(membership);
    else this.members.set(cell.key, [membership]);
  }

  stillBroken(): readonly Identity[] {
    return this.identities.filter((_, index) => this.isBroken(index));
  }

  /** Chooses the best corrections that do not touch each other; false where none is left to choose. */
  chooseOnce(): boolean {
    const candidates = this.candidates().sort(byWorth);
    let chosen = false;
    for (const candidate of candidates) {
      const now = this.weigh(candidate.cell, candidate.correction);
      if (now.mends.length !== candidate.mends.length || now.upsets.length !== candidate.upsets.length) continue;
      this.accept(now);
      chosen = true;
    }
    return chosen;
  }

  private candidates(): Candidate[] {
    const found: Candidate[] = [];
    const seen = new Set<number>();
    this.identities.forEach((identity, index) => {
      if (!this.isBroken(index)) return;
      let single: Candidate[] = [];
      for (const cell of cellsOf(identity)) {
        if (this.corrections.has(cell.key)) continue;
        const best = this.bestFor(cell);
        if (!best) continue;
        if (best.mends.length === 1 && best.upsets.length === 0) single.push(best);
        else if (isWorthwhile(best) && !seen.has(cell.key)) found.push(best);
        seen.add(cell.key);
      }
      single = single.filter((candidate) => candidate.mends[0] === index);
      found.push(...this.onlyTelling(single));
    });
    return found;
  }

  private bestFor(cell: FigureCell): Candidate | null {
    let best: Candidate | null = null;
    for (const membership of this.mostTellingFirst(cell)) {
      const correction = this.correctionFor(membership, cell);
      if (correction === null) continue;
      const candidate = this.weigh(cell, correction);
      if (!best || worth(candidate) > worth(best)) best = candidate;
    }
    return best;
  }

  /** The broken identities of a cell: those that state it before those that use it, then the most exact. */
  private mostTellingFirst(cell: FigureCell): readonly Membership[] {
    return (this.members.get(cell.key) ?? [])
      .filter(({ index }) => this.isBroken(index))
      .sort((a, b) => this.vagueness(a, cell) - this.vagueness(b, cell));
  }

  private vagueness({ index }: Membership, cell: FigureCell): number {
    const { result, allowance } = this.identityAt(index);
    return result.key === cell.key ? -1 : allowance.worst;
  }

  private weigh(cell: FigureCell, correction: Amount): Candidate {
    const mends: number[] = [];
    const upsets: number[] = [];
    for (const membership of this.members.get(cell.key) ?? []) {
      const wasBroken = this.isBroken(membership.index);
      const isBroken = this.isBrokenWith(membership, cell, correction);
      if (wasBroken && !isBroken) mends.push(membership.index);
      if (!wasBroken && isBroken) upsets.push(membership.index);
    }
    return { cell, correction, mends, upsets };
  }

  /** Where one cell alone can be wrong without upsetting anything, it is; of many, the one that also explains an unusually large rounding. */
  private onlyTelling(single: readonly Candidate[]): readonly Candidate[] {
    const telling = single.length > 1 ? single.filter((candidate) => this.easesRounding(candidate)) : single;
    return telling.length === 1 ? telling : [];
  }

  /** Whether a correction makes ordinary what only unusually large rounding explains. */
  private easesRounding({ cell, correction }: Candidate): boolean {
    return (this.members.get(cell.key) ?? []).some((membership) => {
      const { allowance } = this.identityAt(membership.index);
      const isLarge = gradeResidual(this.residuals[membership.index] ?? 0, allowance) === "largeRounding";
      return isLarge && gradeResidual(this.residualWith(membership, cell, correction), allowance) !== "largeRounding";
    });
  }

  private accept({ cell, correction, mends, upsets }: Candidate): void {
    this.errors.push({
      cell,
      correction,
      mends: mends.map((index) => this.identityAt(index)),
      upsets: upsets.map((index) => this.identityAt(index)),
    });
    this.correct({ cell, correction });
  }

  /** Takes a cell's correction for granted. */
  correct({ cell, correction }: KnownCorrection): void {
    for (const membership of this.members.get(cell.key) ?? []) {
      this.residuals[membership.index] = this.residualWith(membership, cell, correction);
    }
    this.corrections.set(cell.key, correction);
  }

  /** What must be added to the cell for an identity to hold exactly; null where no amount can be told. */
  private correctionFor({ index, weight }: Membership, cell: FigureCell): Amount | null {
    const identity = this.identityAt(index);
    const residual = this.residuals[index] ?? 0;
    if (identity.form === "linear") return weight === 0 ? null : -residual / weight;
    // From a percentage only the percentage itself can be told with any precision.
    return identity.result.key === cell.key ? -residual : null;
  }

  private residualWith({ index, weight }: Membership, cell: FigureCell, correction: Amount): Amount {
    const identity = this.identityAt(index);
    const residual = this.residuals[index] ?? 0;
    if (identity.form === "linear") return residual + weight * correction;
    return percentResidual(identity, (other) => this.corrections.get(other.key) ?? 0, cell, correction);
  }

  private isBrokenWith(membership: Membership, cell: FigureCell, correction: Amount): boolean {
    return Math.abs(this.residualWith(membership, cell, correction)) > this.identityAt(membership.index).allowance.worst;
  }

  private isBroken(index: number): boolean {
    return Math.abs(this.residuals[index] ?? 0) > this.identityAt(index).allowance.worst;
  }

  private identityAt(index: number): Identity {
    const identity = this.identities[index];
    if (!identity) throw new Error(`No identity ${String(index)}`);
    return identity;
  }
}

function percentResidual(
  identity: Identity,
  corrected: (cell: FigureCell) => Amount,
  cell: FigureCell,
  correction: Amount,
): Amount {
  const value = (other: FigureCell): Amount =>
    amountOrZero(other) + corrected(other) + (other.key === cell.key ? correction : 0);
  const [part, whole] = identity.terms;
  if (!part || !whole) return 0;
  return value(identity.result) - (part.weight * value(part.cell)) / value(whole.cell);
}

function worth(candidate: Candidate): number {
  return candidate.mends.length - candidate.upsets.length;
}

function isWorthwhile(candidate: Candidate): boolean {
  return candidate.mends.length >= 2 && worth(candidate) >= 1;
}

function byWorth(a: Candidate, b: Candidate): number {
  return worth(b) - worth(a) || b.mends.length - a.mends.length || a.cell.key - b.cell.key;
}
