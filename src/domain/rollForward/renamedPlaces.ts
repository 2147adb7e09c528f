import { tablePlace } from "../budget/storedMethodsOf";
import type { Acceptance } from "../findings/acceptance";
import { findingPlace } from "../findings/identifyFindings";
import type { StoredState } from "../findings/storedState";
import { headersKey } from "../recognition/assignColumns";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import type { WorkbookReview } from "../Review";
import { dateText, showsDate } from "../workbook/dateText";
import type { RollForwardPlan } from "./RollForwardPlan";

/** What was written of a plan, of all that a place is told by. */
export type MonthRenamings = Pick<RollForwardPlan, "texts" | "dates" | "sheetNames">;

/**
 * The state with every place told by its new words: answers, methods, sheets left out and acceptances tills vidare are found by sheet
 * and heading, which now say the new month.
 *
 * @param done what was written: sheets and texts that were refused keep their old words
 * @param review the review from before
 */
export function renamedPlaces(state: StoredState, done: MonthRenamings, review: Pick<WorkbookReview, "recognised" | "findings">): StoredState {
  const { tables } = review.recognised;
  const sheets = new Map(done.sheetNames.map(({ sheet, suggestion }) => [sheet, suggestion]));
  const sheetOf = (sheet: string): string => sheets.get(sheet) ?? sheet;
  const headerOf = (sheet: string, header: string): string => renamedHeader(header, sheet, done);
  const after = tables.map((table) => ({ before: table, now: renamedTable(table, sheetOf, headerOf) }));
  const places = new Map(after.map(({ before, now }) => [tablePlace(before), tablePlace(now)]));
  const keys = new Map(after.map(({ before, now }) => [`${before.sheet}\n${headersKey(before.columns)}`, headersKey(now.columns)]));
  return {
    ...state,
    answers: state.answers.map((answer) => ({
      ...answer,
      sheet: sheetOf(answer.sheet),
      headers: keys.get(`${answer.sheet}\n${answer.headers}`) ?? answer.headers,
      header: headerOf(answer.sheet, answer.header),
    })),
    methods: state.methods.map((method) => (method.table === undefined ? method : { ...method, table: places.get(method.table) ?? method.table })),
    acceptances: renamedAcceptances(state.acceptances, review, (sheet, text) => sheets.get(text) ?? renamedText(sheet, text, { tables, headerOf, done })),
    settings: { ...state.settings, sheetsLeftOut: state.settings.sheetsLeftOut.map(sheetOf) },
  };
}

function renamedTable(table: RecognisedTable, sheetOf: (sheet: string) => string, headerOf: (sheet: string, header: string) => string): RecognisedTable {
  return { ...table, sheet: sheetOf(table.sheet), columns: table.columns.map((column) => ({ ...column, header: headerOf(table.sheet, column.header) })) };
}

/** A column's heading is its header cells joined; the cells that were written are replaced in it. */
function renamedHeader(header: string, sheet: string, { texts, dates }: MonthRenamings): string {
  const parts = [
    ...texts.flatMap(({ cell, kind, text, suggestion }) => (cell.sheet === sheet && kind === "header" && suggestion !== null ? [[text, suggestion] as const] : [])),
    ...dates.filter(({ cell }) => cell.sheet === sheet).map(({ standing, suggestion, numberFormat }) => [headerOfDate(standing, numberFormat), headerOfDate(suggestion, numberFormat)] as const),
  ];
  return parts.reduce((renamed, [before, now]) => renamed.split(joined(before)).join(joined(now)), header);
}

/** As recognition reads the heading: a date as its format shows it, else the number. */
function headerOfDate(value: number, numberFormat: string): string {
  return showsDate(numberFormat) ? dateText(value, numberFormat) : String(value);
}

function joined(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

interface Renaming {
  readonly tables: readonly RecognisedTable[];
  readonly headerOf: (sheet: string, header: string) => string;
  readonly done: MonthRenamings;
}

function renamedText(sheet: string, text: string, { tables, headerOf, done }: Renaming): string {
  const isHeader = tables.some((table) => table.sheet === sheet && table.columns.some(({ header }) => header === text));
  if (isHeader) return headerOf(sheet, text);
  return done.texts.find((one) => joined(one.text) === joined(text))?.suggestion ?? text;
}

/** Acceptances tills vidare hold for a place told by the finding's own words; the findings of the review give them anew. */
function renamedAcceptances(acceptances: readonly Acceptance[], { findings }: Pick<WorkbookReview, "findings">, rename: (sheet: string, text: string) => string): readonly Acceptance[] {
  return acceptances.map((acceptance) => {
    if (acceptance.scope !== "untilFurtherNotice") return acceptance;
    const finding = findings.find((one) => one.rule === acceptance.rule && findingPlace(one) === acceptance.place);
    const [first] = finding?.cells ?? [];
    if (finding === undefined || first === undefined) return acceptance;
    const words = Object.entries(finding.statement).map(([key, value]): [string, unknown] => [key, renamedValue(value, (text) => rename(first.sheet, text))]);
    const place = findingPlace({ rule: finding.rule, statement: Object.fromEntries(words), cells: [{ ...first, sheet: rename(first.sheet, first.sheet) }] });
    return { ...acceptance, place };
  });
}

function renamedValue(value: unknown, rename: (text: string) => string): unknown {
  if (typeof value === "string") return rename(value);
  return Array.isArray(value) ? value.map((one: unknown) => renamedValue(one, rename)) : value;
}
