/** The answer key of one workbook: what a careful reader found in it (the format is that of the real reports' keys). */
export interface AnswerKey {
  readonly tables: readonly KeyTable[];
  readonly computed: readonly KeyComputed[];
  readonly findings: readonly KeyFinding[];
  /** Amounts in sentences with the cells they tie to; null where no table shows them. */
  readonly narrative?: readonly KeyNarrative[];
}

export interface KeyTable {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly unitFrom?: string;
  readonly varianceRule: string | null;
  readonly columns: readonly { readonly column: string; readonly role: string }[];
  readonly rows: { readonly totals: readonly number[]; readonly subtotals: readonly number[]; readonly ofWhich: readonly number[] };
  /** Other answers that are as good; `rolesOf` names the columns that may have the role in `roles`. */
  readonly alsoAccept?: {
    readonly kind?: readonly string[];
    readonly range?: readonly (readonly string[])[];
    readonly rolesOf?: readonly string[];
    readonly roles?: string;
    readonly unit?: string;
    readonly varianceRule?: string;
  };
}

export interface KeyComputed {
  readonly sheet: string;
  readonly row: number;
  readonly values: Readonly<Record<string, number | null>>;
  /** Other right answers by value name. */
  readonly accept?: Readonly<Record<string, readonly (number | null)[]>>;
}

export interface KeyFinding {
  readonly key: string;
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
  readonly must: boolean;
  readonly group?: string;
  readonly diagnosis: { readonly kind: string } | null;
  readonly acceptRules?: readonly string[];
  readonly acceptSeverity?: readonly string[];
  readonly acceptDiagnosis?: readonly (string | null)[];
  readonly acceptCells?: readonly string[];
}

export interface KeyNarrative {
  readonly cell: string;
  readonly text: string;
  readonly value: number;
  readonly tiesTo: readonly string[] | null;
}

/** Whether a parsed JSON document is a key, by its three lists. */
export function isAnswerKey(document: unknown): document is AnswerKey {
  return (
    typeof document === "object" &&
    document !== null &&
    ["tables", "computed", "findings"].every((member) => Array.isArray(Reflect.get(document, member)))
  );
}
