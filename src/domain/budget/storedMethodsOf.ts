import type { StoredMethod } from "../findings/StoredForecast";
import { maskPersonalNumbers } from "../mailing/maskPersonalNumbers";
import type { RecognisedTable, TableRow } from "../recognition/RecognisedTable";
import type { ChoicePlace } from "./isSameChoice";

/** By what a table is known when its choices are kept: its sheet and its headings, which survive inserted rows and columns; personal numbers masked, as what is kept is. */
export function tablePlace(table: RecognisedTable): string {
  return maskPersonalNumbers(`${table.sheet}|${table.columns.map(({ header }) => header).join("|")}`);
}

/** The place of a choice for one row: its label and, where the table has several rows of that label, which of them it is. */
export function rowPlace(table: RecognisedTable, row: TableRow): ChoicePlace & { readonly table: string } {
  const alike = table.rows.filter(({ label }) => label === row.label);
  return { label: row.label, table: tablePlace(table), ...(alike.length > 1 ? { occurrence: alike.indexOf(row) } : {}) };
}

/**
 * The choice that holds for each row of a table: the one for this very row, else for the rows of its label in this table, else for rows of
 * this label anywhere, else for the table as a whole (a choice with an empty label).
 */
export function storedMethodsOf(methods: readonly StoredMethod[], table: RecognisedTable): (row: TableRow) => StoredMethod | undefined {
  if (methods.length === 0) return () => undefined;
  const place = tablePlace(table);
  const here = methods.filter((stored) => stored.table === place);
  const anywhere = methods.filter((stored) => stored.table === undefined);
  const ofOneRow = choicesOfOneRow(here, table);
  const whole = here.find(({ label }) => label === "");
  return (row) => {
    const ofLabel = ({ label, occurrence }: StoredMethod): boolean => label === row.label && occurrence === undefined;
    return ofOneRow.get(row.row) ?? here.find(ofLabel) ?? anywhere.find(ofLabel) ?? whole;
  };
}

/** By row index in the sheet. */
function choicesOfOneRow(here: readonly StoredMethod[], table: RecognisedTable): ReadonlyMap<number, StoredMethod> {
  return new Map(
    here.flatMap((stored) => {
      const row = stored.occurrence === undefined ? undefined : table.rows.filter(({ label }) => label === stored.label)[stored.occurrence];
      return row === undefined ? [] : [[row.row, stored] as const];
    }),
  );
}
