import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";
import { reviewFile } from "../../src/cli/reviewFile";
import { readableReport } from "../../src/cli/readableReport";
import { planSummary } from "../../src/domain/summary/planSummary";
import { findingText } from "../../src/text/findingText";
import { summaryWords } from "../../src/text/summaryWords";
import { stopsOf } from "../bench/measureMailing";
import { mailingWorkbooks } from "../builders/mailingWorkbooks";

const pathOf = (slug: string): string => join(__dirname, "..", "workbooks", `${slug}.xlsx`);

describe("a workbook for each mailing check, with the thing in it and without", () => {
  test.each(mailingWorkbooks().map((workbook) => [workbook.slug, workbook] as const))("[M18] %s", async (slug, { says, bytes }) => {
    expect(readFileSync(pathOf(slug)).equals(Buffer.from(bytes))).toBe(true);
    const reviewed = await reviewFile(pathOf(slug), DEFAULT_REVIEW_OPTIONS);
    if (!reviewed.ok) throw new Error(reviewed.error.detail);
    const { findings } = reviewed.value.review;
    const found = findings.map(({ rule, severity, statement }) => `${rule} ${severity} ${statement.code}`);
    expect([...found].sort()).toEqual(says);
  });

  test("[M2] no number stands in what is printed, written or kept", async () => {
    for (const { slug, says } of mailingWorkbooks().filter((workbook) => workbook.slug.includes("personnummer"))) {
      const reviewed = await reviewFile(pathOf(slug), DEFAULT_REVIEW_OPTIONS);
      if (!reviewed.ok) throw new Error(reviewed.error.detail);
      const { snapshot, review } = reviewed.value;
      const plan = planSummary(snapshot, review, summaryWords("sv"));
      const texts = plan.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.type === "text" ? [content.text] : []))));
      const said = [readableReport(reviewed.value, "sv"), ...review.findings.map((finding) => findingText(finding, "en")), ...texts].join("\n");
      expect(/121212-?1212/.test(said)).toBe(false);
      expect(/\d{6}-••••/.test(said)).toBe(says.some((line) => line.startsWith("personal-number")));
    }
  });
});

describe("clean workbooks", () => {
  test("[M19] of any layout: none of a thousand has anything that stands in the way of mailing", () => {
    expect(stopsOf(1_000)).toEqual([]);
  }, 60_000);
});
