import type { FindingDraft } from "../../findings/Rule";
import type { TextSpan } from "../../findings/Finding";
import type { CellAddress } from "../../workbook/CellAddress";
import { findSmallCounts } from "../findSmallCounts";
import type { MailingContext } from "../MailingContext";
import { mailingDraft } from "../mailingDraft";
import { textCellsInSlices } from "../textCellsInSlices";
import { computableMaskFindings } from "./computableMasks";
import { smallCountsInTable } from "./smallCountsInTable";

/** Shorter texts are labels and headings, where a number word is a name ("En ingång"). */
const SHORTEST_SENTENCE = 25;

/**
 * M11 `small-count`: so few clients that they can be recognised, in a sentence of the workbook or of the report's text, or in a table of counts, or
 * masked in a table that gives the number away.
 *
 * A warning beside an amount of money (what one client costs can be read), else worth knowing. Staff are not clients. Source: RULES.md D.4.
 * Example (limit 5): "Ett barn är placerat, dygnskostnaden är 1 900 kr" is a warning on "Ett barn".
 */
export function* smallCountFindings(context: MailingContext): Generator<number, readonly FindingDraft[]> {
  const { grids, settings, reportText, recognised } = context;
  const drafts: FindingDraft[] = [];
  for (const [sheet, grid] of grids) {
    yield* textCellsInSlices(grid, (text, row, column) => {
      const draft = sentenceFinding(text, settings.smallCountLimit, { sheet, row, column }, null);
      if (draft !== null) drafts.push(draft);
    });
  }
  for (const [index, paragraph] of (reportText ?? []).entries()) {
    const draft = sentenceFinding(paragraph, settings.smallCountLimit, null, index + 1);
    if (draft !== null) drafts.push(draft);
    yield 0;
  }
  for (const table of recognised.tables) {
    const grid = grids.get(table.sheet);
    if (grid) drafts.push(...smallCountsInTable(table, grid, settings.smallCountLimit), ...computableMaskFindings(table, grid, settings.smallCountLimit));
    yield 0;
  }
  return drafts;
}

/** One finding a text, at the count that gives most away. */
function sentenceFinding(text: string, limit: number, place: CellAddress | null, paragraph: number | null): FindingDraft | null {
  if (text.length < SHORTEST_SENTENCE) return null;
  const matches = findSmallCounts(text, limit);
  const match = matches.find((candidate) => candidate.isBesideAmount) ?? matches[0];
  if (!match) return null;
  const { start, length, quoted, isBesideAmount } = match;
  const span: TextSpan = { paragraph, start, length };
  return mailingDraft("small-count", isBesideAmount ? "warning" : "info", place === null ? [] : [place], { code: "smallCountInSentence", quoted, isBesideAmount }, span);
}
