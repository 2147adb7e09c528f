import { ArrayValue, type Scalar } from "./Operand";

/** A new array as large as the largest of the given ones, each element made from its place. */
export function mapElements(arrays: readonly ArrayValue[], element: (row: number, column: number) => Scalar): ArrayValue {
  const rows = arrays.reduce((most, array) => Math.max(most, array.rows), 1);
  const columns = arrays.reduce((most, array) => Math.max(most, array.columns), 1);
  const values: Scalar[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) values.push(element(row, column));
  }
  return new ArrayValue(rows, columns, values);
}
