import { maskPersonalNumbers } from "../mailing/maskPersonalNumbers";
import { changePair, changePairByHalf } from "./changePair";
import { ColumnArithmetic, type ColumnDifference } from "./ColumnArithmetic";
import { headingContext } from "./headingContext";
import { proposeRoles, type Proposal } from "./proposeRoles";
import type { ColumnAnswer, ColumnRole, TableColumn, VarianceRule } from "./RecognisedTable";
import { readUnit } from "./readUnit";
import { searchRoles, type Candidate, type RoleSearch } from "./searchRoles";
import { sortColumns, type SortedColumns } from "./sortColumns";
import type { DraftColumn, TableDraft } from "./TableDraft";

/** A table's columns with their roles, and what their arithmetic says of its signs. */
export interface AssignedColumns {
  readonly sorted: SortedColumns;
  readonly columns: readonly TableColumn[];
  readonly rule: VarianceRule | null;
  /** True where revenue and cost rows follow opposite subtractions. */
  readonly hasMixedRules: boolean;
  readonly doubt: ColumnDoubt | null;
}

/** What the title and the captions say of time. */
export interface TableTime {
  readonly year: number | null;
  readonly months: number | null;
}

/** What stands around a table. */
export interface TableSurroundings extends TableTime {
  /** The caption above the table, "" where there is none. */
  readonly caption: string;
}

/** A column whose role neither the words nor the arithmetic settle. */
export interface ColumnDoubt {
  readonly column: number;
  readonly candidates: readonly ColumnRole[];
}

/** Closer alternatives than this are asked about. */
const DOUBT = 0.45;

/** Gives every column of a table its role: the words propose, the arithmetic proves, the user's answers rule. */
export function assignColumns(draft: TableDraft, time: TableSurroundings, answers: readonly ColumnAnswer[]): AssignedColumns {
  const sorted = sortColumns(draft);
  const arithmetic = new ColumnArithmetic(draft, time.months);
  const context = headingContext(sorted.amounts, time, time.caption);
  const given = givenRoles(draft, answers);
  const candidates = sorted.amounts.map((column): Candidate => {
    const role = given.get(column.column);
    return { column, proposals: role ? [{ role, weight: 20 }] : proposeRoles(column, context) };
  });
  const search = searchRoles(withSilentColumns(candidates), arithmetic);
  const facts: ColumnFacts = { sorted, arithmetic, candidates, search, given };
  return {
    sorted,
    columns: draft.columns.map((column) => toTableColumn(column, facts)),
    rule: ruleOf(search.evidence.variance) ?? ruleOf(search.evidence.forecastVariance),
    hasMixedRules: search.evidence.variance?.sign === "either" || search.evidence.forecastVariance?.sign === "either",
    doubt: findDoubt(facts),
  };
}

/** What a column whose words say nothing may be if, and only if, the arithmetic proves it. */
const ROLES_BY_PROOF: readonly Proposal[] = [
  { role: "budgetToDate", weight: -1 },
  { role: "annualBudget", weight: -1.1 },
  { role: "actualToDate", weight: -1.2 },
];

/** Gives columns that say nothing a chance beside a variance that lacks its base. */
function withSilentColumns(candidates: readonly Candidate[]): readonly Candidate[] {
  const says = (role: ColumnRole): boolean => candidates.some(({ proposals }) => proposals.some((proposal) => proposal.role === role));
  const silent = candidates.filter(({ proposals }) => proposals.length === 0).length;
  const lacksBase = says("varianceToDate") && (!says("actualToDate") || !(says("budgetToDate") || says("annualBudget")));
  if (silent === 0 || silent > 2 || !lacksBase) return candidates;
  return candidates.map((candidate) => (candidate.proposals.length === 0 ? { ...candidate, proposals: ROLES_BY_PROOF } : candidate));
}

interface ColumnFacts {
  readonly sorted: SortedColumns;
  readonly arithmetic: ColumnArithmetic;
  readonly candidates: readonly Candidate[];
  readonly search: RoleSearch;
  readonly given: ReadonlyMap<number, ColumnRole>;
}

/** The headers of a table joined, by which an answer finds it again. */
export function headersKey(columns: readonly { readonly header: string }[]): string {
  return columns.map(({ header }) => header).join(" | ");
}

function givenRoles(draft: TableDraft, answers: readonly ColumnAnswer[]): ReadonlyMap<number, ColumnRole> {
  const given = new Map<number, ColumnRole>();
  const own = answers.length === 0 ? [] : answersFor(draft, answers);
  for (const answer of own) {
    const column = draft.columns.filter(({ header }) => maskPersonalNumbers(header) === maskPersonalNumbers(answer.header))[answer.occurrence];
    if (column) given.set(column.column, answer.role);
  }
  return given;
}

/** Compared as they are kept: with any personal number masked. */
function answersFor({ grid, columns }: TableDraft, answers: readonly ColumnAnswer[]): readonly ColumnAnswer[] {
  const [sheet, headers] = [maskPersonalNumbers(grid.sheet.name), maskPersonalNumbers(headersKey(columns))];
  return answers.filter((answer) => maskPersonalNumbers(answer.sheet) === sheet && maskPersonalNumbers(answer.headers) === headers);
}

function ruleOf(difference: ColumnDifference | null): VarianceRule | null {
  if (!difference || difference.isSignless) return null;
  return difference.sign === "minuendFirst" || difference.sign === "either" ? "budgetMinusActual" : "actualMinusBudget";
}

function toTableColumn(column: DraftColumn, facts: ColumnFacts): TableColumn {
  const at = facts.candidates.findIndex((candidate) => candidate.column === column);
  return at < 0 ? wordColumn(column, roleOfWords(column, facts.sorted)) : amountColumn(column, at, facts);
}

function wordColumn(column: DraftColumn, role: ColumnRole): TableColumn {
  return { column: column.column, header: column.header, role, unit: null, step: column.step, changeOf: null, proof: "words" };
}

function amountColumn(column: DraftColumn, at: number, facts: ColumnFacts): TableColumn {
  const { search, given } = facts;
  const role = search.roles[at] ?? "unknown";
  const isProven = search.evidence.proven.has(column.column);
  const mayContradict = isProven || search.roles.includes("annualBudget");
  return {
    ...wordColumn(column, role),
    unit: readUnit(column.header),
    changeOf: role === "change" ? changeOf(column, facts) : null,
    proof: given.has(column.column) ? "answer" : isProven ? "arithmetic" : "words",
    headerRole: mayContradict ? contradictedRole(role, facts.candidates[at]?.proposals ?? []) : null,
    headerOrder: column.meaning.order,
    inverted: isInverted(role, facts),
    percentScale: column.percentFormats >= 0.5 ? 1 : 100,
  };
}

function roleOfWords(column: DraftColumn, sorted: SortedColumns): ColumnRole {
  if (column === sorted.label) return "label";
  if (sorted.codes.includes(column)) return "code";
  const { notions } = column.meaning;
  const isEmpty = column.texts === 0 && column.numbers === 0;
  if (isEmpty && !notions.has("words")) return "unknown";
  return notions.has("actual") || notions.has("count") ? "unknown" : "text";
}

function changeOf(column: DraftColumn, facts: ColumnFacts): readonly [number, number] | null {
  const find = (role: ColumnRole): DraftColumn | null => facts.candidates[facts.search.roles.indexOf(role)]?.column ?? null;
  const pair = changePair(column, find, facts.arithmetic) ?? changePairByHalf(column, find, facts.arithmetic);
  return pair ? [pair[0].column, pair[1].column] : null;
}

/** The role that a heading says outright where the figures are of another. */
function contradictedRole(role: ColumnRole, proposals: readonly Proposal[]): ColumnRole | null {
  const said = proposals[0];
  const own = proposals.find((proposal) => proposal.role === role);
  if (!said || said.role === role || role === "unknown" || said.weight < 2.5) return null;
  return said.weight - (own?.weight ?? 0) >= 1.5 ? said.role : null;
}

/** A budget of the other sign than the actuals beside it: their sum, not their difference, is the variance. */
function isInverted(role: ColumnRole, facts: ColumnFacts): boolean {
  const { variance, forecastVariance } = facts.search.evidence;
  if (role === "budgetToDate") return variance?.sign === "sum";
  if (role !== "annualBudget") return false;
  return forecastVariance?.sign === "sum" || (variance?.sign === "sum" && !facts.search.roles.includes("budgetToDate"));
}

/** The column whose best and second role lie closest, where they lie closer than doubt allows. */
function findDoubt(facts: ColumnFacts): ColumnDoubt | null {
  let closest = DOUBT;
  let doubt: ColumnDoubt | null = null;
  for (const [at, { column }] of facts.candidates.entries()) {
    const ranked = rivals(facts, at, column);
    const gap = ranked[0]?.gap ?? Infinity;
    if (gap >= closest) continue;
    closest = gap;
    const near = ranked.filter((rival) => rival.gap < 1).map(({ role }) => role);
    doubt = { column: column.column, candidates: [facts.search.roles[at] ?? "unknown", ...near] };
  }
  return doubt;
}

/** Other roles that an unproven column might have, and how far behind the chosen one each is. */
function rivals(facts: ColumnFacts, at: number, column: DraftColumn): readonly { readonly role: ColumnRole; readonly gap: number }[] {
  const role = facts.search.roles[at] ?? "unknown";
  const isSettled = column.numbers === 0 || facts.search.evidence.proven.has(column.column) || facts.given.has(column.column);
  if (isSettled || role === "unknown") return [];
  return [...(facts.search.alternatives[at] ?? [])]
    .filter(([other]) => other !== "unknown" && other !== role && !isHarmless(role, other))
    .map(([other, score]) => ({ role: other, gap: facts.search.score - score }))
    .sort((a, b) => a.gap - b.gap);
}

/** Pairs of roles between which nothing is computed differently. */
function isHarmless(a: ColumnRole, b: ColumnRole): boolean {
  const pair = [a, b].sort().join();
  return pair === "priorYear,priorYearToDate" || pair === "percentUsed,variancePercent" || pair.includes("change");
}
