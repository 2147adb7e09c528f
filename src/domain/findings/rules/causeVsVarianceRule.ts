import type { Amount } from "../../amount/Amount";
import { roundingAllowance } from "../../amount/roundingGrade";
import { amountAt, amountOrZero, cellAt, columnOf, columnWithRole, FIGURE_STATES, stateAt, type FigureCell, type FigureTable } from "../../reconciliation/FigureTable";
import { factSteps } from "../../reconciliation/factSteps";
import { gradeOf, type Identity } from "../../reconciliation/Identity";
import { fromRowOf, toRowOf } from "../../reconciliation/linkedRows";
import type { TableLink } from "../../recognition/RecognisedTable";
import type { LinkRule, RuleContext } from "../Rule";

const FEWEST_FOR_COARSENESS = 3;
const SHARE_COARSE = 0.8;

/**
 * R31 `cause-vs-variance`: the total of a cause table is the variance that it explains, and a cause named after a unit is that
 * unit's variance, also when the total ties. Several causes of one unit are added up first.
 *
 * | the causes' total | the forecast's variance | |
 * | --- | --- | --- |
 * | −12 500 | −12 500 | holds |
 * | +4 500 | −4 500 | broken: the table's sign is turned |
 * | −3 500 (in whole hundreds) | −3 459 | holds |
 *
 * A list of causes without a total need not be complete and is held to nothing.
 */
export const causeVsVarianceRule: LinkRule = {
  id: "R31",
  code: "cause-vs-variance",
  kind: "links",
  identities: (context) => [...totalTies(context), ...rowTies(context)],
};

function totalTies(context: RuleContext): readonly Identity[] {
  return causeLinks(context).flatMap(({ link, causes, explained }) => {
    if (!isTotalLink(link, causes)) return [];
    const cause = amountCell(causes, causes.rows.findIndex(({ kind }) => kind === "total"));
    const variance = varianceCell(explained, toRowOf(link, explained), cause ? [cause] : []);
    if (!cause || !variance) return [];
    return [tie([cause], variance, { kind: "causeTotalOfVariance", group: `${link.from}=${link.to}`, families: context.families })];
  });
}

/** A link from the whole table, or from its total. */
function isTotalLink({ fromRow }: TableLink, causes: FigureTable): boolean {
  return fromRow === null || causes.rows[causes.rowIndexes.get(fromRow) ?? -1]?.kind === "total";
}

function rowTies(context: RuleContext): readonly Identity[] {
  const groups = new Map<string, { readonly explained: FigureTable; readonly row: number; readonly cells: FigureCell[] }>();
  for (const { link, causes, explained } of causeLinks(context)) {
    if (isTotalLink(link, causes)) continue;
    const cause = amountCell(causes, fromRowOf(link, causes));
    const row = toRowOf(link, explained);
    if (!cause || row < 0) continue;
    const key = `${link.from}=${link.to}/${String(row)}`;
    const group = groups.get(key);
    if (group) group.cells.push(cause);
    else groups.set(key, { explained, row, cells: [cause] });
  }
  const ties = [...groups.values()].flatMap(({ explained, row, cells }) => {
    const variance = varianceCell(explained, row, cells);
    return variance ? [tie(cells, variance, { kind: "causeRowOfVariance", group: null, families: context.families })] : [];
  });
  return mostlyHolding(ties);
}

/** Where most causes do not tie to the rows they seem to name, they are not given per unit. */
function mostlyHolding(ties: readonly Identity[]): readonly Identity[] {
  const byTable = new Map<string, Identity[]>();
  for (const identity of ties) {
    const { id } = identity.result.figures.table;
    byTable.set(id, [...(byTable.get(id) ?? []), identity]);
  }
  return [...byTable.values()].flatMap((identities) => {
    const holding = identities.filter((identity) => gradeOf(identity) !== "broken").length;
    return holding * 2 >= identities.length && holding > 0 ? identities : [];
  });
}

function causeLinks({ recognised, figures }: RuleContext) {
  return recognised.links.flatMap((link: TableLink) => {
    const causes = figures.get(link.from);
    const explained = figures.get(link.to);
    return link.kind === "cause" && causes && explained ? [{ link, causes, explained }] : [];
  });
}

function amountCell(causes: FigureTable, row: number): FigureCell | null {
  const column = columnWithRole(causes, "amount");
  return row < 0 || column < 0 || stateAt(causes, row, column) !== FIGURE_STATES.figure ? null : cellAt(causes, row, column);
}

/** The variance that causes explain: the forecast's, or the one to date where only that is tied or stated. */
function varianceCell(explained: FigureTable, row: number, causes: readonly FigureCell[]): FigureCell | null {
  if (row < 0) return null;
  const cells = (["forecastVariance", "varianceToDate"] as const).flatMap((role) => {
    const column = columnWithRole(explained, role);
    return column >= 0 && stateAt(explained, row, column) === FIGURE_STATES.figure ? [cellAt(explained, row, column)] : [];
  });
  const total = causes.reduce((sum, cell) => sum + amountOrZero(cell), 0);
  const tied = cells.find((cell) => Math.abs(amountOrZero(cell) - total) <= columnOf(cell).stepAmount);
  return tied ?? cells[0] ?? null;
}

interface TieContext extends Pick<RuleContext, "families"> {
  readonly kind: Identity["kind"];
  readonly group: string | null;
}

function tie(causes: readonly FigureCell[], variance: FigureCell, { kind, group, families }: TieContext): Identity {
  const [first, ...others] = causes;
  if (!first) throw new Error("A tie has at least one cause");
  const step = coarseStep(first);
  const total = Math.max(step, factSteps(first, families));
  return {
    ruleId: "R31",
    rule: "cause-vs-variance",
    kind,
    result: first,
    terms: [{ cell: variance, weight: 1 }, ...others.map((cell) => ({ cell, weight: -1 }))],
    form: "linear",
    allowance: roundingAllowance(total, [factSteps(variance, families), ...others.map(() => step)]),
    group,
  };
}

/** Causes are often given in whole hundreds: the coarsest step that four figures of five are a multiple of. */
function coarseStep({ figures, column }: FigureCell): Amount {
  const step = figures.columns[column]?.stepAmount ?? 0;
  const amounts = figures.rows.map((_, row) => amountAt(figures, row, column)).filter((amount) => !Number.isNaN(amount) && amount !== 0);
  if (amounts.length < FEWEST_FOR_COARSENESS) return step;
  const coarse = [1000, 100, 10].map((factor) => step * factor);
  return coarse.find((candidate) => candidate > 0 && amounts.filter((amount) => amount % candidate === 0).length >= SHARE_COARSE * amounts.length) ?? step;
}
