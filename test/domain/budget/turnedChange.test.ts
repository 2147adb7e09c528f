import { turnedChange } from "../../../src/domain/budget/turnedChange";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import type { RecognisedTable } from "../../../src/domain/recognition/RecognisedTable";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

/** A board's table with its costs as positive or as negative figures. */
function tableWith(sign: 1 | -1): RecognisedTable {
  const row = (label: string, budget: number, actual: number, forecast: number): readonly (string | number)[] => [label, sign * budget, sign * actual, sign * 3 * budget, sign * forecast, 3 * budget - forecast];
  const sheet = sheetOf("Drift", [["Nämnden april 2024, tkr"], ["Enhet", "Budget jan-apr", "Utfall jan-apr", "Årsbudget", "Prognos", "Prognosavvikelse"], row("Norr", 4000, 3900, 11800), row("Söder", 5000, 5300, 16500), row("Väster", 3000, 3100, 9200), row("Totalt", 12000, 12300, 37500)]);
  const work = recogniseWorkbook(workbookOf([sheet]), []);
  for (;;) {
    const step = work.next();
    if (step.done === true && step.value.tables[0]) return step.value.tables[0];
  }
}

test.each([1, -1] as const)("[V43] a forecast that costs more is a change with a minus, whichever sign costs have (%d)", (sign) => {
  const table = tableWith(sign);
  const [row] = table.rows;
  if (!row) throw new Error("no row");
  expect(turnedChange(table, row, sign * 400)).toBe(-400);
  expect(turnedChange(table, row, sign * -400)).toBe(400);
  expect([turnedChange(table, row, 0), turnedChange(table, row, null)]).toEqual([0, null]);
});
