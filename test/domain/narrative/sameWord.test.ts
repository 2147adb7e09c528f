import { sameWord, similarWord } from "../../../src/domain/narrative/sameWord";
import { namesOf, nameWords } from "../../../src/domain/narrative/nameWords";

describe("names in sentences", () => {
  it.each([
    ["familjeomsorgens", "familjeomsorg", true],
    ["fritidshemmen", "fritidshem", true],
    ["insatser", "insats", true],
    ["grundskolan", "grundsärskolan", false],
    ["förskolan", "förskoleklass", false],
  ])("[N4] %s and %s are forms of one word: %s", (a, b, same) => {
    expect(sameWord(a, b)).toBe(same);
  });

  it.each([
    ["försörjn", "försörjning", true],
    ["missbruk", "missbruksvård", true],
    ["personal", "personalkostnader", false],
    ["gymnasieskola", "grundskola", false],
  ])("[N4] %s and %s may mean the same: %s", (a, b, similar) => {
    expect(similarWord(a, b)).toBe(similar);
  });

  it("[N4] a label's name is what is left without codes, figures, brackets and common words", () => {
    expect(nameWords("512 Avd f stöd & utveckling (norr)")).toEqual(["stöd", "utveckling"]);
    expect(nameWords("Summa")).toEqual([]);
  });

  it.each([
    ["512 Avd f stöd & utveckling (norr)", [["stöd", "utveckling"]]],
    ["Individ- och familjeomsorg (IFO)", [["individ", "familjeomsorg"], ["ifo"]]],
    ["Arbetsmarknadsenheten", [["arbetsmarknadsenheten"], ["arbetsmarknad"]]],
    ["Adm & ekonomi", [["administration", "ekonomi"]]],
    ["Vht funktionshinder", [["funktionshinder"]]],
  ])("[N4] %s is called %j", (label, names) => {
    expect(namesOf(label)).toEqual(names);
  });

  it.each([
    ["bygglovsverksamheten", "bygglov", true],
    ["förskoleverksamheten", "förskola", true],
    ["hemtjänstenheten", "hemtjänst", false],
  ])("[N4] %s is the row %s: %s", (said, label, same) => {
    expect(sameWord(said, label)).toBe(same);
  });
});
