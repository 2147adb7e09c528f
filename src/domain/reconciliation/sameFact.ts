import { roundingAllowance, type RoundingAllowance } from "../amount/roundingGrade";
import { amountOrZero, columnOf, type FigureCell } from "./FigureTable";
import { gradeOf, type Identity, type IdentityKind } from "./Identity";
import type { RuleCode } from "../findings/RuleCode";
import { factSteps, ownSteps } from "./factSteps";
import type { CellPair } from "./linkedRows";
import type { TableFamilies } from "./tableIdentities";

/** The rule that a pair of figures is held to. */
export interface SameFactRule {
  readonly ruleId: string;
  readonly rule: RuleCode;
  readonly kind: IdentityKind;
  readonly group: string;
  /** The equations of each table, which tell how a total's figure came about. */
  readonly families: ReadonlyMap<string, TableFamilies>;
}

/** Two tables speak of the same thing only where at least this share of their shared figures agree. */
const LEAST_SHARE_AGREEING = 0.5;
const FEWEST_AGREEING = 2;

/**
 * That each pair states one fact; empty where too few of them agree for the tables to speak of the same thing at all.
 *
 * One table may show costs as positive and the other as negative amounts: all but the variances then have opposite signs.
 */
export function sameFactIdentities(pairs: readonly CellPair[], rule: SameFactRule): readonly Identity[] {
  const straight = pairs.map((pair) => sameFact(pair, 1, rule));
  const best = isProven(straight) ? straight : betterOf(straight, pairs.map((pair) => sameFact(pair, columnOf(pair.upper).derived ? 1 : -1, rule)));
  return isProven(best) ? best : [];
}

function betterOf(straight: readonly Identity[], turned: readonly Identity[]): readonly Identity[] {
  return agreeing(turned) > agreeing(straight) ? turned : straight;
}

/** Whether enough of the pairs agree for the tables to speak of the same. */
function isProven(identities: readonly Identity[]): boolean {
  const tried = identities.filter(isTelling).length;
  const agree = agreeing(identities);
  return agree >= Math.min(FEWEST_AGREEING, tried) && agree >= LEAST_SHARE_AGREEING * tried && agree > 0;
}

function sameFact({ upper, lower }: CellPair, weight: number, { ruleId, rule, kind, group, families }: SameFactRule): Identity {
  return {
    ruleId,
    rule,
    kind,
    group,
    result: upper,
    terms: [{ cell: lower, weight }],
    form: "linear",
    allowance: factAllowance(upper, lower, weight, families),
  };
}

/** What rounding may explain between two statements of a fact; how a total came about is only asked where it matters. */
function factAllowance(upper: FigureCell, lower: FigureCell, weight: number, families: SameFactRule["families"]): RoundingAllowance {
  const plain = roundingAllowance(ownSteps(upper), [ownSteps(lower)]);
  if (Math.abs(amountOrZero(upper) - weight * amountOrZero(lower)) <= plain.worst) return plain;
  return roundingAllowance(factSteps(upper, families), [factSteps(lower, families)]);
}

function agreeing(identities: readonly Identity[]): number {
  return identities.filter((identity) => isTelling(identity) && gradeOf(identity) !== "broken").length;
}

/** Nothing beside nothing shows no kinship. */
function isTelling({ result, terms }: Identity): boolean {
  return amountOrZero(result) !== 0 || terms.some(({ cell }) => amountOrZero(cell) !== 0);
}
