import { drawUnits } from "../builder/drawUnits";
import { allOf, leftOfYear, leftToDate, mkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** A region's follow-up in mkr with one decimal: variance before its base, hospitals first, change to last year in percent. */
export function vastraRegionen(variant: number): House {
  const units = drawUnits({ seed: 9901 + variant, months: 6, stray: 0.05, accounts: [["Intäkter", -0.4], ["Kostnader", 1.4]], units: [["Länssjukhuset", 2890000], ["Närsjukhuset Öster", 912000], ["Närsjukhuset Väster", 744000], ["Primärvård", 1630000], ["Folktandvård", 88000], ["Kollektivtrafik", 610000], ["Kultur", 97000], ["Regiongemensamt", 402000]] });
  const cells = (l: Line): FreeCell[] => [mkr(leftToDate(l)), mkr(-l.actual), mkr(-l.budgetToDate), mkr(-l.priorToDate), { v: Number((l.actual / l.priorToDate - 1).toFixed(3)), z: "0.0%" }, mkr(leftOfYear(l)), mkr(-l.forecast), mkr(-l.budget)];
  const part = (from: number, to: number): Line => allOf(...units.slice(from, to).map((unit) => unit.net));
  const rows = (from: number, to: number): FreeCell[][] => units.slice(from, to).map((unit) => [unit.label, ...cells(unit.net)]);
  const page = new SheetPage("Delår 1");
  page.put("A1", ["Region Västra"], ["Delårsrapport per 30 juni 2024"], ["Mkr"]);
  const t = page.table({
    at: "A5",
    head: [["", "Perioden", "", "", "", "", "Helår", "", ""], ["Nämnd/förvaltning", "Budget-avvikelse", "Utfall 2406", "Budget 2406", "Utfall 2306", "Förändr. %", "Prognos-avvikelse", "Prognos", "Budget"]],
    body: [...rows(0, 5), subtotal("Summa hälso- och sjukvård", ...cells(part(0, 5))), ...rows(5, 8), total("Summa verksamheten", ...cells(part(0, 8)))],
    kind: "byUnit",
    unit: "mkr",
    rule: "actualMinusBudget",
    roles: "label varianceToDate actualToDate budgetToDate priorYearToDate ? forecastVariance forecast annualBudget",
  });
  page.merge("B5:F5", "G5:I5");
  page.put("A17", ["1) Utfallet är rensat från engångsposter."]);
  page.say("A18", sentence`Verksamhetens budgetavvikelse för perioden är ${{ text: `${swedishNumber(mkr(leftToDate(part(0, 8))), 1)} mkr`, ties: [t.at("Summa verksamheten", "varianceToDate")] }} och helårsprognosen ${{ text: `${swedishNumber(mkr(leftOfYear(part(0, 8))), 1)} mkr`, ties: [t.at("Summa verksamheten", "forecastVariance")] }}.`);
  const turned = new SheetPage("Transponerad").put("A1", ["Helår 2024, mkr", "Länssjukhuset", "Primärvård", "Kultur"], ["Budget", -2890.1, -1630.4, -97.2], ["Prognos", -2951.3, -1641.9, -97], ["Avvikelse", -61.2, -11.5, 0.2]);
  return houseOf("region med avvikelsen före sin bas", [page, turned], [
    { name: "a hospital's actual off", edits: [t.off("Närsjukhuset Öster", "actualToDate", -18)], rules: ["row-variance", "subtotal", "column-total"], cells: [t.at("Närsjukhuset Öster", "actualToDate")] },
    { name: "an old figure in the sentence", edits: [["'Delår 1'!A18", "Verksamhetens budgetavvikelse för perioden är -188,8 mkr."]], rules: ["narrative-amount"], cells: ["'Delår 1'!A18"] },
    { name: "the sum without one", edits: [t.off("Summa verksamheten", "forecast", -t.value("Kultur", "forecast"))], rules: ["column-total", "forecast-variance"], cells: [t.at("Summa verksamheten", "forecast")] },
  ]);
}
