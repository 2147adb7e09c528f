import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import { CONSISTENT_SENTENCES, CONTRADICTED_SENTENCES, SENTENCES_LEFT_ALONE } from "../../builders/sentenceExamples";
import { sentenceCases } from "../../builders/sentenceForms";
import { sentenceInput, sentenceInputOnSheet } from "../../builders/sentenceWorkbook";
import { runNarrative } from "../../builders/runNarrative";

const PRECISION = 0.98;
const RECALL = 0.95;

function alarms(text: string, place: "sheet" | "report"): number {
  return runNarrative(sentenceInput(text.split("\n"), place)).findings.filter((finding) => finding.severity !== "info").length;
}

describe("a grammar of sentences", () => {
  it.each(["sheet", "report"] as const)("[N10] keeps precision and recall, written on a %s", (place) => {
    const judged = sentenceCases().map((one) => ({ ...one, found: alarms(one.text, place) > 0 }));
    const falseAlarms = judged.filter((one) => one.found && !one.isWrong).map((one) => one.text);
    const missed = judged.filter((one) => !one.found && one.isWrong).map((one) => one.text);
    const found = judged.filter((one) => one.found && one.isWrong).length;
    expect(judged.length).toBeGreaterThan(400);
    expect({ falseAlarms, isPrecise: found / (found + falseAlarms.length) >= PRECISION }).toEqual({ falseAlarms: [], isPrecise: true });
    expect({ missed, isComplete: found / (found + missed.length) >= RECALL }).toEqual({ missed: [], isComplete: true });
  });

  it("[N10] ties every figure of its consistent sentences", () => {
    const untied = sentenceCases().filter((one) => !one.isWrong && runNarrative(sentenceInput([one.text])).narrative.some((amount) => amount.ties.length === 0));
    expect(untied.map((one) => one.text)).toEqual([]);
  });
});

describe("sentences one by one", () => {
  it.each(CONSISTENT_SENTENCES)("[N11] ties and accepts “%s”", (text) => {
    const { narrative, findings } = runNarrative(sentenceInput(text.split("\n"), "report"));
    expect(narrative.length).toBeGreaterThan(0);
    expect(narrative.filter((amount) => amount.ties.length === 0)).toEqual([]);
    expect(findings).toEqual([]);
  });

  it.each(CONTRADICTED_SENTENCES)("[N12] finds the one wrong figure of “%s”", (text) => {
    expect(alarms(text, "report")).toBe(1);
  });

  it.each(SENTENCES_LEFT_ALONE)("[N13] leaves “%s” alone", (text) => {
    expect(alarms(text, "report")).toBe(0);
    expect(alarms(text, "sheet")).toBe(0);
  });
});

describe("what a finding says", () => {
  const findingOf = (text: string) => runNarrative(sentenceInput([text])).findings[0];

  it("[N14] stands at the text's cell, with its span, then the contradicted cell, in the table's unit", () => {
    const finding = findingOf("Nämnden prognostiserar ett underskott om 5,3 mkr för helåret.");
    expect(finding?.cells.map(formatCellAddress)).toEqual(["Text!A2", "Drift!G11"]);
    expect(finding?.span).toEqual({ paragraph: null, start: 41, length: 7 });
    expect(finding).toMatchObject({ rule: "narrative-amount", severity: "error", expected: -9258, actual: -5300, difference: 3958, figureKind: "tkr" });
    expect(finding?.statement).toMatchObject({ code: "sentenceAmountDiffers", quoted: "5,3 mkr", replacement: "9,3 mkr" });
  });

  it("[N14] in a report's text the paragraph is counted from 1 and the cells are the contradicted ones", () => {
    const [finding] = runNarrative(sentenceInput(["Sammanfattning", "", "Nämnden prognostiserar ett underskott om 5,3 mkr."], "report")).findings;
    expect(finding?.cells.map(formatCellAddress)).toEqual(["Drift!G11"]);
    expect(finding?.span).toEqual({ paragraph: 3, start: 41, length: 7 });
  });

  it("[N15] names a unit that is wrong by a thousand, digits that changed places and a figure from another column", () => {
    expect(findingOf("Nämnden redovisar per augusti ett underskott på 5 596 mkr.")?.diagnosis?.kind).toBe("unitFactor");
    expect(findingOf("Nämnden redovisar per augusti ett underskott på 5 569 tkr.")?.diagnosis?.kind).toBe("transposition");
    expect(findingOf("Nämnden prognostiserar ett underskott på 5 596 tkr.")?.diagnosis).toMatchObject({ kind: "elsewhere", cells: [{ sheet: "Drift", row: 10, column: 3 }] });
  });

  it("[N15] names a previous forecast that is the difference of two figures of the text", () => {
    const finding = findingOf("Nämnden redovisar per augusti ett underskott på 6 358 tkr och prognostiserar ett underskott om 9 258 tkr, vilket är en försämring med 2 900 tkr.");
    expect(finding?.diagnosis).toMatchObject({ kind: "elsewhere", cells: [{ sheet: "Drift", row: 10, column: 6 }] });
  });

  it("[N16] a figure that was cut off instead of rounded is worth knowing, no more", () => {
    const finding = findingOf("Förskolans underskott per augusti uppgår till 2 340 tkr.");
    expect(finding).toMatchObject({ severity: "info", diagnosis: { kind: "truncated" } });
  });

  it("[N17] a right figure with the wrong word is about the word", () => {
    const finding = findingOf("Grundskolan redovisar per augusti ett underskott på 4,7 mkr.");
    expect(finding?.statement).toMatchObject({ code: "sentenceSignDiffers", quoted: "underskott", replacement: "överskott" });
  });

  it("[N18] parts in brackets that are said to be the whole must add up", () => {
    expect(findingOf("Försämringen uppgår till 8 000 tkr (3 300 + 3 000 + 1 200).")?.statement).toMatchObject({ code: "sentencePartsDiffer", parts: ["3 300", "3 000", "1 200"] });
    expect(findingOf("Försämringen uppgår till 8 000 tkr (3 300 + 3 000 + 1 700).")).toBeUndefined();
    expect(findingOf("Kostnaderna ökar med 8 000 tkr, främst placeringar (3 300 tkr) och konsulter (3 000 tkr).")).toBeUndefined();
  });

  it("[N19] a claim over all units, or of which is largest, is decided by the table", () => {
    expect(findingOf("Samtliga verksamheter utom förskolan och fritidshemmen har ett positivt utfall per augusti.")?.statement).toMatchObject({ claim: "allBetter", labels: ["Gymnasieskola"] });
    expect(findingOf("Samtliga verksamheter utom förskolan, fritidshemmen och gymnasieskolan har ett positivt utfall per augusti.")).toBeUndefined();
    expect(findingOf("Det största underskottet i prognosen har förskolan.")?.statement).toMatchObject({ claim: "largestDeficit", labels: ["Gymnasieskola"] });
    expect(findingOf("Det största underskottet i prognosen har gymnasieskolan.")).toBeUndefined();
  });
});

describe("whose sheet it is", () => {
  const sentence = ["Budgetavvikelsen för perioden är -0,9 mkr."];

  it("[N13] a sheet that is named after nothing in the tables is left alone", () => {
    expect(runNarrative(sentenceInputOnSheet("Elevhälsa", sentence)).findings).toEqual([]);
  });

  it("[N12] on a unit's sheet a sentence without a name is about the unit", () => {
    const { narrative } = runNarrative(sentenceInputOnSheet("Förskola", ["Budgetavvikelsen för perioden är -2,3 mkr."]));
    expect(narrative[0]?.ties.map(formatCellAddress)).toEqual(["Drift!D5"]);
    expect(runNarrative(sentenceInputOnSheet("Förskola", sentence)).findings[0]?.cells.map(formatCellAddress)).toEqual(["Förskola!A2", "Drift!D5"]);
  });
});
