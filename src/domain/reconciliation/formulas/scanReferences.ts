import { columnIndex } from "../../workbook/CellAddress";

/** A reference in a formula: one cell or a rectangle, on the formula's own sheet where `sheet` is null. Rows and columns from 0. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Whether the first corner's row and column are fixed by a dollar sign. */
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
  readonly isRange: boolean;
  /** Where it stands in the formula's text. */
  readonly start: number;
  readonly end: number;
}

/** A string, or a reference with its sheet; names and functions are excluded by what may stand beside a reference. */
const TOKEN =
  /"(?:[^"]|"")*"|(?<![A-Za-z0-9_.$ÅÄÖåäö\]])(?:(?:'((?:[^']|'')+)'|([A-Za-zÅÄÖåäö_][A-Za-zÅÄÖåäö0-9_.]*))!)?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))?(?![A-Za-z0-9_(!.ÅÄÖåäö])/g;

/**
 * Every reference of a formula, in its order. Whole rows and columns, structured references and names are not told.
 *
 * | formula | references |
 * | --- | --- |
 * | `=SUM(B5:B9)` | B5:B9 |
 * | `='Drift 2024'!C4-$D4` | 'Drift 2024'!C4, $D4 |
 * | `=LOG10(2)&"A1"` | none |
 */
export function scanReferences(formula: string): readonly FormulaReference[] {
  const references: FormulaReference[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    if (match[4] === undefined) continue;
    references.push(toReference(match));
  }
  return references;
}

function toReference(match: RegExpMatchArray): FormulaReference {
  const [text, quoted, plain, columnFixed, column = "", rowFixed, row = "", , otherColumn, , otherRow] = match;
  const [firstRow, lastRow] = ordered(Number(row) - 1, Number(otherRow ?? row) - 1);
  const [firstColumn, lastColumn] = ordered(columnIndex(column), columnIndex(otherColumn ?? column));
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? null,
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    isRowFixed: rowFixed === "$",
    isColumnFixed: columnFixed === "$",
    isRange: otherRow !== undefined,
    start: match.index ?? 0,
    end: (match.index ?? 0) + text.length,
  };
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
