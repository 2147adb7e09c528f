import type { ColumnRole, VarianceRule } from "../../src/domain/recognition/RecognisedTable";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "./layoutSheet";
import { COST_NAMES, GROUPED, LABEL_HEADERS, MONTHS, REVENUE_NAMES, TOTAL_NAMES, UNIT_NAMES, WORDINGS } from "./layoutWords";
import { Random } from "./layoutRandom";

/** What a generated table must be recognised as; rows and columns of the sheet from 0. */
export interface ExpectedTable {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly kind: "byUnit" | "byAccount";
  readonly unit: "kr" | "tkr" | "mkr";
  readonly rule: VarianceRule | null;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly totals: readonly number[];
  readonly subtotals: readonly number[];
  readonly ofWhich: readonly number[];
}

/** A generated workbook, what must be found in it, and the options of the grammar that made it. */
export interface GeneratedLayout {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly ExpectedTable[];
  readonly options: readonly string[];
}

const PROGRAMS: readonly (readonly [string, readonly ColumnRole[]])[] = [
  ["full", ["budgetToDate", "actualToDate", "varianceToDate", "annualBudget", "forecast", "forecastVariance"]],
  ["actualFirst", ["actualToDate", "budgetToDate", "varianceToDate", "annualBudget", "forecast", "forecastVariance"]],
  ["annualFirst", ["annualBudget", "budgetToDate", "actualToDate", "varianceToDate", "forecast", "forecastVariance"]],
  ["yearOnly", ["annualBudget", "forecast", "forecastVariance"]],
  ["accountsAndYear", ["priorYear", "annualBudget", "actualToDate", "forecast", "forecastVariance"]],
  ["noPeriodBudget", ["annualBudget", "actualToDate", "percentUsed", "forecast", "forecastVariance", "priorYearToDate"]],
  ["remaining", ["annualBudget", "actualToDate", "remaining", "percentUsed", "forecast", "forecastVariance"]],
  ["percent", ["actualToDate", "budgetToDate", "varianceToDate", "annualBudget", "percentUsed", "forecast", "forecastVariance", "priorYear"]],
  ["previous", ["annualBudget", "actualToDate", "previousForecast", "forecast", "change", "forecastVariance"]],
  ["priorInside", ["budgetToDate", "actualToDate", "varianceToDate", "priorYearToDate", "annualBudget", "forecast", "forecastVariance"]],
  ["periodOnly", ["budgetToDate", "actualToDate", "varianceToDate"]],
  ["deviationsOnly", ["varianceToDate", "forecastVariance"]],
];

interface Plan {
  readonly random: Random;
  readonly months: number;
  readonly year: number;
  readonly roles: readonly ColumnRole[];
  readonly rule: VarianceRule;
  readonly unit: "kr" | "tkr" | "mkr";
  readonly options: string[];
}

interface Row {
  readonly label: string;
  readonly kind: "item" | "total" | "subtotal" | "ofWhich" | "heading" | "blank" | "repeatedHeader";
  readonly code: string;
  /** Exact amounts in tkr by role. */
  readonly figures: ReadonlyMap<ColumnRole, number>;
}

/** The header once more, as where a printed table goes on over a page. */
const REPEATED_HEADER: Row = { label: "", kind: "repeatedHeader", code: "", figures: new Map() };

/** A workbook with one to three tables whose layout the seed chooses from the grammar. */
export function generateLayout(seed: number): GeneratedLayout {
  const random = new Random(seed);
  const plan = makePlan(random);
  const made = plan.options.includes("byAccount") ? accountRows(plan) : unitRows(plan);
  const half = Math.floor(made.length / 2);
  const rows = plan.options.includes("repeatedHeader") ? [...made.slice(0, half), REPEATED_HEADER, ...made.slice(half)] : made;
  const table = layOut(plan, rows);
  const decoys = plan.options.includes("decoys") ? [textSheet(), staffSheet(random), controlSheet(random)] : [];
  const sheet = sheetOf(table.sheet, table.cells);
  return { snapshot: workbookOf([sheet, ...decoys]), tables: table.expected, options: plan.options };
}

function makePlan(random: Random): Plan {
  const [program, roles] = random.pick(PROGRAMS);
  const rule: VarianceRule = random.chance(0.5) ? "budgetMinusActual" : "actualMinusBudget";
  const unit = random.pick(["tkr", "tkr", "tkr", "mkr", "kr"] as const);
  const options = [program, rule, unit];
  const choose = (option: string, chance: number): void => {
    if (random.chance(chance)) options.push(option);
  };
  choose("byAccount", 0.25);
  choose("grossPositive", options.includes("byAccount") && rule === "budgetMinusActual" && roles.includes("varianceToDate") && roles.includes("actualToDate") ? 0.4 : 0);
  choose("budgetPositive", !options.includes("byAccount") && rule === "actualMinusBudget" && (program === "full" || program === "periodOnly") ? 0.3 : 0);
  choose("repeatedHeader", 0.08);
  choose("twoHeaderRows", roles.every((role) => GROUPED[role]) ? 0.4 : 0);
  choose("codes", 0.25);
  choose("offset", 0.3);
  choose("prose", 0.4);
  choose("blankRowBeforeTotal", 0.15);
  choose("blankColumn", 0.12);
  choose("totalFirst", 0.12);
  choose("noTotalWord", roles.length >= 3 ? 0.12 : 0);
  choose("memo", 0.2);
  choose("blocks", 0.25);
  choose("captionRows", 0.2);
  choose("comments", 0.15);
  choose("blanks", 0.2);
  choose("textAmounts", 0.1);
  choose("decoys", 0.3);
  choose("sideBySide", 0.1);
  choose("causesBelow", 0.25);
  return { random, months: random.between(2, 11), year: random.between(2012, 2026), roles, rule, unit, options };
}

function unitRows(plan: Plan): readonly Row[] {
  const { random, options } = plan;
  const names = random.shuffle(UNIT_NAMES).slice(0, random.between(3, 9));
  const sign = plan.rule === "budgetMinusActual" ? 1 : -1;
  const items = names.map((label, at) => itemRow(plan, label, sign, String(random.between(10, 99) * 10 + at)));
  const rows: Row[] = [];
  if (options.includes("blocks") && items.length >= 5) {
    const cut = random.between(2, items.length - 2);
    for (const [name, block] of [["Block A", items.slice(0, cut)], ["Block B", items.slice(cut)]] as const) {
      if (options.includes("captionRows")) rows.push({ label: name, kind: "heading", code: "", figures: new Map() });
      rows.push(...block, sumRow(`Summa ${name}`, "subtotal", block));
    }
  } else rows.push(...items);
  if (options.includes("memo")) rows.push(memoRow(items[items.length - 1]!, plan));
  const name = options.includes("noTotalWord") ? "Socialkontoret" : random.pick(TOTAL_NAMES);
  const total = sumRow(name, "total", items);
  if (options.includes("totalFirst") && !options.includes("blocks") && !options.includes("memo")) return [total, ...rows];
  if (options.includes("blankRowBeforeTotal")) rows.push({ label: "", kind: "blank", code: "", figures: new Map() });
  return [...rows, total];
}

function accountRows(plan: Plan): readonly Row[] {
  const { random } = plan;
  const sign = plan.rule === "budgetMinusActual" ? 1 : -1;
  const isGross = plan.options.includes("grossPositive");
  const revenue = random.shuffle(REVENUE_NAMES).slice(0, random.between(2, 3)).map((label, at) => {
    const item = itemRow(plan, label, -sign, String(30 + at));
    return isGross ? turned(item) : item;
  });
  const cost = random.shuffle(COST_NAMES).slice(0, random.between(3, 6)).map((label, at) => itemRow(plan, label, sign, String(50 + at)));
  const incomes = sumRow("Verksamhetens intäkter", "subtotal", revenue);
  const costs = sumRow("Verksamhetens kostnader", "subtotal", cost);
  const plainNet = sumRow(random.pick(["Nettokostnad", "NETTORESULTAT", "Summa", "Resultat", "Netto"]), "total", [...(isGross ? revenue.map(turned) : revenue), ...cost]);
  const net = isGross && plainNet.label === "Resultat" ? turned(plainNet) : plainNet;
  const memo = plan.options.includes("memo") ? [memoRow(cost[0]!, plan)] : [];
  return random.chance(0.5) ? [incomes, ...revenue, costs, ...cost, ...memo, net] : [...revenue, incomes, ...cost, ...memo, costs, net];
}

/** A row's amounts with the other sign, its variances as they are. */
function turned(line: Row): Row {
  const keeps = (role: ColumnRole): boolean => role === "varianceToDate" || role === "forecastVariance";
  return { ...line, figures: new Map([...line.figures].map(([role, value]) => [role, keeps(role) ? value : -value] as const)) };
}

function itemRow(plan: Plan, label: string, sign: number, code: string): Row {
  const { random, months } = plan;
  const annual = sign * random.amount();
  const budget = (annual * months) / 12 + sign * random.between(-300, 300);
  const actual = budget * (1 + random.between(-120, 120) / 1000);
  const forecast = annual * (1 + random.between(-80, 80) / 1000);
  const previous = annual * (1 + random.between(-80, 80) / 1000);
  const figures = new Map<ColumnRole, number>([
    ["annualBudget", annual],
    ["budgetToDate", budget],
    ["actualToDate", actual],
    ["forecast", forecast],
    ["previousForecast", previous],
    ["priorYear", annual * (1 + random.between(-100, 20) / 1000)],
    ["priorYearToDate", actual * (1 + random.between(-100, 60) / 1000)],
  ]);
  return { label, kind: "item", code, figures: derive(figures, plan) };
}

function derive(figures: Map<ColumnRole, number>, plan: Plan): ReadonlyMap<ColumnRole, number> {
  const get = (role: ColumnRole): number => figures.get(role) ?? 0;
  const direction = plan.rule === "budgetMinusActual" ? 1 : -1;
  figures.set("varianceToDate", direction * (get("budgetToDate") - get("actualToDate")));
  figures.set("forecastVariance", direction * (get("annualBudget") - get("forecast")));
  figures.set("remaining", get("annualBudget") - get("actualToDate"));
  figures.set("change", get("forecast") - get("previousForecast"));
  return figures;
}

function sumRow(label: string, kind: "total" | "subtotal", parts: readonly Row[]): Row {
  const figures = new Map<ColumnRole, number>();
  for (const part of parts) for (const [role, value] of part.figures) figures.set(role, (figures.get(role) ?? 0) + value);
  return { label, kind, code: "", figures };
}

function memoRow(of: Row, plan: Plan): Row {
  const figures = new Map([...of.figures].map(([role, value]) => [role, value * 0.3] as const));
  return { label: plan.random.pick(["varav interna poster", "Därav kapitalkostnader", "- varav hyror"]), kind: "ofWhich", code: "", figures };
}

interface LaidOut {
  readonly sheet: string;
  readonly cells: CellValue[][];
  readonly expected: readonly ExpectedTable[];
}

/** Writes the rows into cells as the options say, and notes where everything went. */
function layOut(plan: Plan, rows: readonly Row[]): LaidOut {
  const { random, options } = plan;
  const sheet = random.pick(["Driftredovisning", "Uppföljning", "Blad1", "Ekonomi", "Resultat"]);
  const left = options.includes("offset") ? random.between(1, 3) : 0;
  const cells: CellValue[][] = [];
  const unitPlace = random.pick(["label", "caption"] as const);
  const period = spanText(plan);
  cells.push(row(left, [`Månadsuppföljning ${period} ${String(plan.year)}`]));
  if (options.includes("prose")) cells.push(row(left, ["Nämnden redovisar ett underskott jämfört med budget, främst till följd av fler placeringar och högre priser."]), []);
  else cells.push([]);
  if (unitPlace === "caption") cells.push(row(left, [`Belopp i ${plan.unit}`]));
  const firstRow = cells.length;
  const labelHeader = random.pick(LABEL_HEADERS);
  const heading = unitPlace === "label" ? (labelHeader === "" ? plan.unit : `${labelHeader} (${plan.unit})`) : labelHeader;
  const lead = options.includes("codes") ? 2 : 1;
  const columns = columnPlaces(plan, left + lead);
  const header = headerRows(plan, heading, left, columns);
  cells.push(...header);
  const bodyStart = cells.length;
  for (const line of rows) cells.push(line.kind === "repeatedHeader" ? [...(header[header.length - 1] ?? [])] : bodyRow(plan, line, left, columns));
  const roles = new Map<number, ColumnRole>(columns);
  if (options.includes("codes")) roles.set(left, "code");
  roles.set(left + lead - 1, "label");
  const rowsOf = (kind: Row["kind"]): readonly number[] => rows.flatMap((line, at) => (line.kind === kind ? [bodyStart + at] : []));
  const expected: ExpectedTable = {
    sheet,
    firstRow,
    lastRow: cells.length - 1,
    kind: options.includes("byAccount") ? "byAccount" : "byUnit",
    unit: plan.unit,
    rule: options.includes("deviationsOnly") ? null : plan.rule,
    roles,
    totals: rowsOf("total"),
    subtotals: rowsOf("subtotal"),
    ofWhich: rowsOf("ofWhich"),
  };
  if (options.includes("causesBelow")) cells.push([], row(left, ["Orsak till prognosavvikelse", `Belopp (${plan.unit})`]), row(left, ["Högre volymer", -1200]), row(left, ["Vakanser", 700]), row(left, ["Totalt", -500]));
  return { sheet, cells, expected: [expected] };
}

function row(left: number, cells: readonly CellValue[]): CellValue[] {
  return [...Array<CellValue>(left).fill(""), ...cells];
}

function spanText(plan: Plan): string {
  const month = MONTHS[plan.months - 1] ?? "dec";
  return plan.random.pick([`jan-${month}`, `januari - ${month}`, `Jan - ${month}`, `jan–${month}`]);
}

/** Column index by role; a blank column may part the period from the year. */
function columnPlaces(plan: Plan, first: number): readonly (readonly [number, ColumnRole])[] {
  let next = first;
  return plan.roles.map((role, at) => {
    if (at > 0 && plan.options.includes("blankColumn") && role === "annualBudget") next++;
    return [next++, role] as const;
  });
}

function headerRows(plan: Plan, label: string, left: number, columns: readonly (readonly [number, ColumnRole])[]): CellValue[][] {
  const lower: CellValue[] = row(left, plan.options.includes("codes") ? [plan.random.pick(["Ansvar", "Kod", ""]), label] : [label]);
  if (!plan.options.includes("twoHeaderRows")) {
    for (const [at, role] of columns) put(lower, at, wording(plan, role));
    if (plan.options.includes("comments")) put(lower, (columns[columns.length - 1]?.[0] ?? 0) + 1, "Kommentar");
    return [lower];
  }
  const choice = plan.random.between(0, 2);
  const upper: CellValue[] = [];
  let group = "";
  for (const [at, role] of columns) {
    const [over, under] = GROUPED[role]?.[choice] ?? ["", role];
    const text = fill(plan, over);
    if (text !== group) put(upper, at, text);
    group = text;
    put(lower, at, fill(plan, under));
  }
  return [upper, lower];
}

function put(cells: CellValue[], at: number, value: CellValue): void {
  while (cells.length < at) cells.push("");
  cells[at] = value;
}

function wording(plan: Plan, role: ColumnRole): string {
  const plain = ["Avvikelse", "Budgetavvikelse", "Budget avvik."];
  const wordings = WORDINGS[role] ?? [role];
  // What neither words nor arithmetic could tell apart is no fair question.
  const isProvable = !plan.options.includes("deviationsOnly");
  return fill(plan, plan.random.pick(isProvable ? wordings : wordings.filter((text) => !plain.includes(text))));
}

/** Placeholders filled with one spelling of the period for the whole table. */
function fill(plan: Plan, text: string): string {
  const month = MONTHS[plan.months - 1] ?? "dec";
  return text.replace("{P}", `jan-${month}`).replace("{m}", month).replace("{Y}", String(plan.year)).replace("{F}", String(plan.year - 1));
}

function bodyRow(plan: Plan, line: Row, left: number, columns: readonly (readonly [number, ColumnRole])[]): CellValue[] {
  const cells = row(left, plan.options.includes("codes") ? [line.code === "" ? "" : Number(line.code), line.label] : [line.label]);
  if (line.kind === "heading" || line.kind === "blank") return cells;
  for (const [at, role] of columns) put(cells, at, cellOf(plan, line, role));
  if (plan.options.includes("comments") && line.kind === "item" && plan.random.chance(0.4)) put(cells, (columns[columns.length - 1]?.[0] ?? 0) + 1, "Högre volymer än budgeterat");
  return cells;
}

function cellOf(plan: Plan, line: Row, role: ColumnRole): CellValue {
  const isTurned = plan.options.includes("budgetPositive") && (role === "annualBudget" || role === "budgetToDate");
  const value = role === "percentUsed" ? percentOf(line) : rounded(plan, (isTurned ? -1 : 1) * (line.figures.get(role) ?? 0));
  if (plan.options.includes("textAmounts") && plan.random.chance(0.3) && value < 0) return `- ${String(-value).replace(".", ",").replace(/\B(?=(\d{3})+(?!\d))/g, " ")}`;
  return value;
}

function percentOf(line: Row): number {
  const annual = line.figures.get("annualBudget") ?? 0;
  return annual === 0 ? 0 : Math.round((1000 * (line.figures.get("actualToDate") ?? 0)) / annual) / 10;
}

function rounded(plan: Plan, tkr: number): number {
  if (plan.unit === "kr") return Math.round(tkr * 1000);
  if (plan.unit === "mkr") return Math.round(tkr / 100) / 10;
  return Math.round(tkr);
}

function textSheet(): ReturnType<typeof sheetOf> {
  return sheetOf("Mål", [["Mål och uppdrag"], [], ["Uppdrag", "Ansvarig", "Prognos för slutförande", "Status"], ["Ta fram en plan", "Förvaltningschef", "Enligt plan", "Pågår"], ["Utreda lokaler", "Fastighet", "Avvikelse från plan", "Försenad"]]);
}

function staffSheet(random: Random): ReturnType<typeof sheetOf> {
  const line = (label: string): CellValue[] => [label, random.between(20, 90), random.between(20, 90), random.between(1, 9)];
  return sheetOf("Personal", [["Sjukfrånvaro och bemanning"], ["Personalgrupp", "Antal anställda", "Årsarbetare utfall", "Avvikelse"], line("Lärare"), line("Undersköterskor"), line("Administration")]);
}

function controlSheet(random: Random): ReturnType<typeof sheetOf> {
  const codes = Array.from({ length: 8 }, (_, at): CellValue[] => [1000 + at, 5010 + at, 310, random.between(-9000, 9000), "Överfört"]);
  return sheetOf("Kontroll", [["Ansvar", "Konto", "Vht", "Belopp", "Text"], ...codes]);
}
