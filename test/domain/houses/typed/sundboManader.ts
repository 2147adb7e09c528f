import { drawUnits } from "../builder/drawUnits";
import { Random } from "../../../builders/layoutRandom";
import { tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** 31 January 2024 as Excel counts days. */
const JANUARY = 45_292;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31];

/** Months across the top as real dates, accumulated and budget at the right; sums are formulas. */
export function sundboManader(variant: number): House {
  const units = drawUnits({ seed: 9501 + variant, months: 8, accounts: [["Intäkter", -0.2], ["Kostnader", 1.2]], units: [["Gata och park", 43100], ["Fastighet", 28700], ["Renhållning", 3900], ["Kost och städ", 51200], ["Stab", 7300]] });
  const random = new Random(9502 + variant);
  const dates = LENGTHS.map((_, month): FreeCell => ({ v: JANUARY + LENGTHS.slice(0, month).reduce((sum, days) => sum + days, 0), z: "mmm-yy" }));
  const rows = units.map((unit) => {
    const parts = LENGTHS.map(() => 0.7 + random.next() * 0.6);
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const months = parts.map((part) => tkr((unit.net.actual * part) / whole));
    return { unit, months, actual: months.reduce((sum, value) => sum + value, 0), toDate: tkr(unit.net.budgetToDate), budget: tkr(unit.net.budget) };
  });
  const first = 6;
  const last = first + rows.length - 1;
  const sum = (values: readonly number[], letter: string): FreeCell => ({ v: values.reduce((a, b) => a + b, 0), f: () => `SUM(${letter}${String(first)}:${letter}${String(last)})` });
  const page = new SheetPage("Tekniska");
  page.put("A1", ["Tekniska nämnden"], ["Nettokostnad per månad, tkr"], ["Avser jan–aug 2024"]);
  const t = page.table({
    at: "A5",
    head: [["Verksamhet", ...dates, "Ack utfall", "Ack budget", "Avvikelse", "Budget helår"]],
    body: [
      ...rows.map(({ unit, months, actual, toDate, budget }): FreeCell[] => [unit.label, ...months, { v: actual, f: (r) => `SUM(B${String(r)}:I${String(r)})` }, toDate, { v: toDate - actual, f: (r) => `K${String(r)}-J${String(r)}` }, budget]),
      total("Summa", ...LENGTHS.map((_, m) => sum(rows.map(({ months }) => months[m] ?? 0), "BCDEFGHI"[m] ?? "B")), sum(rows.map(({ actual }) => actual), "J"), sum(rows.map(({ toDate }) => toDate), "K"), sum(rows.map(({ toDate, actual }) => toDate - actual), "L"), sum(rows.map(({ budget }) => budget), "M")),
    ],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label month01 month02 month03 month04 month05 month06 month07 month08 actualToDate budgetToDate varianceToDate annualBudget",
  });
  return houseOf("månader som riktiga datum", [page], [
    { name: "a sum typed over its formula", edits: [t.off("Fastighet", "actualToDate", 270)], rules: ["constant-over-formula", "row-variance", "column-total", "subtotal"], cells: [t.at("Fastighet", "actualToDate")] },
    { name: "a total typed over its formula", edits: [t.off("Summa", "budgetToDate", -1000)], rules: ["constant-over-formula", "column-total", "row-variance"], cells: [t.at("Summa", "budgetToDate")] },
  ]);
}
