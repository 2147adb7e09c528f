import type { DiagnosisKind } from "../../src/domain/findings/Finding";
import type { ReviewSettings } from "../../src/domain/findings/ReviewSettings";
import type { ColumnRole } from "../../src/domain/recognition/RecognisedTable";
import type { CellAddress } from "../../src/domain/workbook/CellAddress";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { withEdits, type CellEdit } from "./defectEdit";
import type { DefectGround, GroundFigure } from "./defectGround";
import type { Random } from "./layoutRandom";

/** A workbook with one thing wrong in it. */
export interface InjectedDefect {
  readonly snapshot: WorkbookSnapshot;
  /** Where a finding is placed right: the wrong cell, or, where only one identity speaks, also what that identity states. */
  readonly places: readonly CellAddress[];
  /** Causes that are right; empty where none can be proved. */
  readonly causes: readonly DiagnosisKind[];
  /** Settings that the finding needs; the default ones where absent. */
  readonly settings?: ReviewSettings;
  /** Whether it is only worth knowing, so that a finding of severity info is right. */
  readonly isInfo?: boolean;
  /** Whether a sentence is wrong, which only the whole review reads. */
  readonly isNarrated?: boolean;
}

/** Puts a defect into a ground, null where the ground has no place for it. */
export type DefectKind = (ground: DefectGround, random: Random) => InjectedDefect | null;

const INPUTS: readonly ColumnRole[] = ["actualToDate", "budgetToDate", "annualBudget", "forecast"];
/** What each input is subtracted or divided into, by row. */
const RESULTS: readonly (readonly [ColumnRole, readonly ColumnRole[]])[] = [
  ["varianceToDate", ["actualToDate", "budgetToDate"]],
  ["forecastVariance", ["annualBudget", "forecast"]],
  ["remaining", ["annualBudget", "actualToDate"]],
  ["change", ["forecast", "previousForecast"]],
];
export const PLAIN: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...INPUTS, "previousForecast", "priorYear", "priorYearToDate"]);

export const isTyped = (ground: DefectGround): boolean => ground.report?.hasFormulas !== true;

/** The row's results that follow from a cell, or the row's inputs where the cell is a result itself. */
export function rowMates(ground: DefectGround, figure: GroundFigure): readonly GroundFigure[] {
  const sameRow = ground.figures.filter(({ table, cell }) => table === figure.table && cell.row === figure.cell.row);
  const has = (role: ColumnRole): boolean => sameRow.some((other) => other.role === role);
  return RESULTS.filter(([result, inputs]) => (result === figure.role || inputs.includes(figure.role)) && has(result) && inputs.every(has)).flatMap(([result]) =>
    sameRow.filter(({ role }) => role === result),
  );
}

export function totalsOf(ground: DefectGround, figure: GroundFigure): readonly GroundFigure[] {
  return ground.figures.filter(
    ({ table, role, row, cell }) => table === figure.table && role === figure.role && (row === "total" || row === "subtotal") && cell.row !== figure.cell.row,
  );
}

export function itemsOf(ground: DefectGround, total: GroundFigure): readonly GroundFigure[] {
  return ground.figures.filter(({ table, role, row }) => table === total.table && role === total.role && row === "item");
}

/** Whether a change is beyond what rounding may explain in every identity of the cell. */
export function isBeyondRounding(ground: DefectGround, figure: GroundFigure, change: number): boolean {
  const rows = ground.figures.filter(({ table, role }) => table === figure.table && role === figure.role).length;
  return Math.abs(change) > 2 * (rows + 2) * ground.step;
}

/**
 * Whether a slip of one or two digits can be told from chance at all (RULES.md C.4): among the slips that change a figure by a few
 * hundred steps, one always comes near.
 */
export function provable(ground: DefectGround, change: number, cause: DiagnosisKind): readonly DiagnosisKind[] {
  return Math.abs(change) >= 1000 * ground.step ? [cause] : [];
}

/** One cell of a typed table changed; it is to be found there, or, where one identity only speaks of it, at what that states. */
export function changedCell(ground: DefectGround, figure: GroundFigure, value: number, causes: readonly DiagnosisKind[]): InjectedDefect | null {
  if (value === figure.value || !isBeyondRounding(ground, figure, value - figure.value)) return null;
  const mates = rowMates(ground, figure);
  const totals = totalsOf(ground, figure);
  if (mates.length === 0 && totals.length === 0) return null;
  const isMet = mates.length > 0 && totals.length > 0;
  const places = isMet ? [figure.cell] : [figure.cell, ...totals.map(({ cell }) => cell), ...mates.map(({ cell }) => cell)];
  return { snapshot: withEdits(ground.snapshot, [{ cell: figure.cell, value }]), places, causes: isMet ? causes : [] };
}

export function pickItem(ground: DefectGround, random: Random, roles: ReadonlySet<ColumnRole>, least = 0): GroundFigure | null {
  if (!isTyped(ground)) return null;
  const choices = ground.figures.filter(({ role, row, value, table }) => row === "item" && roles.has(role) && Math.abs(value) >= least && !table.endsWith("Causes"));
  return choices.length === 0 ? null : random.pick(choices);
}

function digitsOf(ground: DefectGround, value: number): string {
  return String(Math.round(Math.abs(value) / ground.step));
}

function fromDigits(ground: DefectGround, digits: string, like: number): number {
  return Number((Math.sign(like) * Number(digits) * ground.step).toFixed(1));
}

const transposition: DefectKind = (ground, random) => {
  const figure = pickItem(ground, random, PLAIN, 100 * ground.step);
  if (!figure) return null;
  const digits = digitsOf(ground, figure.value);
  const at = random.between(0, digits.length - 2);
  const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
  const value = fromDigits(ground, swapped, figure.value);
  return swapped.startsWith("0") ? null : changedCell(ground, figure, value, provable(ground, value - figure.value, "transposition"));
};

const singleDigit: DefectKind = (ground, random) => {
  const figure = pickItem(ground, random, PLAIN, 100 * ground.step);
  if (!figure) return null;
  const digits = digitsOf(ground, figure.value);
  const at = random.between(0, digits.length - 1);
  const changed = digits.slice(0, at) + String(random.between(at === 0 ? 1 : 0, 9)) + digits.slice(at + 1);
  const value = fromDigits(ground, changed, figure.value);
  return changedCell(ground, figure, value, provable(ground, value - figure.value, "singleDigit"));
};

const digitSlip: DefectKind = (ground, random) => {
  const figure = pickItem(ground, random, PLAIN, 100 * ground.step);
  if (!figure) return null;
  return changedCell(ground, figure, Number((figure.value * (random.chance(0.5) ? 10 : 0.1)).toFixed(ground.step < 1 ? 1 : 0)), ["digitSlip"]);
};

const signFlippedCell: DefectKind = (ground, random) => {
  const figure = pickItem(ground, random, new Set<ColumnRole>([...PLAIN, "varianceToDate", "forecastVariance"]), 10 * ground.step);
  return figure && changedCell(ground, figure, -figure.value, ["signFlippedRow"]);
};

const unitFactor: DefectKind = (ground, random) => {
  const figure = pickItem(ground, random, PLAIN, 100 * ground.step);
  return figure && changedCell(ground, figure, random.chance(0.5) ? figure.value * 1000 : Number((figure.value / 1000).toFixed(3)), ["unitFactor"]);
};

/** A wrong figure without any likely cause. */
const wrongFigure = (roles: readonly ColumnRole[]): DefectKind => (ground, random) => {
  const figure = pickItem(ground, random, new Set(roles));
  if (!figure) return null;
  const change = (random.chance(0.5) ? 1 : -1) * (30 * ground.step + Math.abs(figure.value) * (0.05 + 0.4 * random.next()));
  return changedCell(ground, figure, Number((figure.value + change).toFixed(ground.step < 1 ? 1 : 0)), []);
};

const percentUsed: DefectKind = (ground, random) => {
  const isPrecise = (row: number): boolean => ground.figures.some(({ role, cell, value }) => role === "annualBudget" && cell.row === row && Math.abs(value) > 100 * ground.step);
  const choices = ground.figures.filter(({ role, value, cell }) => role === "percentUsed" && value !== 0 && isPrecise(cell.row));
  if (choices.length === 0) return null;
  const figure = random.pick(choices);
  const value = Number((figure.value + (random.chance(0.5) ? 1 : -1) * random.between(5, 30)).toFixed(1));
  return { snapshot: withEdits(ground.snapshot, [{ cell: figure.cell, value }]), places: [figure.cell], causes: [] };
};

/** A total, subtotal or other stated sum that is simply wrong. */
const wrongTotal = (row: "total" | "subtotal", ends: (table: string) => boolean): DefectKind => (ground, random) => {
  const choices = ground.figures.filter((figure) => figure.row === row && figure.role !== "percentUsed" && ends(figure.table) && itemsOf(ground, figure).length > 1);
  if (!isTyped(ground) || choices.length === 0) return null;
  const figure = random.pick(choices);
  const change = (random.chance(0.5) ? 1 : -1) * (30 * ground.step + Math.abs(figure.value) * (0.02 + 0.3 * random.next()));
  const value = Number((figure.value + change).toFixed(ground.step < 1 ? 1 : 0));
  if (!isBeyondRounding(ground, figure, value - figure.value)) return null;
  const isMet = rowMates(ground, figure).length > 0 && row === "total";
  return { snapshot: withEdits(ground.snapshot, [{ cell: figure.cell, value }]), places: [figure.cell, ...(isMet ? [] : totalsOf(ground, figure).map(({ cell }) => cell))], causes: isMet ? ["totalCell"] : [] };
};

/** A total row that leaves out, doubles or takes in one row, in every column or in one. */
const mistreatedRow = (row: "item" | "ofWhich", factor: number, cause: DiagnosisKind, isWhole: boolean): DefectKind => (ground, random) => {
  // Where no word names the total and none of its columns adds up, nothing states that the row is one.
  if (!isTyped(ground) || (isWhole && !ground.hasNamedTotal) || ground.figures.some((figure) => figure.row === "subtotal")) return null;
  const culprits = ground.figures.filter((figure) => figure.row === row && figure.role !== "percentUsed" && !/Causes|measures/.test(figure.table));
  if (culprits.length === 0) return null;
  const culprit = random.pick(culprits);
  const line = ground.figures.filter(({ table, cell, role }) => table === culprit.table && cell.row === culprit.cell.row && role !== "percentUsed" && (isWhole || role === culprit.role));
  const changes = line.flatMap((figure) => {
    const total = totalsOf(ground, figure).find((other) => other.row === "total");
    return total ? [{ total, value: Number((total.value + factor * figure.value).toFixed(ground.step < 1 ? 1 : 0)) }] : [];
  });
  const telling = changes.filter(({ total, value }) => isBeyondRounding(ground, total, value - total.value));
  const items = changes[0] ? itemsOf(ground, changes[0].total).length : 0;
  if (telling.length === 0 || (isWhole && telling.length < 2) || items < 3) return null;
  const edits = changes.map(({ total, value }): CellEdit => ({ cell: total.cell, value }));
  return { snapshot: withEdits(ground.snapshot, edits), places: changes.map(({ total }) => total.cell), causes: isWhole || rowMates(ground, telling[0]!.total).length > 0 ? [cause] : [] };
};

const errorCell: DefectKind = (ground, random) => {
  const figure = random.pick(ground.figures);
  const value = random.pick(["#DIV/0!", "#DIVISION/0!", "#REF!", "#SAKNAS!", "#VÄRDEFEL!"]);
  return { snapshot: withEdits(ground.snapshot, [{ cell: figure.cell, value }]), places: [figure.cell], causes: [] };
};

const numberAsText: DefectKind = (ground, random) => {
  const figure = pickItem(ground, random, PLAIN, 1000 * ground.step);
  if (!figure) return null;
  const text = Math.abs(figure.value).toFixed(ground.step < 1 ? 1 : 0).replace(".", ",").replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0");
  return { snapshot: withEdits(ground.snapshot, [{ cell: figure.cell, value: figure.value < 0 ? `- ${text}` : text }]), places: [figure.cell], causes: [] };
};

const missingValue: DefectKind = (ground, random) => {
  const figure = pickItem(ground, random, PLAIN, 100 * ground.step);
  if (!figure || !isBeyondRounding(ground, figure, figure.value)) return null;
  const mates = rowMates(ground, figure);
  const totals = totalsOf(ground, figure);
  if (mates.length === 0 && totals.length === 0) return null;
  const places = [figure, ...totals, ...mates].map(({ cell }) => cell);
  return { snapshot: withEdits(ground.snapshot, [{ cell: figure.cell, value: "" }]), places, causes: [] };
};

/** The defects of one table, by name. */
export const TABLE_DEFECTS: Readonly<Record<string, DefectKind>> = {
  transposition,
  singleDigit,
  digitSlip,
  signFlippedRow: signFlippedCell,
  unitFactor,
  omittedRow: mistreatedRow("item", -1, "omittedRow", true),
  omittedRowInOneColumn: mistreatedRow("item", -1, "omittedRow", false),
  doubledRow: mistreatedRow("item", 1, "doubledRow", true),
  memoRowCounted: mistreatedRow("ofWhich", 1, "memoRowCounted", true),
  "row-variance": wrongFigure(["varianceToDate"]),
  "forecast-variance": wrongFigure(["forecastVariance"]),
  "change-column": wrongFigure(["change"]),
  "percent-used": percentUsed,
  "column-total": wrongTotal("total", (table) => !/Causes|measures/.test(table)),
  subtotal: wrongTotal("subtotal", () => true),
  "cause-total": wrongTotal("total", (table) => table.endsWith("Causes")),
  "measure-total": wrongTotal("total", (table) => table.endsWith("measures")),
  "error-cell": errorCell,
  "number-as-text": numberAsText,
  "missing-value": missingValue,
};
