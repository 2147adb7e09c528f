import { generateLayout } from "../../builders/layoutGrammar";
import { missesOf } from "../../builders/layoutMisses";

/** Set AVSTAMT_LAYOUTS=2000 for the full run; every miss is listed by kind with the seeds that show it. */
const COUNT = Number(process.env["AVSTAMT_LAYOUTS"] ?? 300);

test(`[T5] at least 99 of 100 generated layouts are recognised without a miss`, () => {
  const kinds = new Map<string, number[]>();
  let missed = 0;
  for (let seed = 1; seed <= COUNT; seed++) {
    const misses = missesOf(generateLayout(seed));
    if (misses.length > 0) missed++;
    for (const kind of misses) kinds.set(kind, [...(kinds.get(kind) ?? []), seed]);
  }
  const listed = [...kinds].map(([kind, seeds]) => `${String(seeds.length)} × ${kind} (seeds ${seeds.slice(0, 5).join(", ")})`);
  expect({ share: missed / COUNT <= 0.01, listed: missed / COUNT <= 0.01 ? [] : listed }).toEqual({ share: true, listed: [] });
});
