import { sentenceAround } from "../../src/taskpane/findings/sentenceAround";
import { amountsInText, findingsInText, markedParagraphs } from "../../src/taskpane/reportText/markedParagraphs";
import { SAMPLE_TEXT, textReview } from "./sampleReview";

test("[P24] the report's text is shown with its contradicted and its confirmed amounts marked, and nothing of it lost", () => {
  const paragraphs = markedParagraphs(SAMPLE_TEXT, textReview());
  expect(paragraphs.map(({ number }) => number)).toEqual([2]);
  expect(paragraphs[0]?.runs.filter(({ kind }) => kind !== "plain")).toMatchObject([
    { text: "9 600 tkr", kind: "contradicted" },
    { text: "17 600 tkr", kind: "tied" },
  ]);
  expect(paragraphs[0]?.runs.map(({ text }) => text).join("")).toBe(SAMPLE_TEXT[1]);
});

test("[P24] the text's amounts are counted, those of the workbook's own cells apart", () => {
  const review = textReview();
  expect(amountsInText(review)).toEqual({ amounts: 2, tied: 1 });
  expect(findingsInText(review).map(({ id }) => id)).toEqual(["text-finding"]);
});

test.each([
  ["Lugnt år. Underskott 9 600 tkr. Mer om det.", 21, 9, { before: "Underskott ", marked: "9 600 tkr", after: "." }],
  ["Underskott 9,6 mkr per juli", 11, 7, { before: "Underskott ", marked: "9,6 mkr", after: " per juli" }],
  ["Per d. 31 juli 9 600", 15, 5, { before: "Per d. 31 juli ", marked: "9 600", after: "" }],
])("[P25] of %j the sentence around the figure is shown", (text, start, length, sentence) => {
  expect(sentenceAround(text, start, length)).toEqual(sentence);
});

test("[P25] a text without full stops is cut on both sides", () => {
  const { before, after } = sentenceAround(`${"ord ".repeat(100)}9 600${" ord".repeat(100)}`, 400, 5);
  expect([before.length, after.length]).toEqual([161, 161]);
});
