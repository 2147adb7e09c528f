import type { ComputedTable } from "../budget/ComputedTable";
import type { FindingDraft } from "../findings/Rule";
import { identifyFindings } from "../findings/identifyFindings";
import type { Finding } from "../findings/Finding";
import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import { buildSubjects } from "./buildSubjects";
import { checkDecisionDates } from "./checkDecisionDates";
import { checkPartLists, type PartListFinding } from "./checkPartLists";
import { collectPassages } from "./collectPassages";
import { mayListParts } from "./findPartLists";
import type { NarrativeAmount } from "./NarrativeAmount";
import { NarrativeTables } from "./NarrativeTables";
import type { Passage } from "./Passage";
import { reportPassages } from "./reportPassages";
import type { ReportText } from "./ReportText";
import { linesOfReport, linesOfSheet, type TextLine } from "./textLines";
import { PassageReader } from "./PassageReader";

/** What the sentences are held against. */
export interface NarrativeInput {
  readonly snapshot: WorkbookSnapshot;
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly recognised: RecognisedWorkbook;
  readonly computed: readonly ComputedTable[];
  /** The report's text, where the user gave one. */
  readonly reportText: ReportText | null;
}

/** What the sentences say: every amount with the cells that state it, and what the tables contradict. */
export interface NarrativeReview {
  readonly narrative: readonly NarrativeAmount[];
  readonly findings: readonly Finding[];
}

/** Passages read between two yields: some milliseconds. */
const PASSAGES_PER_SLICE = 50;

/**
 * Holds every sentence of the workbook, and of the report's text given beside it, against the tables.
 *
 * Only what is surely about a fact that the tables hold, and surely disagrees, is a finding; an amount that no table shows is none.
 * Yields the share done, 0 to 1; linear in the length of the text.
 */
export function* checkNarrative(input: NarrativeInput): Generator<number, NarrativeReview> {
  const passages = yield* collect(input);
  const dates = checkDecisionDates(input.recognised, input.grids);
  if (passages.length === 0) return { narrative: [], findings: identifyFindings(dates) };
  const recognised = withoutExports(input.recognised);
  const tables = new NarrativeTables(recognised, input.grids);
  yield 0;
  const subjects = buildSubjects(recognised, input.snapshot);
  yield 0;
  const reader = new PassageReader(subjects, tables, recognised.period);
  const narrative: NarrativeAmount[] = [];
  const findings: FindingDraft[] = [...dates];
  for (const [order, passage] of passages.entries()) {
    const read = reader.read(passage);
    for (const amount of read.narrative) narrative.push(amount);
    for (const finding of read.findings) findings.push(finding);
    if (order % PASSAGES_PER_SLICE === PASSAGES_PER_SLICE - 1) yield (order + 1) / passages.length;
  }
  const lists = checkPartLists(linesOf(input, passages)).filter((list) => !findings.some((finding) => isInList(finding, list)));
  return { narrative, findings: identifyFindings([...findings, ...lists.map(({ draft }) => draft)]) };
}

/** The lines of the report's text and of the sheets on which some passage announces a list. */
function linesOf({ grids, recognised, reportText }: NarrativeInput, passages: readonly Passage[]): readonly TextLine[] {
  const sheets = new Set(passages.flatMap(({ cell, text }) => (cell && mayListParts(text) ? [cell.sheet] : [])));
  const own = [...sheets].flatMap((name) => {
    const grid = grids.get(name);
    return grid ? linesOfSheet(grid, recognised) : [];
  });
  return [...own, ...(reportText ? linesOfReport(reportText) : [])];
}

/** One wrong figure is one finding: where a table contradicts a part or the sum, that they do not add up follows from it. */
function isInList({ rule, severity, span, cells }: FindingDraft, { lines }: PartListFinding): boolean {
  if (rule !== "narrative-amount" || severity === "info" || span === null) return false;
  const [at] = cells;
  return lines.some(({ paragraph, cell }) => (cell === null ? paragraph === span.paragraph : span.paragraph === null && cell.sheet === at?.sheet && cell.row === at.row && cell.column === at.column));
}

/** No sentence speaks of a row of a ledger's export; what people write about has fewer rows than this. */
const MOST_ROWS_SPOKEN_OF = 2_000;

function withoutExports(recognised: RecognisedWorkbook): RecognisedWorkbook {
  return { ...recognised, tables: recognised.tables.filter((table) => table.rows.length <= MOST_ROWS_SPOKEN_OF) };
}

function* collect({ snapshot, grids, recognised, reportText }: NarrativeInput): Generator<number, readonly Passage[]> {
  const passages: Passage[] = [];
  for (const sheet of snapshot.sheets) {
    const grid = grids.get(sheet.name);
    for (const passage of grid ? collectPassages(grid, recognised) : []) passages.push(passage);
    yield 0;
  }
  return [...passages, ...(reportText ? reportPassages(reportText) : [])];
}
