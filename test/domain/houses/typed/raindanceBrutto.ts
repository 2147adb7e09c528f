import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** Revenue, cost and net of the whole year side by side, each with budget, forecast and deviation; the period's net first; one group heading merged over three. */
export function raindanceBrutto(variant: number): House {
  const units = drawUnits({ seed: 15101 + variant, months: 4, stray: 0.05, accounts: [["Intäkter", -0.2], ["Kostnader", 1.2]], units: [["Färdtjänst", 17800], ["Bostadsanpassning", 8200], ["Hjälpmedel", 11100], ["Dagverksamhet", 9400], ["Anhörigstöd", 2100]] });
  const year = (l: Line): FreeCell[] => [tkr(l.budget), tkr(l.forecast), tkr(leftOfYear(l))];
  const cells = (income: Line, expense: Line): FreeCell[] => {
    const net = allOf(income, expense);
    return [tkr(net.actual), tkr(net.budgetToDate), tkr(leftToDate(net)), ...year(income), ...year(expense), ...year(net)];
  };
  const page = new SheetPage("T1");
  page.put("B1", ["Tertialuppföljning T1 2024"], ["Belopp i tusental kronor (tkr)"]);
  const t = page.table({
    at: "B4",
    head: [["Verksamhet", "Nettoutfall T1", "", "", "Intäkter helår", "", "", "Kostnader helår", "", "", "Netto helår", "", ""], ["", "Utfall", "Budget", "Avvikelse", "Budget", "Prognos", "Avvikelse", "Budget", "Prognos", "Avvikelse", "Budget", "Prognos", "Avvikelse"]],
    body: [...units.map((unit) => [unit.label, ...cells(unit.revenue, unit.cost)]), total("Summa", ...cells(allOf(...units.map((unit) => unit.revenue)), allOf(...units.map((unit) => unit.cost))))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label actualToDate budgetToDate varianceToDate ? ? ? ? ? ? annualBudget forecast forecastVariance",
  });
  page.merge("C4:E4", "F4:H4", "I4:K4", "L4:N4");
  return houseOf("tertialrapport med brutto för helåret", [page], [
    { name: "a net forecast off", edits: [t.off("Hjälpmedel", "forecast", 270)], rules: ["forecast-variance", "column-total", "subtotal"], cells: [t.at("Hjälpmedel", "forecast")] },
    { name: "the net actual of one left out", edits: [t.off("Summa", "actualToDate", -t.value("Anhörigstöd", "actualToDate"))], rules: ["column-total", "row-variance"], cells: [t.at("Summa", "actualToDate")] },
  ]);
}
