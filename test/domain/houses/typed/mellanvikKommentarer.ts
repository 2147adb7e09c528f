import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import type { Line } from "../builder/Line";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

/** A comment row under each unit and a comment column beside it; budget, forecast and deviation only, thousands with one decimal. */
export function mellanvikKommentarer(variant: number): House {
  const units = drawUnits({ seed: 10501 + variant, months: 8, stray: 0.06, accounts: [["Netto", 1]], units: [["Hemtjänst", 61300], ["Ordinärt boende övrigt", 8200], ["Säbo Ekliden", 44100], ["Säbo Furugården", 39900], ["Korttidsenhet", 12700], ["Nattpatrull", 7600]] });
  const tenth = (kr: number): number => Math.round(tkr(kr * 10)) / 10;
  const cells = (l: Line): FreeCell[] => [tenth(l.budget), tenth(l.forecast), tenth(leftOfYear(l))];
  const why = ["Fler utförda timmar än budgeterat.", "", "Höga vikariekostnader under sommaren, dialog förs med HR.", "Tomma platser i juni.", "Oförändrat läge", "Nytt schema från september"];
  const page = new SheetPage("Prognos per enhet");
  page.put("B1", ["Vård och omsorg i Mellanvik"], ["Delårsbokslut augusti 2023, tkr"]);
  const t = page.table({
    at: "B4",
    head: [["Enhet", "Årsbudget", "Helårs-\nprognos", "Budget-\navvikelse", "Kommentar"]],
    body: [...units.map((unit, at) => [unit.label, ...cells(unit.net), why[at] ?? ""]), total("Totalt", ...cells(allOf(...units.map((unit) => unit.net))), "")],
    kind: "byUnit",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "label annualBudget forecast forecastVariance text",
  });
  return houseOf("vård och omsorg med kommentarer", [page], [
    { name: "a slip in a forecast", edits: [t.off("Säbo Ekliden", "forecast", 900)], rules: ["forecast-variance", "column-total"], cells: [t.at("Säbo Ekliden", "forecast")] },
    { name: "a deviation without its minus", edits: [[t.at("Hemtjänst", "forecastVariance"), -t.value("Hemtjänst", "forecastVariance")]], rules: ["forecast-variance", "sign-flip", "column-total"], cells: [t.at("Hemtjänst", "forecastVariance")] },
  ]);
}
