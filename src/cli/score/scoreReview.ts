import type { AnswerKey, KeyComputed, KeyFinding, KeyTable } from "./AnswerKey";
import type { ScoredFinding, ScoredReview, ScoredTable } from "./ScoredReview";

/** How one review compares with its key; `misses` says each difference in words. */
export interface CaseScore {
  readonly must: number;
  readonly found: number;
  readonly falseAlarms: number;
  readonly tables: { readonly expected: number; readonly found: number; readonly wrong: number };
  readonly roles: { readonly right: number; readonly of: number };
  readonly computed: { readonly right: number; readonly of: number };
  readonly misses: readonly string[];
}

/** Holds a review against the answer key, as the keys' own reading instructions say. */
export function scoreReview(key: AnswerKey, review: ScoredReview): CaseScore {
  const misses: string[] = [];
  const pairs = key.tables.map((table) => ({ table, match: matchingTable(table, review.tables) }));
  const tables = scoreTables(pairs, review, misses);
  const roles = scoreRoles(pairs, misses);
  const computed = scoreComputed(key.computed, review, misses);
  const must = key.findings.filter((finding) => finding.must);
  const found = must.filter((finding) => isFound(finding, key.findings, review.findings));
  for (const finding of must) if (!found.includes(finding)) misses.push(`finding ${finding.key} ${finding.rule} ${finding.cells[0] ?? ""}`);
  const alarms = review.findings.filter((finding) => finding.severity !== "info" && !key.findings.some((expected) => isSame(expected, finding)));
  for (const alarm of alarms) misses.push(`false alarm ${alarm.rule} ${alarm.cells[0] ?? ""}: ${alarm.message.sv}`);
  return { must: must.length, found: found.length, falseAlarms: alarms.length, tables, roles, computed, misses };
}

interface TablePair {
  readonly table: KeyTable;
  readonly match: ScoredTable | null;
}

/** A table of the review that stands where the key's stands: same sheet and the key's range or one that is as good. */
function matchingTable(table: KeyTable, tables: readonly ScoredTable[]): ScoredTable | null {
  const ranges = new Set([table.range, ...(table.alsoAccept?.range ?? []).map((alternative) => alternative[0] ?? "")]);
  return tables.find((candidate) => candidate.sheet === table.sheet && ranges.has(candidate.range)) ?? null;
}

function scoreTables(pairs: readonly TablePair[], review: ScoredReview, misses: string[]): CaseScore["tables"] {
  let wrong = 0;
  for (const { table, match } of pairs) {
    const faults = match === null ? ["not found"] : tableFaults(table, match);
    if (faults.length === 0) continue;
    if (match !== null) wrong++;
    const there = review.tables.filter((candidate) => candidate.sheet === table.sheet).map((candidate) => candidate.range);
    misses.push(`table ${table.sheet}!${table.range}: ${faults.join(", ")}${match === null ? ` (there: ${there.join(" ")})` : ""}`);
  }
  return { expected: pairs.length, found: pairs.filter((pair) => pair.match !== null).length, wrong };
}

function tableFaults(table: KeyTable, match: ScoredTable): string[] {
  const also = table.alsoAccept;
  const faults: string[] = [];
  if (![table.kind, ...(also?.kind ?? [])].includes(match.kind)) faults.push(`kind ${match.kind} for ${table.kind}`);
  if (!unitFits(table, match)) faults.push(`unit ${String(match.unit)} for ${String(table.unit)}`);
  if (match.varianceRule !== table.varianceRule && match.varianceRule !== also?.varianceRule) {
    faults.push(`sign rule ${String(match.varianceRule)} for ${String(table.varianceRule)}`);
  }
  for (const kind of ["totals", "subtotals", "ofWhich"] as const) {
    if (!sameNumbers(match.rows[kind], table.rows[kind])) faults.push(`${kind} [${match.rows[kind].join(" ")}] for [${table.rows[kind].join(" ")}]`);
  }
  return faults;
}

/** A unit that only the prose tells is not demanded of the table. */
function unitFits(table: KeyTable, match: ScoredTable): boolean {
  return table.unit === null || table.unitFrom === "text" || match.unit === table.unit || match.unit === table.alsoAccept?.unit;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}

function scoreRoles(pairs: readonly TablePair[], misses: string[]): CaseScore["roles"] {
  let right = 0;
  let of = 0;
  for (const { table, match } of pairs) {
    for (const { column, role } of table.columns) {
      of++;
      const got = match?.columns.find((candidate) => candidate.column === column)?.role ?? "unknown";
      if (match !== null && roleFits(table, column, role, got)) right++;
      else if (match !== null) misses.push(`role ${table.sheet}!${column} of ${table.range}: ${got} for ${role}`);
    }
  }
  return { right, of };
}

function roleFits(table: KeyTable, column: string, role: string, got: string): boolean {
  return got === role || (table.alsoAccept?.rolesOf?.includes(column) === true && got === table.alsoAccept.roles);
}

function scoreComputed(expected: readonly KeyComputed[], review: ScoredReview, misses: string[]): CaseScore["computed"] {
  const sheets = new Map(review.tables.map((table) => [table.id, table.sheet]));
  const rows = new Map(review.computed.map((row) => [`${sheets.get(row.table) ?? ""}!${row.row}`, row.values]));
  let right = 0;
  let of = 0;
  for (const { sheet, row, values, accept } of expected) {
    for (const [name, value] of Object.entries(values)) {
      of++;
      const got = rows.get(`${sheet}!${row}`)?.[name];
      if (got !== undefined && [value, ...(accept?.[name] ?? [])].some((answer) => sameValue(answer, got))) right++;
      else misses.push(`computed ${sheet}!${row} ${name}: ${String(got)} for ${String(value)}`);
    }
  }
  return { right, of };
}

/** Percentages are compared within 0.005, amounts to the figure. */
function sameValue(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 0.005;
}

/** By rule and first cell, both with the alternatives that the key allows. */
function isSame(expected: KeyFinding, got: ScoredFinding): boolean {
  const cell = got.cells[0] ?? "";
  return (
    [expected.rule, ...(expected.acceptRules ?? [])].includes(got.rule) &&
    [...expected.cells, ...(expected.acceptCells ?? [])].includes(cell)
  );
}

function isFound(expected: KeyFinding, all: readonly KeyFinding[], findings: readonly ScoredFinding[]): boolean {
  const severities = [expected.severity, ...(expected.acceptSeverity ?? [])];
  const found = findings.some((got) => isSame(expected, got) && severities.includes(got.severity));
  if (found || expected.group === undefined) return found;
  const group = all.filter((other) => other.group === expected.group);
  return findings.some((got) => group.some((other) => isSame(other, got)) && group.every((other) => got.cells.some((cell) => other.cells.includes(cell))));
}
