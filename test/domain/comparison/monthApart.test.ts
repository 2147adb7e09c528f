import { join } from "node:path";
import { readSnapshotOf } from "../../../src/cli/reviewFile";
import { compareWithPrevious } from "../../../src/domain/comparison/compareWithPrevious";
import type { WorkbookComparison } from "../../../src/domain/comparison/WorkbookComparison";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import type { ColumnRole, RecognisedTable, TableRow } from "../../../src/domain/recognition/RecognisedTable";
import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import { gridsOf } from "../../../src/domain/workbook/gridsOf";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { nextMonth, plant, tablesOf, valueIn, type PlantedChange } from "../../builders/nextMonth";

const REPORTS = ["kvartal-september", "manad-juli", "manad-mars", "manad-oktober", "varbokslut-april"];

async function read(name: string): Promise<WorkbookSnapshot> {
  const snapshot = await readSnapshotOf(join(__dirname, "..", "..", "workbooks", `${name}.xlsx`));
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return snapshot.value;
}

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function compare(previous: WorkbookSnapshot, current: WorkbookSnapshot): WorkbookComparison {
  const comparison = runToEnd(compareWithPrevious(previous, { grids: runToEnd(gridsOf(current)), recognised: runToEnd(recogniseWorkbook(current, [])) }));
  if (comparison === null) throw new Error("a previous workbook was given");
  return comparison;
}

const told = (comparison: WorkbookComparison): unknown =>
  comparison.differences.map((difference) => `${difference.code} ${"cell" in difference ? formatCellAddress(difference.cell) : difference.label}`).sort();

interface Place {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly column: number;
}

/** The first item row of a budget table (`without` a column of another role) that has a figure other than nil in a column of a role. */
function placeOf(workbook: WorkbookSnapshot, role: ColumnRole, without: ColumnRole | null = null): Place | null {
  for (const table of tablesOf(workbook).filter(({ kind }) => kind === "byUnit" || kind === "byAccount")) {
    const column = table.columns.find((one) => one.role === role)?.column;
    if (column === undefined || table.columns.some((one) => one.role === without)) continue;
    const row = table.rows.find((one) => one.kind === "item" && Math.abs(Number(valueIn(workbook, table.sheet, one.row, column))) > 100);
    if (row) return { table, row, column };
  }
  return null;
}

function changeAt({ table, row, column }: Place, value: string | number): PlantedChange {
  return { sheet: table.sheet, row: row.row, column, value };
}

describe.each(REPORTS)("%s a month later", (name) => {
  test("[V34] has nothing to tell where nothing but the month has passed", async () => {
    const july = await read(name);
    expect(told(compare(july, nextMonth(july)))).toEqual([]);
  });

  test("[V34] tells each planted change at its cell, and nothing else", async () => {
    const before = await read(name);
    const after = nextMonth(before);
    const changes: PlantedChange[] = [];
    const expected: string[] = [];
    for (const [role, code] of [["annualBudget", "annualBudgetChanged"], ["forecast", "forecastChanged"], ["forecastVariance", "forecastVarianceChanged"], ["actualToDate", "actualFell"]] as const) {
      const place = placeOf(after, role, role === "forecastVariance" ? "forecast" : null);
      // "Vårbokslut" names no month: no month was added then, and nothing is to be expected of the actuals.
      const isLater = place?.table.period?.months !== tablesOf(before).find(({ id }) => id === place?.table.id)?.period?.months;
      if (!place || (role === "actualToDate" && !isLater)) continue;
      const sheetBefore = before.sheets[after.sheets.findIndex((sheet) => sheet.name === place.table.sheet)]?.name ?? "";
      const standing = Number(valueIn(before, sheetBefore, place.row.row, place.column));
      changes.push(changeAt(place, role === "actualToDate" ? Math.round(standing * 0.9) : standing + 37));
      expected.push(`${code} ${formatCellAddress({ sheet: place.table.sheet, row: place.row.row, column: place.column })}`);
    }
    const sentence = before.sheets.flatMap((sheet, index) =>
      sheet.values.flatMap((line, row) => line.flatMap((value, column) => (typeof value === "string" && value.trim().length >= 60 && /\d/.test(value) ? [{ sheet: after.sheets[index]?.name ?? "", row: sheet.origin.row + row, column: sheet.origin.column + column, value }] : []))),
    )[0];
    if (sentence) {
      changes.push(sentence);
      expected.push(`sentenceUnchanged ${formatCellAddress(sentence)}`);
    }
    expect(expected.length).toBeGreaterThanOrEqual(2);
    expect(told(compare(before, plant(after, changes)))).toEqual(expected.sort());
  });

  test("[V34] tells a unit under another name as renamed where its code says so, else as one that vanished and one that appeared", async () => {
    const before = await read(name);
    const after = nextMonth(before);
    const place = placeOf(after, "actualToDate");
    const label = place?.table.columns.find(({ role }) => role === "label")?.column;
    if (!place || label === undefined) throw new Error("no unit to rename");
    const renamed = plant(after, [changeAt({ ...place, column: label }, "Nyinrättad enhet")]);
    const cell = formatCellAddress({ sheet: place.table.sheet, row: place.row.row, column: label });
    expect(told(compare(before, renamed))).toEqual(place.row.code === null ? [`rowAppeared ${cell}`, `rowVanished ${place.row.label}`] : [`rowRenamed ${cell}`]);
  });

  test("[V34] tells a unit that is gone, and nothing else", async () => {
    const before = await read(name);
    const after = nextMonth(before);
    const place = placeOf(after, "actualToDate");
    if (!place) throw new Error("no unit to take out");
    const { firstColumn, lastColumn } = place.table.range;
    const blanks = Array.from({ length: lastColumn - firstColumn + 1 }, (_one, index) => changeAt({ ...place, column: firstColumn + index }, ""));
    expect(told(compare(before, plant(after, blanks)))).toEqual([`rowVanished ${place.row.label}`]);
  });
});
