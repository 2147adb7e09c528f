import { columnLetters } from "../../src/domain/workbook/CellAddress";
import { withEdits, type CellEdit } from "./defectEdit";
import type { DefectGround, GroundFigure } from "./defectGround";
import type { DefectKind } from "./defectKinds";
import type { Random } from "./layoutRandom";

const isTyped = (ground: DefectGround): boolean => ground.report !== null && !ground.report.hasFormulas;

export function roundLike(ground: DefectGround, value: number): number {
  return Number(value.toFixed(ground.step < 1 ? 1 : 0));
}

export function ofUnit(ground: DefectGround, unit: number, ending: string): readonly GroundFigure[] {
  return ground.figures.filter((figure) => figure.table.endsWith(ending) && figure.table.startsWith(sheetOfUnit(ground, unit)));
}

function sheetOfUnit(ground: DefectGround, unit: number): string {
  return ground.figures.find((figure) => figure.table.endsWith("/unit") && figure.unit === unit)?.cell.sheet ?? "";
}

function boardRow(ground: DefectGround, unit: number): readonly GroundFigure[] {
  return ground.figures.filter((figure) => figure.table === "Nämnden/board" && figure.row === "item" && figure.unit === unit);
}

export function unitsOf(ground: DefectGround): number {
  return new Set(ground.figures.flatMap(({ unit }) => (unit === null ? [] : [unit]))).size;
}

/** A change of some per cent, at least far beyond rounding. */
export function changeOf(ground: DefectGround, value: number, random: Random): number {
  return roundLike(ground, (random.chance(0.5) ? 1 : -1) * (200 * ground.step + Math.abs(value) * (0.02 + 0.1 * random.next())));
}

export function edit(figure: GroundFigure | undefined, change: number, ground: DefectGround): readonly CellEdit[] {
  return figure ? [{ cell: figure.cell, value: roundLike(ground, figure.value + change) }] : [];
}

/** A unit's forecast was updated in its own sheet, causes and all, and not in the board's table. */
const unitVsBoard: DefectKind = (ground, random) => {
  if (!isTyped(ground)) return null;
  const unit = random.between(0, unitsOf(ground) - 1);
  const table = ofUnit(ground, unit, "/unit");
  const causes = ofUnit(ground, unit, "/unitCauses");
  const costs = table.filter(({ row }) => row === "item").slice(-7);
  const total = table.filter(({ row }) => row === "total");
  const forecast = costs.find(({ role }) => role === "forecast");
  if (!forecast || !ground.report) return null;
  const change = changeOf(ground, forecast.value, random);
  const variance = ground.report.rule === "budgetMinusActual" ? -change : change;
  const edits = [
    ...edit(forecast, change, ground),
    ...edit(costs.find(({ role }) => role === "forecastVariance"), variance, ground),
    ...edit(total.find(({ role }) => role === "forecast"), change, ground),
    ...edit(total.find(({ role }) => role === "forecastVariance"), variance, ground),
    ...edit(causes.find(({ row }) => row === "item"), variance, ground),
    ...edit(causes.find(({ row }) => row === "total"), variance, ground),
  ];
  const places = [...boardRow(ground, unit), ...total].filter(({ role }) => role === "forecast" || role === "forecastVariance");
  return { snapshot: withEdits(ground.snapshot, edits), places: places.map(({ cell }) => cell), causes: [] };
};

/** The accounts table's actual was updated, and not the table per unit. */
const tableVsTable: DefectKind = (ground, random) => {
  if (!isTyped(ground) || !ground.report) return null;
  const table = ground.figures.filter(({ table: name }) => name === "Nämnden/accounts");
  const costs = table.filter(({ row }) => row === "item").slice(-7);
  const total = table.filter(({ row }) => row === "total");
  const actual = costs.find(({ role }) => role === "actualToDate");
  if (!actual) return null;
  const change = changeOf(ground, actual.value, random);
  const variance = ground.report.rule === "budgetMinusActual" ? -change : change;
  const edits = [costs, total].flatMap((line) => [
    ...edit(line.find(({ role }) => role === "actualToDate"), change, ground),
    ...edit(line.find(({ role }) => role === "varianceToDate"), variance, ground),
  ]);
  const board = ground.figures.filter(({ table: name, row }) => name === "Nämnden/board" && row === "total");
  const places = [...total, ...board].filter(({ role }) => role === "actualToDate" || role === "varianceToDate");
  return { snapshot: withEdits(ground.snapshot, edits), places: places.map(({ cell }) => cell), causes: [] };
};

/** A unit's whole cause table with its signs turned round. */
const turnedCauses: DefectKind = (ground, random) => {
  const causes = ofUnit(ground, random.between(0, unitsOf(ground) - 1), "/unitCauses");
  const total = causes.find(({ row }) => row === "total");
  if (!isTyped(ground) || !total || Math.abs(total.value) < 20 * ground.step) return null;
  const edits = causes.map(({ cell, value }): CellEdit => ({ cell, value: -value }));
  return { snapshot: withEdits(ground.snapshot, edits), places: [total.cell], causes: ["signFlippedTable"] };
};

/** A cause table that adds up and does not explain the variance. */
const unexplained: DefectKind = (ground, random) => {
  const causes = ofUnit(ground, random.between(0, unitsOf(ground) - 1), "/unitCauses");
  const total = causes.find(({ row }) => row === "total");
  const item = causes.find(({ row }) => row === "item");
  if (!isTyped(ground) || !total || !item) return null;
  const change = changeOf(ground, total.value, random);
  return { snapshot: withEdits(ground.snapshot, [...edit(item, change, ground), ...edit(total, change, ground)]), places: [total.cell], causes: [] };
};

/** A cause of the board's table that is not the unit's variance, with the total corrected so that it ties. */
const causeRow: DefectKind = (ground, random) => {
  const causes = ground.figures.filter(({ table, row }) => table === "Nämnden/boardCauses" && row === "item");
  if (!isTyped(ground) || causes.length < 4) return null;
  const [first, second] = random.shuffle(causes);
  if (!first || !second) return null;
  const change = changeOf(ground, first.value, random);
  return { snapshot: withEdits(ground.snapshot, [...edit(first, change, ground), ...edit(second, -change, ground)]), places: [first.cell, second.cell], causes: [] };
};

/** A figure of the board's table changed, and the total of its column as Excel computes it anew. */
function recalculated(ground: DefectGround, figure: GroundFigure, value: number, formula?: string): readonly CellEdit[] {
  const total = ground.figures.find(({ table, row, role }) => table === figure.table && row === "total" && role === figure.role);
  const shape = figure.cell.column;
  const items = ground.figures.filter(({ table, row, cell }) => table === figure.table && row === "item" && cell.column === shape);
  const [first, last] = [Math.min(...items.map(({ cell }) => cell.row)) + 1, Math.max(...items.map(({ cell }) => cell.row)) + 1];
  const letters = columnLetters(shape);
  return [
    { cell: figure.cell, value, ...(formula === undefined ? {} : { formula }) },
    ...(total ? [{ cell: total.cell, value: roundLike(ground, total.value + value - figure.value), formula: `=SUM(${letters}${String(first)}:${letters}${String(last)})` }] : []),
  ];
}

/** An amount typed over the formula of a variance. */
const constantOverFormula: DefectKind = (ground, random) => {
  const items = ground.figures.filter(({ table, row, role }) => table === "Nämnden/board" && row === "item" && (role === "varianceToDate" || role === "forecastVariance"));
  if (ground.report?.hasFormulas !== true || items.length < 10) return null;
  const figure = random.pick(items);
  const edits = recalculated(ground, figure, roundLike(ground, figure.value + changeOf(ground, figure.value, random)));
  return { snapshot: withEdits(ground.snapshot, edits), places: [figure.cell], causes: [] };
};

/** The total's SUM ends a row too early, in every column or in one; values are what Excel would compute. */
const formulaRange = (isWhole: boolean): DefectKind => (ground, random) => {
  const board = ground.figures.filter(({ table }) => table === "Nämnden/board");
  const totals = board.filter(({ row }) => row === "total");
  const items = board.filter(({ row }) => row === "item");
  const last = Math.max(...items.map(({ cell }) => cell.row));
  const first = Math.min(...items.map(({ cell }) => cell.row));
  if (ground.report?.hasFormulas !== true) return null;
  const chosen = isWhole ? totals : [random.pick(totals)];
  const edits = chosen.map(({ cell, value }): CellEdit => {
    const left = items.find((item) => item.cell.row === last && item.cell.column === cell.column)?.value ?? 0;
    const letters = columnLetters(cell.column);
    return { cell, value: roundLike(ground, value - left), formula: `=SUM(${letters}${String(first + 1)}:${letters}${String(last)})` };
  });
  const isTelling = chosen.some(({ value }, index) => Math.abs(Number(edits[index]?.value) - value) > 30 * ground.step);
  return isTelling ? { snapshot: withEdits(ground.snapshot, edits), places: chosen.map(({ cell }) => cell), causes: ["omittedRow"] } : null;
};

/** Fewer formulas of one form prove nothing. */
const FEWEST_ALIKE = 4;

/** A variance's formula that reads the row below. */
const wrongReference: DefectKind = (ground, random) => {
  if (ground.report?.hasFormulas !== true) return null;
  const rows = ground.figures.filter(({ table, row }) => table === "Nämnden/board" && row === "item");
  const figure = random.pick(rows.filter(({ role }) => role === "varianceToDate"));
  const at = (role: GroundFigure["role"], row: number): GroundFigure | undefined => rows.find((other) => other.role === role && other.cell.row === row);
  const budget = at("budgetToDate", figure.cell.row);
  const actual = at("actualToDate", figure.cell.row + 1);
  if (!budget || !actual) return null;
  const sign = ground.report.rule === "budgetMinusActual" ? 1 : -1;
  const [a, b] = [budget, actual].map(({ cell }) => `${columnLetters(cell.column)}${String(cell.row + 1)}`);
  const formula = sign === 1 ? `=${a ?? ""}-${b ?? ""}` : `=${b ?? ""}-${a ?? ""}`;
  const value = roundLike(ground, sign * (budget.value - actual.value));
  if (Math.abs(value - figure.value) < 30 * ground.step) return null;
  return { snapshot: withEdits(ground.snapshot, recalculated(ground, figure, value, formula)), places: [figure.cell], causes: rows.filter(({ role }) => role === "varianceToDate").length > FEWEST_ALIKE ? ["elsewhere"] : [] };
};

/** One sign rule for the variance to date, the opposite for the forecast's. */
const signFlip: DefectKind = (ground) => {
  const figures = ground.figures.filter(({ table, role }) => table === "Nämnden/board" && role === "forecastVariance");
  const others = ground.figures.filter(({ table, role }) => table === "Nämnden/board" && role === "varianceToDate");
  if (!isTyped(ground) || figures.length < 5) return null;
  const edits = figures.map(({ cell, value }): CellEdit => ({ cell, value: -value }));
  const headings = [figures[0], others[0]].flatMap((figure) => (figure ? [{ ...figure.cell, row: figure.cell.row - 1 }] : []));
  return { snapshot: withEdits(ground.snapshot, edits), places: headings, causes: [] };
};

/** The forecast's heading over the forecast's deviations. */
const headerContent: DefectKind = (ground) => {
  const figures = ground.figures.filter(({ table, role }) => table === "Nämnden/board" && role === "forecast");
  const variances = ground.figures.filter(({ table, role }) => table === "Nämnden/board" && role === "forecastVariance");
  const [first] = variances;
  if (!isTyped(ground) || !first) return null;
  const heading = { ...first.cell, row: first.cell.row - 1 };
  const edits: CellEdit[] = [
    { cell: heading, value: "Årsprognos 2024" },
    { cell: { ...heading, column: heading.column - 1 }, value: "" },
    ...figures.map(({ cell }) => ({ cell, value: "" })),
  ];
  return { snapshot: withEdits(ground.snapshot, edits), places: [heading], causes: [] };
};

/** The defects that speak of several tables or of formulas, by name. */
export const REPORT_DEFECTS: Readonly<Record<string, DefectKind>> = {
  "unit-vs-board": unitVsBoard,
  "table-vs-table": tableVsTable,
  signFlippedTable: turnedCauses,
  "cause-vs-variance": unexplained,
  "cause-vs-variance-row": causeRow,
  "constant-over-formula": constantOverFormula,
  "formula-range": formulaRange(true),
  "formula-range-one-column": formulaRange(false),
  "wrong-reference": wrongReference,
  "sign-flip": signFlip,
  "header-content": headerContent,
};
