import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import type { PackageFacts } from "../../src/domain/mailing/PackageFacts";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import type { PlannedCopy } from "../../src/domain/summary/planSummaryCopy";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf } from "../builders/layoutSheet";
import { EMPTY_FACTS } from "../builders/packageFacts";

/** A workbook with its review and with what its file holds. */
export interface ToolSample {
  readonly snapshot: WorkbookSnapshot;
  readonly review: WorkbookReview;
  readonly facts: PackageFacts;
}

const SENTENCE = "Kostnaderna i juli blev högre än väntat, främst för placeringar inom området Söder där två platser tillkom.";
const HEADINGS: readonly CellValue[] = ["Verksamhet", "Budget jan-jul", "Utfall jan-jul", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse", "Förra prognosen"];
const UNITS: readonly (readonly CellValue[])[] = [
  ["Individ- och familjeomsorg", 58_300, 61_900, -3_600, 100_000, 106_200, -6_200, 104_000],
  ["Äldreomsorg, särskilt boende", 52_500, 54_700, -2_200, 90_000, 93_800, -3_800, 92_500],
  ["Funktionsnedsättning LSS", 35_000, 34_100, 900, 60_000, 60_000, 0, 60_000],
  ["Summa", 145_800, 150_700, -4_900, 250_000, 260_000, -10_000, 256_500],
];

/** July's report under August's file name: headings, a sheet's name, sentences and a column of previous forecasts to take to the new month. */
export function newMonthSample(): ToolSample {
  const rows = [["Socialnämnden, månadsrapport juli 2024, tkr"], [], HEADINGS, ...UNITS, [], [SENTENCE], ["Underlag för juli"]];
  const texts = [{ place: "headerFooter", sheet: "Socialnämnden juli", text: "Månadsrapport juli 2024", cell: null }] as const;
  const standing = sheetOf("Socialnämnden juli", rows);
  const formulas = standing.values.map((row) => row.map((value) => (value === "Underlag för juli" ? '="Underlag för "&"juli"' : value)));
  return sampleOf("Uppföljning augusti 2024.xlsx", { ...standing, formulas }, { ...EMPTY_FACTS, texts: [...texts] });
}

/** Amounts that stand as text, one of them in two ways to read, and a print area that cuts the table. */
export function mendSample(): ToolSample {
  const asText = (row: readonly CellValue[], at: number, text: string): readonly CellValue[] => row.map((value, column) => (column === at ? text : value));
  const units = UNITS.map((row, index) => (index === 0 ? asText(row, 3, "- 3 600") : index === 1 ? asText(row, 3, "- 2 200") : index === 2 ? asText(row, 3, "1.234") : row));
  const rows = [["Socialnämnden, månadsrapport juli 2024, tkr"], [], HEADINGS, ...units];
  return sampleOf("uppföljning juli.xlsx", sheetOf("Socialnämnden", rows), { ...EMPTY_FACTS, printAreas: [{ sheet: "Socialnämnden", area: "Socialnämnden!$A$1:$F$7" }] });
}

function sampleOf(fileName: string, sheet: SheetSnapshot, facts: PackageFacts): ToolSample {
  const snapshot: WorkbookSnapshot = { fileName, sheets: [sheet], names: [], storedState: null };
  const work = reviewWorkbook(snapshot, { ...DEFAULT_REVIEW_OPTIONS, packageFacts: facts });
  for (;;) {
    const step = work.next();
    if (step.done === true) return { snapshot, review: step.value, facts };
  }
}

/** The copy with values of a page of one row, for what the pane says of it. */
export function sampleCopy(): PlannedCopy {
  const print = { orientation: "portrait", pagesHigh: 1, repeatedRows: null, lastPrintedRow: null, printedColumns: 1, sideMargins: 0, header: "", footer: "" } as const;
  return { plan: { kind: "copy", name: "Sammanfattning (värden)", rows: [], columnWidths: [], amountDecimals: 0, layout: "", incompleteTitle: "", frozenRows: 0, print, chart: null }, formulas: 212 };
}
