import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

describe("amounts beyond what a number can count", () => {
  test("[T93] are read without a hang, since a neighbour of 1e300 is 1e300", () => {
    const rows = (name: string) =>
      sheetOf(name, [
        ["Nämnden mars 2024, tkr"],
        ["Enhet", "Budget", "Utfall", "Avvikelse"],
        ["Norr", 1e300, 9e299, 1e299],
        ["Söder", 2 ** 53 + 2, 2 ** 53, 2],
        ["Summa", 1e300, 9e299, 1e299],
      ]);
    const work = recogniseWorkbook(workbookOf([rows("Nämnd"), rows("Norr")]), []);
    let steps = 0;
    while (work.next().done !== true) steps++;
    expect(steps).toBeLessThan(10_000);
  });
});
