import { plainReportText } from "../../src/domain/narrative/ReportText";
import fc from "fast-check";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import { planSummary } from "../../src/domain/summary/planSummary";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { findingText } from "../../src/text/findingText";
import { summaryWords } from "../../src/text/summaryWords";
import { sheetOf, workbookOf } from "../builders/layoutSheet";

const SEED = 20261122;
/** `HOSTILE_RUNS=10000 npx jest test/domain/reviewWorkbook.property` runs BLUEPRINT section 9's number; every run of the tests takes a part of it. */
const RUNS = Number(process.env["HOSTILE_RUNS"] ?? 400);

const HEADINGS = ["Verksamhet", "Budget", "Ack budget", "Utfall jan-aug", "Avvikelse", "Årsbudget 2024", "Prognos", "Prognosavvikelse", "Förbrukat %", "Fg bokslut", "Orsak", "Belopp (tkr)", "tkr", "Åtgärd", "Effekt", "Jan", "Feb", "Kod"];
const LABELS = ["Norr", "Söder", "Summa", "Totalt", "varav hyra", "Intäkter", "Kostnader", "Netto", "Årets resultat", "  indraget", "Personalkostnader", "1610", "=A1", "+46", "@namn", "\tflik", "‮omvänt", "🙂", "'citat'", "", "a".repeat(300)];
const SENTENCES = [
  "Nämnden prognostiserar ett underskott om 17,6 mkr, en försämring med 8 000 tkr (3 300 + 4 700).",
  "Samtliga verksamheter utom Norr redovisar överskott på ca 4 – 4,5 msek per mars 2024.",
  "Ett barn är placerat till en kostnad av 1 900 kr per dygn.",
  "- - - 0 , 0 mkr %% ((((",
  "99999999999999999999 tkr",
];
const NUMBERS: readonly number[] = [0, -0, 1, -1, 0.1, 1e15, -1e15, 1e300, -1e300, 1e-12, 12435, -12345.678, Number.MAX_SAFE_INTEGER, 45292, 2024];
const ODD: readonly CellValue[] = ["#DIV/0!", "#DIVISION/0!", "#N/A", "- 6 698", "−6 698", "12 345 tkr", "68 %", "1,5", "..", "-", true, false, "2024-13-45", "19121212-1212", "x".repeat(5_000)];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: "grapheme" }) },
);

const formula = fc.constantFrom("=SUM(B2:B5)", "=B2-C2", "='Blad ''1'!A1", "=SUM(", "=[1]Blad1!A1", "=#REF!", "=Tabell1[Utfall]", "=1+1", "=A1:XFD1048576", "=LET(x;1;x)");

/** A grid of anything below a row of headings, now and then with formulas in it. */
const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.constantFrom("Drift", "Blad '1'", "=1+1", "Socialnämnden", "Sammanfattning", "a!b", "2024"),
    headings: fc.array(fc.constantFrom(...HEADINGS, "", 2024), { minLength: 1, maxLength: 9 }),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    origin: fc.record({ row: fc.nat(40), column: fc.nat(8) }),
    formulas: fc.array(fc.tuple(fc.nat(14), fc.nat(8), formula), { maxLength: 6 }),
    visibility: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
  })
  .map(({ name, headings, rows, origin, formulas, visibility }) => {
    const plain = sheetOf(name, [headings, ...rows], origin, { visibility });
    const withFormulas = plain.formulas.map((row, r) => row.map((value, c) => formulas.find(([fr, fc_]) => fr === r && fc_ === c)?.[2] ?? value));
    return { ...plain, formulas: withFormulas };
  });

const workbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(fc.uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name.toLowerCase() }), fc.constantFrom(null, "", "<avstamt", '<avstamt version="9"><acceptance/></avstamt>'))
  .map(([sheets, storedState]) => ({ ...workbookOf(sheets), storedState }));

function review(snapshot: WorkbookSnapshot): WorkbookReview {
  const work = reviewWorkbook(snapshot, { ...DEFAULT_REVIEW_OPTIONS, reportText: plainReportText(SENTENCES) });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

describe("any workbook", () => {
  test("[R81] is reviewed, worded and planned without an exception, twice with the same answer", () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const first = review(snapshot);
        for (const finding of first.findings) {
          expect(findingText(finding, "sv")).not.toMatch(/undefined|NaN|\[object/);
          expect(findingText(finding, "en")).not.toMatch(/undefined|NaN|\[object/);
        }
        planSummary(snapshot, first, summaryWords("sv"));
        expect(review(structuredClone(snapshot))).toEqual(first);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test("[R81] a text of ten million characters is no reason to stop", () => {
    const long = "Underskott om 1 200 tkr i mars. ".repeat(320_000);
    expect(review(workbookOf([sheetOf("Text", [[long.slice(0, 10_000_000)]])])).findings).toEqual(expect.any(Array));
  });
});
