/** The parts of CONTRACT.md's JSON that a score looks at. */
export interface ScoredReview {
  readonly tables: readonly ScoredTable[];
  readonly computed: readonly { readonly table: string; readonly row: number; readonly values: Readonly<Record<string, number | null>> }[];
  readonly findings: readonly ScoredFinding[];
  readonly narrative: readonly { readonly cell?: string; readonly value: number; readonly start: number; readonly ties: readonly string[] }[];
}

export interface ScoredTable {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly varianceRule: string | null;
  readonly columns: readonly { readonly column: string; readonly role: string }[];
  readonly rows: { readonly totals: readonly number[]; readonly subtotals: readonly number[]; readonly ofWhich: readonly number[] };
}

export interface ScoredFinding {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
  readonly diagnosis: { readonly kind: string } | null;
  readonly message: { readonly sv: string };
}

/** Whether a document printed by the check command can be scored. */
export function isScoredReview(document: unknown): document is ScoredReview {
  return (
    typeof document === "object" &&
    document !== null &&
    ["tables", "computed", "findings", "narrative"].every((member) => Array.isArray(Reflect.get(document, member)))
  );
}
