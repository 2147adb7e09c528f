import type { MoneyUnit } from "../../src/domain/amount/Amount";
import type { Period } from "../../src/domain/recognition/Period";
import type { ColumnRole, RecognisedTable, RecognisedWorkbook, RowKind, SumRelation, TableKind, TableLink } from "../../src/domain/recognition/RecognisedTable";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "./layoutSheet";

/** A table as a test writes it: headings with their roles, then rows that begin with their kind and label. */
export interface TableSpec {
  readonly sheet: string;
  readonly kind?: TableKind;
  readonly unit?: MoneyUnit | null;
  readonly columns: readonly (readonly [header: string, role: ColumnRole, step?: number])[];
  /** `item` rows belong to the next `subtotal` or `total`; a total takes in the subtotals where there are any. */
  readonly rows: readonly (readonly [kind: RowKind, label: string, ...cells: CellValue[]])[];
  readonly varianceRule?: RecognisedTable["varianceRule"];
  readonly changeOf?: readonly [number, number];
  readonly period?: Period | null;
  readonly caption?: string;
}

/** A workbook with its tables declared, so that rules are tried without recognition. One table a sheet, heading in row 1, label in column A. */
export interface DeclaredWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly recognised: RecognisedWorkbook;
}

/** Builds grids and declared tables. */
export function declaredWorkbook(specs: readonly TableSpec[], links: readonly TableLink[] = [], period: Period | null = null): DeclaredWorkbook {
  const sheets = specs.map((spec) => sheetOf(spec.sheet, [["", ...spec.columns.map(([header]) => header)], ...spec.rows.map(([, label, ...cells]) => [label, ...cells])]));
  const tables = specs.map((spec, index) => declaredTable(spec, `T${String(index + 1)}`));
  return { snapshot: workbookOf(sheets), recognised: { tables, links, unrecognised: [], questions: [], period } };
}

function declaredTable(spec: TableSpec, id: string): RecognisedTable {
  return {
    id,
    sheet: spec.sheet,
    range: { firstRow: 0, firstColumn: 0, lastRow: spec.rows.length, lastColumn: spec.columns.length },
    headerRows: [0],
    kind: spec.kind ?? "byUnit",
    caption: spec.caption ?? "",
    unit: spec.unit === undefined ? "tkr" : spec.unit,
    varianceRule: spec.varianceRule ?? "budgetMinusActual",
    columns: [
      { column: 0, header: "", role: "label", unit: null, step: 0, changeOf: null, proof: "words" },
      ...spec.columns.map(([header, role, step], index) => ({
        column: index + 1,
        header,
        role,
        unit: null,
        step: step ?? (role === "percentUsed" ? 0.1 : 1),
        changeOf: role === "change" ? (spec.changeOf ?? null) : null,
        proof: "arithmetic" as const,
      })),
    ],
    rows: spec.rows.map(([kind, label], index) => ({ row: index + 1, label, code: null, kind, level: 0 })),
    sums: sumsOf(spec),
    period: spec.period ?? null,
  };
}

function sumsOf({ rows }: TableSpec): readonly SumRelation[] {
  const sums: SumRelation[] = [];
  let open: number[] = [];
  let subtotals: number[] = [];
  rows.forEach(([kind], index) => {
    const row = index + 1;
    if (kind === "item") open.push(row);
    if (kind !== "subtotal" && kind !== "total") return;
    const parts = kind === "total" ? [...subtotals, ...open] : open;
    if (parts.length > 0) sums.push({ total: row, parts: parts.map((part) => ({ row: part, weight: 1 })), proof: "arithmetic" });
    if (kind === "subtotal") subtotals.push(row);
    else subtotals = [];
    open = [];
  });
  return sums;
}
