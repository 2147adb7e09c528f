import { summaryTables } from "../../../src/domain/summary/summaryTables";
import { tableForClipboard } from "../../../src/text/tableForClipboard";
import { takeSnapshot } from "../../../src/workbench/direct/takeSnapshot";
import { writeSummaryOf } from "./writeSummaryOf";

const HEADER = ["Verksamhet (tkr)", "Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse"];

describe("summaryTables", () => {
  it("[S18] hands the page's table over as values, in the reader's own way of writing figures", async () => {
    const { workbook } = await writeSummaryOf({
      Nämnd: [["Socialnämnden"], HEADER, ["Barn <1 & 2>", 1000, 900, 100], ["Äldre", 60000, 61200, -1200], ["Summa", 61000, 62100, -1100]],
    });
    const tables = summaryTables(takeSnapshot(workbook));
    expect(tables).toHaveLength(1);
    const { text, html } = tableForClipboard(tables[0]!, "sv");
    expect(text.split("\n")).toEqual([
      "Verksamhet\tBudget period\tUtfall period\tAvvikelse period",
      "Barn <1 & 2>\t1\u00a0000\t900\t+100",
      "Äldre\t60\u00a0000\t61\u00a0200\t−1\u00a0200",
      "Summa\t61\u00a0000\t62\u00a0100\t−1\u00a0100",
    ]);
    expect(html).toContain("<td>Barn &lt;1 &amp; 2&gt;</td>");
    expect(tableForClipboard(tables[0]!, "en").text).toContain("Äldre\t60,000\t61,200\t−1,200");
  });

  it("[S18] has none to hand over before a summary is written", () => {
    expect(summaryTables({ fileName: null, sheets: [], names: [], storedState: null })).toEqual([]);
  });
});
