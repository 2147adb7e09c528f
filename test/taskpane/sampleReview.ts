import type { ComputedRow } from "../../src/domain/budget/ComputedTable";
import type { Finding, Severity } from "../../src/domain/findings/Finding";
import type { RecognisedTable, TableRow } from "../../src/domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../src/domain/Review";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf } from "../builders/layoutSheet";

/** Units with their variance to date and forecast variance in tkr; positive is better than budget. */
const UNITS: readonly (readonly [label: string, toDate: number, forecast: number])[] = [
  ["Individ- och familjeomsorg", -8_971, -12_500],
  ["Äldreomsorg, särskilt boende", -3_240, -5_600],
  ["Funktionsnedsättning LSS", 1_180, 0],
  ["Stab och nämnd", 416, 500],
  ["Ekonomiskt bistånd", -655, 0],
];
const SHEET = "Socialnämnden";
const THOUSAND = 1_000_000;

/** A snapshot of empty sheets, for what the pane says of them by name. */
export function sampleSnapshot(): WorkbookSnapshot {
  return { fileName: "uppföljning juli.xlsx", sheets: [SHEET, "Arbete och försörjning", "Äldreomsorg"].map((name) => sheetOf(name, [])), names: [], storedState: null };
}

/** A review of one table with as many findings as asked for; every 20th in the middle of the list an info, every fifth a warning. */
export function sampleReview(findings: number): WorkbookReview {
  const list = Array.from({ length: findings }, (_, index) => sampleFinding(index));
  const ordered = (["error", "warning", "info"] as const).flatMap((severity) => list.filter((finding) => finding.severity === severity));
  return {
    recognised: { tables: [sampleTable()], links: [], unrecognised: [], questions: [], period: { year: 2024, months: 7 } },
    computed: [{ table: "T1", rows: sampleRows() }],
    comparison: null,
    checks: { performed: 210, exact: 180, rounding: 22, broken: findings },
    findings: ordered,
    narrative: [],
    accepted: [],
    gate: { open: findings, checked: ["row-variance", "column-total", "personal-number"], notChecked: ["metadata"] },
    stamp: null,
  };
}

/** A review of a workbook in which no table was found. */
export function emptyReview(): WorkbookReview {
  return { ...sampleReview(0), recognised: { tables: [], links: [], unrecognised: [], questions: [], period: null }, computed: [], checks: { performed: 0, exact: 0, rounding: 0, broken: 0 } };
}

/** A review whose figures cannot be drawn: a planted bug of ours. */
export function faultyReview(): WorkbookReview {
  return {
    ...sampleReview(7),
    get checks(): WorkbookReview["checks"] {
      throw new RangeError("planted");
    },
  };
}

/** A review of a workbook that was checked before and has changed since. */
export function stampedReview(): WorkbookReview {
  const stamp = { time: "2024-08-09T12:05:00.000Z", signature: "Eva Lind", open: 2, fingerprint: { workbook: "0123456789abcdef", sheets: [] } };
  return { ...sampleReview(0), stamp: { stamp, isSame: false, changedSheets: [SHEET], newSheets: ["Noter"], missingSheets: [] } };
}

/** The report's text that `textReview` is about. */
export const SAMPLE_TEXT: readonly string[] = [
  "Socialnämndens ekonomi har följts upp.",
  "Utfallet är ett underskott per juli motsvarande 9 600 tkr. Prognosen är ett underskott om 17 600 tkr.",
];

/** A review in which the report's text quotes one figure wrong and one right, and one column can be understood in two ways. */
export function textReview(): WorkbookReview {
  const review = sampleReview(3);
  const wrong = { paragraph: 2, start: 48, length: 9 };
  const right = { paragraph: 2, start: 90, length: 10 };
  const cell = { sheet: SHEET, row: 10, column: 4 };
  const finding: Finding = {
    ...sampleFinding(99),
    id: "text-finding",
    rule: "narrative-amount",
    cells: [cell],
    expected: -8_971,
    actual: -9_600,
    difference: -629,
    evidence: [],
    diagnosis: null,
    statement: { code: "sentenceAmountDiffers", quoted: "9 600 tkr", replacement: "9 000 tkr", label: "Summa", header: "Avvikelse" },
    span: wrong,
  };
  return {
    ...review,
    recognised: { ...review.recognised, questions: [{ table: "T1", column: 7, candidates: ["forecastVariance", "forecast"] }] },
    findings: [finding, ...review.findings],
    narrative: [
      { cell: null, span: wrong, value: -9_600, unit: "tkr", ties: [] },
      { cell: null, span: right, value: -17_600, unit: "tkr", ties: [cell] },
    ],
  };
}

/** One finding; its number decides its severity, sheet and cell. */
export function sampleFinding(index: number): Finding {
  const severity: Severity = index % 20 === 13 ? "info" : index % 5 === 3 ? "warning" : "error";
  const sheet = index % 3 === 0 ? SHEET : index % 3 === 1 ? "Arbete och försörjning" : "Äldreomsorg";
  const cell = { sheet, row: 8 + index, column: 7 };
  return {
    id: `finding-${String(index)}`,
    rule: "column-total",
    severity,
    cells: [cell, { ...cell, column: 3 }],
    expected: 12_435 + index,
    actual: 12_345,
    difference: -90 - index,
    figureKind: "tkr",
    diagnosis: index % 2 === 0 ? { kind: "omittedRow", cells: [{ ...cell, row: 3 }], labels: ["Nämnd och nämndstöd"], figure: null, chance: 0.004 } : null,
    evidence: [{ rule: "column-total", cells: [cell, { ...cell, row: 4 }, { ...cell, row: 5 }], expected: 12_435 + index, actual: 12_345, tolerance: 4 }],
    statement: { code: "totalDiffers", label: `Summa ${String(index + 1)}`, header: "Avvikelse" },
    span: null,
  };
}

function sampleTable(): RecognisedTable {
  const rows: readonly TableRow[] = [
    ...UNITS.map(([label], index): TableRow => ({ row: 5 + index, label, code: null, kind: "item", level: 1 })),
    { row: 5 + UNITS.length, label: "Summa", code: null, kind: "total", level: 0 },
  ];
  return {
    id: "T1",
    sheet: SHEET,
    range: { firstRow: 4, firstColumn: 0, lastRow: 5 + UNITS.length, lastColumn: 7 },
    headerRows: [4],
    kind: "byUnit",
    caption: "Driftredovisning per verksamhet",
    unit: "tkr",
    varianceRule: "budgetMinusActual",
    columns: [
      { column: 0, header: "Verksamhet", role: "label", unit: null, step: 0, changeOf: null, proof: "words" },
      { column: 2, header: "Utfall", role: "actualToDate", unit: null, step: 1, changeOf: null, proof: "arithmetic" },
      { column: 5, header: "Årsbudget", role: "annualBudget", unit: null, step: 1, changeOf: null, proof: "arithmetic" },
      { column: 7, header: "Avvikelse", role: "forecastVariance", unit: null, step: 1, changeOf: null, proof: "arithmetic" },
    ],
    rows,
    sums: [{ total: 5 + UNITS.length, parts: UNITS.map((_, index) => ({ row: 5 + index, weight: 1 })) }],
    period: { year: 2024, months: 7 },
  };
}

function sampleRows(): readonly ComputedRow[] {
  const units = UNITS.map(([label, toDate, forecast], index) => computedRow(5 + index, label, toDate, forecast));
  const sum = (column: 1 | 2): number => UNITS.reduce((total, unit) => total + unit[column], 0);
  return [...units, { ...computedRow(5 + UNITS.length, "Summa", sum(1), sum(2)), change: 8_000 * THOUSAND }];
}

function computedRow(row: number, label: string, toDate: number, forecast: number): ComputedRow {
  return {
    row,
    label,
    varianceToDate: toDate * THOUSAND,
    percentUsed: 61.2,
    forecast: (90_000 - forecast) * THOUSAND,
    forecastVariance: forecast * THOUSAND,
    change: null,
  };
}
