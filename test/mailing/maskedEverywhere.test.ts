import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";
import { maskedJson } from "../../src/cli/maskedJson";
import { readableReport } from "../../src/cli/readableReport";
import { reviewFile, runToEnd, type ReviewedFile } from "../../src/cli/reviewFile";
import { acceptFinding } from "../../src/domain/findings/acceptance";
import { EMPTY_STATE, writeStoredState } from "../../src/domain/findings/storedState";
import { planStampedSummary, type StampedSummary } from "../../src/domain/stamp/planStampedSummary";
import { mailingReceipt } from "../../src/taskpane/mailing/mailingReceipt";
import { findingText } from "../../src/text/findingText";
import { stampGrounds } from "../../src/text/stampGrounds";
import { summaryWords } from "../../src/text/summaryWords";
import { plantedWorkbooks, type PlantedWorkbook } from "./plantedNumbers";
import type { TestSerial } from "./madeUpNumber";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "avstamt-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function reviewed({ bytes, fileName }: PlantedWorkbook): Promise<ReviewedFile> {
  const path = join(folder, fileName);
  writeFileSync(path, bytes);
  const result = await reviewFile(path, DEFAULT_REVIEW_OPTIONS);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

/** Everything that is shown, printed, written on our sheets or kept in the file, under the name of where. */
function said(file: ReviewedFile): Readonly<Record<string, string>> {
  const { snapshot, review } = file;
  const words = summaryWords("sv");
  const at = Date.UTC(2024, 7, 9, 12, 5);
  const accepted = { ...snapshot, storedState: writeStoredState({ ...EMPTY_STATE, ...keptOf(file) }) };
  const stamped: StampedSummary = runToEnd(planStampedSummary(accepted, review, words, stampGrounds(at, "EL", "sv")));
  const cells = stamped.plan.sheets.flatMap(({ rows }) => rows.flatMap(({ cells: planned }) => planned.map(({ content }) => (content.type === "text" ? content.text : ""))));
  return {
    json: maskedJson(file.json),
    report: readableReport(file, "sv") + readableReport(file, "en"),
    messages: review.findings.flatMap((finding) => [findingText(finding, "sv"), findingText(finding, "en")]).join("\n"),
    sheets: [...cells, ...stamped.plan.sheets.map(({ name }) => name)].join("\n"),
    receipt: mailingReceipt({ snapshot: accepted, review, at, took: 1 }, review.gate.open, "sv"),
    kept: stamped.storedState,
  };
}

/** What a user has had kept: every finding accepted, every sheet left out, an answer for every table. */
function keptOf({ snapshot, review }: ReviewedFile): Pick<typeof EMPTY_STATE, "acceptances" | "answers" | "settings"> {
  const grounds = { scope: "untilFurtherNotice", reason: "Stämmer", signature: "EL", time: "2024-08-09T12:05:00.000Z" } as const;
  return {
    acceptances: review.findings.map((finding) => acceptFinding(finding, grounds)),
    answers: review.recognised.tables.map(({ sheet, columns }) => ({ sheet, headers: columns.map(({ header }) => header).join(" | "), header: columns[0]?.header ?? "", occurrence: 0, role: "label" })),
    settings: { ...EMPTY_STATE.settings, sheetsLeftOut: snapshot.sheets.map(({ name }) => name) },
  };
}

const DATES = fc.record({ year: fc.integer({ min: 0, max: 99 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const SERIALS = fc.constantFrom<TestSerial>("238", "239", "980", "981");
const two = (value: number): string => String(value).padStart(2, "0");

describe("a person's number, wherever it stands", () => {
  test("[M34] is told, and itself stands in no JSON, report, message, sheet, receipt or kept state", async () => {
    await fc.assert(
      fc.asyncProperty(DATES, SERIALS, async ({ year, month, day }, serial) => {
        for (const planted of plantedWorkbooks(`${two(year)}${two(month)}${two(day)}`, serial)) {
          const file = await reviewed(planted);
          const isTold = file.review.findings.some(({ rule }) => rule === "personal-number");
          const leaks = Object.entries(said(file)).filter(([, text]) => planted.secrets.some((secret) => text.includes(secret))).map(([where]) => where);
          expect({ place: planted.place, isTold, leaks }).toEqual({ place: planted.place, isTold: true, leaks: [] });
        }
      }),
      { seed: 9, numRuns: 8 },
    );
  }, 60_000);
});
