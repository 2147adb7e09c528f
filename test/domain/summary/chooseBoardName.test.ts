import { allHouses } from "../houses/allHouses";
import { writeSummaryOf } from "./writeSummaryOf";

const TITLES: Readonly<Record<string, string>> = {
  "avfallsförbund med datum i rubrikerna": "Avfallsförbundet Nord",
  "barn- och utbildningsnämnd i mars": "Barn- och utbildningsnämnden",
  "bostadsbolag med resultaträkning i kaskad": "AB Strandbostäder",
  "gymnasieförbund med förra prognosen": "Gymnasieförbundet Sydost",
  "kultur- och fritidsnämnd med ansvarskoder": "Kultur- och fritidsnämnden",
  "klinik med månad, ackumulerat och helår": "Medicinkliniken",
  "skolområde med månadskolumner": "Grundskolan område öster",
  "miljö- och byggnadsnämnd med brutto och netto": "Miljö- och byggnadsnämnden",
  "bolag med positiva kostnader och intäkter": "Parkering AB",
  "räddningstjänstförbund i kronor med formler": "Räddningstjänstförbundet Mälarkusten",
  "textrapport med bilaga": "Arbetsmarknads- och vuxenutbildningsnämnden",
};

describe("chooseBoardName", () => {
  it.each(allHouses().filter(({ name }) => TITLES[name] !== undefined).map((house) => [house.name, house] as const))("[S5] %s: names whose report it is, not a row, a heading or a sheet", async (name, { workbook }) => {
    const grids = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, [...Array.from({ length: sheet.origin.row }, () => []), ...sheet.formulas.map((row) => [...Array.from({ length: sheet.origin.column }, () => ""), ...row])]]));
    const { page } = await writeSummaryOf(grids);
    expect(page[0]?.[0]).toBe(TITLES[name]);
  });
});
