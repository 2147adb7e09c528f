import type { DiagnosisKind } from "../../src/domain/findings/Finding";
import { DEFAULT_REVIEW_SETTINGS } from "../../src/domain/findings/ReviewSettings";
import type { CellAddress } from "../../src/domain/workbook/CellAddress";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { valueAt, withEdits, type CellEdit } from "./defectEdit";
import type { DefectGround, GroundFigure } from "./defectGround";
import { changedCell, isBeyondRounding, isTyped, itemsOf, pickItem, PLAIN, provable, rowMates, totalsOf, type DefectKind } from "./defectKinds";
import { changeOf, edit, ofUnit, roundLike, unitsOf } from "./defectLinks";
import { generateReport } from "./defectReport";
import { sheetOf } from "./layoutSheet";

const BOARD_SHEET = "Nämnden";
const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

function inTable(ground: DefectGround, table: string): readonly GroundFigure[] {
  return ground.figures.filter((figure) => figure.table === `${BOARD_SHEET}/${table}`);
}

function headingOf(figures: readonly GroundFigure[], role: GroundFigure["role"]): CellAddress | null {
  const rows = figures.filter((figure) => figure.role === role).map(({ cell }) => cell);
  const [first] = rows;
  return first ? { ...first, row: Math.min(...rows.map(({ row }) => row)) - 1 } : null;
}

/** A sheet's rows emptied, labels and all. */
function blankedRows(snapshot: WorkbookSnapshot, sheet: string, first: number, last: number): readonly CellEdit[] {
  const width = snapshot.sheets.find(({ name }) => name === sheet)?.values[0]?.length ?? 0;
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return rows.flatMap((row) => Array.from({ length: width }, (_, column): CellEdit => ({ cell: { sheet, row, column }, value: "" })));
}

/** A board without a table per unit, whose table per kontoslag is the units' sum, and a unit whose forecast was updated alone. */
const rollUp: DefectKind = (ground, random) => {
  const accounts = inTable(ground, "accounts");
  if (!isTyped(ground) || ground.report === null || unitsOf(ground) < 3) return null;
  const unit = random.between(0, unitsOf(ground) - 1);
  const table = ofUnit(ground, unit, "/unit");
  const causes = ofUnit(ground, unit, "/unitCauses");
  const costs = table.filter(({ row }) => row === "item").slice(-7);
  const totals = table.filter(({ row }) => row === "total");
  const of = (line: readonly GroundFigure[], role: GroundFigure["role"]): GroundFigure | undefined => line.find((figure) => figure.role === role);
  const change = changeOf(ground, of(costs, "forecast")?.value ?? 0, random);
  const variance = ground.report.rule === "budgetMinusActual" ? -change : change;
  const firstAccount = Math.min(...accounts.map(({ cell }) => cell.row));
  const lastAccount = Math.max(...accounts.map(({ cell }) => cell.row));
  const alone = [...blankedRows(ground.snapshot, BOARD_SHEET, 2, firstAccount - 2), ...blankedRows(ground.snapshot, BOARD_SHEET, lastAccount + 1, lastAccount + 40)];
  const edits = [
    ...[costs, totals].flatMap((line) => [...edit(of(line, "forecast"), change, ground), ...edit(of(line, "forecastVariance"), variance, ground)]),
    ...edit(causes.find(({ row }) => row === "item"), variance, ground),
    ...edit(causes.find(({ row }) => row === "total"), variance, ground),
  ];
  const places = [...accounts.filter(({ row }) => row === "total"), ...totals].filter(({ role }) => role === "forecast" || role === "forecastVariance");
  return { snapshot: withEdits(ground.snapshot, [...alone.filter(isWithin(ground.snapshot)), ...edits]), places: places.map(({ cell }) => cell), causes: [] };
};

function isWithin(snapshot: WorkbookSnapshot): (edit: CellEdit) => boolean {
  return ({ cell }) => cell.row < (snapshot.sheets.find(({ name }) => name === cell.sheet)?.values.length ?? 0);
}

/** A date of decision a year too early. */
const staleDate: DefectKind = (ground, random) => {
  const months = ground.report?.months ?? 12;
  if (months > 10) return null;
  const month = String(months + random.between(1, 2)).padStart(2, "0");
  const cell = { sheet: BOARD_SHEET, row: 1, column: 0 };
  return { snapshot: withEdits(ground.snapshot, [{ cell, value: `Beslutsdatum: 2023-${month}-${String(random.between(10, 28))}` }]), places: [cell], causes: ["staleValue"] };
};

/** A heading that was left at last month. */
const staleHeading: DefectKind = (ground) => {
  const months = ground.report?.months ?? 1;
  const [actual, budget] = [headingOf(inTable(ground, "board"), "actualToDate"), headingOf(inTable(ground, "board"), "budgetToDate")];
  if (months < 3 || !actual || !budget) return null;
  const edits = [
    { cell: actual, value: `Utfall jan-${MONTHS[months - 1] ?? ""}` },
    { cell: budget, value: `Budget jan-${MONTHS[months - 2] ?? ""}` },
  ];
  return { snapshot: withEdits(ground.snapshot, edits), places: [actual, budget], causes: [] };
};

/** Last month's sheet beside this month's, with the same actuals. */
const unchangedActuals: DefectKind = (ground) => {
  const months = ground.report?.months ?? 1;
  const board = ground.snapshot.sheets.find(({ name }) => name === BOARD_SHEET);
  const heading = headingOf(inTable(ground, "board"), "actualToDate");
  if (!board || !heading || !isTyped(ground) || months < 2) return null;
  const before = MONTHS[months - 2] ?? "";
  const last: SheetSnapshot = { ...withTitle(board, `Månadsuppföljning till och med ${before} 2024`), name: `${BOARD_SHEET} ${before}` };
  return { snapshot: { ...ground.snapshot, sheets: [...ground.snapshot.sheets, last] }, places: [heading], causes: ["staleValue"] };
};

function withTitle(sheet: SheetSnapshot, title: string): SheetSnapshot {
  const titled = (rows: SheetSnapshot["values"]) => rows.map((row, index) => (index === 0 ? [title, ...row.slice(1)] : row));
  return { ...sheet, values: titled(sheet.values), formulas: titled(sheet.formulas) };
}

/** A variance above the board's limits, with its causes taken away. */
const missingExplanation: DefectKind = (ground, random) => {
  const rows = inTable(ground, "board").filter(({ role, row, value }) => role === "forecastVariance" && row === "item" && Math.abs(value) > (ground.step < 1 ? 20 : 20_000));
  if (rows.length === 0) return null;
  const figure = random.pick(rows);
  const own = ofUnit(ground, figure.unit ?? 0, "/unitCauses");
  const board = inTable(ground, "boardCauses");
  const lines = (figures: readonly GroundFigure[]): readonly number[] => figures.map(({ cell }) => cell.row);
  const blanked = [own, board].flatMap((figures) => {
    const sheet = figures[0]?.cell.sheet ?? "";
    return blankedRows(ground.snapshot, sheet, Math.min(...lines(figures)) - 1, Math.max(...lines(figures)));
  });
  const settings = { ...DEFAULT_REVIEW_SETTINGS, explanationLimits: { ...DEFAULT_REVIEW_SETTINGS.explanationLimits, on: true } };
  return { snapshot: withEdits(ground.snapshot, blanked), places: [figure.cell], causes: [], settings };
};

/** A unit's forecast variance in whole hundreds in its own table, exact in the board's. */
const roundedInOneTable: DefectKind = (ground, random) => {
  if (!isTyped(ground) || ground.report === null || ground.step < 1) return null;
  const unit = random.between(0, unitsOf(ground) - 1);
  const [table, causes] = [ofUnit(ground, unit, "/unit"), ofUnit(ground, unit, "/unitCauses")];
  const [costs, totals] = [table.filter(({ row }) => row === "item").slice(-7), table.filter(({ row }) => row === "total")];
  const total = totals.find(({ role }) => role === "forecastVariance");
  if (!total || Math.abs(total.value) < 2500) return null;
  const variance = Math.round(total.value / 100) * 100 - total.value;
  const change = ground.report.rule === "budgetMinusActual" ? -variance : variance;
  if (Math.abs(variance) < 10 || Math.abs(variance) > 45) return null;
  const edits = [
    ...[costs, totals].flatMap((line) => [
      ...edit(line.find(({ role }) => role === "forecast"), change, ground),
      ...edit(line.find(({ role }) => role === "forecastVariance"), variance, ground),
    ]),
    ...edit(causes.find(({ row }) => row === "item"), variance, ground),
    ...edit(causes.find(({ row }) => row === "total"), variance, ground),
  ];
  const places = [...inTable(ground, "board").filter((figure) => figure.unit === unit && figure.row === "item"), ...totals].filter(({ role }) => role === "forecastVariance" || role === "forecast");
  return { snapshot: withEdits(ground.snapshot, edits), places: places.map(({ cell }) => cell), causes: ["rounding"] };
};

/** A figure that is the row's other column's, or the row's above. */
const copiedFigure: DefectKind = (ground, random) => {
  const figure = pickItem(ground, random, PLAIN, 1000 * ground.step);
  if (!figure) return null;
  const beside = ground.figures.filter(
    ({ table, cell, role, row }) =>
      table === figure.table && role !== "percentUsed" && ((cell.row === figure.cell.row && cell.column !== figure.cell.column) || (row === "item" && cell.column === figure.cell.column && cell.row === figure.cell.row - 1)),
  );
  const telling = beside.filter(({ value }) => Math.abs(value) >= 1000 * ground.step && Math.abs(value) % (10 * ground.step) > 0);
  if (telling.length === 0) return null;
  const { value } = random.pick(telling);
  return changedCell(ground, figure, value, provable(ground, value - figure.value, "elsewhere"));
};

/** One column's total that leaves out the given rows. */
function leavingOut(rows: (items: readonly GroundFigure[], random: Parameters<DefectKind>[1]) => readonly GroundFigure[], cause: DiagnosisKind): DefectKind {
  return (ground, random) => {
    if (!isTyped(ground) || ground.figures.some(({ row }) => row === "subtotal")) return null;
    const totals = ground.figures.filter((figure) => figure.row === "total" && PLAIN.has(figure.role) && itemsOf(ground, figure).length >= 5 && rowMates(ground, figure).length > 0);
    if (totals.length === 0) return null;
    const total = random.pick(totals);
    const items = itemsOf(ground, total);
    const left = rows(items, random).reduce((sum, { value }) => sum + value, 0);
    if (!isBeyondRounding(ground, total, left) || Math.abs(left) < 1000 * ground.step) return null;
    return { snapshot: withEdits(ground.snapshot, [{ cell: total.cell, value: roundLike(ground, total.value - left) }]), places: [total.cell], causes: items.length <= 8 ? [cause] : [] };
  };
}

/** One amount with decimals among whole ones. */
const excessDigits: DefectKind = (ground, random) => {
  const figure = ground.step < 1 ? null : pickItem(ground, random, PLAIN, 100);
  if (!figure || itemsOf(ground, figure).length < 6) return null;
  return { snapshot: withEdits(ground.snapshot, [{ cell: figure.cell, value: figure.value + 0.25 }]), places: [figure.cell], causes: [], isInfo: true };
};

/** Forecasts more than twice of what every method gives, in all tables alike. */
const farForecast: DefectKind = (ground) => {
  if (ground.report === null || ground.report.months < 4) return null;
  const { snapshot } = generateReport(ground.seed, 2.4);
  const places = ground.figures.filter(({ row, role, table }) => row === "total" && role === "forecast" && /board|accounts|unit$/.test(table)).map(({ cell }) => cell);
  return { snapshot, places, causes: [], isInfo: true };
};

/** A total that misses its rows by the very most that rounding allows. */
const largeRounding: DefectKind = (ground, random) => {
  if (!isTyped(ground) || ground.step < 1 || ground.figures.some(({ row }) => row === "subtotal")) return null;
  const totals = ground.figures.filter((figure) => figure.row === "total" && /^(?:priorYear|priorYearToDate)$/.test(figure.role) && itemsOf(ground, figure).length >= 5 && totalsOf(ground, figure).length === 0);
  if (totals.length === 0 || ground.report !== null) return null;
  const total = random.pick(totals);
  const items = itemsOf(ground, total);
  const sum = items.reduce((all, { value }) => all + value, 0);
  const value = sum + Math.floor((items.length + 1) / 2);
  return { snapshot: withEdits(ground.snapshot, [{ cell: total.cell, value }]), places: [total.cell], causes: ["rounding"], isInfo: true };
};

/** Causes in bullets instead of a table, one of them another amount than the variance needs. */
const bulletedCauses: DefectKind = (ground, random) => {
  const causes = ofUnit(ground, random.between(0, unitsOf(ground) - 1), "/unitCauses");
  const [first, second] = causes.filter(({ row }) => row === "item");
  if (!first || !second || Math.abs(first.value) < 200 * ground.step || Math.abs(second.value) < 200 * ground.step) return null;
  const word = ground.step < 1 ? "mkr" : "tkr";
  const amount = (value: number): string => `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(ground.step < 1 ? 1 : 0).replace(".", ",")} ${word}`;
  const wrong = roundLike(ground, second.value * 0.4);
  const line = (row: number, value: string): CellEdit[] => [{ cell: { ...first.cell, row, column: 0 }, value }, { cell: { ...first.cell, row }, value: "" }];
  const heading = { ...first.cell, row: first.cell.row - 1, column: 0 };
  const edits = [
    ...line(heading.row, "Orsaker till prognosavvikelsen"),
    ...line(first.cell.row, `- Volymer, ${amount(first.value)}`),
    ...line(second.cell.row, `- Priser och avtal, ${amount(wrong)}`),
    ...line(second.cell.row + 1, ""),
  ];
  return { snapshot: withEdits(ground.snapshot, edits), places: [heading], causes: [] };
};

/** A sentence about a unit's forecast on a sheet of its own. */
function sentence(write: (tkr: number) => { readonly amount: string; readonly causes: readonly DiagnosisKind[] } | null, isInfo: boolean): DefectKind {
  return (ground, random) => {
    const rows = inTable(ground, "board").filter(({ row, role, value }) => row === "item" && role === "forecastVariance" && Math.abs(value) > 500);
    if (ground.step < 1 || rows.length === 0) return null;
    const figure = random.pick(rows);
    const written = write(figure.value);
    if (!written) return null;
    const name = String(valueAt(ground.snapshot, { ...figure.cell, column: 0 }));
    const cell = { sheet: "Kommentarer", row: 2, column: 0 };
    const text = `${name} prognostiserar ett ${figure.value < 0 ? "underskott" : "överskott"} på ${written.amount} mot budget.`;
    const sheet = sheetOf("Kommentarer", [["Kommentarer"], [], [text]]);
    return { snapshot: { ...ground.snapshot, sheets: [...ground.snapshot.sheets, sheet] }, places: [cell], causes: written.causes, isInfo, isNarrated: true };
  };
}

const wrongSentence = sentence((tkr) => ({ amount: `${String(Math.round(Math.abs(tkr) * 1.37))} tkr`, causes: [] }), false);

const cutSentence = sentence((tkr) => {
  const millions = Math.abs(tkr) / 1000;
  const cut = Math.floor(millions * 10) / 10;
  const isCut = Number(millions.toFixed(1)) !== cut && millions - cut < 0.04 * millions && millions - cut > 0.06;
  return isCut ? { amount: `${cut.toFixed(1).replace(".", ",")} mkr`, causes: ["truncated"] } : null;
}, true);

/** The defects of levels, periods, precision and explanations, by name. */
export const ODD_DEFECTS: Readonly<Record<string, DefectKind>> = {
  "roll-up": rollUp,
  "period-date": staleDate,
  "period-heading": staleHeading,
  "period-unchanged": unchangedActuals,
  "missing-explanation": missingExplanation,
  "unit-vs-board-rounded": roundedInOneTable,
  elsewhere: copiedFigure,
  pairOfRows: leavingOut((items, random) => random.shuffle(items).slice(0, 2), "pairOfRows"),
  differentScope: leavingOut((items) => items.slice(0, 3), "differentScope"),
  "cause-list": bulletedCauses,
  "excess-digits": excessDigits,
  "forecast-range": farForecast,
  largeRounding,
  "narrative-amount": wrongSentence,
  truncated: cutSentence,
};
