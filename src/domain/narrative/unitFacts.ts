import type { RecognisedTable } from "../recognition/RecognisedTable";
import type { Fact, Measure } from "./Fact";
import { findSubjects } from "./findSubjects";
import type { NarrativeTables } from "./NarrativeTables";
import type { SubjectIndex } from "./Subject";
import { tokenise } from "./tokenise";

const FORECAST = /prognos|helår|årsprognos/i;
const TO_DATE = /period|utfall|t\.?o\.?m|till och med|per (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|hittills/i;

/** The variance that a sentence's words say; null where they do not say when. */
export function varianceSaid(text: string): Measure | null {
  if (FORECAST.test(text)) return "forecastVariance";
  return TO_DATE.test(text) ? "varianceToDate" : null;
}

/** The variances of the one table per unit; with several tables no single one decides. */
export function unitFacts(tables: NarrativeTables, measure: Measure): readonly Fact[] {
  const perUnit = tables.recognised.tables.filter((table) => table.kind === "byUnit");
  const [table, ...others] = perUnit;
  return table && others.length === 0 ? itemFacts(table, tables, measure) : [];
}

function itemFacts(table: RecognisedTable, tables: NarrativeTables, measure: Measure): readonly Fact[] {
  const rows = table.rows.filter((row) => row.kind === "item");
  return rows.flatMap((row) => tables.factsOfRow({ table, row }).filter((fact) => fact.measure === measure && fact.cells.length === 1));
}

export function rowKey(fact: Fact): string {
  return `${fact.table}:${String(fact.row)}`;
}

/** Rows whose full names stand in a text. */
export function namedRows(text: string, index: SubjectIndex): ReadonlySet<string> {
  const mentions = findSubjects(tokenise(text), index).filter((mention) => mention.match === "full");
  return new Set(mentions.flatMap((mention) => mention.subjects.flatMap((subject) => subject.rows.map((row) => `${row.table.id}:${String(row.row.row)}`))));
}
