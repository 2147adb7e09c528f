import fc from "fast-check";
import { DEFAULT_REVIEW_SETTINGS } from "../../../src/domain/findings/ReviewSettings";

import { SUMMARY_COLUMNS } from "../../../src/domain/summary/SummaryColumn";
import { EMPTY_STATE, readStoredState, writeStoredState, type StoredState } from "../../../src/domain/findings/storedState";

const text = fc.string({ unit: "grapheme", maxLength: 30 }).filter((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(value));

const states: fc.Arbitrary<StoredState> = fc
  .record({
  answers: fc.array(fc.record({ sheet: text, headers: text, header: text, occurrence: fc.nat(9), role: fc.constantFrom("forecast" as const, "month03" as const) }), { maxLength: 3 }),
  settings: fc.record({
    explanationLimits: fc.record({ on: fc.boolean(), amount: fc.record({ value: fc.nat(10_000), unit: fc.constantFrom("kr" as const, "tkr" as const, "mkr" as const) }), percent: fc.nat(100) }),
    smallCountLimit: fc.nat(20),
    sheetsLeftOut: fc.array(text, { maxLength: 3 }),
    summaryColumns: fc.uniqueArray(fc.record({ column: fc.constantFrom(...SUMMARY_COLUMNS), name: text }), { maxLength: 8, selector: ({ column }) => column }),
  }),
  acceptances: fc.array(
    fc.record({ scope: fc.constantFrom("thisFigure" as const, "untilFurtherNotice" as const), finding: text, rule: fc.constantFrom("subtotal" as const, "roll-up" as const), place: text, reason: text, signature: text, time: text }),
    { maxLength: 3 },
  ),
  forecasts: fc.array(
    fc.record({ label: text, period: fc.record({ year: fc.integer({ min: 2000, max: 2100 }), months: fc.integer({ min: 1, max: 12 }) }), forecast: fc.integer({ min: -1e12, max: 1e12 }), forecastVariance: fc.option(fc.integer({ min: -1e12, max: 1e12 })) }),
    { maxLength: 3 },
  ),
  methods: fc.array(fc.record({ label: text, method: fc.constantFrom("linear" as const, "stated" as const) }), { maxLength: 3 }),
  })
  .map((state) => ({ ...EMPTY_STATE, ...state }));

describe("the state kept in the workbook", () => {
  it("[R61] is read back as it was written, whatever stands in it", () => {
    fc.assert(fc.property(states, (state) => expect(readStoredState(writeStoredState(state))).toEqual(state)), { seed: 61, numRuns: 200 });
  });

  it("[R61] a workbook without any has the defaults", () => {
    expect(readStoredState(null)).toEqual(EMPTY_STATE);
  });

  it("[R62] a damaged part is read as far as it can be and says so", () => {
    const xml = writeStoredState({ ...EMPTY_STATE, methods: [{ label: "Skola", method: "linear" }, { label: "Omsorg", method: "stated" }] });
    const cut = readStoredState(xml.slice(0, xml.indexOf("Omsorg")));
    expect(cut.methods).toEqual([{ label: "Skola", method: "linear" }]);
    expect(cut.isIncomplete).toBe(true);
    expect(readStoredState(xml.replace('version="1"', 'version="2"')).isIncomplete).toBe(true);
    expect(readStoredState(xml.replace('method="linear"', 'method="magic"'))).toMatchObject({ isIncomplete: true, methods: [{ label: "Omsorg" }] });
  });

  it("[R62] never throws, whatever the text", () => {
    const noise = fc.oneof(fc.string(), fc.string().map((inner) => `<avstamt xmlns="urn:avstamt:1" version="1"><acceptance ${inner}/></avstamt>`));
    fc.assert(fc.property(noise, (xml) => expect(readStoredState(xml).settings).toEqual(DEFAULT_REVIEW_SETTINGS)), { seed: 62, numRuns: 300 });
  });

  it("[R62] reads a long damaged text in time that grows no faster than the text", () => {
    const counted = (length: number): number => readStoredState(`<avstamt ${'a="'.repeat(length)}`).methods.length;
    expect(counted(20_000)).toBe(0);
  });
});
