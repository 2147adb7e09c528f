import { columnLetters } from "../workbook/CellAddress";
import type { ForecastGrounds } from "./ForecastGrounds";
import { RowTerms, type OwnCells } from "./RowTerms";
import type { SummaryColumn } from "./SummaryColumn";
import type { CellContent } from "./SummaryPlan";
import { contentOfTerm } from "./Term";
import type { UnitRow, UnitTable } from "./UnitTable";

/** A row of the main table with its key and what each column holds; a column that is missing is left blank. */
export interface UnitTableRow {
  readonly key: string;
  readonly row: UnitRow;
  readonly contents: ReadonlyMap<SummaryColumn, CellContent>;
}

/** The page's column (from 0) of each figure column. */
export type ColumnPlaces = ReadonlyMap<SummaryColumn, number>;

/** A cell of our own row, to be resolved: `{column}{row:KEY}`. */
export function ownCell(places: ColumnPlaces, column: SummaryColumn, key: string): string {
  return `${columnLetters(places.get(column) ?? 0)}{row:${key}}`;
}

/** Every row's formulas, by the rules of `RowTerms`; `order` is that of `OwnCells`. */
export function unitTableCells(
  table: UnitTable,
  keys: ReadonlyMap<UnitRow, string>,
  places: ColumnPlaces,
  order: readonly number[],
  grounds: ForecastGrounds,
): readonly UnitTableRow[] {
  const keyOfRow = new Map([...keys].map(([row, key]) => [row.source.row, key]));
  const cell: OwnCells["cell"] = (column, row) => {
    const key = keyOfRow.get(row);
    return key === undefined || !places.has(column) ? null : ownCell(places, column, key);
  };
  const terms = new RowTerms(table, { cell, order }, grounds);
  return table.rows.flatMap((row) => {
    const key = keys.get(row);
    if (key === undefined) return [];
    const contents = new Map<SummaryColumn, CellContent>();
    for (const column of places.keys()) {
      const term = terms.of(row, column);
      if (term) contents.set(column, contentOfTerm(term));
    }
    return [{ key, row, contents }];
  });
}
