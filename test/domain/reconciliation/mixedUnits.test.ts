import type { CellValue, WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { withEdits } from "../../builders/defectEdit";
import { aboveInfo } from "../../builders/defectExpect";
import { reconciled } from "../../builders/defectReview";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const HEADINGS = ["Ack utfall", "Ack budget", "Avvikelse period", "Årets budget", "Årets prognos", "Avvikelse prognos"] as const;
/** Revenue and cost of each unit in tkr: utfall, budget, årsbudget, prognos. */
const UNITS: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ["Grundskola", [-8123, -8011, -12017, -12300], [151_734, 148_036, 222_382, 226_882]],
  ["Förskola", [-15_402, -15_120, -22_680, -23_000], [84_961, 86_240, 129_360, 127_455]],
  ["Gymnasium", [-2310, -2450, -3675, -3500], [61_208, 58_344, 87_516, 91_812]],
  ["Kulturskola", [-1890, -1840, -2760, -2835], [12_755, 12_960, 19_440, 19_133]],
];

function withVariances([actual, budget, annual, forecast]: readonly number[]): readonly number[] {
  return [actual!, budget!, budget! - actual!, annual!, forecast!, annual! - forecast!];
}

function added(lines: readonly (readonly number[])[]): readonly number[] {
  return HEADINGS.map((_, column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0));
}

/** What a board in millions with one decimal (or in tkr, or kronor) shows of amounts in tkr. */
type Show = (tkr: number) => number;
const inMillions: Show = (tkr) => Number((tkr / 1000).toFixed(1));

/** A board whose rows are the units' totals, and a table in tkr for each unit: on sheets of their own without a telling name, or on the board's. */
function report(unitWord: string, show: Show, isOnOneSheet = false): WorkbookSnapshot {
  const nets = UNITS.map(([, revenue, cost]) => added([withVariances(revenue), withVariances(cost)]));
  const shown = (line: readonly number[]): readonly number[] => line.map(show);
  const board: (readonly CellValue[])[] = [
    ["Månadsuppföljning till och med augusti 2024"],
    [],
    [`Belopp i ${unitWord}`, ...HEADINGS],
    ...UNITS.map(([name], index) => [name, ...shown(nets[index] ?? [])]),
    ["Totalt", ...shown(added(nets))],
  ];
  const details = UNITS.map(([name, revenue, cost]): readonly (readonly CellValue[])[] => [
    ["Belopp i tkr", ...HEADINGS],
    ["Verksamhetens intäkter", ...withVariances(revenue)],
    ["Verksamhetens kostnader", ...withVariances(cost)],
    [isOnOneSheet ? name : "Nettoresultat", ...added([withVariances(revenue), withVariances(cost)])],
  ]);
  const onOne = details.flatMap((table) => [[], [], ...table]);
  return workbookOf(isOnOneSheet ? [sheetOf("Nämnden", [...board, ...onOne])] : [sheetOf("Nämnden", board), ...details.map((table, index) => sheetOf(`Flik ${String(index + 1)}`, table))]);
}

function unitLinks(snapshot: WorkbookSnapshot): number {
  const run = recogniseWorkbook(snapshot, []);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value.links.filter(({ kind }) => kind === "unit").length;
  }
}

describe("a board and its units in different units of money", () => {
  it.each([
    ["mkr", inMillions],
    ["tkr", (tkr: number) => tkr],
    ["kr", (tkr: number) => tkr * 1000],
  ] as const)("[R57] a board in %s is linked to units in tkr by their figures, each within its own rounding", (word, show) => {
    const snapshot = report(word, show);
    expect(unitLinks(snapshot)).toBe(4);
    expect(aboveInfo(reconciled(snapshot))).toEqual([]);
  });

  it("[R57] on one sheet as well", () => {
    const snapshot = report("mkr", inMillions, true);
    expect(unitLinks(snapshot)).toBe(4);
    expect(aboveInfo(reconciled(snapshot))).toEqual([]);
  });

  it("[R57] a forecast that is another in the unit's own table is told in the board's", () => {
    const snapshot = report("mkr", inMillions);
    const cell = (column: number) => ({ sheet: "Nämnden", row: 3, column });
    const board = withEdits(snapshot, [{ cell: cell(5), value: 215.8 }, { cell: cell(6), value: -5.4 }, { cell: { sheet: "Nämnden", row: 7, column: 5 }, value: 424.8 }, { cell: { sheet: "Nämnden", row: 7, column: 6 }, value: -7.3 }]);
    const lines = aboveInfo(reconciled(board));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error unit-vs-board Nämnden!G4 \S+ -4.217 -5.4$/);
  });

  it("[R57] what is within the board's rounding is not told, and one step beyond is", () => {
    const snapshot = report("mkr", inMillions);
    const cell = { sheet: "Nämnden", row: 3, column: 4 };
    const annual = (value: number) => aboveInfo(reconciled(withEdits(snapshot, [{ cell, value }])));
    expect(annual(210.4)).toEqual([]);
    expect(annual(210.6)).toEqual(["error forecast-variance Nämnden!E4 - 210.365 210.6"]);
  });

  it("[R57] small amounts that millions cannot tell apart link nothing", () => {
    const board = sheetOf("Nämnden", [["Belopp i mkr", ...HEADINGS], ...["Stab", "Kansli", "Arkiv"].map((name) => [name, 0.2, 0.2, 0, 0.3, 0.3, 0]), ["Totalt", 0.6, 0.6, 0, 0.9, 0.9, 0]]);
    const other = sheetOf("Flik 1", [["Belopp i tkr", ...HEADINGS], ["Intäkter", -50, -40, 10, -60, -70, 10], ["Kostnader", 240, 230, -10, 350, 340, 10], ["Netto", 190, 190, 0, 290, 270, 20]]);
    expect(unitLinks(workbookOf([board, other]))).toBe(0);
  });
});
