import type { Finding } from "../../src/domain/findings/Finding";
import { formatCell } from "../../src/domain/workbook/CellAddress";
import type { Reconciliation } from "../../src/domain/reconciliation/reconcile";

/** A finding in one line: severity, rule, cell looked at, likely cause ("-" where none), expected and actual. */
export function shortly({ severity, rule, cells, diagnosis, expected, actual }: Finding): string {
  const [cell] = cells;
  const place = cell ? `${cell.sheet}!${formatCell(cell.row, cell.column)}` : "";
  return [severity, rule, place, diagnosis?.kind ?? "-", String(expected), String(actual)].join(" ");
}

/** Every finding above info, one line each. */
export function aboveInfo({ findings }: Pick<Reconciliation, "findings">): readonly string[] {
  return findings.filter(({ severity }) => severity !== "info").map(shortly);
}
