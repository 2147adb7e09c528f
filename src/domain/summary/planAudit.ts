import type { Acceptance } from "../findings/acceptance";
import type { WorkbookReview } from "../Review";
import { AUDIT, AUDIT_LINES, AUDIT_WIDTHS } from "./auditGrid";
import type { ForecastGrounds } from "./ForecastGrounds";
import { planAuditTables, type AuditTablesInput } from "./planAuditTables";
import { planAcceptedFindings, planOpenFindings } from "./planFindings";
import { planReconciliationRows } from "./planReconciliationRows";
import { planSources } from "./planSources";
import { SheetRows, textCell } from "./SheetRows";
import type { SourceFigures } from "./SourceFigures";
import { SIDE_MARGINS } from "./pageGrid";
import type { SheetPlan } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";

/** What the reconciliation sheet tells besides the review: by whom, when, of which file. */
export interface AuditInput {
  readonly boardName: string;
  readonly review: WorkbookReview;
  readonly acceptances: readonly Acceptance[];
  readonly figures: SourceFigures;
  readonly words: SummaryWords;
  readonly fileName: string | null;
  /** As a reader writes it; null leaves the row out. */
  readonly writtenAt: string | null;
  readonly fingerprint: string | null;
  /** Null leaves the signature out, "" says that there is none. */
  readonly signature: string | null;
  readonly tables: AuditTablesInput;
}

/** The sheet that the auditor asks for; `chartRows` are the chart's figures, put at its end. */
export function planAudit(input: AuditInput, chartRows: SheetRows): SheetPlan {
  const { review, figures, acceptances, boardName } = input;
  const words = input.words.reconciliation;
  const rows = new SheetRows(AUDIT_WIDTHS);
  const accepted = new Set(review.accepted);
  planHeader(rows, input);
  planSignature(rows, input);
  planChecks(rows, review, input.words);
  planOpenFindings(rows, review.findings.filter(({ id }) => !accepted.has(id)), words);
  planAcceptedFindings(rows, review.findings.filter(({ id }) => accepted.has(id)), acceptances, words);
  planAuditTables(rows, input.tables);
  planGrounds(rows, input.tables.grounds, words);
  planReconciliationRows(rows, review.recognised, figures, words);
  planSources(rows, review.recognised, words);
  planNotes(rows, input);
  for (const row of chartRows.rows) rows.addKeyed(row.key === "space" ? rows.key("space") : row.key, row.cells);
  return {
    kind: "reconciliation",
    name: input.words.reconciliationSheet,
    rows: rows.rows,
    columnWidths: AUDIT_WIDTHS,
    amountDecimals: figures.unit === "mkr" ? 1 : 0,
    layout: [figures.unit ?? "", ...input.tables.columns].join(" "),
    incompleteTitle: input.words.incomplete,
    frozenRows: 1,
    print: {
      orientation: "landscape",
      pagesHigh: Math.max(1, Math.ceil(rows.rows.length / AUDIT_LINES)),
      repeatedRows: ["title", "title"],
      lastPrintedRow: null,
      printedColumns: AUDIT.lastFigure + 1,
      sideMargins: SIDE_MARGINS,
      header: boardName,
      footer: words.title,
    },
    chart: null,
  };
}

function planHeader(rows: SheetRows, { boardName, review, words }: AuditInput): void {
  rows.add("title", [textCell(AUDIT.label, `${words.reconciliation.title} · ${boardName}`, "title", 120)]);
  rows.add("intro", [textCell(AUDIT.label, words.reconciliation.intro, "note", 250)]);
  rows.add("status", [textCell(AUDIT.label, words.reconciliation.status(review.gate.open), "sentence")]);
  rows.addSpace();
}

/** Who checked, when and what: the auditor's first question, in rows of its own. */
function planSignature(rows: SheetRows, { review, words, writtenAt, signature }: AuditInput): void {
  if (signature === null) return;
  const { gate, checks } = review;
  const { reconciliation } = words;
  rows.add("signature_title", [textCell(AUDIT.label, reconciliation.signatureHeading, "sectionHeading")]);
  const facts: readonly (readonly [string, string, string | null])[] = [
    ["signed_by", reconciliation.signedBy, signature === "" ? reconciliation.unsigned : signature],
    ["signed_at", reconciliation.signedAt, writtenAt],
    ["signed_checks", reconciliation.signedChecks, reconciliation.signedChecksText(gate.checked.length, checks.performed, gate.open)],
  ];
  planFacts(rows, facts);
  rows.addSpace();
}

/** What forecasts and changes rest on beside the user's cells; the page's formulas point here. */
function planGrounds(rows: SheetRows, grounds: ForecastGrounds, words: SummaryWords["reconciliation"]): void {
  if (grounds.rows.rows.length === 0) return;
  rows.add("grounds_title", [textCell(AUDIT.label, words.groundsHeading, "sectionHeading")]);
  rows.add("grounds_heading", [
    textCell(AUDIT.label, words.headings.row, "columnHeadingText"),
    textCell(AUDIT.sentence, words.groundsSource, "columnHeadingText"),
    textCell(AUDIT.firstFigure, words.groundsAmount, "columnHeading"),
  ]);
  rows.append(grounds.rows);
  rows.addSpace();
}

function planFacts(rows: SheetRows, facts: readonly (readonly [key: string, label: string, fact: string | null])[]): void {
  for (const [key, label, fact] of facts) {
    if (fact !== null) rows.add(key, [textCell(AUDIT.label, label, "label"), textCell(AUDIT.sentence, fact, "text")]);
  }
}

function planChecks(rows: SheetRows, { checks, gate }: WorkbookReview, { reconciliation: words }: SummaryWords): void {
  rows.add("checks_title", [textCell(AUDIT.label, words.checksHeading, "sectionHeading")]);
  const counts: readonly (readonly [string, string, number])[] = [
    ["checks_performed", words.checksPerformed, checks.performed],
    ["checks_exact", words.checksExact, checks.exact],
    ["checks_rounding", words.checksRounding, checks.rounding],
    ["checks_broken", words.checksBroken, checks.broken],
  ];
  for (const [key, label, value] of counts) {
    rows.add(key, [textCell(AUDIT.label, label, "label"), { column: AUDIT.sentence, content: { type: "number", value }, style: "count" }]);
  }
  // Facts of the file need the file; without it a personal number in a comment, say, was not looked for either.
  const unread = gate.notChecked.includes("metadata") ? [words.fileNotRead] : [];
  const lists: readonly (readonly [string, string, readonly string[]])[] = [
    ["rules_checked", words.checkedRules, gate.checked.map((rule) => words.rule[rule])],
    ["rules_unchecked", words.uncheckedRules, [...gate.notChecked.map((rule) => words.rule[rule]), ...unread]],
  ];
  for (const [key, label, names] of lists) {
    lines(names).forEach((line, index) => {
      rows.add(key, [textCell(AUDIT.label, index === 0 ? label : "", "line"), textCell(AUDIT.sentence, line, "line")]);
    });
  }
  rows.addSpace();
}

/** Names in a row, separated by commas, as many to a line as the sheet is wide. */
function lines(names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const name of names) {
    const last = found[found.length - 1];
    if (last !== undefined && last.length + name.length < LONGEST_LINE) found[found.length - 1] = `${last}, ${name}`;
    else found.push(name);
  }
  return found;
}

const LONGEST_LINE = 120;

function planNotes(rows: SheetRows, { words, fileName, writtenAt, fingerprint }: AuditInput): void {
  const { reconciliation } = words;
  rows.add("notes_title", [textCell(AUDIT.label, reconciliation.notesHeading, "sectionHeading")]);
  for (const note of reconciliation.notes) rows.add("note", [textCell(AUDIT.label, note, "caption", 250)]);
  planFacts(rows, [
    ["file", reconciliation.file, fileName],
    ["written_at", reconciliation.writtenAt, writtenAt],
    ["fingerprint", reconciliation.fingerprint, fingerprint],
  ]);
  rows.addSpace();
}
