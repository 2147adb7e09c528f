/** The parts of a printed review that must agree with one another. */
export interface PrintedReview {
  readonly tables: readonly { readonly id: string; readonly range: string; readonly kind: string; readonly columns: readonly { readonly column: string }[] }[];
  readonly computed: readonly { readonly table: string; readonly row: number }[];
  readonly checks: { readonly performed: number; readonly exact: number; readonly rounding: number; readonly broken: number };
  readonly findings: readonly { readonly id: string; readonly rule: string; readonly expected: number | null; readonly actual: number | null; readonly difference: number | null }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly questions: readonly { readonly table: string }[];
}

/** What of a printed review contradicts another part of it. */
export function reviewContradictions(review: PrintedReview): readonly string[] {
  const { tables, checks, findings } = review;
  const known = new Set(tables.map(({ id }) => id));
  const named = [...review.computed.map(({ table }) => table), ...review.links.flatMap(({ from, to }) => [from, to]), ...review.questions.map(({ table }) => table)];
  const counted = checks.exact + checks.rounding + checks.broken;
  return [
    ...named.filter((id) => !known.has(id)).map((id) => `${id} is no table`),
    ...(known.size === tables.length ? [] : ["two tables of one id"]),
    ...(new Set(findings.map(({ id }) => id)).size === findings.length ? [] : ["two findings of one id"]),
    ...(counted === checks.performed ? [] : [`${String(checks.performed)} checks performed, ${String(counted)} counted`]),
    ...tables.filter((table) => !spansItsColumns(table)).map(({ id, range }) => `${id} ${range} does not run from its first column to its last`),
    ...review.computed.filter(({ table }) => !tables.some(({ id, kind }) => id === table && kind.startsWith("by"))).map(({ table, row }) => `${table} computes row ${String(row)}`),
    ...findings.filter((finding) => !isDifferenceRight(finding)).map(({ id, rule }) => `${id} ${rule} states another difference than expected from actual`),
  ];
}

function spansItsColumns({ range, columns }: PrintedReview["tables"][number]): boolean {
  const [first, last] = range.split(":").map((corner) => corner.replace(/\d+/, ""));
  return columns.length === 0 || (columns[0]?.column === first && columns[columns.length - 1]?.column === last);
}

/** A cent of room for decimals that binary fractions cannot hold. */
const CENT = 0.011;

function isDifferenceRight({ expected, actual, difference }: PrintedReview["findings"][number]): boolean {
  if (expected === null || actual === null || difference === null) return true;
  return Math.abs(Math.abs(actual - expected) - Math.abs(difference)) <= CENT;
}
