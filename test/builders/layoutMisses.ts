import { recogniseWorkbook } from "../../src/domain/recognition/recogniseWorkbook";
import type { ColumnAnswer, RecognisedTable, RecognisedWorkbook } from "../../src/domain/recognition/RecognisedTable";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import type { ExpectedTable, GeneratedLayout } from "./layoutGrammar";

/** Recognises a workbook at once. */
export function recognise(snapshot: WorkbookSnapshot, answers: readonly ColumnAnswer[] = []): RecognisedWorkbook {
  const run = recogniseWorkbook(snapshot, answers);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

/** What recognition got wrong in a generated workbook, one short kind of miss each; empty where it is right. */
export function missesOf(layout: GeneratedLayout): readonly string[] {
  const recognised = recognise(layout.snapshot);
  const misses = layout.tables.flatMap((expected) => missesOfTable(recognised, expected));
  const strays = recognised.tables.filter((table) => !layout.tables.some(({ sheet }) => sheet === table.sheet) && table.kind !== "other");
  const questions = recognised.questions.filter(({ table }) => recognised.tables.find(({ id }) => id === table)?.kind !== "causes");
  return [...misses, ...strays.map((table) => `stray ${table.kind} on ${table.sheet}`), ...questions.map((question) => `question ${question.candidates.join("/")}`)];
}

function missesOfTable(recognised: RecognisedWorkbook, expected: ExpectedTable): readonly string[] {
  const table = recognised.tables.find(({ sheet, range }) => sheet === expected.sheet && range.firstRow === expected.firstRow);
  if (!table) return ["not found"];
  const misses: string[] = [];
  if (table.range.lastRow !== expected.lastRow) misses.push("last row");
  if (table.kind !== expected.kind) misses.push(`kind ${table.kind} for ${expected.kind}`);
  if (table.unit !== expected.unit) misses.push(`unit ${String(table.unit)} for ${expected.unit}`);
  if (table.varianceRule !== expected.rule) misses.push(`rule ${String(table.varianceRule)} for ${String(expected.rule)}`);
  return [...misses, ...roleMisses(table, expected), ...rowMisses(table, expected)];
}

function roleMisses(table: RecognisedTable, expected: ExpectedTable): readonly string[] {
  return [...expected.roles].flatMap(([at, role]) => {
    const found = table.columns.find(({ column }) => column === at);
    return found?.role === role ? [] : [`role ${String(found?.role)} for ${role} "${found?.header ?? ""}"`];
  });
}

function rowMisses(table: RecognisedTable, expected: ExpectedTable): readonly string[] {
  return (["totals", "subtotals", "ofWhich"] as const).flatMap((name) => {
    const kind = name === "totals" ? "total" : name === "subtotals" ? "subtotal" : "ofWhich";
    const found = table.rows.filter((row) => row.kind === kind).map((row) => row.row);
    return found.join() === expected[name].join() ? [] : [`rows ${kind}`];
  });
}
