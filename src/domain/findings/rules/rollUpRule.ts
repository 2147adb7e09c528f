import { roundingAllowance } from "../../amount/roundingGrade";
import { gradeOf, type Identity } from "../../reconciliation/Identity";
import { factSteps } from "../../reconciliation/factSteps";
import { amountOrZero, type FigureCell, type FigureTable } from "../../reconciliation/FigureTable";
import { levelsByFigures } from "../../reconciliation/levelsByFigures";
import { fromRowOf, sharedCells, totalRowOf, toRowOf } from "../../reconciliation/linkedRows";
import { sameFactIdentities } from "../../reconciliation/sameFact";
import type { TableLink } from "../../recognition/RecognisedTable";
import type { LinkRule, RuleContext } from "../Rule";
import { joinsTotals } from "./tableVsTableRule";

/**
 * R33 `roll-up`: the tables of a lower level add up to the row of the upper level that they detail, or to the table for the whole, where at least
 * three of its totals, and half of them, are the sums of theirs.
 *
 * | | Utfall |
 * | --- | --- |
 * | Förskola, summa | 120 |
 * | Grundskola, summa | 310 |
 * | Utbildningsnämnden, rad Verksamhet | 430 |
 */
export const rollUpRule: LinkRule = {
  id: "R33",
  code: "roll-up",
  kind: "links",
  identities: (context) => [...[...linksByTarget(context).values()].flatMap((links) => rollUpOf(links, context)), ...byFigures(context)],
};

/** Levels that only their figures tell; a total that none of the lower ones states says nothing of them. */
function byFigures({ recognised, figures, families }: RuleContext): readonly Identity[] {
  return levelsByFigures(figures, recognised).flatMap(({ upper, lowers }) => {
    const levels = lowers.map((lower) => ({ lower, row: totalRowOf(lower) }));
    const identities = addedUp({ upper, upperRow: totalRowOf(upper), lowers: levels, group: `${upper.table.id}/levels`, families });
    const telling = identities.filter(({ result }) => amountOrZero(result) !== 0);
    return holdingOf(telling) >= FEWEST_HOLDING ? proven(telling) : [];
  });
}

/** Links to one row of an upper table; those between two totals are one result split in two ways and R32's. */
function linksByTarget({ recognised, figures }: RuleContext): ReadonlyMap<string, readonly TableLink[]> {
  const groups = new Map<string, TableLink[]>();
  for (const link of recognised.links) {
    const upper = figures.get(link.to);
    const lower = figures.get(link.from);
    if (link.kind !== "level" || !upper || !lower || joinsTotals(link, upper, lower)) continue;
    const target = `${link.to}/${String(link.row)}`;
    const group = groups.get(target);
    if (group) group.push(link);
    else groups.set(target, [link]);
  }
  return groups;
}

function rollUpOf(links: readonly TableLink[], { figures, families }: RuleContext): readonly Identity[] {
  const [first] = links;
  const upper = first && figures.get(first.to);
  if (!upper) return [];
  const lowers = links.flatMap((link) => {
    const lower = figures.get(link.from);
    return lower ? [{ lower, row: fromRowOf(link, lower) }] : [];
  });
  const upperRow = toRowOf(first, upper);
  const group = `${first.to}/${String(upperRow)}=levels`;
  const [only] = lowers;
  if (only && lowers.length === 1) {
    const pairs = sharedCells(upper, upperRow, only.lower, only.row);
    return sameFactIdentities(pairs, { ruleId: "R33", rule: "roll-up", kind: "rollUp", group, families });
  }
  return proven(addedUp({ upper, upperRow, lowers, group, families }));
}

interface LevelsToAdd {
  readonly upper: FigureTable;
  readonly upperRow: number;
  readonly lowers: readonly { readonly lower: FigureTable; readonly row: number }[];
  readonly group: string;
  readonly families: RuleContext["families"];
}

function addedUp({ upper, upperRow, lowers, group, families }: LevelsToAdd): readonly Identity[] {
  const terms = new Map<number, { readonly result: FigureCell; readonly cells: FigureCell[] }>();
  for (const { lower, row } of lowers) {
    for (const pair of sharedCells(upper, upperRow, lower, row)) {
      const known = terms.get(pair.upper.key);
      if (known) known.cells.push(pair.lower);
      else terms.set(pair.upper.key, { result: pair.upper, cells: [pair.lower] });
    }
  }
  return [...terms.values()]
    .filter(({ cells }) => cells.length === lowers.length)
    .map(({ result, cells }) => ({
      ruleId: "R33",
      rule: "roll-up",
      kind: "rollUp",
      result,
      terms: cells.map((cell) => ({ cell, weight: 1 })),
      form: "linear",
      allowance: roundingAllowance(factSteps(result, families), cells.map((cell) => factSteps(cell, families))),
      group,
    }));
}

/** Levels that mostly do not add up are of different scope, not wrong. */
function proven(identities: readonly Identity[]): readonly Identity[] {
  const holding = holdingOf(identities);
  return holding >= 2 && holding * 2 >= identities.length ? identities : [];
}

function holdingOf(identities: readonly Identity[]): number {
  return identities.filter((identity) => gradeOf(identity) !== "broken").length;
}

/** Fewer sums come out by chance now and then. */
const FEWEST_HOLDING = 3;
