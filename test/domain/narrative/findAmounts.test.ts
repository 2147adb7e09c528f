import { findAmounts } from "../../../src/domain/narrative/findAmounts";
import { splitSentences } from "../../../src/domain/narrative/splitSentences";
import { statedInterval } from "../../../src/domain/narrative/statedInterval";

/** "size unit sign hedge" of each amount, a range as "from–to". */
function read(sentence: string): readonly string[] {
  return findAmounts(sentence).map(({ size, rangeFrom, unit, sign, hedge, scale }) =>
    [rangeFrom === null ? size * scale : `${String(rangeFrom)}–${String(size)}`, unit, sign, hedge].filter((part) => part !== "none").join(" "),
  );
}

describe("findAmounts", () => {
  it.each([
    ["underskott om 17 600 tkr", ["17600 tkr"]],
    ["budgetavvikelse på -0,4 mkr", ["0.4 mkr minus"]],
    ["budgetavvikelse på −0,4 mkr", ["0.4 mkr minus"]],
    ["underskott om - 2 500 tkr netto", ["2500 tkr minus"]],
    ["ca -4,7 mkr", ["4.7 mkr minus about"]],
    ["storleksordningen 4 – 4,5 msek", ["4–4.5 mkr about"]],
    ["mellan 3 och 4 miljoner kronor", ["3–4 mkr"]],
    ["överskott på 17,7 miljoner jämfört", ["17.7 mkr"]],
    ["drygt 2 mnkr", ["2 mkr slightlyOver"]],
    ["knappt 2 mnkr", ["2 mkr slightlyUnder"]],
    ["minst 2 mkr", ["2 mkr atLeast"]],
    ["prognosen är + 8,6 mkr", ["8.6 mkr plus"]],
    ["minus 4 mkr", ["4 mkr minus"]],
    ["två och en halv miljoner kronor", ["2.5 mkr"]],
    ["en halv miljon kronor", ["0.5 mkr"]],
    ["1,2 miljarder kronor", ["1200 mkr"]],
    ["17.600 tkr och 1.5 mkr", ["17600 tkr", "1.5 mkr"]],
    ["500 kkr eller 500 tusen kronor", ["500 tkr", "500 tkr"]],
    ["8 000 tkr (3 300 + 3 000 + 1 700)", ["8000 tkr", "3300 tkr", "3000 tkr", "1700 tkr"]],
    ["-2,3 mkr, tillsammans -10,7", ["2.3 mkr minus", "10.7 mkr minus"]],
    ["under 2018 till 11 054 tkr", ["11054 tkr"]],
    ["från 5 % till 97 %", ["5 percent", "97 percent"]],
    ["bokslut 2019 8 325 tkr", ["8325 tkr"]],
  ])("[N1] reads the amounts of “%s”", (sentence, amounts) => {
    expect(read(sentence)).toEqual(amounts);
  });

  it("[N1] reads no amount in years, ages, dates, paragraphs and counts", () => {
    expect(read("Åldern 18–64 år, beslut 2019-03-27, § 58, 48 placeringar, 65+ och åren 2018 - 2020")).toEqual([]);
  });

  it("[N1] knows a price from an amount", () => {
    expect(findAmounts("1 800 kr per dygn och 1 800 kr per mars").map((one) => one.isRate)).toEqual([true, false]);
  });
});

describe("statedInterval", () => {
  it.each([
    ["-7,5 mkr", 7_450, 7_550],
    ["8 miljoner", 7_500, 8_500],
    ["9 600 tkr", 9_550, 9_650],
    ["6 902 tkr", 6_901.5, 6_902.5],
    ["ca 12,5 mkr", 11_875, 13_125],
    ["drygt 2 mkr", 1_500, 3_000],
    ["knappt 2 mkr", 1_000, 2_500],
    ["4 – 4,5 mkr", 3_950, 4_550],
  ])("[N2] “%s” allows what its wording does, closed at both ends", (text, low, high) => {
    const [mention] = findAmounts(text);
    const interval = statedInterval(mention!);
    expect([interval.low / 1e6, interval.high / 1e6]).toEqual([low, high]);
  });
});

describe("splitSentences", () => {
  it("[N3] cuts at stops, line breaks and bullets, not at abbreviations and figures, and keeps the places", () => {
    const text = "Prognosen är ca. 4,5 mkr t.o.m. mars. Bl.a. vikarier.\n• Staben: 1.5 mkr. Klart!";
    const sentences = splitSentences(text);
    expect(sentences.map((one) => one.text)).toEqual(["Prognosen är ca. 4,5 mkr t.o.m. mars.", "Bl.a. vikarier.", "Staben: 1.5 mkr.", "Klart!"]);
    expect(sentences.every((one) => text.startsWith(one.text, one.start))).toBe(true);
  });
});
