import { accountLine, drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { lineRow, totalRow } from "./builder/HouseRow";
import { roundedIn, surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** A guardians' board: a small table in whole kronor, month columns, footnotes below, no forecast table but a sentence. */
export function overformyndare(variant: number): House {
  const accounts = [["Arvoden", 0.52], ["Sociala avgifter", 0.16], ["Löner handläggare", 0.29], ["Utbildning", 0.03]] as const;
  const units = drawUnits({ seed: 1011 + variant, months: 3, accounts, stray: 0.08, units: [["Nämnden", 4300]] });
  const page = new HousePage("ÖFN").lines(["Överförmyndarnämnden 2025"], ["Ekonomi januari-mars, kronor"], []);
  const rows = accounts.map(([label]) => lineRow(label, accountLine(units, label)));
  const month = (share: number) => (row: { net: { actual: number } }) => ({ kr: row.net.actual * share });
  const main = page.table({
    kind: "byAccount",
    unit: "kr",
    columns: [column("Post", "label"), column("Jan", "month01", month(0.31)), column("Feb", "month02", month(0.34)), column("Mars", "month03", month(0.35)), column("Summa utfall", "actualToDate"), column("Budget jan-mars", "budgetToDate"), column("Budgetavvikelse", "varianceToDate"), column("Årsbudget", "annualBudget"), column("Prognos", "forecast"), column("Prognosavvikelse", "forecastVariance")],
    rows: [...rows, totalRow("Totala kostnader", rows)],
  });
  page.lines([], ["1) Arvoden betalas ut i efterskott, huvudsakligen i april."], ["2) Budget enligt beslut KF § 112."]);
  page.say(sentence`Prognosen visar ett ${surplusWord(main.kr("Totala kostnader", "forecastVariance"))} om ${told(main, "Totala kostnader", "forecastVariance", { unit: "tkr" })}.`);

  return houseOf("överförmyndarnämnd med månadskolumner i kronor", [page], [
    { name: "a month that is not in the sum", edits: [main.off("Löner handläggare", "month02", 27000)], rules: ["subtotal", "column-total", "row-variance"], cells: [main.at("Löner handläggare", "month02")] },
    { name: "a total of other digits", edits: [main.off("Totala kostnader", "budgetToDate", 90000)], rules: ["column-total", "row-variance"], cells: [main.at("Totala kostnader", "budgetToDate")] },
    { name: "a sentence in the wrong unit", edits: [["ÖFN!A13", `Prognosen visar ett ${surplusWord(main.kr("Totala kostnader", "forecastVariance"))} om ${String(Math.abs(roundedIn(main.kr("Totala kostnader", "forecastVariance"), "tkr", 0)))} mkr.`]], rules: ["narrative-amount"], cells: ["ÖFN!A13"] },
  ]);
}
