import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** Profit-centre schools: revenue with kommunbidrag, costs and result per unit; the result is the variance. */
export function resultatKommunbidrag(variant: number): House {
  const units = drawUnits({ seed: 2901 + variant, months: 6, stray: 0.04, accounts: [["Intäkter", -0.12], ["Kostnader", 1.12]], units: [["Almskolan", 24100], ["Bokskolan", 31800], ["Ekskolan", 19400], ["Granskolan", 28800], ["Lindskolan", 15200]] });
  const rows = units.map((unit) => unitRow(unit));
  const page = new HousePage("Resultat per enhet").lines(["Resultatenheter per 30 juni 2025, tkr"], []);
  const main = page.table({
    kind: "byUnit",
    unit: "tkr",
    costSign: -1,
    columns: [column("Resultatenhet", "label"), column("Intäkter", "actualRevenueToDate"), column("Kostnader", "actualCostToDate"), column("Nettokostnad", "actualToDate"), column("Skolpeng", "budgetToDate", (row) => ({ kr: row.net.budgetToDate }), false), column("Resultat", "varianceToDate")],
    rows: [...rows, totalRow("Totalt grundskola", rows)],
  });
  page.lines([]);
  page.say(sentence`Resultatenheterna visar tillsammans ett ${surplusWord(main.kr("Totalt grundskola", "varianceToDate"))} på ${told(main, "Totalt grundskola", "varianceToDate", { unit: "tkr" })} efter halva året.`);

  return houseOf("resultatenheter med skolpeng", [page], [
    { name: "a result off", edits: [main.off("Ekskolan", "varianceToDate", 450)], rules: ["row-variance", "column-total"], cells: [main.at("Ekskolan", "varianceToDate")] },
    { name: "a net off", edits: [main.off("Bokskolan", "actualToDate", -900)], rules: ["subtotal", "row-variance", "column-total"], cells: [main.at("Bokskolan", "actualToDate")] },
    { name: "a total off", edits: [main.off("Totalt grundskola", "actualRevenueToDate", 1800)], rules: ["column-total", "subtotal"], cells: [main.at("Totalt grundskola", "actualRevenueToDate")] },
  ]);
}
