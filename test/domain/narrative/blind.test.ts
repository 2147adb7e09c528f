import { plainReportText } from "../../../src/domain/narrative/ReportText";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";
import { runNarrative } from "../../builders/runNarrative";
import { BLIND_HOUSES, type BlindHouse } from "../../builders/sentenceBlind";
import { SECOND_BLIND_HOUSES } from "../../builders/sentenceBlindSecond";

const PRECISION = 0.98;
const RECALL = 0.95;

/** How many things a text is told to be wrong about, given beside the house's workbook. */
function alarms(house: BlindHouse, text: string): number {
  const snapshot = workbookOf([sheetOf(house.sheet, house.rows)]);
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const work = recogniseWorkbook(snapshot, []);
  for (;;) {
    const step = work.next();
    if (step.done !== true) continue;
    const { findings } = runNarrative({ snapshot, grids, recognised: step.value, computed: [], reportText: plainReportText(text.split("\n")) });
    return findings.filter(({ severity }) => severity !== "info").length;
  }
}

/** Left alone on purpose: costs that may be gross beside a net table, and a range whose end rounds to the table's figure. */
const MISSED = [
  "Jämfört med samma period föregående år har idrott och anläggningars kostnader ökat med 7,5 mkr.",
  "Tekniska nämnden prognostiserar ett underskott på mellan 3 och 4 mkr.",
];

describe("sentences written blind, about layouts of other houses", () => {
  const houses = [...BLIND_HOUSES, ...SECOND_BLIND_HOUSES];
  const judge = (of: (house: BlindHouse) => readonly string[]) => houses.flatMap((house) => of(house).map((text) => ({ text, found: alarms(house, text) })));
  const right = judge(({ right }) => right);
  const wrong = judge(({ wrong }) => wrong);

  it("[N28] are two hundred, half of them with one thing wrong", () => {
    expect([right.length, wrong.length]).toEqual([97, 103]);
  });

  it("[N28] nothing is said of what the tables bear out or do not decide", () => {
    expect(right.filter(({ found }) => found > 0).map(({ text }) => text)).toEqual([]);
  });

  it("[N28] each thing wrong is found once, but for those that are left alone on purpose", () => {
    expect(wrong.filter(({ found }) => found === 0).map(({ text }) => text)).toEqual(MISSED);
    expect(wrong.filter(({ found }) => found > 1).map(({ text }) => text)).toEqual([]);
    const found = wrong.length - MISSED.length;
    expect(found / (found + right.filter((one) => one.found > 0).length)).toBeGreaterThanOrEqual(PRECISION);
    expect(found / wrong.length).toBeGreaterThanOrEqual(RECALL);
  });
});
