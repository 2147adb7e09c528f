import { readBarChart } from "../../src/preview/chart/readBarChart";
import type { Chart } from "../../src/workbench/model/SheetObjects";
import { workbookOf } from "../excel/openBothHosts";

const CHART: Chart = {
  id: "2",
  name: "Avstämt",
  chartType: "BarClustered",
  title: "Prognosavvikelse",
  legendVisible: false,
  series: [
    { name: null, values: "'1 Drift'!$B$2:$B$4", categories: "'1 Drift'!$A$2:$A$4", color: "#C55A11" },
    { name: null, values: "'1 Drift'!$C$2:$C$4", categories: "'1 Drift'!$A$2:$A$4", color: "#2F6EBA" },
  ],
  anchor: { firstRow: 6, firstColumn: 0, lastRow: 16, lastColumn: 4 },
  categoriesReversed: true,
  dataLabels: true,
  fromFile: false,
};
const workbook = workbookOf({ "1 Drift": [["Enhet", "Underskott", "Överskott"], ["Skola", -500, ""], ["Vård", "", 200], ["Stab", "", ""]] });

test("[P76] each category has the bar of the series that has a value, from the top down", () => {
  expect(readBarChart(CHART, workbook, "sv-SE")).toEqual([
    { label: "Skola", value: -500, colour: "#C55A11" },
    { label: "Vård", value: 200, colour: "#2F6EBA" },
    { label: "Stab", value: 0, colour: "#4472C4" },
  ]);
  expect(readBarChart({ ...CHART, categoriesReversed: false }, workbook, "sv-SE")?.[0]?.label).toBe("Stab");
});

test("[P76] a chart of another kind, or of a sheet that is gone, has no bars", () => {
  expect(readBarChart({ ...CHART, chartType: "Line" }, workbook, "sv-SE")).toBeNull();
  expect(readBarChart(CHART, workbookOf({ Annat: [] }), "sv-SE")).toEqual([]);
});
