import type { RecognisedTable, RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { ComputedTable } from "../budget/ComputedTable";
import { AUDIT } from "./auditGrid";
import type { CauseGroup } from "./causeGroups";
import { chooseTable } from "./chooseMainTable";
import { planCauseSection } from "./planCauseSection";
import { planMeasureSection, type Measure } from "./planMeasureSection";
import type { ForecastGrounds } from "./ForecastGrounds";
import type { PlannedPage } from "./planPage";
import { planUnitSection, type SectionGrid } from "./planUnitSection";
import { textCell, type SheetRows } from "./SheetRows";
import type { SourceFigures } from "./SourceFigures";
import type { SummaryColumn, SummaryColumnChoice } from "./SummaryColumn";
import type { SummaryWords } from "./SummaryWords";
import { readUnitTable } from "./UnitTable";

const GRID: SectionGrid = { label: AUDIT.label, firstFigure: AUDIT.firstFigure };

/** What the tables of the reconciliation sheet are made from. */
export interface AuditTablesInput {
  readonly main: RecognisedTable | null;
  /** Whether the page shows only a part of the main table. */
  readonly isMainCut: boolean;
  readonly recognised: RecognisedWorkbook;
  readonly computed: readonly ComputedTable[];
  readonly page: PlannedPage;
  readonly causes: readonly CauseGroup[];
  readonly measures: readonly Measure[];
  readonly figures: SourceFigures;
  readonly grounds: ForecastGrounds;
  /** Those of the page's table. */
  readonly columns: readonly SummaryColumn[];
  /** The house's own columns, for the tables that are like the page's. */
  readonly choices: readonly SummaryColumnChoice[];
  readonly words: SummaryWords;
}

/** What has no room on the page: the board's table per kontoslag, its investments, and causes and actions where the page had to shorten them. */
export function planAuditTables(rows: SheetRows, input: AuditTablesInput): void {
  const { main, isMainCut, recognised, page, causes, measures, words } = input;
  if (main && isMainCut) planTable(rows, main, words.reconciliation.byUnitHeading, input);
  const byAccount = chooseTable(recognised, "byAccount");
  if (byAccount && byAccount !== main) planTable(rows, byAccount, words.reconciliation.byAccountHeading, input);
  for (const table of recognised.tables.filter((one) => one.kind === "investments" && one !== main)) {
    planTable(rows, table, words.reconciliation.investmentsHeading, input);
  }
  if (page.isCausesCut && page.section) {
    const pageCell = (cell: string): string => `{sheet:summary}!${cell.replace("{row:", "{row:summary:")}`;
    planCauseSection(rows, causes, page.section, words, { grid: GRID, most: Infinity, pageCell });
    rows.addSpace();
  }
  if (page.isMeasuresCut) {
    planMeasureSection(rows, measures, words, GRID);
    rows.addSpace();
  }
}

function planTable(rows: SheetRows, source: RecognisedTable, title: string, { computed, figures, grounds, choices, words }: AuditTablesInput): void {
  const table = readUnitTable(source, computed, figures, source.kind === "investments" ? [] : choices);
  if (table.rows.length === 0 || table.columns.length === 0) return;
  const place = source.caption === "" ? source.sheet : source.caption;
  rows.add("section", [textCell(AUDIT.label, `${title} · ${place}`, "sectionHeading", 120)], `${source.sheet} ${title}`);
  planUnitSection(rows, table, grounds, words, GRID);
  rows.addSpace();
}
