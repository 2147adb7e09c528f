import type { ColumnRole, VarianceRule } from "../../src/domain/recognition/RecognisedTable";
import { columnLetters, type CellAddress } from "../../src/domain/workbook/CellAddress";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { Random } from "./layoutRandom";
import { sheetOf, workbookOf } from "./layoutSheet";
import { UNIT_NAMES } from "./layoutWords";

/** A figure of a generated report, with what it is. */
export interface ReportFigure {
  readonly cell: CellAddress;
  readonly table: "board" | "accounts" | "unit" | "boardCauses" | "unitCauses" | "measures";
  readonly role: ColumnRole;
  readonly row: "item" | "total";
  /** Index of the unit that it speaks of, null for totals and what belongs to all. */
  readonly unit: number | null;
}

/** A consistent report of a board: its table per unit, per account, its causes, a sheet per unit with its own causes, and measures. */
export interface GeneratedReport {
  readonly snapshot: WorkbookSnapshot;
  readonly figures: readonly ReportFigure[];
  readonly months: number;
  readonly rule: VarianceRule;
  readonly hasFormulas: boolean;
}

const ROLES = ["actualToDate", "budgetToDate", "varianceToDate", "annualBudget", "forecast", "forecastVariance", "priorYear"] as const;
type Role = (typeof ROLES)[number];
const HEADINGS: Readonly<Record<Role, string>> = {
  actualToDate: "Ack utfall",
  budgetToDate: "Ack budget",
  varianceToDate: "Avvikelse period",
  annualBudget: "Årets budget",
  forecast: "Årets prognos",
  forecastVariance: "Avvikelse prognos",
  priorYear: "Fg bokslut",
};
const MONTH_NAMES = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

/** The exact amounts of one line, in tkr. */
type Line = Readonly<Record<Role, number>>;

interface Plan {
  readonly random: Random;
  readonly rule: VarianceRule;
  readonly months: number;
  readonly hasFormulas: boolean;
  readonly decimals: number;
  readonly unitWord: string;
  readonly figures: ReportFigure[];
  /** What every forecast is multiplied by; 1 for forecasts that the budget bears out. */
  readonly forecastFactor: number;
}

/** A report whose size, sign rule, unit and manner (typed and honestly rounded, or computed by formulas) the seed chooses. */
export function generateReport(seed: number, forecastFactor = 1): GeneratedReport {
  const random = new Random(seed * 7 + 3);
  const rule: VarianceRule = random.chance(0.5) ? "budgetMinusActual" : "actualMinusBudget";
  const isMillions = random.chance(0.15);
  const plan: Plan = {
    random,
    rule,
    months: random.between(2, 11),
    hasFormulas: random.chance(0.4),
    decimals: isMillions ? 1 : 0,
    unitWord: isMillions ? "mkr" : "tkr",
    figures: [],
    forecastFactor,
  };
  const units = random.shuffle(UNIT_NAMES).slice(0, random.between(3, 8)).map((name) => ({ name, accounts: unitAccounts(plan) }));
  const sheets = [boardSheet(plan, units), ...units.map((unit, index) => unitSheet(plan, unit, index)), measuresSheet(plan)];
  return { snapshot: workbookOf(sheets), figures: plan.figures, months: plan.months, rule, hasFormulas: plan.hasFormulas };
}

interface Unit {
  readonly name: string;
  /** Revenue and cost. */
  readonly accounts: readonly [Line, Line];
}

function unitAccounts(plan: Plan): readonly [Line, Line] {
  const sign = plan.rule === "budgetMinusActual" ? 1 : -1;
  const scale = plan.decimals === 1 ? 60 : 1;
  const size = Math.exp(7 + plan.random.next() * 4.5) * scale;
  return [line(plan, -sign * size * (0.1 + 0.2 * plan.random.next())), line(plan, sign * size)];
}

function line(plan: Plan, annualBudget: number): Line {
  const vary = (spread: number): number => 1 + (plan.random.next() - 0.5) * spread;
  const budgetToDate = (annualBudget * plan.months) / 12 * vary(0.06);
  const actualToDate = budgetToDate * vary(0.2);
  const forecast = annualBudget * vary(0.15) * plan.forecastFactor;
  const sign = plan.rule === "budgetMinusActual" ? 1 : -1;
  return {
    annualBudget,
    budgetToDate,
    actualToDate,
    forecast,
    varianceToDate: sign * (budgetToDate - actualToDate),
    forecastVariance: sign * (annualBudget - forecast),
    priorYear: annualBudget * vary(0.2),
  };
}

function sumOf(lines: readonly Line[]): Line {
  const total = (role: Role): number => lines.reduce((sum, one) => sum + one[role], 0);
  return {
    actualToDate: total("actualToDate"), budgetToDate: total("budgetToDate"), varianceToDate: total("varianceToDate"),
    annualBudget: total("annualBudget"), forecast: total("forecast"), forecastVariance: total("forecastVariance"), priorYear: total("priorYear"),
  };
}

/** Cells of a sheet while it is written, values and formulas side by side. */
class SheetWriter {
  readonly values: CellValue[][] = [];
  readonly formulas: CellValue[][] = [];

  constructor(private readonly name: string) {}

  get next(): number {
    return this.values.length;
  }

  write(cells: readonly CellValue[], formulas: readonly (string | null)[] = []): void {
    this.values.push([...cells]);
    this.formulas.push(cells.map((value, index) => formulas[index] ?? value));
  }

  done(): SheetSnapshot {
    const sheet = sheetOf(this.name, this.values);
    const formulas = sheet.values.map((row, r) => row.map((value, c) => this.formulas[r]?.[c] ?? value));
    return { ...sheet, formulas };
  }
}

function shown(plan: Plan, tkr: number): number {
  const value = plan.decimals === 1 ? tkr / 1000 : tkr;
  return Number(value.toFixed(plan.decimals)) + 0;
}

interface Placed {
  readonly table: ReportFigure["table"];
  readonly sheet: string;
  /** The unit of each item row. */
  readonly unitOf: (index: number) => number | null;
}

/** A money table with a total; computed cells are formulas where the plan says so, and then follow from what is shown. */
function writeTable(plan: Plan, writer: SheetWriter, labels: readonly string[], lines: readonly Line[], placed: Placed): void {
  writer.write([`Belopp i ${plan.unitWord}`, ...ROLES.map((role) => HEADINGS[role])]);
  const first = writer.next;
  const items = lines.map((one) => shownLine(plan, one));
  items.forEach((cells, index) => {
    note(plan, placed, writer.next, "item", placed.unitOf(index));
    writer.write([labels[index] ?? "", ...cells], plan.hasFormulas ? [null, ...rowFormulas(plan, writer.next)] : []);
  });
  const total = plan.hasFormulas ? addedUp(plan, items) : shownLine(plan, sumOf(lines));
  note(plan, placed, writer.next, "total", null);
  const sums = ROLES.map((_, column) => `=SUM(${columnLetters(column + 1)}${String(first + 1)}:${columnLetters(column + 1)}${String(first + items.length)})`);
  writer.write([labels[items.length] ?? "", ...total], plan.hasFormulas ? [null, ...sums] : []);
}

function note(plan: Plan, { table, sheet }: Placed, row: number, kind: ReportFigure["row"], unit: number | null): void {
  ROLES.forEach((role, column) => plan.figures.push({ cell: { sheet, row, column: column + 1 }, table, role, row: kind, unit }));
}

function shownLine(plan: Plan, one: Line): number[] {
  const cells = ROLES.map((role) => shown(plan, one[role]));
  return plan.hasFormulas ? recomputed(plan, cells) : cells;
}

/** Variances as Excel computes them from the figures that stand. */
function recomputed(plan: Plan, cells: readonly number[]): number[] {
  const at = (role: Role): number => cells[ROLES.indexOf(role)] ?? 0;
  const sign = plan.rule === "budgetMinusActual" ? 1 : -1;
  return ROLES.map((role, index) => {
    if (role === "varianceToDate") return Number((sign * (at("budgetToDate") - at("actualToDate"))).toFixed(plan.decimals));
    if (role === "forecastVariance") return Number((sign * (at("annualBudget") - at("forecast"))).toFixed(plan.decimals));
    return cells[index] ?? 0;
  });
}

function addedUp(plan: Plan, items: readonly (readonly number[])[]): number[] {
  return ROLES.map((_, column) => Number(items.reduce((sum, cells) => sum + (cells[column] ?? 0), 0).toFixed(plan.decimals)));
}

function rowFormulas(plan: Plan, row: number): (string | null)[] {
  const at = (role: Role): string => `${columnLetters(ROLES.indexOf(role) + 1)}${String(row + 1)}`;
  const difference = (a: Role, b: Role): string => (plan.rule === "budgetMinusActual" ? `=${at(a)}-${at(b)}` : `=${at(b)}-${at(a)}`);
  return ROLES.map((role) => {
    if (role === "varianceToDate") return difference("budgetToDate", "actualToDate");
    return role === "forecastVariance" ? difference("annualBudget", "forecast") : null;
  });
}

function boardSheet(plan: Plan, units: readonly Unit[]): SheetSnapshot {
  const sheet = "Nämnden";
  const writer = new SheetWriter(sheet);
  const nets = units.map(({ accounts }) => sumOf(accounts));
  writer.write([`Månadsuppföljning till och med ${MONTH_NAMES[plan.months - 1] ?? ""} 2024`]);
  writer.write([]);
  writer.write(["Resultat per verksamhet"]);
  writeTable(plan, writer, [...units.map(({ name }) => name), "Totalt"], nets, { table: "board", sheet, unitOf: (index) => index });
  writer.write([]);
  writer.write(["Resultat per kontoslag"]);
  const accounts = [0, 1].map((place) => sumOf(units.map((unit) => unit.accounts[place] ?? unit.accounts[0])));
  writeTable(plan, writer, ["Verksamhetens intäkter", "Verksamhetens kostnader", "Nettoresultat"], accounts, { table: "accounts", sheet, unitOf: () => null });
  writer.write([]);
  writeCauses(plan, writer, { table: "boardCauses", sheet, unitOf: (index) => index }, units.map(({ name }, index) => [`Insatser inom ${name}`, nets[index]?.forecastVariance ?? 0]));
  return writer.done();
}

function unitSheet(plan: Plan, unit: Unit, index: number): SheetSnapshot {
  const sheet = unit.name.slice(0, 28).replace(/[\\/?*[\]:]/g, " ");
  const writer = new SheetWriter(sheet);
  writer.write([unit.name]);
  writer.write([]);
  writeTable(plan, writer, ["Verksamhetens intäkter", "Verksamhetens kostnader", "Nettoresultat"], unit.accounts, { table: "unit", sheet, unitOf: () => index });
  writer.write([]);
  const variance = sumOf(unit.accounts).forecastVariance;
  const share = 0.2 + 0.6 * plan.random.next();
  writeCauses(plan, writer, { table: "unitCauses", sheet, unitOf: () => index }, [["Högre volymer", variance * share], ["Priser och avtal", variance * (1 - share)]]);
  return writer.done();
}

function writeCauses(plan: Plan, writer: SheetWriter, placed: Placed, causes: readonly (readonly [string, number])[]): void {
  writer.write(["Orsak till prognosavvikelse", `Belopp (${plan.unitWord})`]);
  const first = writer.next;
  const push = (row: ReportFigure["row"], unit: number | null): void =>
    void plan.figures.push({ cell: { sheet: placed.sheet, row: writer.next, column: 1 }, table: placed.table, role: "amount", row, unit });
  causes.forEach(([label, amount], index) => {
    push("item", placed.unitOf(index));
    writer.write([label, shown(plan, amount)]);
  });
  push("total", null);
  const amounts = causes.map(([, amount]) => shown(plan, amount));
  const added = Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(plan.decimals));
  const exact = shown(plan, causes.reduce((sum, [, amount]) => sum + amount, 0));
  writer.write(["Totalt", plan.hasFormulas ? added : exact], plan.hasFormulas ? [null, `=SUM(B${String(first + 1)}:B${String(first + causes.length)})`] : []);
}

function measuresSheet(plan: Plan): SheetSnapshot {
  const sheet = "Åtgärder";
  const writer = new SheetWriter(sheet);
  writer.write(["Åtgärder för en ekonomi i balans"]);
  writer.write(["Beskrivning av åtgärd", `Förväntad effekt (${plan.unitWord})`, `Realiserad effekt (${plan.unitWord})`]);
  const effects = [0, 1, 2].map(() => plan.random.between(200, 4000) * (plan.decimals === 1 ? 60 : 1));
  const roles = ["expectedEffect", "realisedEffect"] as const;
  const write = (label: string, row: ReportFigure["row"], amount: number): void => {
    roles.forEach((role, index) => plan.figures.push({ cell: { sheet, row: writer.next, column: index + 1 }, table: "measures", role, row, unit: null }));
    writer.write([label, shown(plan, amount), shown(plan, amount * 0.4)]);
  };
  effects.forEach((amount, index) => write(["Minskad inhyrning", "Samordnade lokaler", "Färre vikarier"][index] ?? "", "item", amount));
  write("Summa åtgärder", "total", effects.reduce((sum, amount) => sum + amount, 0));
  return writer.done();
}
