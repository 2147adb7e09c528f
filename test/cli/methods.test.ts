import { join } from "node:path";
import { run } from "../../src/cli/measurements/methods";

const file = (name: string): string => join(__dirname, "..", "workbooks", name);

test("[V25] the stated forecasts of the reports stand beside what the methods give of their rows", async () => {
  const { text } = await run(["kvartal-september.xlsx", "manad-mars.xlsx"].map(file));
  expect(text.split("\n").slice(1, -1)).toEqual([
    "kvartal-september.xlsx: Totalt | 9 | 280 655 | 276 932 | 279 711 | – | 280 982 | linjär (327)",
    "manad-mars.xlsx: Totalt Socialtjänsten | 3 | 1 119 588 | 1 060 683 | 1 103 626 | – | 1 104 668 | budgetprofil (1 042)",
  ]);
  expect(text.split("\n").at(-1)).toMatch(/^– : metoden saknar underlag/);
});
