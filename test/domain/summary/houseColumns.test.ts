import { proposeColumns } from "../../../src/domain/summary/proposeColumns";
import { EMPTY_STATE } from "../../../src/domain/findings/storedState";
import type { SummaryColumnChoice } from "../../../src/domain/summary/SummaryColumn";
import { chooseMainTable } from "../../../src/domain/summary/chooseMainTable";
import { allHouses } from "../houses/allHouses";
import { workbookOf, type Grids } from "../../excel/openBothHosts";
import { rowOf, shown, writeSummaryInto, writeSummaryOf } from "./writeSummaryOf";

const BOARD: Grids = {
  Nämnd: [
    ["Socialnämnden"],
    ["Ekonomiskt utfall per juli 2024, tkr"],
    [],
    ["Verksamhet (tkr)", "Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse", "Årsbudget", "Helårsprognos", "Prognosavvikelse"],
    ["Ledning", 1000, 900, 100, 1700, 1600, 100],
    ["Barn och unga", 30000, 34500, -4500, 51000, 58000, -7000],
    ["Äldre", 60000, 58800, 1200, 103000, 101500, 1500],
    ["Summa", 91000, 94200, -3200, 155700, 161100, -5400],
  ],
};

const CHOICES: readonly SummaryColumnChoice[] = [
  { column: "annualBudget", name: "KF-budget" },
  { column: "forecastVariance", name: "" },
  { column: "actualToDate", name: "=Bokfört\nhittills" },
];

const withColumns = (summaryColumns: readonly SummaryColumnChoice[]) => ({ state: { settings: { ...EMPTY_STATE.settings, summaryColumns } } });

describe("the house's own columns", () => {
  it("[S20] stand in the house's order under the house's names, and each figure is right where its neighbours are not shown", async () => {
    const { page, plan } = await writeSummaryOf(BOARD, withColumns(CHOICES));
    expect(rowOf(page, "Verksamhet").slice(0, 3)).toEqual(["KF-budget", "Avvikelse\nprognos", "=Bokfört hittills"]);
    expect(rowOf(page, "Barn och unga").slice(0, 3)).toEqual([51000, -7000, 34500]);
    expect(rowOf(page, "Summa").slice(0, 3)).toEqual([155700, -5400, 94200]);
    expect(plan.sheets[0]?.rows.flatMap(({ cells }) => cells).filter(({ content }) => content.type === "number")).toEqual([]);
  });

  it("[S20] the standard ones stand where the workbook has none of those chosen", async () => {
    const { page } = await writeSummaryOf(BOARD, withColumns([{ column: "priorYear", name: "Bokslut" }]));
    expect(rowOf(page, "Summa").slice(0, 6)).toEqual([91000, 94200, -3200, 155700, 161100, -5400]);
  });

  it("[S20] percentages and changes keep their look when they change places between runs, and the user's notes and references stay", async () => {
    const workbook = workbookOf(BOARD);
    await writeSummaryInto(workbook);
    const sheet = workbook.worksheet("Sammanfattning")!;
    const rowAt = (label: string): number => Array.from({ length: 60 }, (_, row) => row).find((row) => sheet.cell(row, 0).value === label)!;
    sheet.setContent(rowAt("Äldre"), 17, "min anteckning");
    workbook.addWorksheet("Egen").setContent(0, 0, `=Sammanfattning!B${String(rowAt("Barn och unga") + 1)}`);
    const { page } = await writeSummaryInto(workbook, withColumns([{ column: "percentUsed", name: "%" }, ...CHOICES]));
    expect(sheet.cell(rowAt("Äldre"), 17).value).toBe("min anteckning");
    expect(rowOf(page, "Verksamhet").slice(0, 4)).toEqual(["%", "KF-budget", "Avvikelse\nprognos", "=Bokfört hittills"]);
    expect([1, 2, 3, 4].map((column) => sheet.cell(rowAt("Summa"), column).style.numberFormat)).toEqual(["0%", "#,##0", "+#,##0;-#,##0;0", "#,##0"]);
    expect([5, 6, 7, 8].map((column) => sheet.cell(rowAt("Summa"), column).value)).toEqual(["", "", "", ""]);
    expect([5, 6].map((column) => sheet.cell(rowAt("Summa"), column).style.fill)).toEqual([null, null]);
    expect(workbook.worksheet("Egen")?.cell(0, 0).value).toBe(34500 / 51000);
    const { page: standard } = await writeSummaryInto(workbook, withColumns([]));
    expect(standard).toEqual((await writeSummaryOf(BOARD)).page.map((row, at) => (standard[at]?.[17] === "min anteckning" ? standard[at] : row)));
    expect(shown(workbook, "Sammanfattning")).toEqual(standard);
  });

  it("[S21] are proposed from the main table's own headings, in its order", async () => {
    const { review } = await writeSummaryOf(BOARD);
    const table = chooseMainTable(review.recognised)!;
    expect(proposeColumns(table)).toEqual([
      { column: "budgetToDate", name: "Budget jan-jul 2024" },
      { column: "actualToDate", name: "Utfall jan-jul 2024" },
      { column: "varianceToDate", name: "Avvikelse" },
      { column: "annualBudget", name: "Årsbudget" },
      { column: "forecast", name: "Helårsprognos" },
      { column: "forecastVariance", name: "Prognosavvikelse" },
    ]);
  });

  it.each(allHouses().map((house) => [house.name, house] as const))("[S21] %s: the proposal shows the figures under the words that the house has", async (_name, { workbook }) => {
    const grids = Object.fromEntries(workbook.sheets.map(({ name, origin, formulas }) => [name, [...Array.from({ length: origin.row }, () => []), ...formulas.map((row) => [...Array.from({ length: origin.column }, () => ""), ...row])]]));
    const { review } = await writeSummaryOf(grids);
    const table = chooseMainTable(review.recognised);
    if (table === null) return;
    const choices = proposeColumns(table);
    expect(new Set(choices.map(({ column }) => column)).size).toBe(choices.length);
    expect(choices.length).toBeLessThanOrEqual(8);
    const { page } = await writeSummaryOf(grids, withColumns(choices));
    const heading = page.find(([first]) => first === "Verksamhet" || first === "Intäkts- och kostnadsslag") ?? [];
    expect(heading.slice(1, 1 + choices.length)).toEqual(choices.map(({ name }) => name));
  });
});
