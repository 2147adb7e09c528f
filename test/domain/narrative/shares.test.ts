import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import { runNarrative } from "../../builders/runNarrative";
import { FALSE_SHARES, SHARES_LEFT_ALONE, TRUE_SHARES } from "../../builders/sentenceClaims";
import { sentenceInput } from "../../builders/sentenceWorkbook";

const review = (text: string, place: "sheet" | "report" = "report") => runNarrative(sentenceInput([text], place));

describe("percentages of two columns", () => {
  it.each(TRUE_SHARES)("[N26] ties and accepts “%s”", (text) => {
    const { narrative, findings } = review(text);
    expect(findings).toEqual([]);
    expect(narrative.filter(({ unit }) => unit === "percent").map(({ ties }) => ties.length)).toEqual([2]);
  });

  it.each(FALSE_SHARES)("[N26] finds the percentage of “%s” wrong, once", (text) => {
    for (const place of ["sheet", "report"] as const) {
      expect(review(text, place).findings.map(({ rule, severity, figureKind }) => `${rule} ${severity} ${figureKind}`)).toEqual(["narrative-amount error percent"]);
    }
  });

  it.each(SHARES_LEFT_ALONE)("[N26] leaves “%s” alone", (text) => {
    expect([...review(text).findings, ...review(text, "sheet").findings]).toEqual([]);
  });

  it("[N26] stands at the percentage, names both cells and offers the right one", () => {
    const [finding] = review("Gymnasieskolans underskott på 12,4 mkr motsvarar 5,8 procent av budgeten.").findings;
    expect(finding).toMatchObject({ expected: 8.5, actual: 5.8, span: { paragraph: 1, start: 49, length: 11 }, statement: { quoted: "5,8 procent", replacement: "8,5 procent" } });
    expect(finding?.cells.map(formatCellAddress)).toEqual(["Drift!G8", "Drift!E8"]);
  });
});
