import fc from "fast-check";
import { displayText } from "../../../src/workbench/officejs/values/displayText";
import { charactersOfPoints, pointsOfCharacters } from "../../../src/workbench/officejs/values/columnWidth";
import { formatAddress, parseAddress } from "../../../src/workbench/officejs/values/parseAddress";
import { typedInput } from "../../../src/workbench/officejs/values/typedInput";

describe("values on the wire", () => {
  it.each([
    ["12.5", 12.5],
    ["-1,234.5", -1234.5],
    ["(300)", -300],
    ["12%", 0.12],
    ["1e3", 1000],
    ["2024-01-31", 45_322],
    ["2024-02-30", "2024-02-30"],
    ["true", true],
    ["1,5", "1,5"],
    ["1 234", "1 234"],
    ["-", "-"],
    ["Kultur", "Kultur"],
    ["", ""],
  ])("[W38] the typed text %j becomes %j", (text, expected) => {
    expect(typedInput(text, "General").content).toBe(expected);
  });

  it("[W38] an address is read back as it was written", () => {
    const index = (last: number): fc.Arbitrary<number[]> => fc.tuple(fc.nat(last), fc.nat(last)).map((pair) => [...pair].sort((a, b) => a - b));
    const sheet = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => /^[^/\\?*:[\]!]+$/.test(name) && name.trim() === name && !name.startsWith("'") && !name.endsWith("'"));
    fc.assert(
      fc.property(sheet, index(1_048_575), index(16_383), (name, [firstRow, lastRow], [firstColumn, lastColumn]) => {
        const range = { firstRow: firstRow!, lastRow: lastRow!, firstColumn: firstColumn!, lastColumn: lastColumn! };
        expect(parseAddress(formatAddress(name, range))).toEqual({ sheet: name, range });
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it.each(["", "A", "1", "A0", "A1:", "A1:B2:C3", "XFE1", "A1048577", "Blad1!", "A:1", "hej på dig"])("[W38] %j is no address", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("[W38] a number shows in Swedish with a space for thousands and a decimal comma", () => {
    expect(displayText(1234.5, "#,##0.00", "sv-SE")).toBe("1\u00A0234,50");
    expect(displayText(1234.5, "#,##0.00", "en-US")).toBe("1,234.50");
    expect(displayText("text", "#,##0", "sv-SE")).toBe("text");
  });

  it("[W38] a column of default width is 48 points wide, and widths survive the way there and back", () => {
    expect(pointsOfCharacters(8.43)).toBe(48);
    expect(pointsOfCharacters(charactersOfPoints(120))).toBe(120);
  });
});
