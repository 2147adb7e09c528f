import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/domain/findings/Finding";
import { findingText } from "../../../src/text/findingText";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { plainReportText, type ReportText } from "../../../src/domain/narrative/ReportText";
import type { RecognisedTable, RecognisedWorkbook } from "../../../src/domain/recognition/RecognisedTable";
import { readReportText } from "../../../src/files/readReportText";
import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { takeSnapshot } from "../../../src/workbench/direct/takeSnapshot";
import { createFormulaService } from "../../../src/workbench/formulas/createFormulaService";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { runNarrative } from "../../builders/runNarrative";
import { wordReport, type WordPiece } from "../../builders/wordReport";

const FOLDER = join(__dirname, "../../workbooks");
const NAMES = ["kvartal-september", "manad-juli", "manad-oktober", "manad-mars", "varbokslut-april"];
const KEYED_RULES = new Set(["narrative-amount", "narrative-claim", "period"]);

interface KeyFinding {
  readonly key: string;
  readonly rule: string;
  readonly cells: readonly string[];
  readonly acceptCells?: readonly string[];
  readonly must: boolean;
}

interface Key {
  readonly findings: readonly KeyFinding[];
  readonly narrative: readonly { readonly cell: string; readonly text: string; readonly tiesTo: readonly string[] | null }[];
}

function snapshotOf(name: string): WorkbookSnapshot {
  const opened = openXlsx(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))), `${name}.xlsx`, createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  if (!opened.ok) throw new Error(opened.error.code);
  return takeSnapshot(opened.value);
}

function keyOf(name: string): Key {
  const key: Key = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8"));
  return key;
}

function recognised(snapshot: WorkbookSnapshot): RecognisedWorkbook {
  const work = recogniseWorkbook(snapshot, []);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function review(snapshot: WorkbookSnapshot, reportText: ReportText | null) {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return runNarrative({ snapshot, grids, recognised: recognised(snapshot), computed: [], reportText });
}

function textAt(snapshot: WorkbookSnapshot, cell: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  const sheet = snapshot.sheets.find((one) => one.name === cell.sheet)!;
  return String(sheet.values[cell.row - sheet.origin.row]![cell.column - sheet.origin.column]);
}

describe.each(NAMES)("%s", (name) => {
  const snapshot = snapshotOf(name);
  const key = keyOf(name);
  const { narrative, findings } = review(snapshot, null);

  it("[N20] ties every amount of the key to the right cells, or leaves it alone", () => {
    const misses = key.narrative.filter(({ cell, text, tiesTo }) => {
      const amounts = narrative.filter((amount) => amount.cell !== null && formatCellAddress(amount.cell) === cell);
      const named = amounts.filter((amount) => {
        const quoted = textAt(snapshot, amount.cell!).slice(amount.span.start, amount.span.start + amount.span.length);
        return quoted.includes(text) || text.includes(quoted);
      });
      const wanted = [...(tiesTo ?? [])].sort().join();
      return !(wanted === "" && named.length === 0) && !named.some((amount) => amount.ties.map(formatCellAddress).sort().join() === wanted);
    });
    expect(misses).toEqual([]);
  });

  it("[N21] finds what a careful controller would demand, and raises no false alarm", () => {
    const isKeyed = (finding: (typeof findings)[number], one: KeyFinding): boolean =>
      finding.rule === one.rule && [...one.cells, ...(one.acceptCells ?? [])].includes(formatCellAddress(finding.cells[0]!));
    const keyed = key.findings.filter((one) => KEYED_RULES.has(one.rule));
    const missed = keyed.filter((one) => one.must && !findings.some((finding) => isKeyed(finding, one))).map((one) => one.key);
    const alarms = findings.filter((finding) => finding.severity !== "info" && !keyed.some((one) => isKeyed(finding, one)));
    expect({ missed, alarms: alarms.map((finding) => findingText(finding, "sv")) }).toEqual({ missed: [], alarms: [] });
  });
});

const isSentence = ({ rule }: Finding): boolean => rule === "narrative-amount" || rule === "narrative-claim";
/** What a finding says, wherever its sentence stands. */
const saidBy = (finding: Finding): string => `${finding.severity} ${findingText(finding, "sv")}`;
const inText = ({ span }: Finding): boolean => span !== null && span.paragraph !== null;

/** The workbook as the Word document that it was made from: a heading for each sheet, its lines as paragraphs, its tables as tables. */
function asWordReport(snapshot: WorkbookSnapshot, tables: readonly RecognisedTable[]): Uint8Array {
  return wordReport(snapshot.sheets.flatMap((sheet): WordPiece[] => [{ heading: 1, text: sheet.name }, ...sheet.values.flatMap((row, index) => piecesOf(row, sheet, index + sheet.origin.row, tables))]));
}

function piecesOf(row: readonly unknown[], sheet: { readonly name: string }, at: number, tables: readonly RecognisedTable[]): readonly WordPiece[] {
  const filled = row.filter((value) => value !== "").map(String);
  const isInTable = tables.some((table) => table.sheet === sheet.name && at >= table.range.firstRow && at <= table.range.lastRow);
  return isInTable && filled.length > 0 ? [{ table: [filled] }] : filled.map((text) => ({ text }));
}

describe("the same sentences as a report's text", () => {
  it.each(NAMES)("[N22] %s: pasted cell by cell, labels and all, the same amounts are found wrong", (name) => {
    const snapshot = snapshotOf(name);
    const paragraphs = snapshot.sheets.flatMap((sheet) => sheet.values.flatMap((row) => row.filter((value) => value !== "").map(String)));
    const isAmount = (finding: Finding) => isSentence(finding) && finding.figureKind === "tkr" && finding.severity !== "info";
    const bySheet = review(snapshot, null).findings.filter(isAmount).map(saidBy);
    expect(review(snapshot, plainReportText(paragraphs)).findings.filter((finding) => inText(finding) && isAmount(finding)).map(saidBy)).toEqual(bySheet);
  });

  it.each(NAMES)("[N22] %s: as a Word document everything that is found in the cells is found, nothing else", async (name) => {
    const snapshot = snapshotOf(name);
    const read = await readReportText(asWordReport(snapshot, recognised(snapshot).tables), "rapport.docx");
    if (!read.ok) throw new Error(read.error);
    const bySheet = review(snapshot, null).findings.filter(isSentence).map(saidBy);
    expect(review(snapshot, read.value).findings.filter((finding) => inText(finding) && isSentence(finding)).map(saidBy).sort()).toEqual([...bySheet].sort());
  });
});
