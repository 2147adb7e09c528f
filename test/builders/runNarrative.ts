import { checkNarrative, type NarrativeInput, type NarrativeReview } from "../../src/domain/narrative/checkNarrative";

/** Drives the check of the sentences to its end. */
export function runNarrative(input: NarrativeInput): NarrativeReview {
  const work = checkNarrative(input);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
