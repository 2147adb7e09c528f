import type { MoneyUnit } from "../amount/Amount";
import type { Period } from "../recognition/Period";
import { amountWords } from "./amountWords";
import { sentenceFormula, type SentencePart } from "./sentenceFormula";
import type { SummaryColumn } from "./SummaryColumn";
import type { SummaryWords } from "./SummaryWords";
import type { UnitSection } from "./planUnitSection";
import { mainVariance, varianceValue } from "./UnitTable";
import { ownCell, type UnitTableRow } from "./unitTableCells";

/** Units that the sentence of the largest variances names. */
const MOST_NAMED = 3;
/** What a sentence may be long before it would run off the page at 12 points. */
const LONGEST_SENTENCE = 125;

/** The one to three sentences of the page, each a formula whose figures follow the table. */
export function planSentences(
  section: UnitSection,
  unit: MoneyUnit | null,
  period: Period | null,
  words: SummaryWords,
): readonly string[] {
  const amount = (column: SummaryColumn, row: UnitTableRow): ReturnType<typeof amountWords> =>
    amountWords(ownCell(section.places, column, row.key), unit);
  const { total } = section;
  const sentences: (readonly SentencePart[])[] = [];
  if (total?.contents.has("forecastVariance") === true && section.places.has("forecastVariance")) {
    const change = total.contents.has("change") ? amount("change", total) : null;
    sentences.push(words.forecastSentence(amount("forecastVariance", total), change));
  }
  if (total?.contents.has("varianceToDate") === true) {
    sentences.push(words.toDateSentence(amount("varianceToDate", total), period));
  }
  const largest = largestRows(section, unit);
  if (largest.length > 0) {
    sentences.push(
      words.largestSentence(
        largest.map(({ row, column }) => ({
          label: { formula: `A{row:${row.key}}` },
          variance: amount(column, row),
        })),
      ),
    );
  }
  return sentences.map(sentenceFormula);
}

/** The rows that deviate most, as many as a line of the page can name. */
function largestRows(
  section: UnitSection,
  unit: MoneyUnit | null,
): readonly { readonly row: UnitTableRow; readonly column: SummaryColumn }[] {
  const column = mainVariance(section.places.keys());
  if (column === null) return [];
  const ranked = section.rows
    .filter(({ row, contents }) => (row.source.kind === "item" || row.source.kind === "outside") && contents.has(column))
    .map((row) => ({ row, size: Math.abs(varianceValue(row.row, column, unit) ?? 0) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  let length = 20;
  return ranked
    .slice(0, MOST_NAMED)
    .filter(({ row }) => (length += row.row.name.length + 14) <= LONGEST_SENTENCE)
    .map(({ row }) => ({ row, column }));
}
