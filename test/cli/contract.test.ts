import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewFile } from "../../src/cli/reviewFile";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";
import { allHouses } from "../domain/houses/allHouses";
import { withEdits } from "../domain/houses/builder/reviewHouse";
import { reviewContradictions, type PrintedReview } from "./contract/reviewRelations";
import { reviewShape } from "./contract/reviewShape";
import { writeHouse } from "./contract/writeHouse";

const WORKBOOKS = join(__dirname, "..", "workbooks");
const REPORTS = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx") && !name.startsWith("utskick-"));
/** Every eighth house: layouts of each builder, with their planted mistakes so that there are findings to print. */
const HOUSES = allHouses().filter((_, at) => at % 8 === 3);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "avstamt-contract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const hasShape = (document: unknown): document is PrintedReview => reviewShape(document, "review").length === 0;

/** What of the printed review of a file is not as the contract promises. */
async function breachesOf(path: string): Promise<readonly string[]> {
  const reviewed = await reviewFile(path, DEFAULT_REVIEW_OPTIONS);
  if (!reviewed.ok) return [reviewed.error.code];
  const document: unknown = JSON.parse(JSON.stringify(reviewed.value.json));
  return hasShape(document) ? reviewContradictions(document) : reviewShape(document, "review");
}

describe("check --json", () => {
  test.each(REPORTS)("[C13] %s: printed as the contract promises, its parts in agreement", async (report) => {
    expect(await breachesOf(join(WORKBOOKS, report))).toEqual([]);
  });

  test.each(HOUSES.map((house) => [house.name, house] as const))("[C13] %s with its mistakes: printed as the contract promises, its parts in agreement", async (_, house) => {
    const path = join(folder, "house.xlsx");
    await writeHouse(house.defects.reduce((workbook, { edits }) => withEdits(workbook, edits), house.workbook), path);
    expect(await breachesOf(path)).toEqual([]);
  });

  test("[C13] a word, a member or a number that the contract does not know is seen", () => {
    const breaches = reviewShape({ checks: { performed: "1", exact: 1, rounding: 0, broken: 0, more: 0 }, questions: [{ table: "T1", column: "D", candidates: ["prognos"] }] }, "review");
    expect(breaches.filter((line) => !line.endsWith("is missing")).map((line) => line.split(" ")[0])).toEqual(["review.checks.performed", "review.checks.more", "review.questions[0].candidates[0]"]);
  });
});
