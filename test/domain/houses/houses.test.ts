// Whole workbooks as other municipalities, regions and companies keep them, written blind: by someone who had not read the recognition.
// Figures are drawn with a fixed seed and rounded for display, so sums miss by one here and there, as honest ones do.
import { allHouses } from "./allHouses";
import { judgeAtOnce } from "./builder/judgeAtOnce";
import { judgeDefect, outline, outlinesOf, untied } from "./builder/judgeHouse";
import { alarmsOf, lineOf, reviewHouse } from "./builder/reviewHouse";

describe.each(allHouses().map((house) => [house.name, house] as const))("%s", (name, house) => {
  const review = reviewHouse(house.workbook);

  test(`[T91] ${name}: every budget table with its roles, rows, unit and sign rule, and no other`, () => {
    expect([...outlinesOf(house, review)].sort()).toEqual(house.tables.map(outline).sort());
    expect(review.recognised.questions).toEqual([]);
  });

  test(`[R90] ${name}: consistent, so nothing to look at`, () => {
    expect(alarmsOf(review)).toEqual([]);
  });

  test(`[R92] ${name}: few things worth knowing`, () => {
    expect(review.findings.filter(({ severity }) => severity === "info").map(lineOf).slice(3)).toEqual([]);
  });

  test(`[N90] ${name}: the sentences' amounts are tied to the cells that state them`, () => {
    expect(untied(house, review)).toEqual([]);
  });

  test.each(house.defects.map((defect) => [defect.name, defect] as const))(`[R91] ${name}: %s is one finding at its cell`, (_, defect) => {
    expect(judgeDefect(house, defect)).toEqual({ right: defect.leftAlone === undefined ? 1 : 0, others: [] });
  });

  test(`[R94] ${name}: all mistakes at once are found, each at its cell, and nothing else`, () => {
    expect(judgeAtOnce(house)).toEqual({ missed: [], others: [] });
  });
});

describe("the same layouts with other figures", () => {
  test.each([1, 2, 3])("[R90, T91] variant %d: every table is read and there is nothing to look at", (variant) => {
    const misread = allHouses(variant * 7919).flatMap((house) => {
      const review = reviewHouse(house.workbook);
      const tables = [...outlinesOf(house, review)].sort().join("\n") === house.tables.map(outline).sort().join("\n") ? [] : ["tables"];
      return [...tables, ...alarmsOf(review)].map((what) => `${house.name}: ${what}`);
    });
    expect(misread).toEqual([]);
  });
});
