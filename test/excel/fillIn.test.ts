import { plannedCells } from "../../src/domain/fillIn/FillInPlan";
import { planFillIn } from "../../src/domain/fillIn/planFillIn";
import { recogniseWorkbook } from "../../src/domain/recognition/recogniseWorkbook";
import type { ForecastMethod } from "../../src/domain/budget/ComputedTable";
import { gridsOf } from "../../src/domain/workbook/gridsOf";
import { openDirectHost, openExcelHost, workbookOf, type Grids, type OpenHost } from "./openBothHosts";

const HEADER = ["Enhet", "Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Förbrukat %", "Prognos", "Prognosavvikelse"];
const reportOf = (sign: number): Grids => ({
  Drift: [
    ["Omsorgsnämnden april 2024, tkr"],
    HEADER,
    ...[["Norr", 4000, 3911], ["Söder", 5000, 5307], ["Väster", 3000, 2999], ["Totalt", 12000, 12217]].map(([label, budget, actual]) => [
      label ?? "", sign * Number(budget), sign * Number(actual), "", sign * 3 * Number(budget), "", "", "",
    ]),
  ],
});

function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Plans, writes and reads again, as the pane does. */
async function fillIn({ host }: OpenHost, method: ForecastMethod): Promise<{ readonly planned: readonly number[]; readonly calculated: readonly unknown[] }> {
  const before = await host.readSnapshot();
  if (!before.ok) throw new Error(before.error.code);
  const grids = runToEnd(gridsOf(before.value));
  const recognised = runToEnd(recogniseWorkbook(before.value, []));
  const input = { grids, recognised, options: { forecastMethod: method, period: null }, previousForecasts: [], state: { methods: [], forecasts: [] } };
  const cells = recognised.tables.flatMap((table) => plannedCells(planFillIn(input, table)));
  const written = await host.writeCells(cells);
  const after = await host.readSnapshot();
  if (!written.ok || !after.ok) throw new Error("refused");
  return { planned: cells.map(({ value }) => value), calculated: cells.map(({ address }) => after.value.sheets[0]?.values[address.row]?.[address.column]) };
}

test.each([["linear", 1], ["linear", -1], ["remainingBudget", 1], ["budgetProfile", -1]] as const)(
  "[V66] what the filled formulas come to is what the plan showed: %s, costs %d",
  async (method, sign) => {
    for (const open of [openDirectHost(workbookOf(reportOf(sign))), await openExcelHost(workbookOf(reportOf(sign)))]) {
      const { planned, calculated } = await fillIn(open, method);
      expect(planned).toHaveLength(16);
      calculated.forEach((value, index) => expect(value).toBeCloseTo(planned[index] ?? NaN, 9));
    }
  },
);

test("[X56] the cells of a column are selected from one to another, which marks them and changes nothing", async () => {
  for (const { host, workbook } of [openDirectHost(workbookOf(reportOf(1))), await openExcelHost(workbookOf(reportOf(1)))]) {
    const before = await host.readSnapshot();
    expect(await host.revealCell({ sheet: "Drift", row: 2, column: 3 }, 5)).toMatchObject({ ok: true });
    expect(workbook.selection?.range).toEqual({ firstRow: 2, lastRow: 5, firstColumn: 3, lastColumn: 3 });
    expect(await host.readSnapshot()).toEqual(before);
  }
});
