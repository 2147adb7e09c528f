import { drawUnits } from "../builder/drawUnits";
import { allOf, mkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { swedishNumber } from "../builder/moneyText";
import { SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

/** A whole municipality: boards, then taxes and finance down to the year's result; two forecasts each with its variance. */
export function storkommunNamnder(variant: number): House {
  const boards = drawUnits({ seed: 10401 + variant, months: 4, stray: 0.03, accounts: [["Netto", 1]], units: [["Kommunstyrelsen", 212000], ["Barn- och ungdomsnämnden", 1190000], ["Gymnasienämnden", 398000], ["Socialnämnden", 602000], ["Omsorgsnämnden", 871000], ["Teknisk nämnd", 164000], ["Kultur och fritid", 143000], ["Revision", 2300], ["Överförmyndarnämnd", 9100]] });
  const finance = drawUnits({ seed: 10402 + variant, months: 4, stray: 0.01, accounts: [["Netto", 1]], units: [["Skatteintäkter", -2890000], ["Generella statsbidrag och utjämning", -820000], ["Finansnetto", 38000]] });
  const cells = (l: Line): FreeCell[] => [mkr(-l.budget), mkr(-l.previousForecast), mkr(l.budget - l.previousForecast), mkr(-l.forecast), mkr(l.budget - l.forecast), mkr(l.previousForecast - l.forecast)];
  const operations = allOf(...boards.map((unit) => unit.net));
  const result = allOf(operations, ...finance.map((unit) => unit.net));
  const page = new SheetPage("Prognos nämnder");
  page.put("A1", ["Storkommun – helårsprognos 2024"], ["Prognos efter april jämfört med prognos efter mars. Belopp i mnkr."]);
  const t = page.table({
    at: "A4",
    head: [["", "Budget", "Prognos mars", "", "Prognos april", "", "Förändring"], ["Nämnd", "2024", "Helår", "Avv. budget", "Helår", "Avv. budget", "mellan prognoserna"]],
    body: [
      ...boards.map((unit) => [unit.label, ...cells(unit.net)]),
      subtotal("Verksamhetens nettokostnader", ...cells(operations)),
      ...finance.map((unit) => [unit.label, ...cells(unit.net)]),
      total("Årets resultat", ...cells(result)),
    ],
    kind: "byUnit",
    unit: "mkr",
    rule: "actualMinusBudget",
    roles: "label annualBudget previousForecast ? forecast forecastVariance change",
  });
  page.merge("C4:D4", "E4:F4");
  const social = boards[3]?.net ?? operations;
  page.say("A20", sentence`Socialnämndens prognos avviker från budget med ${{ text: `${swedishNumber(mkr(social.budget - social.forecast), 1)} mnkr`, ties: [t.at("Socialnämnden", "forecastVariance")] }}.`);
  return houseOf("hel kommun med två prognoser", [page], [
    { name: "a board's forecast off", edits: [t.off("Omsorgsnämnden", "forecast", -9)], rules: ["forecast-variance", "subtotal", "column-total"], cells: [t.at("Omsorgsnämnden", "forecast")] },
    { name: "a result not updated", edits: [t.off("Årets resultat", "forecast", 12.4)], rules: ["column-total", "forecast-variance", "subtotal"], cells: [t.at("Årets resultat", "forecast")] },
    { name: "a change with a swapped sign", edits: [[t.at("Gymnasienämnden", "change"), -t.value("Gymnasienämnden", "change")]], rules: ["change-column", "sign-flip", "subtotal", "column-total"], cells: [t.at("Gymnasienämnden", "change")] },
  ]);
}
