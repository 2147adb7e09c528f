import type { Diagnosis } from "../../findings/Finding";
import type { FindingDraft, RuleContext } from "../../findings/Rule";
import type { ColumnRole } from "../../recognition/RecognisedTable";
import { diagnoseIdentity } from "../diagnosis/diagnose";
import { addressOf, amountAt, amountOrZero, cellAt, columnOf, columnWithRole, rowOf, type FigureCell } from "../FigureTable";
import { expectedOf, residualOf, type Identity } from "../Identity";
import type { ReconciliationStatement, Witness } from "../ReconciliationStatement";
import { draftOf, namesOf } from "./draftOf";
import { otherLevelWitness } from "./otherLevelWitness";

/** A figure in whole hundreds is a rounding of another only where that moves it little. */
const MOST_ROUNDED_AWAY = 0.03;

/** Columns that one contradiction moves together, the one to look at first. */
const CLUSTERS: readonly (readonly ColumnRole[])[] = [
  ["actualToDate", "budgetToDate", "varianceToDate", "actualRevenueToDate", "actualCostToDate"],
  ["forecastVariance", "forecast", "annualBudget", "remaining"],
];

/** Findings for the columns in which two tables state the same fact differently, one for what moves together; `identities` tell what third tables say. */
export function sameFactDrafts(broken: readonly Identity[], identities: readonly Identity[], context: RuleContext): readonly FindingDraft[] {
  const clusters = new Map<string, Identity[]>();
  for (const identity of broken) {
    const { role } = columnOf(identity.result);
    const index = CLUSTERS.findIndex((roles) => roles.includes(role));
    const key = index < 0 ? role : String(index);
    clusters.set(key, [...(clusters.get(key) ?? []), identity]);
  }
  return [...clusters.values()].flatMap((cluster) => {
    const [main, ...others] = [...cluster].sort((a, b) => placeInCluster(a) - placeInCluster(b));
    return main ? [sameFactDraft(main, others, odd(main, identities, context))] : [];
  });
}

/** A figure that two others outvote differs from both: the first says so, with the second as its witness. */
export function toldOnce(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const told = new Set<string>();
  return drafts.filter(({ statement, cells: [cell] }) => {
    if (!cell || statement.code !== "sameFactDiffers" || statement.witness !== "otherTable") return true;
    const key = `${cell.sheet} ${String(cell.row)} ${String(cell.column)}`;
    return !told.has(key) && told.add(key).has(key);
  });
}

function placeInCluster({ result }: Identity): number {
  const { role } = columnOf(result);
  return Math.max(...CLUSTERS.map((roles) => roles.indexOf(role)));
}

function sameFactDraft(main: Identity, others: readonly Identity[], { bearsOut, witness, sheet }: Verdict): FindingDraft {
  const lower = main.terms[0];
  if (!lower) throw new Error("A fact in two tables has two cells");
  const lowerIsOdd = bearsOut === "upper";
  const cell = lowerIsOdd ? lower.cell : main.result;
  const belongs = lowerIsOdd ? amountOrZero(main.result) / lower.weight : expectedOf(main);
  return draftOf({
    rule: main.rule,
    ...natureOf(main, others, lower.cell),
    cell,
    belongs,
    broken: [main, ...others],
    statement: sameFactStatement(main, cell, lowerIsOdd ? main.result : lower.cell, witness, sheet),
  });
}

/** A difference of scope is worth knowing, one of rounding wants an eye, any other is a contradiction. */
function natureOf(main: Identity, others: readonly Identity[], lower: FigureCell): Pick<FindingDraft, "severity" | "diagnosis"> {
  const scope = otherScope([main, ...others]);
  if (scope) return { severity: "info", diagnosis: scope };
  const rounding = roundedForm(main.result, lower);
  return rounding ? { severity: "warning", diagnosis: rounding } : { severity: "error", diagnosis: diagnoseIdentity(main) };
}

function sameFactStatement(main: Identity, cell: FigureCell, other: FigureCell, witness: Witness, witnessSheet: string): ReconciliationStatement {
  const names = namesOf(cell);
  if (main.kind === "tableTotal") return { code: "tableTotalsDiffer", ...names, otherCaption: captionOf(other) };
  if (main.kind === "rollUp") return { code: "rollUpDiffers", ...names, tables: main.terms.length };
  return { code: "sameFactDiffers", ...names, otherSheet: other.figures.table.sheet, witness, witnessSheet };
}

/**
 * The one named row beside the lower table's total that is the difference in every column that differs: the tables are of different scope, and
 * the workbook says why (R59).
 */
function otherScope(broken: readonly Identity[]): Diagnosis | null {
  const lowers = broken.flatMap(({ terms }) => (terms.length === 1 ? terms.map(({ cell }) => cell) : []));
  const [first] = lowers;
  if (!first || lowers.length !== broken.length) return null;
  const { figures } = first;
  const row = figures.rows.findIndex(({ kind, label }, index) => kind === "outside" && label !== "" && broken.every((identity) => explains(identity, index)));
  return row < 0 ? null : { kind: "differentScope", cells: [addressOf(cellAt(figures, row, first.column))], labels: [figures.rows[row]?.label ?? ""], figure: null, chance: 0 };
}

/** Whether a row of the lower table is what a column's two figures miss each other by. */
function explains(identity: Identity, row: number): boolean {
  const [term] = identity.terms;
  const amount = term ? amountAt(term.cell.figures, row, term.cell.column) : NaN;
  const missing = Math.abs(residualOf(identity));
  return Math.abs(Math.abs(amount) - missing) <= identity.allowance.worst && missing > identity.allowance.worst;
}

function captionOf({ figures }: FigureCell): string {
  return figures.table.caption === "" ? figures.table.sheet : figures.table.caption;
}

/** Which of two figures is borne out, by whom, and where that stands ("" where it stands nowhere). */
interface Verdict {
  readonly bearsOut: "upper" | "lower" | "none";
  readonly witness: Witness;
  readonly sheet: string;
}

const UNDECIDED: Verdict = { bearsOut: "none", witness: "none", sheet: "" };

/** What twelfths of the annual budget say of two figures, else what a third table says; nothing where those contradict each other. */
function odd(main: Identity, identities: readonly Identity[], context: RuleContext): Verdict {
  const [lower] = main.terms;
  const twelfths = lower ? witnessOf(main.result, lower.cell, context) : "none";
  const third = otherLevelWitness(main, identities, context.grids);
  if (twelfths === "none") return third ? { bearsOut: third.bearsOut, witness: "otherTable", sheet: third.cell.figures.table.sheet } : UNDECIDED;
  return third && third.bearsOut !== twelfths ? UNDECIDED : { bearsOut: twelfths, witness: "twelfths", sheet: "" };
}

/** Which of two budgets to date a twelfth of the annual budget for each month bears out. */
function witnessOf(upper: FigureCell, lower: FigureCell, context: RuleContext): "upper" | "lower" | "none" {
  const upperFits = fitsTwelfths(upper, context);
  const lowerFits = fitsTwelfths(lower, context);
  if (upperFits === lowerFits) return "none";
  return upperFits ? "upper" : "lower";
}

function fitsTwelfths(cell: FigureCell, { recognised }: RuleContext): boolean {
  const column = columnOf(cell);
  const months = (cell.figures.table.period ?? recognised.period)?.months;
  const annual = columnWithRole(cell.figures, "annualBudget");
  if (column.role !== "budgetToDate" || months === undefined || annual < 0) return false;
  const share = (amountAt(cell.figures, cell.row, annual) * months) / 12;
  return Math.abs(amountOrZero(cell) - share) <= column.stepAmount;
}

/** Where one of two figures is the other in whole hundreds (or coarser): rounded in one table, whatever else it may be. */
function roundedForm(upper: FigureCell, lower: FigureCell): Diagnosis | null {
  const [a, b] = [Math.abs(amountOrZero(upper)), Math.abs(amountOrZero(lower))];
  const step = Math.max(columnOf(upper).stepAmount, columnOf(lower).stepAmount);
  for (const factor of [1000, 100]) {
    const coarse = step * factor;
    if (coarse === 0) continue;
    const isRounded = (fine: number, round: number): boolean =>
      round % coarse === 0 && fine % coarse !== 0 && Math.abs(fine - round) <= coarse / 2 && coarse / 2 <= MOST_ROUNDED_AWAY * round;
    if (isRounded(a, b) || isRounded(b, a)) {
      return { kind: "rounding", cells: [], labels: [rowOf(upper).label], figure: null, chance: 0.01 };
    }
  }
  return null;
}
