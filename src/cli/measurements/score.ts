import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { reviewFile } from "../reviewFile";
import { isAnswerKey, type AnswerKey } from "../score/AnswerKey";
import { isScoredReview } from "../score/ScoredReview";
import { scoreReview, type CaseScore } from "../score/scoreReview";
import { DEFAULT_REVIEW_OPTIONS } from "../../domain/Review";
import type { Measurement } from "./Measurement";

const KEY_ENDING = ".expected.json";

interface NamedScore extends CaseScore {
  readonly slug: string;
}

/** Holds the product against a folder of `SLUG.xlsx` with `SLUG.expected.json` beside each. */
export async function run(args: readonly string[]): Promise<Measurement> {
  const [folder] = args;
  if (folder === undefined) throw new Error("score: name a folder of SLUG.xlsx and SLUG.expected.json");
  const keys = (await readdir(folder)).filter((name) => name.endsWith(KEY_ENDING)).sort();
  const cases: NamedScore[] = [];
  for (const name of keys) {
    const slug = name.slice(0, -KEY_ENDING.length);
    cases.push({ slug, ...(await scoreCase(join(folder, slug))) });
  }
  return { json: { cases: cases.map(caseJson) }, text: cases.map(caseText).join("\n\n") };
}

/** The contract's members; the misses are for the reader. */
function caseJson({ slug, must, found, falseAlarms, tables, roles, computed }: NamedScore): object {
  return { slug, must, found, falseAlarms, tables, roles, computed };
}

async function scoreCase(path: string): Promise<CaseScore> {
  const key = await readKey(`${path}${KEY_ENDING}`);
  const reviewed = await reviewFile(`${path}.xlsx`, DEFAULT_REVIEW_OPTIONS);
  if (!reviewed.ok) return unreadable(key, reviewed.error.detail);
  // Through JSON and back, so that what is scored is what the command line prints.
  const document: unknown = JSON.parse(JSON.stringify(reviewed.value.json));
  if (!isScoredReview(document)) throw new Error("score: the review does not have the contract's shape");
  return scoreReview(key, document);
}

async function readKey(path: string): Promise<AnswerKey> {
  const document: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isAnswerKey(document)) throw new Error(`score: ${path} is no answer key`);
  return document;
}

function unreadable(key: AnswerKey, detail: string): CaseScore {
  const must = key.findings.filter((finding) => finding.must).length;
  const none = { right: 0, of: 0 };
  return { must, found: 0, falseAlarms: 0, tables: { expected: key.tables.length, found: 0, wrong: 0 }, roles: none, computed: none, misses: [`not read: ${detail}`] };
}

function caseText({ slug, must, found, falseAlarms, tables, roles, computed, misses }: NamedScore): string {
  const figures = [
    `must ${found}/${must}`,
    `false alarms ${falseAlarms}`,
    `tables ${tables.found}/${tables.expected} (${tables.wrong} wrong)`,
    `roles ${roles.right}/${roles.of}`,
    `computed ${computed.right}/${computed.of}`,
  ];
  return [`${slug}: ${figures.join(" · ")}`, ...misses.map((miss) => `  ${miss}`)].join("\n");
}
