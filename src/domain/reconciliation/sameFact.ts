import { roundingAllowance } from "../amount/roundingGrade";
import { amountOrZero, columnOf } from "./FigureTable";
import { gradeOf, type Identity, type IdentityKind } from "./Identity";
import type { RuleCode } from "../findings/RuleCode";
import { factSteps } from "./factSteps";
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
  const turned = pairs.map((pair) => sameFact(pair, columnOf(pair.upper).derived ? 1 : -1, rule));
  const best = agreeing(turned) > agreeing(straight) ? turned : straight;
  const tried = best.filter(isTelling).length;
  const agree = agreeing(best);
  return agree >= Math.min(FEWEST_AGREEING, tried) && agree >= LEAST_SHARE_AGREEING * tried && agree > 0 ? best : [];
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
    allowance: roundingAllowance(factSteps(upper, families), [factSteps(lower, families)]),
  };
}

function agreeing(identities: readonly Identity[]): number {
  return identities.filter((identity) => isTelling(identity) && gradeOf(identity) !== "broken").length;
}

/** Nothing beside nothing shows no kinship. */
function isTelling({ result, terms }: Identity): boolean {
  return amountOrZero(result) !== 0 || terms.some(({ cell }) => amountOrZero(cell) !== 0);
}
