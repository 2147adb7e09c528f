import { drawUnits } from "../builder/drawUnits";
import { allOf, kronor, leftToDate, percentOf } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const Z = "#,##0;-#,##0";

/** Revenue, cost and net beside each other, each with budget, actual and variance; in kronor, straight from the ledger. */
export function kvarnforsBildning(variant: number): House {
  const units = drawUnits({ seed: 9101 + variant, months: 5, accounts: [["Intäkter", -0.15], ["Kostnader", 1.15]], units: [["Nämnd och administration", 9800, "100"], ["Förskola", 121000, "110"], ["Grundskola", 264000, "120"], ["Anpassad grundskola", 18200, "130"], ["Gymnasieskola", 97400, "140"], ["Kulturskola", 6100, "150"]] });
  const triple = (line: Line): FreeCell[] => [{ v: kronor(line.budgetToDate), z: Z }, { v: kronor(line.actual), z: Z }, { v: kronor(leftToDate(line)), z: Z }];
  const row = (code: string, label: string, revenue: Line, cost: Line): FreeCell[] => {
    const net = allOf(revenue, cost);
    return [code, label, ...triple(revenue), ...triple(cost), ...triple(net), percentOf(net.actual, net.budgetToDate)];
  };
  const revenue = allOf(...units.map((unit) => unit.revenue));
  const cost = allOf(...units.map((unit) => unit.cost));
  const net = allOf(revenue, cost);
  const page = new SheetPage("Uppföljning maj");
  page.put("A1", ["Kvarnfors kommun"], ["Bildningsnämnden"], ["Ekonomisk uppföljning t.o.m. maj 2025"], ["Belopp i kr"]);
  const t = page.table({
    at: "A6",
    head: [["", "", "Intäkter", "", "", "Kostnader", "", "", "Netto", "", "", ""], ["Ansvar", "Verksamhet", "Budget", "Utfall", "Avvikelse", "Budget", "Utfall", "Avvikelse", "Budget", "Utfall", "Avvikelse", "Förbr %"]],
    body: [...units.map((unit) => row(unit.code, unit.label, unit.revenue, unit.cost)), total(...row("", "Totalt", revenue, cost))],
    kind: "byUnit",
    unit: "kr",
    rule: "budgetMinusActual",
    roles: "code label ? actualRevenueToDate ? ? actualCostToDate ? budgetToDate actualToDate varianceToDate percentUsed",
  });
  page.merge("C6:E6", "F6:H6", "I6:K6");
  page.put("A16", ["Kommentar"]);
  page.say("A17", sentence`Nämnden redovisar till och med maj en avvikelse mot periodbudget på ${{ text: `${swedishNumber(kronor(leftToDate(net)) / 1e6, 1)} mkr`, ties: [t.at("Totalt", "varianceToDate")] }}.`);
  return houseOf("bildningsnämnd med intäkter, kostnader och netto i block", [page], [
    { name: "an actual cost off", edits: [t.off("Grundskola", "actualCostToDate", 90000)], rules: ["row-variance", "column-total", "subtotal"], cells: [t.at("Grundskola", "actualCostToDate")] },
    { name: "a net budget with swapped digits", edits: [t.off("Gymnasieskola", "budgetToDate", 900000)], rules: ["row-variance", "column-total"], cells: [t.at("Gymnasieskola", "budgetToDate")] },
    { name: "a total that leaves out one unit", edits: [t.off("Totalt", "actualToDate", -t.value("Kulturskola", "actualToDate"))], rules: ["column-total", "row-variance"], cells: [t.at("Totalt", "actualToDate")] },
  ]);
}
