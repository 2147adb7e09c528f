import { parseCellAddress } from "../domain/workbook/CellAddress";

/** "B7" (or the first cell of "B7:C9") as row and column from 0; null where it is no cell. */
export function cellOfReference(reference: string): { readonly row: number; readonly column: number } | null {
  const address = parseCellAddress(`S!${reference.split(/[: ]/)[0] ?? ""}`);
  return address === null ? null : { row: address.row, column: address.column };
}
