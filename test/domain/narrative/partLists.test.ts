import type { ParagraphRole } from "../../../src/domain/narrative/ReportText";
import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import { runNarrative } from "../../builders/runNarrative";
import { sentenceInput, sentenceInputOnSheet } from "../../builders/sentenceWorkbook";

const asText = (text: string) => runNarrative(sentenceInput(text.split("\n"), "report")).findings;
const asCells = (text: string) => runNarrative(sentenceInputOnSheet("Skolskjuts", text.split("\n"))).findings;

const WRONG = [
  "Försämringen om 8 000 tkr förklaras av:\n• personal 3 300 tkr\n• placeringar 3 000 tkr\n• övrigt 1 500 tkr",
  "Försämringen om 8 000 tkr förklaras av:\n- personal 3 300 tkr\n- placeringar 3 000 tkr\n- övrigt 1 500 tkr",
  "Försämringen om 8 000 tkr förklaras av följande:\n1. Personal 3 300 tkr\n2. Placeringar 3 000 tkr\n3. Övrigt 1 500 tkr",
  "Försämringen om 8 000 tkr förklaras av:\nPersonal 3 300 tkr\nPlaceringar 3 000 tkr\nÖvrigt 1 500 tkr",
  "Försämringen om 8 000 tkr förklaras av:\n• personal 3,3 mkr\n• placeringar 3,0 mkr\n• övrigt 1,2 mkr",
  "Kostnadsökningen på 4,5 mkr består av:\n• hyror 2,1 mkr\n• el 1,4 mkr\n• snöröjning 1,5 mkr\nSumma 4,5 mkr",
  "Beslutade åtgärder uppgår till 6,0 mkr och fördelar sig på vikarier 2,5 mkr, lokaler 1,5 mkr samt läromedel 1,0 mkr.",
  "Åtgärderna om 6 000 tkr består av vikarier 2 500 tkr, lokaler 1 500 tkr och läromedel 1 000 tkr.",
];

const RIGHT = [
  "Försämringen om 8 000 tkr förklaras av:\n• personal 3 300 tkr\n• placeringar 3 000 tkr\n• övrigt 1 700 tkr",
  "Försämringen om 8,1 mkr förklaras av:\n• personal 3,3 mkr\n• placeringar 3,0 mkr\n• övrigt 1,7 mkr",
  "Försämringen om ca 8 mkr förklaras av:\n• personal 3,3 mkr\n• placeringar ca 3 mkr\n• övrigt 1,2 mkr",
  "Skolskjutsen redovisar ett underskott på 2,0 mkr som beror på:\n• taxi -2,6 mkr\n• lägre bränslepris +0,6 mkr",
  "Beslutade åtgärder uppgår till 6,0 mkr och fördelar sig på vikarier 2,5 mkr, lokaler 1,5 mkr samt läromedel 2,0 mkr.",
  "Försämringen om 8 000 tkr förklaras av:\n• personal 3 300 tkr\n• placeringar 3 000 tkr\n• övrigt 1 700 tkr\nSumma 8 000 tkr",
];

const LEFT_ALONE = [
  "Försämringen om 8 000 tkr förklaras främst av:\n• personal 3 300 tkr\n• placeringar 3 000 tkr",
  "Försämringen om 8 000 tkr förklaras av bland annat:\n• personal 3 300 tkr\n• placeringar 3 000 tkr",
  "Försämringen om 8 000 tkr beror på:\n• personal 3 300 tkr, varav vikarier 2 000 tkr\n• placeringar 3 000 tkr",
  "Försämringen om 8 000 tkr beror till exempel på:\n• personal 3 300 tkr\n• placeringar 3 000 tkr",
  "Försämringen om 8 000 tkr förklaras av:\n• personal 3 300 tkr\n• placeringar 3 000 tkr\n• fler ärenden",
  "Försämringen om 8 000 tkr förklaras av:\n• personal 3 300 tkr\n• placeringar 3 000 tkr\nResterande del beror på flera mindre poster.",
  "Försämringen om 8 000 tkr förklaras av:\n• personal 3 300 tkr\n• placeringar 3 000 tkr\n• flera mindre poster 1 000 tkr",
  "Försämringen om 8 000 tkr förklaras av:\n• personal 3 300 tkr\n– vikarier 2 000 tkr\n• placeringar 3 000 tkr",
  "Försämringen om 8 000 tkr förklaras av:\n• personal 9 300 tkr\n• överskott på lokaler 2 000 tkr",
  "Försämringen om 8 000 tkr förklaras av:\n• hyror 800 tkr\n• el 400 tkr",
  "Försämringen om 8 000 tkr, varav hälften är av engångskaraktär, förklaras av:\n• personal 3 300 tkr\n• placeringar 3 000 tkr",
  "Volymerna har ökat, vilket beror på följande:\n• personal 3 300 tkr\n• placeringar 3 000 tkr",
  "Åtgärderna om 6 000 tkr består av vikarier 2 500 tkr, lokaler 1 500 tkr och läromedel, som beräknas ge 1 000 tkr under hösten och 2 000 tkr nästa år.",
];

describe("parts in a list", () => {
  it.each(WRONG)("[N27] “%s” does not add up, in text and in cells", (text) => {
    expect(asText(text).map(({ statement, severity }) => `${statement.code} ${severity}`)).toEqual(["sentencePartsDiffer warning"]);
    expect(asCells(text).map(({ statement }) => statement.code)).toEqual(["sentencePartsDiffer"]);
  });

  it.each([...RIGHT, ...LEFT_ALONE])("[N27] nothing is said of “%s”", (text) => {
    expect([...asText(text), ...asCells(text)]).toEqual([]);
  });

  it("[N27] stands at the sum, offers what the parts give and names the parts' cells", () => {
    const [finding] = asCells(WRONG[0] ?? "");
    expect(finding).toMatchObject({ expected: 7800, actual: 8000, difference: 200, span: { start: 16, length: 9 }, statement: { quoted: "8 000 tkr", replacement: "7 800 tkr", parts: ["3 300 tkr", "3 000 tkr", "1 500 tkr"] } });
    expect(finding?.cells.map(formatCellAddress)).toEqual(["Skolskjuts!A2", "Skolskjuts!A3", "Skolskjuts!A4", "Skolskjuts!A5"]);
  });

  it("[N27] lines of one cell are a list too, and the span counts from the cell's start", () => {
    const { findings } = runNarrative(sentenceInputOnSheet("Skolskjuts", [`Läget är ansträngt.\n${WRONG[0] ?? ""}`]));
    expect(findings.map(({ span }) => span?.start)).toEqual([36]);
  });

  it("[N27] Word's bullets need no mark, and a deeper level makes it a nested list", () => {
    const bullet = (level: number): ParagraphRole => ({ kind: "bullet", level });
    const texts = ["Försämringen om 8 000 tkr förklaras av", "personal 3 300 tkr", "placeringar 3 000 tkr", "övrigt 1 500 tkr"];
    const found = (roles: readonly ParagraphRole[]) => runNarrative({ ...sentenceInput([], "report"), reportText: { paragraphs: texts, roles } }).findings.length;
    expect(found([{ kind: "plain" }, bullet(1), bullet(1), bullet(1)])).toBe(1);
    expect(found([{ kind: "plain" }, bullet(1), bullet(2), bullet(1)])).toBe(0);
  });

  it("[N27] where a table contradicts a part, that is the finding", () => {
    const parts = ["Gymnasieskolan, underskott på helår 12,4 mkr", "Förskolan, underskott på helår 5,3 mkr", "Grundskolan, överskott på helår 6,2 mkr", "Övriga verksamheter, överskott på helår 0,2 mkr"];
    const findings = asText(`Underskottet på 9,3 mkr på helår fördelar sig enligt följande:\n• ${parts.join("\n• ")}`);
    expect(findings.map(({ statement, span }) => `${statement.code} ${String(span?.paragraph)}`)).toEqual(["sentenceAmountDiffers 3"]);
  });
});
