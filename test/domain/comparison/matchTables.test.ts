import { compareWithPrevious } from "../../../src/domain/comparison/compareWithPrevious";
import { matchTables } from "../../../src/domain/comparison/matchTables";
import { EMPTY_STATE, writeStoredState } from "../../../src/domain/findings/storedState";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import type { RecognisedWorkbook } from "../../../src/domain/recognition/RecognisedTable";
import { gridsOf } from "../../../src/domain/workbook/gridsOf";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const recognise = (workbook: WorkbookSnapshot): RecognisedWorkbook => runToEnd(recogniseWorkbook(workbook, []));

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug"];

/** A unit's sheet: every unit has the same rows. */
function unitSheet(name: string, months: number, size: number): ReturnType<typeof sheetOf> {
  const to = MONTHS[months - 1] ?? "";
  const line = (label: string, budget: number): readonly CellValue[] => [label, (budget * months) / 12, (budget * months) / 12 - 10, 10, budget, budget - 120, 120];
  return sheetOf(name, [
    [`${name}, ${to} 2024, tkr`],
    ["Konto", `Budget jan-${to}`, `Utfall jan-${to}`, "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"],
    line("Personal", 1200 * size),
    line("Lokaler", 2400 * size),
    line("Övrigt", 600 * size),
    ["Summa", 350 * size * months, 350 * size * months - 30, 30, 4200 * size, 4200 * size - 360, 360],
  ]);
}

const board = (months: number, names: readonly string[]): WorkbookSnapshot => workbookOf(names.map((name, index) => unitSheet(name, months, index + 1)));

test("[V38] units whose sheets have the same rows are each paired with their own, whatever their order", () => {
  const { pairs, appeared, vanished } = matchTables(recognise(board(7, ["Enhet 1", "Enhet 3", "Enhet 2"])), recognise(board(6, ["Enhet 1", "Enhet 2", "Enhet 3"])));
  expect(pairs.map(({ current, previous }) => `${current.sheet}=${previous.sheet}`)).toEqual(["Enhet 1=Enhet 1", "Enhet 3=Enhet 3", "Enhet 2=Enhet 2"]);
  expect([appeared, vanished]).toEqual([[], []]);
});

test("[V38] a unit's sheet that is new, and one that is gone, stand alone", () => {
  const { pairs, appeared, vanished } = matchTables(recognise(board(7, ["Enhet 1", "Enhet 4", "Enhet 2"])), recognise(board(6, ["Enhet 1", "Enhet 2"])));
  expect([pairs.length, appeared.map(({ sheet }) => sheet), vanished]).toEqual([2, ["Enhet 4"], []]);
});

test("[V38] a workbook that keeps its earlier months is compared by its newest", () => {
  const { pairs } = matchTables(recognise(workbookOf([unitSheet("Juli", 7, 1), unitSheet("Juni", 6, 1)])), recognise(workbookOf([unitSheet("Juni", 6, 1), unitSheet("Maj", 5, 1)])));
  expect(pairs.map(({ current, previous }) => `${current.sheet}=${previous.sheet}`)).toEqual(["Juli=Juni"]);
});

test("[V38] last month's forecast is the one by the method that its workbook keeps", () => {
  const before = unitSheet("Drift", 6, 1);
  const previous = { ...workbookOf([before]), fileName: "juni.xlsx", storedState: writeStoredState({ ...EMPTY_STATE, methods: [{ label: "Personal", method: "linear" }] }) };
  const current = workbookOf([unitSheet("Drift", 7, 1)]);
  const comparison = runToEnd(compareWithPrevious(previous, { grids: runToEnd(gridsOf(current)), recognised: recognise(current) }));
  expect(comparison?.previous).toEqual({ fileName: "juni.xlsx", period: { year: 2024, months: 6 } });
  expect(comparison?.previousForecasts.map(({ forecast }) => forecast / 1_000_000)).toEqual([1180, 2280, 480, 3940]);
});
