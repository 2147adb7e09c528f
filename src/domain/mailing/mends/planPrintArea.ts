import type { Finding } from "../../findings/Finding";
import type { RecognisedTable } from "../../recognition/RecognisedTable";
import type { CellRange } from "../../workbook/CellAddress";
import type { PackageFacts } from "../PackageFacts";
import { rangesOfArea } from "../rules/printAreaRule";
import type { PrintAreaMend } from "./Mend";

/** Widens a sheet's print area until it cuts no table; null where it is made of several pieces, whose order on paper only the user knows. */
export function planPrintArea(finding: Finding, tables: readonly RecognisedTable[], printAreas: PackageFacts["printAreas"]): PrintAreaMend | null {
  const sheet = finding.cells[0]?.sheet;
  const [before, ...others] = printAreas.filter((area) => area.sheet === sheet).flatMap(({ area }) => rangesOfArea(area));
  if (sheet === undefined || before === undefined || others.length > 0) return null;
  const ranges = tables.filter((table) => table.sheet === sheet && table.kind !== "other").map(({ range }) => range);
  let after = before;
  // A wider area may touch the next table: each round takes in at least one more, or is the last.
  for (let round = 0; round <= ranges.length; round++) after = ranges.filter((range) => touches(range, after)).reduce(around, after);
  return { kind: "printArea", finding: finding.id, sheet, before, after };
}

function touches(one: CellRange, other: CellRange): boolean {
  return one.firstRow <= other.lastRow && other.firstRow <= one.lastRow && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

function around(one: CellRange, other: CellRange): CellRange {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}
