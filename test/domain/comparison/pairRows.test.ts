import fc from "fast-check";
import { pairRows, type PairableRow } from "../../../src/domain/comparison/pairRows";

const row = (label: string, budget: number | null = null, code: string | null = null): PairableRow => ({ label, code, budget });
const rows = (...labels: readonly string[]): readonly PairableRow[] => labels.map((label) => row(label));

/** Which row of last month each row of this month is paired with, by position. */
function paired(current: readonly PairableRow[], previous: readonly PairableRow[]): readonly string[] {
  return pairRows(current, previous).map((pair) => `${String(current.indexOf(pair.current))}-${String(previous.indexOf(pair.previous))}`);
}

describe("[V35] the rows of two months belong together", () => {
  test("by their labels, where numbers tell units apart", () => {
    expect(paired(rows("Enhet 2", "Enhet 3"), rows("Enhet 1", "Enhet 2"))).toEqual(["0-1"]);
    expect(paired(rows("  Äldre-omsorg", "NORR"), rows("Norr", "Äldre omsorg"))).toEqual(["0-1", "1-0"]);
  });

  test("labels that stand several times by the row before them, also where a unit was put in between", () => {
    const before = rows("Norr", "Intäkter", "Kostnader", "Väster", "Intäkter", "Kostnader");
    const now = rows("Norr", "Intäkter", "Kostnader", "Söder", "Intäkter", "Kostnader", "Väster", "Intäkter", "Kostnader");
    expect(paired(now, before)).toEqual(["0-0", "1-1", "2-2", "6-3", "7-4", "8-5"]);
  });

  test("by their code, whatever they are called", () => {
    expect(paired([row("Stab", null, "10"), row("Norr", null, "20")], [row("Norr", null, "20"), row("Kansli", null, "10")])).toEqual(["0-1", "1-0"]);
  });

  test("but for months, years and footnotes", () => {
    expect(paired(rows("Prognos augusti 2024", "Köpt vård*"), rows("Prognos juli 2024", "Köpt vård 1)"))).toEqual(["0-0", "1-1"]);
  });

  test("reworded, one to one, and never by a word that two units share", () => {
    expect(paired(rows("Individ- och familjeomsorg"), rows("Individ o familjeomsorg"))).toEqual(["0-0"]);
    expect(paired(rows("Hemtjänst Norr"), rows("Hemtjänst Söder"))).toEqual([]);
    expect(paired(rows("Nyinrättad enhet"), rows("Politik och förvaltningsledning"))).toEqual([]);
  });

  test("the first of a label that stood once and now stands twice", () => {
    expect(paired(rows("Övrigt", "Övrigt"), rows("Övrigt"))).toEqual(["0-0"]);
  });

  test("no row is paired twice, and equal lists are paired row by row", () => {
    const label = fc.constantFrom("Norr", "Söder", "Intäkter", "Kostnader", "Enhet 1", "Enhet 2", "Summa", "");
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), fc.array(label, { maxLength: 12 }), (a, b) => {
        const [current, previous] = [rows(...a), rows(...b)];
        const pairs = pairRows(current, previous);
        expect(new Set(pairs.map((pair) => pair.current)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.previous)).size).toBe(pairs.length);
        const again = rows(...a);
        const named = current.flatMap(({ label: name }, index) => (name === "" ? [] : [`${String(index)}-${String(index)}`]));
        expect(paired(current, again)).toEqual(named);
      }),
      { seed: 35, numRuns: 300 },
    );
  });
});
