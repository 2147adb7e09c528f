import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** A municipal energy company's income statement: costs negative, subtotals down to the result, the period beside last year and the year. */
export function lindvikBolag(variant: number): House {
  const draw = drawUnits({ seed: 9201 + variant, months: 8, stray: 0.05, accounts: [["Rad", 1]], units: [["Nettoomsättning", -412000], ["Övriga rörelseintäkter", -9300], ["Råvaror och energi", 187000], ["Övriga externa kostnader", 64000], ["Personalkostnader", 71000], ["Avskrivningar", 58000], ["Ränteintäkter", -900], ["Räntekostnader", 17400]] });
  const line = (label: string): Line => draw.find((unit) => unit.label === label)?.net ?? allOf();
  const cells = (l: Line): FreeCell[] => [tkr(-l.actual), tkr(-l.budgetToDate), tkr(leftToDate(l)), tkr(-l.priorToDate), "", tkr(-l.forecast), tkr(-l.budget), tkr(leftOfYear(l))];
  const item = (label: string): FreeCell[] => [label, ...cells(line(label))];
  const income = allOf(line("Nettoomsättning"), line("Övriga rörelseintäkter"));
  const costs = allOf(line("Råvaror och energi"), line("Övriga externa kostnader"), line("Personalkostnader"), line("Avskrivningar"));
  const operating = allOf(income, costs);
  const result = allOf(operating, line("Ränteintäkter"), line("Räntekostnader"));
  const page = new SheetPage("RR");
  page.put("B2", ["Lindvik Energi AB"], ["Tertialrapport 2, 2024"]);
  const t = page.table({
    at: "B5",
    head: [["Resultaträkning, tkr", "Utfall jan-aug 2024", "Budget jan-aug 2024", "Diff", "Utfall jan-aug 2023", "", "Prognos 2024", "Budget 2024", "Diff"]],
    body: [
      item("Nettoomsättning"),
      item("Övriga rörelseintäkter"),
      subtotal("Summa intäkter", ...cells(income)),
      item("Råvaror och energi"),
      item("Övriga externa kostnader"),
      item("Personalkostnader"),
      item("Avskrivningar"),
      subtotal("Rörelseresultat", ...cells(operating)),
      item("Ränteintäkter"),
      item("Räntekostnader"),
      total("Resultat efter finansiella poster", ...cells(result)),
    ],
    kind: "byAccount",
    unit: "tkr",
    rule: "actualMinusBudget",
    roles: "label actualToDate budgetToDate varianceToDate priorYearToDate . forecast annualBudget forecastVariance",
  });
  page.say("B18", sentence`Resultatet efter finansiella poster uppgår till ${{ text: `${swedishNumber(tkr(-result.actual) / 1000, 1)} mkr`, ties: [t.at("Resultat efter finansiella poster", "actualToDate")] }} per augusti. Prognosen för helåret är ${{ text: `${swedishNumber(tkr(-result.forecast) / 1000, 1)} mkr`, ties: [t.at("Resultat efter finansiella poster", "forecast")] }}.`);
  return houseOf("energibolag med resultaträkning", [page], [
    { name: "a variance with the wrong sign", edits: [[t.at("Personalkostnader", "varianceToDate"), -t.value("Personalkostnader", "varianceToDate")]], rules: ["row-variance", "sign-flip", "column-total", "subtotal"], cells: [t.at("Personalkostnader", "varianceToDate")] },
    { name: "an operating result not updated", edits: [t.off("Rörelseresultat", "forecast", 1200)], rules: ["subtotal", "forecast-variance", "column-total"], cells: [t.at("Rörelseresultat", "forecast")] },
    { name: "depreciation budget with a slip", edits: [t.off("Avskrivningar", "annualBudget", -9000)], rules: ["subtotal", "forecast-variance", "column-total"], cells: [t.at("Avskrivningar", "annualBudget")] },
  ]);
}
