import fc from "fast-check";
import { checkNarrative } from "../../../src/domain/narrative/checkNarrative";
import { sentenceInput } from "../../builders/sentenceWorkbook";

const PIECES = ["Nämnden", "förskolan", "underskott", "prognos", "på", "om", "5,6 mkr", "-9 258 tkr", "(", ")", "+", "–", "och", "varav", "ca", "per augusti", "2023", ".", ",", "\n", "•", "%", "miljoner", "1", "-"];

describe("any text", () => {
  it("[N23] is read without an exception, with spans inside it", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 80 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(" ")));
    fc.assert(
      fc.property(text, (paragraph) => {
        const work = checkNarrative(sentenceInput([paragraph], "report"));
        let step = work.next();
        while (step.done !== true) {
          expect(step.value).toBeGreaterThanOrEqual(0);
          expect(step.value).toBeLessThanOrEqual(1);
          step = work.next();
        }
        for (const { span } of step.value.narrative) expect(span.start + span.length).toBeLessThanOrEqual(paragraph.length);
      }),
      { seed: 20_241, numRuns: 400 },
    );
  });

  it("[N23] of great length is read in steps", () => {
    const paragraphs = Array.from({ length: 400 }, (_, index) => `Förskolan har ett underskott på ${String(index)} tkr för perioden.`);
    const shares: number[] = [];
    for (const share of checkNarrative(sentenceInput(paragraphs, "report"))) shares.push(share);
    expect(shares.length).toBeGreaterThan(4);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
