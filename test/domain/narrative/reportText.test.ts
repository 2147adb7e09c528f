import type { ParagraphRole } from "../../../src/domain/narrative/ReportText";
import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import { runNarrative } from "../../builders/runNarrative";
import { sentenceInput } from "../../builders/sentenceWorkbook";

type Line = readonly [text: string, role: ParagraphRole];

const heading = (text: string, level: number): Line => [text, { kind: "heading", level }];
const plain = (text: string): Line => [text, { kind: "plain" }];
const cell = (text: string, isOfFigures: boolean): Line => [text, { kind: "cell", isOfFigures }];

function review(lines: readonly Line[]) {
  return runNarrative({ ...sentenceInput([], "report"), reportText: { paragraphs: lines.map(([text]) => text), roles: lines.map(([, role]) => role) } });
}

/** The cells that the amounts tie to, paragraph by paragraph. */
function ties(lines: readonly Line[]): readonly string[] {
  return review(lines).narrative.map(({ span, ties: cells }) => `${String(span.paragraph)}: ${cells.map(formatCellAddress).join()}`);
}

const DEFICIT = "Verksamheten redovisar ett underskott på 2,3 mkr per augusti.";

describe("a report with Word's headings, lists and tables", () => {
  it("[N34] a heading that names a unit says whom its section is about, until one of the same level", () => {
    expect(ties([heading("Förskola", 1), plain(DEFICIT), heading("Sammanfattning", 1), plain("Underskottet per augusti är 5,6 mkr.")])).toEqual(["2: Drift!D5", "4: Drift!D11"]);
    expect(ties([heading("Gymnasieskola", 2), heading("Ekonomi", 3), plain("Underskottet per augusti är 8,3 mkr.")])).toEqual(["3: Drift!D8"]);
  });

  it("[N34] a section of something that no table names is left alone, and only that", () => {
    const lines = [heading("Förskola", 1), heading("Öppna förskolan", 2), plain("Underskottet per augusti är 0,4 mkr."), heading("Ekonomi", 2), plain("Underskottet per augusti är 3,2 mkr.")];
    expect(review(lines).findings.map(({ span }) => span?.paragraph)).toEqual([5]);
  });

  it("[N34] a bold line that Word does not call a heading is told by its words, and lasts until Word's next", () => {
    const lines = [heading("Ekonomi", 1), plain("Elevhälsa"), plain("Underskottet per augusti är 3,2 mkr."), heading("Prognos", 1), plain("Underskottet per augusti är 3,2 mkr.")];
    expect(review(lines).findings.map(({ span }) => span?.paragraph)).toEqual([5]);
  });

  it("[N34] labels in a table of figures are no sentences; sentences in a table of words are", () => {
    const sentence = "Nämndens underskott per augusti är 6,5 mkr.";
    expect(review([cell(sentence, true), cell("Underskott 9 mkr", true)])).toEqual({ narrative: [], findings: [] });
    expect(review([cell("Nämndens underskott 6,5 mkr", false)])).toEqual({ narrative: [], findings: [] });
    expect(review([cell(sentence, false)]).findings).toHaveLength(1);
  });
});
