import type { FindingDraft } from "../../findings/Rule";
import type { RecognisedTable } from "../../recognition/RecognisedTable";
import { type CellRange, parseCellAddress } from "../../workbook/CellAddress";
import type { MailingContext } from "../MailingContext";
import { mailingDraft } from "../mailingDraft";

/**
 * M15 `hidden-content`: a print area that cuts a table off, so that what is printed does not show what the totals hold.
 *
 * Example: the print area A1:F20 over a table in A5:H12 loses columns G and H. Needs the workbook's file.
 */
export function printAreaFindings({ recognised, packageFacts }: MailingContext): FindingDraft[] {
  return (packageFacts?.printAreas ?? []).flatMap(({ sheet, area }) => {
    const ranges = rangesOfArea(area);
    const cut = recognised.tables.find((table) => table.sheet === sheet && table.kind !== "other" && isCut(table, ranges));
    if (!cut) return [];
    const place = { sheet, row: cut.range.firstRow, column: cut.range.firstColumn };
    return [mailingDraft("hidden-content", "info", [place], { code: "printAreaCutsTable", sheet, area: area.replace(/\$/g, "").replace(/^.*!/, "") })];
  });
}

/** A print area as the file writes it ("Drift!$A$1:$F$20,Drift!$H$1:$K$20") as ranges. */
export function rangesOfArea(area: string): readonly CellRange[] {
  return area.split(",").flatMap(rangeOf);
}

function rangeOf(area: string): CellRange[] {
  const [from = "", to = from] = area.replace(/^.*!/, "").split(":");
  const first = parseCellAddress(`S!${from}`);
  const last = parseCellAddress(`S!${to}`);
  if (first === null || last === null) return [];
  return [{ firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column }];
}

/** Partly inside: the table is printed, but not all of it. A table wholly outside is left out on purpose. */
function isCut({ range }: RecognisedTable, areas: readonly CellRange[]): boolean {
  const touches = areas.some((area) => area.firstRow <= range.lastRow && range.firstRow <= area.lastRow && area.firstColumn <= range.lastColumn && range.firstColumn <= area.lastColumn);
  const holds = areas.some((area) => area.firstRow <= range.firstRow && range.lastRow <= area.lastRow && area.firstColumn <= range.firstColumn && range.lastColumn <= area.lastColumn);
  return touches && !holds;
}
