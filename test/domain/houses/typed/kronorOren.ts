import { drawUnits } from "../builder/drawUnits";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { sentence } from "../builder/HousePage";
import type { Line } from "../builder/Line";
import { roundedIn, surplusWord, swedishNumber } from "../builder/moneyText";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

const FORMAT = "#,##0.00";
const oren = (kr: number): number => roundedIn(kr, "kr", 2);

/** A small board's account listing in kronor with öre, exact to the öre, account numbers beside the names. */
export function kronorOren(variant: number): House {
  const units = drawUnits({ seed: 15401 + variant, months: 5, stray: 0.08, accounts: [["Netto", 1]], units: [["Arvoden förtroendevalda", 412, "5011"], ["Arbetsgivaravgifter", 131, "5611"], ["Lokalhyra", 96, "6011"], ["Resor och logi", 44, "7051"], ["Konsulttjänster", 208, "7451"], ["Utbildning", 37, "7631"]] });
  const row = (l: Line): number[] => [oren(l.budget), oren(l.budgetToDate), oren(l.actual), oren(oren(l.budgetToDate) - oren(l.actual))];
  const rows = units.map((unit) => row(unit.net));
  const sums = [0, 1, 2, 3].map((at) => oren(rows.reduce((all, line) => all + (line[at] ?? 0), 0)));
  const cells = (values: readonly number[]): FreeCell[] => values.map((v): FreeCell => ({ v, z: FORMAT }));
  const [budget = 0, , , variance = 0] = sums;
  const page = new SheetPage("Huvudbok");
  page.put("A1", ["Jävsnämnden"], ["Uppföljning t.o.m. 2024-05-31, belopp i kronor"]);
  const t = page.table({
    at: "A4",
    head: [["Konto", "Benämning", "Årsbudget", "Budget perioden", "Utfall perioden", "Avvikelse"]],
    body: [...units.map((unit, at): FreeCell[] => [unit.code, unit.label, ...cells(rows[at] ?? [])]), total("", "Summa", ...cells(sums))],
    kind: "byAccount",
    unit: "kr",
    rule: "budgetMinusActual",
    roles: "code label annualBudget budgetToDate actualToDate varianceToDate",
  });
  page.say("A13", sentence`Nämnden har till och med maj ett ${surplusWord(variance)} på ${{ text: `${swedishNumber(Math.abs(variance), 2)} kr`, ties: [t.at("Summa", "varianceToDate")] }}.`);
  page.say("A14", sentence`Årsbudgeten är ${{ text: `${swedishNumber(Math.round(budget), 0)} kronor`, ties: [t.at("Summa", "annualBudget")], leftAlone: "a sentence that names nobody" }}.`);
  return houseOf("jävsnämnd i kronor och ören", [page], [
    { name: "two digits swapped among the öre", edits: [t.off("Konsulttjänster", "actualToDate", 0.27)], rules: ["row-variance", "column-total"], cells: [t.at("Konsulttjänster", "actualToDate")] },
    { name: "a sum without an account", edits: [t.off("Summa", "annualBudget", -t.value("Utbildning", "annualBudget"))], rules: ["column-total"], cells: [t.at("Summa", "annualBudget")] },
    { name: "a sentence of another month", edits: [["Huvudbok!A13", "Nämnden har till och med maj ett överskott på 91 234,50 kr."]], rules: ["narrative-amount", "narrative-claim"], cells: ["Huvudbok!A13"] },
  ]);
}
