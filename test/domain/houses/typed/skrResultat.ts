import { drawUnits } from "../builder/drawUnits";
import { allOf, mkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** The income statement of a delårsrapport with its column of note numbers, costs negative, nothing for the period but last year. */
export function skrResultat(variant: number): House {
  const draw = drawUnits({ seed: 12101 + variant, months: 8, stray: 0.02, accounts: [["Rad", 1]], units: [["Verksamhetens intäkter", -742000], ["Verksamhetens kostnader", 3690000], ["Avskrivningar", 151000], ["Skatteintäkter", -2410000], ["Generella statsbidrag och utjämning", -760000], ["Finansiella intäkter", -31000], ["Finansiella kostnader", 44000]] });
  const line = (label: string): Line => draw.find((unit) => unit.label === label)?.net ?? allOf();
  const cells = (l: Line): FreeCell[] => [mkr(-l.actual), mkr(-l.priorToDate), mkr(-l.budget), mkr(-l.forecast), mkr(l.budget - l.forecast)];
  const item = (label: string, note: FreeCell): FreeCell[] => [label, note, ...cells(line(label))];
  const net = allOf(line("Verksamhetens intäkter"), line("Verksamhetens kostnader"), line("Avskrivningar"));
  const operating = allOf(net, line("Skatteintäkter"), line("Generella statsbidrag och utjämning"));
  const result = allOf(operating, line("Finansiella intäkter"), line("Finansiella kostnader"));
  const page = new SheetPage("Resultaträkning");
  page.put("A1", ["Resultaträkning"], ["Belopp i miljoner kronor"]);
  const t = page.table({
    at: "A4",
    head: [["", "Not", "Utfall 2024-08-31", "Utfall 2023-08-31", "Budget 2024", "Prognos 2024", "Avvikelse prognos"]],
    body: [
      item("Verksamhetens intäkter", 1),
      item("Verksamhetens kostnader", 2),
      item("Avskrivningar", 3),
      subtotal("Verksamhetens nettokostnader", "", ...cells(net)),
      item("Skatteintäkter", 4),
      item("Generella statsbidrag och utjämning", 4),
      subtotal("Verksamhetens resultat", "", ...cells(operating)),
      item("Finansiella intäkter", 5),
      item("Finansiella kostnader", 6),
      total("Periodens resultat", "", ...cells(result)),
    ],
    kind: "byAccount",
    unit: "mkr",
    rule: "actualMinusBudget",
    roles: "label ? actualToDate priorYearToDate annualBudget forecast forecastVariance",
  });
  page.say("A17", sentence`Periodens resultat uppgår till ${{ text: `${swedishNumber(mkr(-result.actual), 1)} miljoner kronor`, ties: [t.at("Periodens resultat", "actualToDate")] }}.`);
  return houseOf("delårsrapportens resultaträkning med noter", [page], [
    { name: "a result not added up", edits: [t.off("Verksamhetens resultat", "forecast", -9)], rules: ["subtotal", "column-total", "forecast-variance"], cells: [t.at("Verksamhetens resultat", "forecast")] },
    { name: "a tax variance with its sign turned", edits: [[t.at("Skatteintäkter", "forecastVariance"), -t.value("Skatteintäkter", "forecastVariance")]], rules: ["forecast-variance", "sign-flip", "subtotal"], cells: [t.at("Skatteintäkter", "forecastVariance")] },
    { name: "last year's depreciation mistyped", edits: [t.off("Avskrivningar", "priorYearToDate", -27)], rules: ["subtotal", "column-total"], cells: [t.at("Avskrivningar", "priorYearToDate"), t.at("Verksamhetens nettokostnader", "priorYearToDate")] },
  ]);
}
