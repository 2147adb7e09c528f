import fc from "fast-check";
import { visibleRange } from "../../src/taskpane/findings/visibleRange";

test.each([
  [[0, 10, 20, 30], 5, 15, { first: 0, end: 2 }],
  [[0, 10, 20, 30], 20, 21, { first: 2, end: 3 }],
  [[0, 10, 20, 30], -100, 1_000, { first: 0, end: 3 }],
  [[0], 0, 100, { first: 0, end: 0 }],
])("[P18] of rows that begin at %j the window from %d to %d shows %j", (offsets, top, bottom, range) => {
  expect(visibleRange(offsets, top, bottom)).toEqual(range);
});

test("[P18] every row that meets the window is shown, whatever the heights", () => {
  const heights = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 200 });
  fc.assert(
    fc.property(heights, fc.nat(20_000), fc.nat(2_000), (sizes, top, height) => {
      const offsets = sizes.reduce<number[]>((starts, size) => [...starts, (starts[starts.length - 1] ?? 0) + size], [0]);
      const { first, end } = visibleRange(offsets, top, top + height);
      const meeting = sizes.map((_, row) => row).filter((row) => (offsets[row + 1] ?? 0) > top && (offsets[row] ?? 0) < top + height);
      expect(meeting.every((row) => row >= first && row < end)).toBe(true);
    }),
    { seed: 8 },
  );
});
