import type { FindingDraft, RuleContext } from "../../findings/Rule";
import { diagnoseIdentity } from "../diagnosis/diagnose";
import { explainWholeRow } from "../explainWholeRows";
import { cellAt, columnOf, isBlank } from "../FigureTable";
import { gradeOf, residualOf, type Identity, type IdentityKind } from "../Identity";
import { locateErrors, type LocatedError } from "../locateErrors";
import { sumGroup, type TableFamilies } from "../tableIdentities";
import { carriedIntoTotals } from "./carriedIntoTotals";
import { causeRowDraft, causeTotalDraft } from "./causeDrafts";
import { locatedDraft, rowDraft } from "./locatedDraft";
import { sameFactDrafts, toldOnce } from "./sameFactDrafts";
import { sumDraft, wholeRowDraft } from "./sumDraft";

/** What is broken in a workbook and everything that bears witness beside it. */
export interface BrokenWorkbook {
  /** The identities of every table in which something is broken, and those between tables. */
  readonly identities: readonly Identity[];
  readonly tables: readonly TableFamilies[];
  readonly context: RuleContext;
}

/**
 * One finding per contradiction: first rows that a total treats wrongly in every column, then cells where several identities meet,
 * then what is left, by the structure that states it.
 */
export function contradictionDrafts({ identities, tables, context }: BrokenWorkbook): readonly FindingDraft[] {
  const wholeRows = tables.flatMap((table) => wholeRowErrors(table, identities));
  const explained = new Set(wholeRows.flatMap(({ broken }) => broken));
  const known = wholeRows.flatMap(({ corrections }) => corrections);
  const location = locateErrors(identities.filter((identity) => !explained.has(identity)), known);
  const doubtful = notUnderstood(location.unexplained, identities);
  const corrected = new Map([...known, ...location.errors].map(({ cell, correction }) => [cell.key, correction]));
  const left = location.unexplained.filter((identity) => !doubtful.has(identity) && !followsFrom(identity, location.unexplained) && !isMended(identity, corrected));
  return [
    ...wholeRows.map(({ error, broken }) => wholeRowDraft(error, broken)),
    ...locatedDrafts(location.errors),
    ...leftDrafts(left, identities, context),
  ];
}

function wholeRowErrors({ figures, sums }: TableFamilies, identities: readonly Identity[]) {
  return sums.flatMap((family) => {
    const error = explainWholeRow(figures, family);
    if (!error) return [];
    const group = sumGroup(figures, family);
    const broken = identities.filter((identity) => identity.group === group && error.columns.includes(identity.result.column));
    const corrections = error.corrections.map(({ column, correction }) => ({ cell: cellAt(figures, family.total, column), correction }));
    return broken.length === 0 ? [] : [{ error, broken, corrections }];
  });
}

/** Wrong cells of one row that an identity joins are one contradiction: the one that was entered, with what was computed from it. */
function locatedDrafts(errors: readonly LocatedError[]): readonly FindingDraft[] {
  const merged = new Set<LocatedError>();
  return [...errors].sort(enteredFirst).flatMap((error) => {
    if (merged.has(error)) return [];
    const consequences = errors.filter((other) => other !== error && !merged.has(other) && isConsequence(error, other));
    for (const other of consequences) merged.add(other);
    return [locatedDraft(error, consequences)];
  });
}

function enteredFirst(a: LocatedError, b: LocatedError): number {
  return Number(columnOf(a.cell).derived) - Number(columnOf(b.cell).derived) || a.cell.key - b.cell.key;
}

/** The correction of one upsets what the correction of the other then mends. */
function isConsequence(error: LocatedError, other: LocatedError): boolean {
  return error.upsets.some((identity) => other.mends.includes(identity)) || other.upsets.some((identity) => error.mends.includes(identity));
}

/** A total of which no column adds up was not understood; nothing is said of it. */
function notUnderstood(unexplained: readonly Identity[], identities: readonly Identity[]): ReadonlySet<Identity> {
  const groups = bySumGroup(unexplained);
  const doubtful = new Set<Identity>();
  for (const [group, broken] of groups) {
    const holding = identities.filter((identity) => identity.group === group && gradeOf(identity) !== "broken" && !isBlank(identity.result));
    if (broken.length >= 2 && holding.length === 0) for (const identity of broken) doubtful.add(identity);
  }
  return doubtful;
}

function bySumGroup(identities: readonly Identity[]): ReadonlyMap<string, readonly Identity[]> {
  const groups = new Map<string, Identity[]>();
  for (const identity of identities) {
    if (!isSum(identity.kind) || identity.group === null) continue;
    groups.set(identity.group, [...(groups.get(identity.group) ?? []), identity]);
  }
  return groups;
}

function isSum(kind: IdentityKind): boolean {
  return kind === "total" || kind === "subtotal" || kind === "causeTotal" || kind === "measureTotal";
}

/** The sum of lower levels cannot tie where one of its addends is itself in dispute. */
function followsFrom(identity: Identity, unexplained: readonly Identity[]): boolean {
  if (identity.kind !== "rollUp" && identity.kind !== "tableTotal") return false;
  const keys = new Set([identity.result.key, ...identity.terms.map(({ cell }) => cell.key)]);
  return unexplained.some(
    (other) => other.kind === "sameFact" && (keys.has(other.result.key) || other.terms.some(({ cell }) => keys.has(cell.key))),
  );
}

/** What a correction must take away of an identity's miss for the rest to be its rounding, and what that may be of what rounding allows. */
const SHARE_MENDED = 0.9;
const MOST_ROUNDING_LEFT = 3;

/**
 * Whether an identity between tables all but holds once the cells found wrong are corrected: a total that left a row out was held to a cause's total as
 * a figure of its own, and as the sum that it should be carries its rows' roundings too.
 */
function isMended(identity: Identity, corrected: ReadonlyMap<number, number>): boolean {
  if (identity.form !== "linear" || isSum(identity.kind)) return false;
  const effect = (corrected.get(identity.result.key) ?? 0) - identity.terms.reduce((sum, { cell, weight }) => sum + weight * (corrected.get(cell.key) ?? 0), 0);
  const before = Math.abs(residualOf(identity));
  const after = Math.abs(residualOf(identity) + effect);
  return effect !== 0 && after <= (1 - SHARE_MENDED) * before && after <= MOST_ROUNDING_LEFT * identity.allowance.worst;
}

function leftDrafts(left: readonly Identity[], identities: readonly Identity[], context: RuleContext): readonly FindingDraft[] {
  const carried = carriedIntoTotals(left, identities);
  const namedRows = new Set(identities.filter(({ kind }) => kind === "causeRowOfVariance").flatMap(causeKeys));
  const drafts: FindingDraft[] = [];
  for (const broken of bySumGroup(left).values()) drafts.push(sumDraft(broken));
  drafts.push(...toldOnce([...byLink(left).values()].flatMap((links) => sameFactDrafts(links, identities, context))));
  for (const identity of left) {
    if (identity.kind === "causeTotalOfVariance") drafts.push(causeTotalDraft(identity));
    else if (identity.kind === "causeRowOfVariance") drafts.push(causeRowDraft(identity, namedRows));
    else if (!isSum(identity.kind) && !isLink(identity.kind) && !carried.has(identity)) {
      drafts.push(rowDraft(identity, diagnoseIdentity(identity), [...carried].flatMap(([total, root]) => (root === identity ? [total] : []))));
    }
  }
  return drafts;
}

function causeKeys({ result, terms }: Identity): readonly number[] {
  return [result.key, ...terms.map(({ cell }) => cell.key)];
}

function byLink(left: readonly Identity[]): ReadonlyMap<string, readonly Identity[]> {
  const groups = new Map<string, Identity[]>();
  for (const identity of left) {
    if (!isLink(identity.kind)) continue;
    const key = identity.group ?? String(identity.result.key);
    groups.set(key, [...(groups.get(key) ?? []), identity]);
  }
  return groups;
}

function isLink(kind: IdentityKind): boolean {
  return kind === "sameFact" || kind === "tableTotal" || kind === "rollUp";
}
