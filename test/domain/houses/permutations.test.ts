// The houses laid out otherwise: what a workbook says does not depend on where its tables stand or in which order their columns are.
import { allHouses } from "./allHouses";
import { meaningOf, PERMUTATIONS } from "./builder/permuteHouse";
import { alarmsOf, reviewHouse } from "./builder/reviewHouse";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";

function readingOf(workbook: WorkbookSnapshot): readonly string[] {
  const review = reviewHouse(workbook);
  const tables = review.recognised.tables.filter(({ kind }) => kind !== "other").map(meaningOf);
  return [...tables, ...alarmsOf(review), ...review.recognised.questions.map(({ table }) => `question about ${table}`)];
}

describe.each(PERMUTATIONS.map(({ name, of }) => [name, of] as const))("a house %s", (name, permuted) => {
  test(`[T98] ${name}: the same tables, nothing to look at, nothing asked`, () => {
    const misread = allHouses().filter((house) => readingOf(permuted(house)).join("\n") !== readingOf(house.workbook).join("\n"));
    expect(misread.map((house) => house.name)).toEqual([]);
  });
});
