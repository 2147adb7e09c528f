import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import { formatRange, quoteSheetName } from "../workbook/CellAddress";
import { AUDIT } from "./auditGrid";
import { textCell, type SheetRows } from "./SheetRows";
import type { SummaryWords } from "./SummaryWords";

/** Where the figures come from: one row a table that was read. */
export function planSources(rows: SheetRows, recognised: RecognisedWorkbook, words: SummaryWords["reconciliation"]): void {
  const tables = recognised.tables.filter(({ kind }) => kind !== "other");
  if (tables.length === 0) return;
  rows.add("sources_title", [textCell(AUDIT.label, words.sourcesHeading, "sectionHeading")]);
  rows.add("sources_heading", [
    textCell(AUDIT.label, words.tableKind.heading, "columnHeadingText"),
    textCell(AUDIT.sentence, words.sourceTable, "columnHeadingText"),
    textCell(AUDIT.place, words.sourceRange, "columnHeadingText"),
    textCell(AUDIT.firstFigure, words.sourceUnit, "columnHeading"),
  ]);
  for (const table of tables) {
    const range = `${quoteSheetName(table.sheet)}!${formatRange(table.range)}`;
    rows.add(
      "source",
      [
        textCell(AUDIT.label, words.tableKind[table.kind], "label"),
        textCell(AUDIT.sentence, table.caption === "" ? table.sheet : table.caption, "text"),
        textCell(AUDIT.place, range, "text"),
        textCell(AUDIT.firstFigure, table.unit ?? "–", "figure"),
      ],
      `${table.sheet} ${table.kind} ${table.caption}`,
    );
  }
  rows.addSpace();
}
