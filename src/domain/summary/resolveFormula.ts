import { quoteSheetName } from "../workbook/CellAddress";
import type { OwnSheetKind } from "../workbook/WorkbookSnapshot";

/** Where our sheets' rows will stand: the name each sheet gets and the final row (from 0) of each key. */
export type RowPlaces = Readonly<Record<OwnSheetKind, { readonly name: string; readonly rowOf: ReadonlyMap<string, number> }>>;

/**
 * A planned formula with its tokens filled in; a key that the sheet lacks is a bug of the planner and throws.
 *
 * | planned | resolved |
 * | --- | --- |
 * | `=SUM(B{row:unit_1}:B{row:unit_9})` | `=SUM(B8:B16)` |
 * | `={sheet:summary}!G{row:summary:total}` | `=Sammanfattning!G17` |
 */
export function resolveFormula(formula: string, own: OwnSheetKind, places: RowPlaces): string {
  return formula
    .replace(/\{sheet:(summary|reconciliation|copy)\}/g, (_token, kind: OwnSheetKind) => quoteSheetName(places[kind].name))
    .replace(/\{row:(?:(summary|reconciliation|copy):)?([a-z0-9_]+)\}/g, (_token, kind: OwnSheetKind | undefined, key: string) =>
      String(rowPlace(places, kind ?? own, key) + 1),
    );
}

/** The final row (from 0) of a key. */
export function rowPlace(places: RowPlaces, kind: OwnSheetKind, key: string): number {
  const row = places[kind].rowOf.get(key);
  if (row === undefined) throw new Error(`The plan of ${kind} has no row ${key}`);
  return row;
}
