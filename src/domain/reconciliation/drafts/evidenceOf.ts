import type { Evidence } from "../../findings/Finding";
import type { CellAddress } from "../../workbook/CellAddress";
import { addressOf, amountOrZero, inUnitOf } from "../FigureTable";
import { cellsOf, expectedOf, type Identity } from "../Identity";

/** An identity as a finding shows it, in the unit of the cell that states its result. */
export function evidenceOf(identity: Identity): Evidence {
  const { result, rule, allowance } = identity;
  return {
    rule,
    cells: cellsOf(identity).map(addressOf),
    expected: inUnitOf(result, expectedOf(identity)),
    actual: inUnitOf(result, amountOrZero(result)),
    tolerance: inUnitOf(result, allowance.worst),
  };
}

/** Addresses without repeats, in order. */
export function distinctAddresses(addresses: readonly CellAddress[]): readonly CellAddress[] {
  const seen = new Set<string>();
  return addresses.filter(({ sheet, row, column }) => {
    const key = JSON.stringify([sheet, row, column]);
    return !seen.has(key) && seen.add(key);
  });
}
