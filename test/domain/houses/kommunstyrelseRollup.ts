import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, told, sentence } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import { surplusWord } from "./builder/moneyText";
import type { House } from "./builder/House";

/** The executive committee's roll-up: mkr with one decimal, costs negative, two header rows; one sheet per department in tkr. */
export function kommunstyrelseRollup(variant: number): House {
  const departments = [
    { label: "Kommunledning", units: [["Kansli", 14200], ["Ekonomi", 21800], ["HR", 18900], ["Kommunikation", 9700]] },
    { label: "Samhällsbyggnad", units: [["Plan", 12600], ["Gata och park", 88700], ["Fastighet", 41100], ["Kart och mät", 7300]] },
    { label: "Arbetsmarknad", units: [["Vuxenutbildning", 27500], ["Arbetsmarknadsenhet", 33400], ["Integration", 6900]] },
  ] as const;
  const drawn = departments.map(({ label, units }, index) => ({
    label,
    units: drawUnits({ seed: 200 + index + variant, months: 8, units, accounts: [["Intäkter", -0.2], ["Kostnader", 1.2]] }),
  }));

  const details = drawn.map(({ label, units }) => {
    const page = new HousePage(label).lines([`${label} - delårsbokslut per 31 augusti 2024`], ["Belopp i tkr"], []);
    const rows = units.map((unit) => unitRow(unit));
    const table = page.table({
      kind: "byUnit",
      unit: "tkr",
      costSign: -1,
      columns: [column("Avdelning", "label"), column("Budget 2024", "annualBudget"), column("Utfall aug", "actualToDate"), column("Prognos 2024", "forecast"), column("Avvikelse prognos-budget", "forecastVariance")],
      rows: [...rows, totalRow(`Summa ${label.toLowerCase()}`, rows)],
    });
    return { page, table, rows, label };
  });

  const board = new HousePage("KS totalt").lines(["Kommunstyrelsens uppföljning, delår 2024, mkr"], []);
  const boardRows = details.map(({ label, rows }) => ({ ...totalRow(label, rows), kind: "item" as const, parts: [] }));
  const total = board.table({
    kind: "byUnit",
    unit: "mkr",
    decimals: 1,
    costSign: -1,
    columns: [
      column(["", "Förvaltning"], "label"),
      column(["Ack. jan-aug", "Budget"], "budgetToDate"),
      column(["", "Utfall"], "actualToDate"),
      column(["", "Avv."], "varianceToDate"),
      column(["Helår", "Budget"], "annualBudget"),
      column(["", "Prognos"], "forecast"),
      column(["", "Avv."], "forecastVariance"),
    ],
    rows: [...boardRows, totalRow("Kommunstyrelsen totalt", boardRows)],
  });
  board.lines([]);
  const helår = total.kr("Kommunstyrelsen totalt", "forecastVariance");
  board.say(sentence`Kommunstyrelsen prognostiserar ett ${surplusWord(helår)} mot budget på ${told(total, "Kommunstyrelsen totalt", "forecastVariance", { unit: "mkr", decimals: 1 })}.`);
  board.say(sentence`Samhällsbyggnad står för ${told(total, "Samhällsbyggnad", "forecastVariance", { unit: "mkr", decimals: 1, signed: true, leftAlone: "which of the two variances is not said in the sentence" })} av avvikelsen.`);

  const [, build] = details;
  const detail = build?.table ?? total;
  const name = "Summa samhällsbyggnad";
  const stale = (["forecast", "forecastVariance"] as const).map((role) => detail.off(name, role, 2500));
  const staleRow = (["forecast", "forecastVariance"] as const).map((role) => detail.off("Fastighet", role, 2500));

  return houseOf("kommunstyrelse med en flik per förvaltning", [board, ...details.map(({ page }) => page)], [
    {
      name: "a department that was updated after the board",
      edits: [...stale, ...staleRow],
      rules: ["unit-vs-board", "roll-up"],
      cells: [total.at("Samhällsbyggnad", "forecastVariance"), total.at("Samhällsbyggnad", "forecast"), ...stale.map(([cell]) => cell)],
    },
    { name: "a digit too much in a department", edits: [detail.off("Plan", "annualBudget", -8000)], rules: ["forecast-variance", "column-total"], cells: [detail.at("Plan", "annualBudget")] },
    { name: "a wrong variance in mkr", edits: [total.off("Arbetsmarknad", "varianceToDate", 1.8)], rules: ["row-variance", "column-total"], cells: [total.at("Arbetsmarknad", "varianceToDate")] },
  ]);
}
