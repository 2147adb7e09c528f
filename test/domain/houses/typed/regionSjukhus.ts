import { Random } from "../../../builders/layoutRandom";
import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, mkr, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun"];

/** A region's hospital: six months across, what they add up to, and the forecasts P1 to P3 against the year's budget. */
export function regionSjukhus(variant: number): House {
  const units = drawUnits({ seed: 15101 + variant, months: 6, stray: 0.05, accounts: [["Netto", 1]], units: [["Akutmottagning", 184000], ["Medicinkliniken", 412000], ["Kirurgkliniken", 367000], ["Ortopedi", 148000], ["Kvinnokliniken", 121000], ["Sjukhusledning", 38000]] });
  const random = new Random(15102 + variant);
  const rows = units.map(({ label, net }) => {
    const parts = MONTHS.map(() => 0.8 + random.next() * 0.4);
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return { label, net, months: parts.map((part) => (net.actual * part) / whole), first: net.previousForecast * (0.98 + random.next() * 0.04) };
  });
  const cells = (months: readonly number[], net: Line, first: number): FreeCell[] => [...months.map(tkr), tkr(net.actual), tkr(net.budget), tkr(first), tkr(net.previousForecast), tkr(net.forecast), tkr(leftOfYear(net))];
  const all = allOf(...units.map((unit) => unit.net));
  const sums = MONTHS.map((_, month) => rows.reduce((sum, row) => sum + (row.months[month] ?? 0), 0));
  const page = new SheetPage("Länssjukhuset");
  page.put("A1", ["Region Sydnorr, Länssjukhuset"], ["Nettokostnad per klinik januari-juni 2025, tkr"]);
  const t = page.table({
    at: "A4",
    head: [["", "Utfall 2025", "", "", "", "", "", "", "Helår 2025"], ["Klinik", ...MONTHS, "Ack jun", "Budget", "P1", "P2", "P3", "Avvikelse P3"]],
    body: [...rows.map(({ label, months, net, first }) => [label, ...cells(months, net, first)]), total("Länssjukhuset totalt", ...cells(sums, all, rows.reduce((sum, row) => sum + row.first, 0)))],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label month01 month02 month03 month04 month05 month06 actualToDate annualBudget ? previousForecast forecast forecastVariance",
  });
  page.merge("B4:H4", "I4:M4");
  const surgery = rows[2]?.net ?? all;
  page.say("A14", sentence`Länssjukhuset beräknar ett ${surplusWord(leftOfYear(all))} på ${{ text: `${swedishNumber(Math.abs(mkr(leftOfYear(all))), 1)} mnkr`, ties: [t.at("Länssjukhuset totalt", "forecastVariance")] }} för helåret.`);
  page.say("A15", sentence`Kirurgklinikens prognos visar ett ${surplusWord(leftOfYear(surgery))} på ${{ text: `${swedishNumber(Math.abs(tkr(leftOfYear(surgery))), 0)} tkr`, ties: [t.at("Kirurgkliniken", "forecastVariance")] }}, främst på grund av inhyrd personal.`);
  return houseOf("länssjukhus med månader och tre prognoser", [page], [
    { name: "a month typed wrong", edits: [t.off("Ortopedi", "month03", 900)], rules: ["row-variance", "column-total", "subtotal"], cells: [t.at("Ortopedi", "month03")] },
    { name: "a last forecast that its variance does not follow", edits: [t.off("Medicinkliniken", "forecast", 3600)], rules: ["forecast-variance", "column-total"], cells: [t.at("Medicinkliniken", "forecast"), t.at("Medicinkliniken", "forecastVariance")] },
    { name: "last month's forecast in the sentence", edits: [["Länssjukhuset!A14", "Länssjukhuset beräknar ett underskott på 88,8 mnkr för helåret."]], rules: ["narrative-amount"], cells: ["Länssjukhuset!A14"] },
  ]);
}
