import { AMOUNTS_PER_UNIT } from "../amount/Amount";
import type { Finding, Severity } from "./Finding";

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Orders findings by severity, then by the amount at stake, then by place; sheets stand in the order in which the findings came.
 *
 * | severity | at stake | place |
 * | --- | --- | --- |
 * | error | 2 306 tkr | E21 |
 * | error | 48 tkr | C13 |
 * | warning | | F10 |
 */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const sheets = new Map<string, number>();
  for (const { cells } of findings) {
    const sheet = cells[0]?.sheet ?? "";
    if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  }
  return [...findings].sort(
    (a, b) =>
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || atStake(b) - atStake(a) || comparePlaces(a, b, sheets),
  );
}

/** The difference in thousandths of a krona; nothing where the finding is about no amount. */
function atStake({ difference, figureKind }: Finding): number {
  if (difference === null) return 0;
  switch (figureKind) {
    case "kr":
    case "tkr":
    case "mkr":
      return Math.abs(difference) * AMOUNTS_PER_UNIT[figureKind];
    case "unknownUnit":
      return Math.abs(difference) * AMOUNTS_PER_UNIT.tkr;
    case "percent":
    case "count":
    case "none":
      return 0;
  }
}

function comparePlaces(a: Finding, b: Finding, sheets: ReadonlyMap<string, number>): number {
  const [first] = a.cells;
  const [second] = b.cells;
  if (!first || !second) return Number(first === undefined) - Number(second === undefined);
  const sheetOrder = (sheets.get(first.sheet) ?? 0) - (sheets.get(second.sheet) ?? 0);
  return sheetOrder || first.row - second.row || first.column - second.column;
}
