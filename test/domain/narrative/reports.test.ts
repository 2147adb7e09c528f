import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/domain/findings/Finding";
import { findingText } from "../../../src/text/findingText";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { plainReportText } from "../../../src/domain/narrative/ReportText";
import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { takeSnapshot } from "../../../src/workbench/direct/takeSnapshot";
import { createFormulaService } from "../../../src/workbench/formulas/createFormulaService";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { runNarrative } from "../../builders/runNarrative";

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

function review(snapshot: WorkbookSnapshot, reportText: readonly string[] | null) {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const work = recogniseWorkbook(snapshot, []);
  for (;;) {
    const step = work.next();
    if (step.done === true) return runNarrative({ snapshot, grids, recognised: step.value, computed: [], reportText: reportText && plainReportText(reportText) });
  }
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

describe("the same sentences pasted as a report's text", () => {
  it.each(NAMES)("[N22] %s: the same figures are found wrong", (name) => {
    const snapshot = snapshotOf(name);
    const paragraphs = snapshot.sheets.flatMap((sheet) => sheet.values.flatMap((row) => row.filter((value) => value !== "").map(String)));
    const amounts = (finding: Finding) => finding.statement.code.startsWith("sentence") && finding.figureKind === "tkr" && finding.severity !== "info";
    const bySheet = review(snapshot, null).findings.filter(amounts);
    const byText = review(snapshot, paragraphs).findings.filter((finding) => finding.span !== null && finding.span.paragraph !== null && amounts(finding));
    expect(byText.map((finding) => [finding.severity, finding.expected, finding.actual])).toEqual(bySheet.map((finding) => [finding.severity, finding.expected, finding.actual]));
  });
});
