import type { Grids } from "../../excel/openBothHosts";
import { rowOf, shown, writeSummaryOf } from "./writeSummaryOf";

const HEADER = ["Verksamhet (tkr)", "Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse", "Budget helår", "Prognos helår", "Avvikelse prognos"];
const BOARD: Grids = {
  Nämnd: [
    ["Socialnämnden"],
    ["Ekonomiskt utfall per juli 2024, tkr"],
    [],
    HEADER,
    ["Barn och unga", 30000, 34500, -4500, 51000, 58000, -7000],
    ["Äldre", 60000, 58800, 1200, 103000, 101500, 1500],
    ["Ledning", 1000, 900, 100, 1700, 1600, 100],
    ["Summa", 91000, 94200, -3200, 155700, 161100, -5400],
  ],
};

const tkr = (value: number): number => value * 1_000_000;
const kept = (label: string, forecast: number) => ({ label, period: { year: 2024, months: 6 }, forecast: tkr(forecast), forecastVariance: null });

describe("what the forecasts rest on", () => {
  it("[S22] the previous forecast that the workbook keeps stands in a cell with its source, and the change is a formula against it", async () => {
    const forecasts = [kept("Barn och unga", 57000), kept("Äldre", 102000), kept("Ledning", 1600), kept("Summa", 160600)];
    const { page, audit, plan, workbook } = await writeSummaryOf(BOARD, { state: { forecasts } });
    expect(rowOf(page, "Barn och unga").slice(6, 7)).toEqual([-1000]);
    expect(rowOf(page, "Summa").slice(6, 7)).toEqual([-500]);
    expect(rowOf(audit.slice(audit.findIndex(([first]) => first === "Prognosernas underlag")), "Äldre").slice(0, 3)).toEqual(["Förra prognosen, sparad när jan–jun 2024 skrevs", "", 102000]);
    expect(page.flat().filter((text) => String(text).includes("försämring"))).toEqual(["Prognosen för helåret visar ett underskott om 5,4\u00a0mkr, en försämring med 500\u00a0tkr sedan förra prognosen."]);
    expect(plan.sheets[0]?.rows.flatMap(({ cells }) => cells).filter(({ content }) => content.type === "number")).toEqual([]);
    workbook.worksheet("Nämnd")?.setContent(4, 5, 60000);
    expect(rowOf(shown(workbook, "Sammanfattning"), "Summa").slice(6, 7)).toEqual([-2500]);
  });

  it("[S22] a method and what the user puts on top of it are formulas over cells that say so", async () => {
    const methods = [
      { label: "Barn och unga", method: "linear" as const, adjustments: [{ cause: "Ny placering", amount: tkr(250) }] },
      { label: "Äldre", method: "remainingBudget" as const },
    ];
    const { page, audit, workbook } = await writeSummaryOf(BOARD, { state: { methods } });
    const linear = (34500 * 12) / 7 + 250;
    expect(Number(rowOf(page, "Barn och unga")[4])).toBeCloseTo(linear, 6);
    expect(rowOf(page, "Äldre").slice(4, 6)).toEqual([101800, 1200]);
    expect(Number(rowOf(page, "Summa")[4])).toBeCloseTo(linear + 101800 + 1600, 6);
    expect(rowOf(page, "enligt arbetsboken")[4]).toBe(161100);
    const grounds = audit.slice(audit.findIndex(([first]) => first === "Prognosernas underlag"));
    expect(rowOf(grounds, "Månader som gått").slice(0, 3)).toEqual(["", "", 7]);
    expect(grounds).toContainEqual(["Barn och unga", "Justering: Ny placering", "", 250]);
    expect(grounds).toContainEqual(["Äldre", "Prognos: utfall + återstående budget"]);
    const sheet = workbook.worksheet("Avstämning")!;
    const row = Array.from({ length: 200 }, (_, at) => at).find((at) => sheet.cell(at, 1).value === "Justering: Ny placering")!;
    sheet.setContent(row, 3, 1250);
    expect(Number(rowOf(shown(workbook, "Sammanfattning"), "Barn och unga")[4])).toBeCloseTo(linear + 1000, 6);
  });
});
