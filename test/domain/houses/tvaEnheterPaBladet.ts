import { drawUnits } from "./builder/drawUnits";
import { column } from "./builder/HouseColumn";
import { HousePage, sentence, told } from "./builder/HousePage";
import { houseOf } from "./builder/houseOf";
import { totalRow, unitRow } from "./builder/HouseRow";
import type { House } from "./builder/House";

/** A municipal board's page: the board in mkr above, its largest administration in tkr below, the same year; the header repeated in the middle. */
export function tvaEnheterPaBladet(variant: number): House {
  const accounts = [["Intäkter", -0.17], ["Kostnader", 1.17]] as const;
  const units = drawUnits({ seed: 3101 + variant, months: 4, accounts, units: [["Förskola", 310000], ["Grundskola", 620000], ["Gymnasium", 240000], ["Centralt", 38000]] });
  const areas = drawUnits({ seed: 3102 + variant, months: 4, accounts, units: [["Område Nord", 102000], ["Område Syd", 131000], ["Område Väst", 77000]] });
  const preschool = totalRow("Förskola", areas.map((unit) => unitRow(unit)));
  const rows = [{ ...preschool, kind: "item" as const, parts: [] }, ...units.slice(1).map((unit) => unitRow(unit))];
  const columns = [column("Budget", "annualBudget"), column("Utfall jan-april", "actualToDate"), column("Prognos", "forecast"), column("Avvikelse", "forecastVariance")];
  const page = new HousePage("UBN").lines(["Utbildningsnämnden april 2022"], [], ["Nämnden, mkr"]);
  const board = page.table({ kind: "byUnit", unit: "mkr", decimals: 1, columns: [column("Skolform", "label"), ...columns], rows: [...rows, totalRow("Nämnden", rows)] });
  page.lines([], ["Förskolan, tkr"]);
  const areaRows = areas.map((unit) => unitRow(unit));
  const below = page.table({ kind: "byUnit", unit: "tkr", columns: [column("Område", "label"), ...columns], rows: [...areaRows, totalRow("Summa förskola", areaRows)] });
  page.lines([]);
  page.say(sentence`Nämnden prognostiserar ${told(board, "Nämnden", "forecastVariance", { unit: "mkr", decimals: 1, signed: true })} mot budget och förskolan ${told(below, "Summa förskola", "forecastVariance", { unit: "tkr", signed: true, also: [board.at("Förskola", "forecastVariance")] })}.`);

  return houseOf("mkr och tkr på samma blad", [page], [
    { name: "an area's forecast off", edits: [below.off("Område Syd", "forecast", 1800)], rules: ["forecast-variance", "column-total"], cells: [below.at("Område Syd", "forecast")] },
    { name: "the board has an older figure for preschool", edits: [below.off("Summa förskola", "forecast", 3000), below.off("Summa förskola", "forecastVariance", -3000), below.off("Område Väst", "forecast", 3000), below.off("Område Väst", "forecastVariance", -3000), ["UBN!A18", "Nämnden följer upp varje månad."]], rules: ["unit-vs-board", "roll-up"], cells: [board.at("Förskola", "forecast"), board.at("Förskola", "forecastVariance"), below.at("Summa förskola", "forecast"), below.at("Summa förskola", "forecastVariance")], leftAlone: "a row in mkr and its detail in tkr on the same sheet are not linked by figures" },
    { name: "a budget off in mkr", edits: [board.off("Gymnasium", "annualBudget", 5.4)], rules: ["forecast-variance", "column-total"], cells: [board.at("Gymnasium", "annualBudget")] },
  ]);
}
