import type { StoredMethod } from "../findings/StoredForecast";
import { maskPersonalNumbers } from "../mailing/maskPersonalNumbers";
import type { RecognisedTable, TableRow } from "../recognition/RecognisedTable";

/** By what a table is known when its choices are kept: its sheet and its headings, which survive inserted rows and columns; personal numbers masked, as what is kept is. */
export function tablePlace(table: RecognisedTable): string {
  return maskPersonalNumbers(`${table.sheet}|${table.columns.map(({ header }) => header).join("|")}`);
}

/**
 * The choice that holds for each row of a table: the one for this row of this table, else for rows of this label anywhere, else for the
 * table as a whole (a choice with an empty label).
 */
export function storedMethodsOf(methods: readonly StoredMethod[], table: RecognisedTable): (row: TableRow) => StoredMethod | undefined {
  if (methods.length === 0) return () => undefined;
  const place = tablePlace(table);
  const here = methods.filter((stored) => stored.table === place);
  const anywhere = methods.filter((stored) => stored.table === undefined);
  const whole = here.find(({ label }) => label === "");
  return ({ label }) => here.find((stored) => stored.label === label) ?? anywhere.find((stored) => stored.label === label) ?? whole;
}
