import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import type { Finding } from "../../../src/domain/findings/Finding";
import { findingText } from "../../../src/text/findingText";
import { runNarrative } from "../../builders/runNarrative";
import { CLAIMS_LEFT_ALONE, FALSE_CLAIMS, TRUE_CLAIMS } from "../../builders/sentenceClaims";
import { sentenceInput, sentenceInputOnSheet } from "../../builders/sentenceWorkbook";

const findingsOf = (text: string, place: "sheet" | "report" = "report") => runNarrative(sentenceInput(text.split("\n"), place)).findings;

/** The finding's sentence with plain blanks. */
const wordsOf = (finding: Finding | undefined) => finding && findingText(finding, "sv").replace(/\u00a0/g, " ");

describe("claims without a figure", () => {
  it.each(FALSE_CLAIMS)("[N24] finds “%s” contradicted, once", (text) => {
    for (const place of ["sheet", "report"] as const) {
      expect(findingsOf(text, place).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["narrative-claim warning"]);
    }
  });

  it.each([...TRUE_CLAIMS, ...CLAIMS_LEFT_ALONE])("[N25] says nothing of “%s”", (text) => {
    expect([...findingsOf(text), ...findingsOf(text, "sheet")]).toEqual([]);
  });

  it("[N24] a claim of keeping the budget tells the variance, with its cell", () => {
    const [finding] = findingsOf("Gymnasieskolan bedöms rymmas inom sin budgetram.", "sheet");
    expect(finding?.cells.map(formatCellAddress)).toEqual(["Text!A2", "Drift!G8"]);
    expect(wordsOf(finding)).toBe("Texten säger ”rymmas inom sin budgetram”, men avvikelsen i tabellen är −12 407 tkr (Gymnasieskola, Prognosavvikelse).");
  });

  it("[N24] a claim of change tells the variance before and now", () => {
    const [finding] = findingsOf("Nämndens underskott har halverats sedan föregående prognos.");
    expect(wordsOf(finding)).toBe(
      "Texten säger ”halverats”, men prognosens avvikelse har gått från −5 320 tkr till −9 258 tkr (Summa barn- och utbildningsnämnden, Prognosavvikelse).",
    );
  });

  it("[N24] on a unit's sheet a claim without a name is the unit's", () => {
    const { findings } = runNarrative(sentenceInputOnSheet("Gymnasieskola", ["Verksamheten håller sin budget."]));
    expect(findings.map(({ cells }) => cells.map(formatCellAddress))).toEqual([["Gymnasieskola!A2", "Drift!G8"]]);
    expect(runNarrative(sentenceInputOnSheet("Grundskola", ["Verksamheten håller sin budget."])).findings).toEqual([]);
  });
});
