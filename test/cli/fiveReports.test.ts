import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewFile } from "../../src/cli/reviewFile";
import { isAnswerKey } from "../../src/cli/score/AnswerKey";
import { isScoredReview } from "../../src/cli/score/ScoredReview";
import { scoreReview, type CaseScore } from "../../src/cli/score/scoreReview";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";

const FOLDER = join(__dirname, "..", "workbooks");
const REPORTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".expected.json"))
  .map((name) => name.replace(".expected.json", ""));

async function scoreOf(report: string): Promise<CaseScore> {
  const key: unknown = JSON.parse(readFileSync(join(FOLDER, `${report}.expected.json`), "utf8"));
  const reviewed = await reviewFile(join(FOLDER, `${report}.xlsx`), DEFAULT_REVIEW_OPTIONS);
  if (!isAnswerKey(key) || !reviewed.ok) throw new Error(report);
  const document: unknown = JSON.parse(JSON.stringify(reviewed.value.json));
  if (!isScoredReview(document)) throw new Error(`${report}: not the contract's shape`);
  return scoreReview(key, document);
}

describe("the five reports", () => {
  test.each(REPORTS)("[T92] %s: every table, role, total row, computed value and finding of its key, and no false alarm", async (report) => {
    const { misses, must, found, falseAlarms } = await scoreOf(report);
    expect({ misses, found, falseAlarms }).toEqual({ misses: [], found: must, falseAlarms: 0 });
  });
});
