import { columnLetters } from "../workbook/CellAddress";
import type { Cause, CauseGroup } from "./causeGroups";
import type { SectionGrid, UnitSection } from "./planUnitSection";
import { contentCell, formulaCell, headingCell, textCell, type SheetRows } from "./SheetRows";
import { contentOf } from "./SourceFigures";
import type { PlannedCell } from "./SummaryPlan";
import type { SummaryWords } from "./SummaryWords";
import { mainVariance } from "./UnitTable";
import { ownCell, type UnitTableRow } from "./unitTableCells";

/** How the cells of the main table are named from the section's own sheet: as they are on the page, with its sheet's name elsewhere. */
export type PageCell = (cell: string) => string;

/**
 * Causes per unit: what they add up to, the variance and what no cause explains ("ej specificerat"). At most `most` causes of a unit are
 * listed, the largest first; the others stand as one line.
 */
export function planCauseSection(
  rows: SheetRows,
  groups: readonly CauseGroup[],
  section: UnitSection,
  words: SummaryWords,
  layout: { readonly grid: SectionGrid; readonly most: number; readonly pageCell: PageCell },
): void {
  const { grid, most, pageCell } = layout;
  const variance = mainVariance(section.places.keys());
  const explained = groups.flatMap((group) => {
    const row = section.rows.find((one) => one.row.source.row === group.row);
    return row && variance && row.contents.has(variance) ? [{ group, row }] : [];
  });
  if (explained.length === 0 || !variance) return;
  rows.addSpace();
  const columns = [words.causesSum, words.causesVariance, words.unspecified];
  rows.add("causes_heading", [
    textCell(grid.label, words.causesHeading, "columnHeadingText"),
    ...columns.map((heading, index) => headingCell(grid.firstFigure + index, heading, "columnHeading")),
  ]);
  for (const { group, row } of explained) {
    addGroup(rows, group.causes, row, { grid, most, variance: pageCell(ownCell(section.places, variance, row.key)), others: words.otherCauses });
  }
}

interface GroupLayout {
  readonly grid: SectionGrid;
  readonly most: number;
  readonly variance: string;
  readonly others: SummaryWords["otherCauses"];
}

function addGroup(rows: SheetRows, causes: readonly Cause[], unit: UnitTableRow, { grid, most, variance, others }: GroupLayout): void {
  const label = unit.row.name;
  const unitKey = rows.key("causes", label);
  const column = columnLetters(grid.firstFigure);
  const ranked = [...causes].sort((a, b) => Math.abs(b.figure.value) - Math.abs(a.figure.value));
  const isCut = ranked.length > most;
  const listed = isCut ? ranked.slice(0, Math.max(0, most - 1)) : causes;
  const rest = isCut ? ranked.slice(listed.length) : [];
  const lines = [
    ...listed.map((cause) => ({ text: cause.label, cells: [contentCell(grid.firstFigure, contentOf(cause.figure), "amount")] })),
    ...(rest.length > 0 && most > 0 ? [{ text: others(rest.length), cells: [formulaCell(grid.firstFigure, `=${sumOf(rest)}`, "amount")] }] : []),
  ].map((line) => ({ ...line, key: rows.key("cause", `${label} ${line.text}`) }));
  const [first, last] = [lines[0], lines[lines.length - 1]];
  const sum = first && last ? `SUM(${column}{row:${first.key}}:${column}{row:${last.key}})` : sumOf(causes);
  rows.addKeyed(unitKey, [
    textCell(grid.label, label, "subtotalLabel", 80),
    formulaCell(grid.firstFigure, `=${sum}`, "subtotalVariance"),
    formulaCell(grid.firstFigure + 1, `=${variance}`, "subtotalVariance"),
    formulaCell(grid.firstFigure + 2, `=ROUND(${columnLetters(grid.firstFigure + 1)}{row:${unitKey}}-${column}{row:${unitKey}},6)`, "subtotalVariance"),
  ]);
  for (const { key, text, cells } of lines) rows.addKeyed(key, causeCells(grid, text, cells));
}

function causeCells(grid: SectionGrid, text: string, cells: readonly PlannedCell[]): readonly PlannedCell[] {
  return [textCell(grid.label, text, "indentedLabel", 120), ...cells.map((cell): PlannedCell => ({ ...cell, style: "variance" }))];
}

/** Amounts that stand as text in the workbook go in as they were read. */
function sumOf(causes: readonly Cause[]): string {
  return causes.map(({ figure }) => figure.reference ?? `(${String(figure.value)})`).join("+") || "0";
}
