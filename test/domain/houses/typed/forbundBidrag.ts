import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

const MEMBERS = [["Alby", 14210], ["Berga", 31877], ["Ceder", 8120], ["Dalsjö", 22406]] as const;

/** A federation's forecast by kind of account, costs negative, with its members' contributions by head below. */
export function forbundBidrag(variant: number): House {
  const draw = drawUnits({ seed: 15201 + variant, months: 8, stray: 0.04, accounts: [["Rad", 1]], units: [["Medlemsbidrag", -96000], ["Statsbidrag", -11400], ["Övriga intäkter", -4100], ["Personalkostnader", 78000], ["Lokalkostnader", 15200], ["Övriga kostnader", 17300]] });
  const line = (label: string): Line => draw.find((unit) => unit.label === label)?.net ?? allOf();
  const cells = (l: Line): FreeCell[] => [tkr(-l.budget), tkr(-l.forecast), tkr(leftOfYear(l)), tkr(-l.actual), tkr(-l.priorToDate)];
  const item = (label: string): FreeCell[] => [label, ...cells(line(label))];
  const income = allOf(line("Medlemsbidrag"), line("Statsbidrag"), line("Övriga intäkter"));
  const costs = allOf(line("Personalkostnader"), line("Lokalkostnader"), line("Övriga kostnader"));
  const result = allOf(income, costs);
  const page = new SheetPage("Förbundet");
  page.put("A1", ["Räddnings- och utbildningsförbundet Fyra"], ["Delårsrapport januari-augusti 2024 (tkr)"]);
  const t = page.table({
    at: "A4",
    head: [["Resultat", "Budget 2024", "Prognos 2024", "Avvikelse mot budget", "Utfall aug 2024", "Utfall aug 2023"]],
    body: [item("Medlemsbidrag"), item("Statsbidrag"), item("Övriga intäkter"), subtotal("Summa intäkter", ...cells(income)), item("Personalkostnader"), item("Lokalkostnader"), item("Övriga kostnader"), subtotal("Summa kostnader", ...cells(costs)), total("Årets resultat", ...cells(result))],
    kind: "byAccount",
    unit: "tkr",
    rule: "actualMinusBudget",
    roles: "label annualBudget forecast forecastVariance actualToDate priorYearToDate",
  });
  page.put("A16", ["Medlemsbidrag per kommun, tkr"]);
  const heads = MEMBERS.reduce((sum, [, people]) => sum + people, 0);
  const shares = MEMBERS.map(([name, people], at) => ({ name, people, budget: Math.round((tkr(-line("Medlemsbidrag").budget) * people) / heads), paid: Math.round((tkr(-line("Medlemsbidrag").budget) * people) / heads) + ([0, 0, -212, 65][at] ?? 0) }));
  const sum = (of: (share: (typeof shares)[number]) => number): number => shares.reduce((all, share) => all + of(share), 0);
  const members = page.table({
    at: "A17",
    head: [["Kommun", "Invånare 1 nov", "Andel", "Bidrag enligt budget 2024", "Prognos bidrag 2024", "Avvikelse"]],
    body: [...shares.map(({ name, people, budget, paid }): FreeCell[] => [name, people, { v: people / heads, z: "0.0%" }, budget, paid, paid - budget]), total("Totalt", heads, { v: 1, z: "0.0%" }, sum((s) => s.budget), sum((s) => s.paid), sum((s) => s.paid - s.budget))],
    kind: "byUnit",
    unit: "tkr",
    rule: "actualMinusBudget",
    roles: "label ? ? annualBudget forecast forecastVariance",
  });
  page.say("A24", sentence`Förbundets prognostiserade resultat är ${{ text: `${swedishNumber(tkr(-result.forecast), 0)} tkr`, ties: [t.at("Årets resultat", "forecast")] }}.`);
  page.say("A25", sentence`Berga bidrar med ${{ text: `${swedishNumber(members.value("Berga", "annualBudget"), 0)} tkr`, ties: [members.at("Berga", "annualBudget"), members.at("Berga", "forecast")] }} enligt budget och Ceder lämnar en avvikelse på ${{ text: "-212 tkr", ties: [members.at("Ceder", "forecastVariance")] }}.`);
  return houseOf("kommunalförbund med medlemsbidrag", [page], [
    { name: "a contribution not in the sum", edits: [members.off("Totalt", "annualBudget", -members.value("Ceder", "annualBudget"))], rules: ["column-total", "forecast-variance"], cells: [members.at("Totalt", "annualBudget")] },
    { name: "a cost forecast with a slip", edits: [t.off("Lokalkostnader", "forecast", 1800)], rules: ["forecast-variance", "subtotal", "column-total"], cells: [t.at("Lokalkostnader", "forecast")] },
    { name: "last year's result off", edits: [t.off("Årets resultat", "priorYearToDate", 2700)], rules: ["column-total", "subtotal"], cells: [t.at("Årets resultat", "priorYearToDate")] },
  ]);
}
