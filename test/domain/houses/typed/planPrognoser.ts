import { Random } from "../../../builders/layoutRandom";
import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** Three numbered forecasts side by side with the last one's deviation and its step from the one before; measures with effects and lights. */
export function planPrognoser(variant: number): House {
  const units = drawUnits({ seed: 10601 + variant, months: 9, stray: 0.05, accounts: [["Netto", 1]], units: [["Politik", 3100], ["Förvaltningsledning", 7400], ["Plan och bygg", 15800], ["Miljö", 11900], ["Lantmäteri", 4200], ["Kart och GIS", 3900]] });
  const random = new Random(10602 + variant);
  const first = units.map((unit) => unit.net.previousForecast * (0.97 + random.next() * 0.06));
  const cells = (l: Line, p1: number): FreeCell[] => [tkr(l.budget), tkr(p1), tkr(l.previousForecast), tkr(l.forecast), tkr(leftOfYear(l)), tkr(l.previousForecast - l.forecast), tkr(l.prior)];
  const all = allOf(...units.map((unit) => unit.net));
  const page = new SheetPage("P3");
  page.put("A1", ["Samhällsbyggnadsnämnden", "", "", "Prognostillfälle 3, utfall till och med september 2024"], ["Alla belopp i tkr"]);
  const t = page.table({
    at: "A4",
    head: [["Verksamhet", "Budget 2024", "Prognos P1", "Prognos P2", "Prognos P3", "Avvikelse budget-P3", "Diff P2-P3", "Bokslut 2023"]],
    body: [...units.map((unit, at) => [unit.label, ...cells(unit.net, first[at] ?? 0)]), total("Summa", ...cells(all, first.reduce((a, b) => a + b, 0)))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label annualBudget ? previousForecast forecast forecastVariance change priorYear",
  });
  page.put("A13", ["Åtgärdsplan"]);
  page.table({
    at: "A14",
    head: [["Åtgärd", "Beslutad effekt helår", "Beräknad effekt 2024", "Uppnådd effekt t.o.m. sept", "Status"]],
    body: [["Vakanshållning handläggare", 900, 700, 520, "Grön"], ["Höjd plan- och bygglovstaxa", 1200, 600, 210, "Gul"], ["Minskade konsultköp", 450, 450, 450, "Grön"], total("Summa", 2550, 1750, 1180, "")],
    kind: "measures",
    unit: "tkr",
    rule: null,
    roles: "label ? expectedEffect realisedEffect text",
  });
  page.say("A20", sentence`Prognos 3 innebär en avvikelse mot budget på ${{ text: `${swedishNumber(tkr(leftOfYear(all)), 0)} tkr`, ties: [t.at("Summa", "forecastVariance")] }} för nämnden.`);
  return houseOf("samhällsbyggnadsnämnd med tre prognoser och åtgärdsplan", [page], [
    { name: "the last forecast's step off", edits: [t.off("Miljö", "change", 270)], rules: ["change-column", "column-total"], cells: [t.at("Miljö", "change")] },
    { name: "a sum of measures off", edits: [["'P3'!C18", 1950]], rules: ["measure-total", "column-total"], cells: ["'P3'!C18"] },
  ]);
}
