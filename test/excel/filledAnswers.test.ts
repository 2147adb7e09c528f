import { formatCell } from "../../src/domain/workbook/CellAddress";
import answers from "./filledAnswers.json";
import { filledCases } from "./filledCases";

type Answers = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

const RECORDED: Answers = answers;
const CASES = filledCases();

test("[V68] there is a recorded answer for every cell of every method, sign rule and unit", () => {
  expect(CASES.map(({ name, cells }) => [name, cells.length])).toEqual(Object.entries(RECORDED).map(([name, cells]) => [name, cells.length]));
  expect(CASES.flatMap(({ cells }) => cells)).toHaveLength(480);
});

test.each(CASES.map(({ name, cells }) => ({ name, cells })))("[V68] $name: LibreOffice calculates from the written formulas what the plan showed", ({ name, cells }) => {
  const recorded = RECORDED[name] ?? [];
  expect(cells.map(({ address, content }) => [formatCell(address.row, address.column), content])).toEqual(recorded.map(([cell, content]) => [cell, content]));
  cells.forEach(({ value }, at) => expect(value).toBeCloseTo(Number(recorded[at]?.[2]), 6));
});
