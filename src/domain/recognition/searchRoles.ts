import type { ColumnArithmetic } from "./ColumnArithmetic";
import type { Proposal } from "./proposeRoles";
import type { ColumnRole } from "./RecognisedTable";
import { weighEvidence, type RoleEvidence } from "./roleEvidence";
import type { DraftColumn } from "./TableDraft";

/** Roles that more than one column may have. */
const REPEATABLE: ReadonlySet<ColumnRole> = new Set(["change", "unknown", "amount", "text", "percentUsed", "variancePercent"]);
const UNKNOWN: Proposal = { role: "unknown", weight: 0 };
/** An alternative this far below the best is still remembered, for the question to the user. */
const MARGIN = 1;
/** What the arithmetic and the order can add for each column that may have a role, at most. */
const MOST_EVIDENCE: Readonly<Partial<Record<ColumnRole, number>>> = {
  varianceToDate: 5,
  forecastVariance: 5.5,
  percentUsed: 3,
  variancePercent: 3,
  remaining: 3,
  change: 3,
  actualCostToDate: 3,
  priorYear: 0.8,
  priorYearToDate: 0.8,
  budgetToDate: 0.5,
  forecast: 0.6,
};
const MOST_NODES = 4_000;
const MOST_PASSES = 12;
const MOST_CANDIDATES = 4;

/** The best assignment found, and how well every column would have fared in each of its other roles. */
export interface RoleSearch {
  readonly roles: readonly ColumnRole[];
  readonly score: number;
  readonly evidence: RoleEvidence;
  /** Per column: the best score of an assignment that gives it a role. */
  readonly alternatives: readonly ReadonlyMap<ColumnRole, number>[];
}

/** An amount column with the roles that its words propose. */
export interface Candidate {
  readonly column: DraftColumn;
  readonly proposals: readonly Proposal[];
  /** Whether the first proposal is the only role tried. */
  readonly isSettled?: boolean;
}

/** Words that leave a rival this far behind need no search. */
const CLEAR_LEAD = 0.9;

/**
 * Among the plausible assignments of roles to columns, the one with the highest sum of the words' weights and the arithmetic's
 * evidence; each role once. Branches that cannot come near the best are not followed.
 *
 * Where every column can have the role that its words say most clearly and the arithmetic has nothing against it, that is the answer.
 */
export function searchRoles(candidates: readonly Candidate[], arithmetic: ColumnArithmetic): RoleSearch {
  const quick = plainAnswer(candidates, arithmetic) ?? narrowAnswer(candidates, arithmetic);
  if (quick && !leavesOut(candidates, quick)) return quick;
  const full = new Search(candidates, arithmetic).run();
  return quick && quick.score > full.score ? quick : full;
}

/** A heading of this weight has a role unless another column has a better claim to it. */
const CLAIM = 1.5;

/** Whether an answer gives no role to a column whose heading claims one. */
function leavesOut(candidates: readonly Candidate[], { roles }: RoleSearch): boolean {
  return candidates.some(({ proposals: [first] }, at) => first !== undefined && first.role !== "unknown" && first.weight >= CLAIM && roles[at] === "unknown");
}

/** A role said outright stands this far above the next. */
const OUTRIGHT = 1.8;

/** Columns whose heading says their role outright keep it; only the others are searched, and the arithmetic must have nothing against it. */
function narrowAnswer(candidates: readonly Candidate[], arithmetic: ColumnArithmetic): RoleSearch | null {
  const claims = claimsOf(candidates);
  const narrow = candidates.map(({ column, proposals }): Candidate => {
    const role = outrightRole(proposals);
    // Two that both say it are settled by neither.
    const isSettled = role !== null && (REPEATABLE.has(role) || claims.get(role) === 1);
    return { column, proposals: isSettled ? proposals.slice(0, 1) : proposals, isSettled };
  });
  const found = new Search(narrow, arithmetic).run();
  return found.evidence.against < 0 || !Number.isFinite(found.score) || found.roles.length < candidates.length ? null : found;
}

/** How many columns say each role outright. */
function claimsOf(candidates: readonly Candidate[]): ReadonlyMap<ColumnRole, number> {
  const claims = new Map<ColumnRole, number>();
  for (const { proposals } of candidates) {
    const role = outrightRole(proposals);
    if (role !== null) claims.set(role, (claims.get(role) ?? 0) + 1);
  }
  return claims;
}

function outrightRole([first, second]: readonly Proposal[]): ColumnRole | null {
  return first && first.weight - (second?.weight ?? 0) >= OUTRIGHT ? first.role : null;
}

function plainAnswer(candidates: readonly Candidate[], arithmetic: ColumnArithmetic): RoleSearch | null {
  if (candidates.some(({ proposals }) => (proposals[0]?.weight ?? 0) < 0)) return null;
  const roles: ColumnRole[] = candidates.map(({ proposals }) => proposals[0]?.role ?? "unknown");
  const single = roles.filter((role) => !REPEATABLE.has(role));
  if (new Set(single).size < single.length) return null;
  const evidence = weighEvidence({ columns: candidates.map(({ column }) => column), roles }, arithmetic);
  const isClear = candidates.every(({ column, proposals }) => {
    const lead = (proposals[0]?.weight ?? 0) - (proposals[1]?.weight ?? 0);
    return evidence.proven.has(column.column) || proposals.length === 0 || lead >= CLEAR_LEAD;
  });
  if (!isClear || evidence.against < 0) return null;
  const score = evidence.points + candidates.reduce((sum, { proposals }) => sum + (proposals[0]?.weight ?? 0), 0);
  return { roles, score, evidence, alternatives: candidates.map(() => NO_ALTERNATIVE) };
}

const NO_ALTERNATIVE: ReadonlyMap<ColumnRole, number> = new Map();

class Search {
  private readonly candidates: readonly Candidate[];
  private readonly arithmetic: ColumnArithmetic;
  private readonly choices: readonly (readonly Proposal[])[];
  private readonly bounds: readonly number[];
  private readonly roles: ColumnRole[] = [];
  private readonly used = new Set<ColumnRole>();
  private readonly alternatives: Map<ColumnRole, number>[];
  private nodes = 0;
  private best: { roles: readonly ColumnRole[]; score: number; evidence: RoleEvidence } | null = null;

  constructor(candidates: readonly Candidate[], arithmetic: ColumnArithmetic) {
    this.candidates = candidates;
    this.arithmetic = arithmetic;
    this.choices = candidates.map(({ proposals, isSettled }) => (isSettled === true ? proposals : [...proposals.slice(0, MOST_CANDIDATES), UNKNOWN]));
    this.bounds = boundsOf(this.choices);
    this.alternatives = candidates.map(() => new Map<ColumnRole, number>());
  }

  run(): RoleSearch {
    this.climb();
    this.visit(0, 0);
    const best = this.best ?? { roles: [], score: -Infinity, evidence: this.evidenceOf([]) };
    return { ...best, alternatives: this.alternatives };
  }

  /**
   * A good assignment to begin with, so that the search can leave out most others: each column takes the heaviest role left, then
   * single columns change theirs (who had it takes his next) as long as that helps.
   */
  private climb(): void {
    const chosen = this.greedy();
    let best = this.judge(chosen);
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      let isBetter = false;
      for (const next of this.neighbours(chosen)) {
        const score = this.judge(next);
        if (score <= best + 1e-9) continue;
        best = score;
        chosen.splice(0, chosen.length, ...next);
        isBetter = true;
      }
      if (!isBetter) return;
    }
  }

  private greedy(): Proposal[] {
    const chosen = this.choices.map((): Proposal => UNKNOWN);
    const order = this.choices.map((_, at) => at).sort((a, b) => leadOf(this.choices[b]) - leadOf(this.choices[a]));
    for (const at of order) chosen[at] = this.heaviestFree(at, chosen);
    return chosen;
  }

  /** The heaviest role of a column that no other has. */
  private heaviestFree(at: number, chosen: readonly Proposal[], except: ColumnRole | null = null): Proposal {
    const isFree = ({ role }: Proposal): boolean => role !== except && (REPEATABLE.has(role) || !chosen.some((other, place) => place !== at && other.role === role));
    return this.choices[at]?.find(isFree) ?? UNKNOWN;
  }

  private *neighbours(chosen: readonly Proposal[]): Generator<Proposal[]> {
    for (const [at, choices] of this.choices.entries()) {
      for (const proposal of choices) {
        if (proposal.role === chosen[at]?.role) continue;
        const next = [...chosen];
        const rival = REPEATABLE.has(proposal.role) ? -1 : chosen.findIndex((other) => other.role === proposal.role);
        next[at] = proposal;
        if (rival >= 0) next[rival] = this.heaviestFree(rival, next, proposal.role);
        yield next;
      }
    }
  }

  /** Scores an assignment and remembers it if it is the best so far. */
  private judge(chosen: readonly Proposal[]): number {
    this.roles.push(...chosen.map(({ role }) => role));
    const score = this.close(chosen.reduce((sum, { weight }) => sum + weight, 0));
    this.roles.length = 0;
    return score;
  }

  private evidenceOf(roles: readonly ColumnRole[]): RoleEvidence {
    return weighEvidence({ columns: this.candidates.map(({ column }) => column), roles }, this.arithmetic);
  }

  private visit(at: number, weight: number): void {
    if (++this.nodes > MOST_NODES && this.best) return;
    if (at === this.candidates.length) {
      this.close(weight);
      return;
    }
    const limit = this.best ? this.best.score - MARGIN : -Infinity;
    if (weight + (this.bounds[at] ?? 0) < limit) return;
    for (const proposal of this.choices[at] ?? []) if (!this.used.has(proposal.role)) this.tryRole(at, weight, proposal);
  }

  private tryRole(at: number, weight: number, { role, weight: gain }: Proposal): void {
    const isSingle = !REPEATABLE.has(role);
    this.roles.push(role);
    if (isSingle) this.used.add(role);
    this.visit(at + 1, weight + gain);
    this.roles.pop();
    if (isSingle) this.used.delete(role);
  }

  private close(weight: number): number {
    const evidence = this.evidenceOf(this.roles);
    const score = weight + evidence.points + positionPoints(this.roles);
    this.roles.forEach((role, at) => {
      const scores = this.alternatives[at];
      if (scores && (scores.get(role) ?? -Infinity) < score) scores.set(role, score);
    });
    if (!this.best || score > this.best.score + 1e-9) this.best = { roles: [...this.roles], score, evidence };
    return score;
  }
}

/** How far a column's heaviest role stands above its next. */
function leadOf(choices: readonly Proposal[] | undefined): number {
  return (choices?.[0]?.weight ?? 0) - (choices?.[1]?.weight ?? 0);
}

/** What the columns from each position on can add at most. */
function boundsOf(choices: readonly (readonly Proposal[])[]): readonly number[] {
  const bounds: number[] = Array<number>(choices.length + 1).fill(0);
  for (let at = choices.length - 1; at >= 0; at--) {
    const heaviest = Math.max(0, ...(choices[at] ?? []).map(({ weight }) => weight));
    bounds[at] = (bounds[at + 1] ?? 0) + heaviest;
  }
  const evidence = choices.reduce((sum, proposals) => sum + Math.max(0, ...proposals.map(({ role }) => MOST_EVIDENCE[role] ?? 0)), 0);
  return bounds.map((bound) => bound + evidence);
}

/** Pairs of roles in their usual order, and how much the order speaks. */
const USUAL_ORDER: readonly (readonly [earlier: ColumnRole, later: ColumnRole, weight: number])[] = [
  ["forecast", "forecastVariance", 0.4],
  ["actualToDate", "varianceToDate", 0.4],
  ["varianceToDate", "forecastVariance", 0.4],
  ["budgetToDate", "annualBudget", 0.2],
  ["varianceToDate", "forecast", 0.2],
];

/** Order speaks softly: a variance stands after what it is the variance of, the year after the period. */
function positionPoints(roles: readonly ColumnRole[]): number {
  let points = 0;
  for (const [earlier, later, weight] of USUAL_ORDER) {
    const first = roles.indexOf(earlier);
    const second = first < 0 ? -1 : roles.indexOf(later);
    if (second >= 0) points += second > first ? weight : -weight;
  }
  return points;
}
