import { gradeOf, residualOf, type Identity, type IdentityKind } from "../Identity";

const SUM_KINDS: ReadonlySet<IdentityKind> = new Set<IdentityKind>(["total", "subtotal", "causeTotal", "measureTotal"]);
/** Percentages are not added up. */
const ADDED_UP: ReadonlySet<IdentityKind> = new Set<IdentityKind>(["rowVariance", "forecastVariance", "remaining", "net", "months", "change"]);

/**
 * Rows that are broken only because a row that they add up is: a wrong variance that a formula has added into the total, which then is not
 * the total's budget less its actual either. Each with the row that it follows from.
 *
 * | | Budget | Utfall | Avvikelse | |
 * | --- | --- | --- | --- | --- |
 * | A | 100 | 90 | 60 | broken by 50 |
 * | B | 40 | 45 | −5 | |
 * | Totalt | 140 | 135 | 55 (60 − 5) | broken by 50, and follows from A |
 */
export function carriedIntoTotals(left: readonly Identity[], identities: readonly Identity[]): ReadonlyMap<Identity, Identity> {
  const rows = left.filter(({ kind }) => ADDED_UP.has(kind));
  if (rows.length < 2) return new Map();
  const byResult = new Map(rows.map((identity) => [keyOf(identity.ruleId, identity.result.key), identity]));
  const sums = new Map(identities.filter((identity) => SUM_KINDS.has(identity.kind) && gradeOf(identity) !== "broken").map((identity) => [identity.result.key, identity]));
  const carriers = new Map<Identity, Identity>();
  for (const row of rows) {
    const sum = sums.get(row.result.key);
    const carrier = sum ? carrierOf(row, sum, byResult) : null;
    if (carrier) carriers.set(row, carrier);
  }
  return new Map([...carriers.keys()].map((row) => [row, rootOf(row, carriers)]));
}

/** The added-up row that is broken most, where those that are broken make what the total's row is broken by. */
function carrierOf(row: Identity, sum: Identity, byResult: ReadonlyMap<string, Identity>): Identity | null {
  let missing = residualOf(row);
  let slack = row.allowance.worst;
  let carrier: Identity | null = null;
  for (const { cell, weight } of sum.terms) {
    const part = byResult.get(keyOf(row.ruleId, cell.key));
    if (!part) continue;
    missing -= weight * residualOf(part);
    slack += part.allowance.worst;
    if (!carrier || Math.abs(residualOf(part)) > Math.abs(residualOf(carrier))) carrier = part;
  }
  return Math.abs(missing) <= slack ? carrier : null;
}

/** A total of totals follows from the row that the total of it follows from. */
function rootOf(row: Identity, carriers: ReadonlyMap<Identity, Identity>): Identity {
  const seen = new Set<Identity>([row]);
  let root = row;
  for (let next = carriers.get(root); next && !seen.has(next); next = carriers.get(root)) {
    seen.add(next);
    root = next;
  }
  return root;
}

function keyOf(ruleId: string, result: number): string {
  return `${ruleId}/${String(result)}`;
}
