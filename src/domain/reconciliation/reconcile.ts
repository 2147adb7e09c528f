import type { ComputedTable } from "../budget/ComputedTable";
import { allRules } from "../findings/allRules";
import type { Finding } from "../findings/Finding";
import { identifyFindings } from "../findings/identifyFindings";
import { orderFindings } from "../findings/orderFindings";
import { turnedVariance } from "../findings/rules/signFlipRule";
import type { ReviewSettings } from "../findings/ReviewSettings";
import type { FindingDraft, RuleContext } from "../findings/Rule";
import type { CheckCounts } from "../Review";
import { isSheetLeftOut } from "../findings/isSheetLeftOut";
import type { RecognisedTable, RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { checkTable, noCounts, type GradeCounts } from "./checkTable";
import { contradictionDrafts } from "./drafts/contradictionDrafts";
import { largeRoundingDrafts } from "./drafts/largeRoundingDrafts";
import { withUnlikeFormula } from "./drafts/withUnlikeFormula";
import type { FigureCell, FigureTable } from "./FigureTable";
import { cellsOf, gradeOf, type Identity } from "./Identity";
import { mergeProofs } from "./mergeProofs";
import { readFigureTable } from "./readFigureTable";
import { tableIdentities, type TableFamilies } from "./tableIdentities";

/** A workbook with everything that earlier steps found out about it. */
export interface ReconcileInput {
  readonly snapshot: WorkbookSnapshot;
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly recognised: RecognisedWorkbook;
  readonly computed: readonly ComputedTable[];
  readonly settings: ReviewSettings;
}

/** What reconciling gives. */
export interface Reconciliation {
  readonly checks: CheckCounts;
  readonly findings: readonly Finding[];
}

/** Table cells checked between two yields. */
const CELLS_PER_SLICE = 20_000;

/**
 * Holds a workbook to everything its own structure states and finds what contradicts it: each contradiction once, at the cell that
 * is wrong, with its likely cause.
 *
 * Every identity is graded in one pass; identities are built and searched only for tables in which something is broken. Yields
 * the share done, from 0 to 1.
 */
export function* reconcile(input: ReconcileInput): Generator<number, Reconciliation> {
  const context = yield* readFigures(input);
  const counts = noCounts();
  const broken = new Set<FigureTable>();
  const large = new Set<FigureTable>();
  let slice = 0;
  for (const { figures, rows, sums } of context.families.values()) {
    const own = checkTable(figures, rows, sums);
    addCounts(counts, own);
    if (own.broken > 0) broken.add(figures);
    if (own.largeRounding > 0) large.add(figures);
    slice += figures.amounts.length;
    if (slice > CELLS_PER_SLICE) {
      slice = 0;
      yield 0.5;
    }
  }
  const links = yield* linkIdentities(context);
  countLinks(links, counts, broken);
  yield 0.7;
  const drafts = broken.size === 0 ? [] : contradictions(links, broken, context);
  yield 0.8;
  const made = yield* cellDrafts(context);
  const rounded = largeRoundingDrafts([...tablesIn(large, context).flatMap(tableIdentities), ...links], drafts);
  const findings = orderFindings(identifyFindings([...mergeProofs(drafts, made), ...rounded]));
  return { checks: toCheckCounts(counts), findings };
}

function* readFigures(input: ReconcileInput): Generator<number, RuleContext> {
  const isLeftOut = isSheetLeftOut(input.settings.sheetsLeftOut);
  const figures = new Map<string, FigureTable>();
  const families = new Map<string, TableFamilies>();
  let firstKey = 0;
  let slice = 0;
  for (const table of input.recognised.tables) {
    const grid = isLeftOut(table.sheet) ? undefined : input.grids.get(table.sheet);
    if (!grid || !isMoneyTable(table)) continue;
    const read = readFigureTable(table, grid, firstKey);
    figures.set(table.id, read);
    families.set(table.id, familiesOf(read));
    firstKey += read.amounts.length;
    slice += read.amounts.length;
    if (slice > CELLS_PER_SLICE) {
      slice = 0;
      yield 0.2;
    }
  }
  const grids = new Map([...input.grids].filter(([sheet]) => !isLeftOut(sheet)));
  return { ...input, grids, figures, families };
}

/** Tables of goals, staff and key figures are not reckoned with. */
function isMoneyTable({ kind }: RecognisedTable): boolean {
  return kind !== "other";
}

function familiesOf(figures: FigureTable): TableFamilies {
  const rows = allRules.flatMap((rule) => (rule.kind === "rows" ? rule.families(figures) : []));
  const sums = allRules.flatMap((rule) => (rule.kind === "sums" ? rule.families(figures) : []));
  return { figures, rows, sums };
}

function addCounts(counts: GradeCounts, more: GradeCounts): void {
  counts.exact += more.exact;
  counts.rounding += more.rounding;
  counts.largeRounding += more.largeRounding;
  counts.broken += more.broken;
}

/** Identities between tables; a column whose sign is turned is reported as such and held against no other table. */
function* linkIdentities(context: RuleContext): Generator<number, readonly Identity[]> {
  const turned = new Set<string>();
  for (const { figures, rows } of context.families.values()) {
    const variance = turnedVariance(figures, rows);
    if (variance) for (const column of [variance.odd, variance.other]) turned.add(`${figures.table.id}/${String(column)}`);
  }
  const isTurned = ({ figures, column }: FigureCell): boolean => turned.has(`${figures.table.id}/${String(column)}`);
  const identities: Identity[] = [];
  for (const rule of allRules) {
    if (rule.kind !== "links") continue;
    for (const identity of rule.identities(context)) identities.push(identity);
    yield 0.6;
  }
  return turned.size === 0 ? identities : identities.filter((identity) => !cellsOf(identity).some(isTurned));
}

function countLinks(links: readonly Identity[], counts: GradeCounts, broken: Set<FigureTable>): void {
  for (const identity of links) {
    const grade = gradeOf(identity);
    counts[grade] += 1;
    if (grade === "broken") for (const cell of cellsOf(identity)) broken.add(cell.figures);
  }
}

function contradictions(
  links: readonly Identity[],
  broken: ReadonlySet<FigureTable>,
  context: RuleContext,
): readonly FindingDraft[] {
  const tables = tablesIn(broken, context);
  const near = links.filter((identity) => cellsOf(identity).some((cell) => broken.has(cell.figures)));
  const drafts = contradictionDrafts({ identities: [...tables.flatMap(tableIdentities), ...near], tables, context });
  return drafts.map((draft) => withUnlikeFormula(draft, context));
}

function tablesIn(chosen: ReadonlySet<FigureTable>, { families }: RuleContext): readonly TableFamilies[] {
  return chosen.size === 0 ? [] : [...families.values()].filter(({ figures }) => chosen.has(figures));
}

function* cellDrafts(context: RuleContext): Generator<number, readonly FindingDraft[]> {
  const drafts: FindingDraft[] = [];
  for (const rule of allRules) {
    if (rule.kind !== "cells") continue;
    for (const draft of rule.findings(context)) drafts.push(draft);
    yield 0.9;
  }
  return drafts;
}

function toCheckCounts({ exact, rounding, largeRounding, broken }: GradeCounts): CheckCounts {
  return { performed: exact + rounding + largeRounding + broken, exact, rounding: rounding + largeRounding, broken };
}
