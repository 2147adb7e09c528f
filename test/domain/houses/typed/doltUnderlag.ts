import { drawUnits } from "../builder/drawUnits";
import { tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const EDGE = 5;

/** A living workbook: formulas everywhere, the accounts' codes in a hidden column, a hidden sheet of lists, a dash where there is nothing. */
export function doltUnderlag(variant: number): House {
  const units = drawUnits({ seed: 10901 + variant, months: 2, accounts: [["Netto", 1]], units: [["Vägar", 9100, "3010"], ["Parker", 6200, "3020"], ["Lekplatser", 1400, "3030"], ["Belysning", 3300, "3040"], ["Vinterväghållning", 8800, "3050"]] });
  const last = EDGE + units.length - 1;
  const rows = units.map(({ code, label, net }) => ({ code, label, budget: tkr(net.budget), period: tkr(net.budgetToDate), actual: label === "Lekplatser" ? 0 : tkr(net.actual), forecast: tkr(net.forecast) }));
  const sum = (pick: (row: (typeof rows)[number]) => number, letter: string): FreeCell => ({ v: rows.reduce((all, row) => all + pick(row), 0), f: () => `SUM(${letter}${String(EDGE)}:${letter}${String(last)})` });
  const page = new SheetPage("Gata", { hiddenColumns: [0] });
  page.put("A1", ["", "Gatuavdelningen februari 2025"], ["", "tkr"]);
  const t = page.table({
    at: "A4",
    head: [["Ansvar", "Aktivitet", "Årsbudget", "Budget jan–feb", "Utfall jan–feb", "Avvikelse", "Kvar av årsbudget", "Förbrukat %", "Prognos", "Prognosavvikelse"]],
    body: [
      ...rows.map((row): FreeCell[] => [
        row.code,
        row.label,
        row.budget,
        row.period,
        row.actual === 0 ? "–" : row.actual,
        { v: row.period - row.actual, f: (r) => `D${String(r)}-N(E${String(r)})` },
        { v: row.budget - row.actual, f: (r) => `C${String(r)}-N(E${String(r)})` },
        { v: Number((row.actual / row.budget).toFixed(6)), f: (r) => `N(E${String(r)})/C${String(r)}`, z: "0%" },
        row.forecast,
        { v: row.budget - row.forecast, f: (r) => `C${String(r)}-I${String(r)}` },
      ]),
      total("", "Summa", sum((row) => row.budget, "C"), sum((row) => row.period, "D"), sum((row) => row.actual, "E"), sum((row) => row.period - row.actual, "F"), sum((row) => row.budget - row.actual, "G"), { v: Number((rows.reduce((all, row) => all + row.actual, 0) / rows.reduce((all, row) => all + row.budget, 0)).toFixed(6)), f: (r) => `E${String(r)}/C${String(r)}`, z: "0%" }, sum((row) => row.forecast, "I"), sum((row) => row.budget - row.forecast, "J")),
    ],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "code label annualBudget budgetToDate actualToDate varianceToDate remaining percentUsed forecast forecastVariance",
  });
  const lists = new SheetPage("Listor", { visibility: "hidden" }).put("A1", ["Status", "Period"], ["Grön", "202501"], ["Gul", "202502"], ["Röd", "202503"]);
  return houseOf("levande arbetsbok med formler och dolda delar", [page, lists], [
    { name: "a variance typed over", edits: [t.off("Parker", "forecastVariance", 120)], rules: ["constant-over-formula", "forecast-variance", "column-total"], cells: [t.at("Parker", "forecastVariance")] },
  ]);
}
