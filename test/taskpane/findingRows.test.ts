import { findingRows, type FindingSelection } from "../../src/taskpane/findings/findingRows";
import { sampleReview } from "./sampleReview";

const review = sampleReview(21);

function rowsOf(change: Partial<FindingSelection> = {}) {
  return findingRows({
    findings: review.findings,
    accepted: new Set(["finding-0"]),
    filter: { show: "open", search: "" },
    showFrom: "info",
    sentence: ({ id }) => id,
    ...change,
  });
}

const ids = (rows: ReturnType<typeof findingRows>): readonly string[] => rows.flatMap((row) => (row.kind === "finding" ? [row.finding.id] : []));

test("[P19] findings stand under their severity and sheet, each once, accepted ones left out", () => {
  const rows = rowsOf();
  expect(rows.flatMap((row) => (row.kind === "severity" ? [`${row.severity} ${String(row.count)}`] : []))).toEqual(["error 16", "warning 3", "info 1"]);
  expect(new Set(ids(rows)).size).toBe(20);
  expect(rows.filter((row) => row.kind === "finding").map((row) => row.position)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test.each([
  ["accepted", ["finding-0"]],
  ["info", ["finding-13"]],
  ["warning", ["finding-3", "finding-18", "finding-8"]],
] as const)("[P19] the filter %s shows its own", (show, expected) => {
  expect([...ids(rowsOf({ filter: { show, search: "" } }))].sort()).toEqual([...expected].sort());
});

test("[P19] the user's threshold hides what is milder", () => {
  expect(rowsOf({ showFrom: "error" }).some((row) => row.kind === "severity" && row.severity !== "error")).toBe(false);
});

test("[P19] the search looks in sentences and sheets, without case", () => {
  expect(ids(rowsOf({ filter: { show: "all", search: " FINDING-13" } }))).toEqual(["finding-13"]);
  expect(ids(rowsOf({ filter: { show: "all", search: "äldreomsorg" } })).length).toBe(7);
});

test("[P19] within a severity the most certain stands first, equally certain ones in the review's order", () => {
  const [first, second, third] = review.findings.filter(({ severity }) => severity === "error");
  if (!first || !second || !third) throw new Error("too few findings");
  const sentence = { ...first, id: "sentence", rule: "narrative-amount", diagnosis: null } as const;
  const board = { ...second, id: "board", rule: "unit-vs-board", diagnosis: null, evidence: [] } as const;
  const total = { ...third, id: "total", rule: "column-total", diagnosis: null, evidence: [] } as const;
  expect(ids(rowsOf({ findings: [sentence, board, { ...board, id: "board-2" }, total] }))).toEqual(["total", "board", "board-2", "sentence"]);
});
