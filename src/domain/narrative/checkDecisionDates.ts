import type { FindingDraft } from "../findings/Rule";
import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { CellAddress } from "../workbook/CellAddress";
import type { SheetGrid } from "../workbook/SheetGrid";
import { textCells } from "./collectPassages";

/** A date that says when the report was decided, with its cell. */
interface DecisionDate {
  readonly cell: CellAddress;
  readonly start: number;
  /** As written, "2018-05-13". */
  readonly date: string;
  /** "Beslutsdatum" tells the report's own date; "fastställd av" may be that of a budget. */
  readonly isOwn: boolean;
}

const OWN_DATE = /(?:besluts|sammanträdes|rapport|dokument)datum/i;
const DECIDED = /^(?:fastställd|antagen|beslutad|godkänd)\b/i;
const OTHER_PAPER = /budget|plan|policy|riktlinje|reglemente|strategi/i;
const DATE = /\b((?:19|20)\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/;
/** Longer text is prose, which may speak of older decisions. */
const LONGEST_LINE = 70;

/**
 * A decision date that stands on the report's cover and precedes the year that the report is about: last year's cover was kept.
 * One finding per date; only a line that calls itself the report's date begins one, others with the same date stand beside it.
 */
export function checkDecisionDates(recognised: RecognisedWorkbook, grids: ReadonlyMap<string, SheetGrid>): readonly FindingDraft[] {
  const { period } = recognised;
  if (!period) return [];
  const dates = [...grids.values()].flatMap(datesOf).filter((one) => Number(one.date.slice(0, 4)) < period.year);
  return dates
    .filter((one, order) => one.isOwn && dates.findIndex((other) => other.isOwn && other.date === one.date) === order)
    .map((own) => {
      const same = dates.filter((other) => other !== own && other.date === own.date).map((other) => other.cell);
      return {
        rule: "period",
        severity: "warning",
        cells: [own.cell, ...same],
        expected: null,
        actual: null,
        difference: null,
        figureKind: "none",
        diagnosis: null,
        evidence: [],
        span: { paragraph: null, start: own.start, length: own.date.length },
        statement: { code: "decisionBeforePeriod", date: own.date, year: period.year },
      };
    });
}

function datesOf(grid: SheetGrid): readonly DecisionDate[] {
  const dates: DecisionDate[] = [];
  for (const { text, row, column } of textCells(grid)) {
    const match = text.length <= LONGEST_LINE ? DATE.exec(text) : null;
    const isOwn = OWN_DATE.test(text);
    if (!match || OTHER_PAPER.test(text) || !(isOwn || DECIDED.test(text.trim()))) continue;
    dates.push({ cell: { sheet: grid.sheet.name, row, column }, start: match.index, date: match[0], isOwn });
  }
  return dates;
}
