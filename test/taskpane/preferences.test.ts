import { DEFAULT_PREFERENCES, keepPreferences, readPreferences } from "../../src/taskpane/state/Preferences";

const storing = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another type", "42"],
  ["null", "null"],
  ["unknown words", '{"language":"de","showFrom":1,"signature":[],"hasSeenFirstRun":"yes"}'],
])("[P17] stored preferences that are %s are the default ones", (_, text) => {
  expect(readPreferences(storing(text))).toEqual(DEFAULT_PREFERENCES);
});

test("[P17] a browser that refuses storage costs nothing but the memory", () => {
  const refusing = {
    getItem: (): string | null => {
      throw new Error("SecurityError");
    },
    setItem: (): void => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(readPreferences(refusing)).toEqual(DEFAULT_PREFERENCES);
  expect(keepPreferences(refusing, DEFAULT_PREFERENCES)).toBe(false);
  expect(readPreferences(null)).toEqual(DEFAULT_PREFERENCES);
});
