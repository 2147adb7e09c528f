import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pastedReportText, readReportText, splitParagraphs } from "../../src/files/readReportText";
import { readWordHtml } from "../../src/files/readWordHtml";
import { wordReport } from "../builders/wordReport";

const docx = new Uint8Array(readFileSync(join(__dirname, "report.docx")));
const encoder = new TextEncoder();

async function paragraphsOf(bytes: Uint8Array, name: string) {
  const read = await readReportText(bytes, name);
  return read.ok ? read.value.paragraphs : read.error;
}

describe("readReportText", () => {
  it("[N30] reads the paragraphs of a .docx, table cells included", async () => {
    expect(await paragraphsOf(docx, "C:\\rapporter\\Juli.DOCX")).toEqual(["Sammanfattning", "Socialnämnden redovisar ett underskott om 9 600 tkr.", "Cell ett", "Cell två"]);
  });

  it("[N33] tells Word's headings with their levels, bullets, numbers, tables of figures and plain paragraphs apart", async () => {
    const bytes = wordReport([
      { heading: 1, text: "Ekonomi" },
      { text: "Nämnden & förvaltningen." },
      { heading: 2, text: "Förskola" },
      { bullet: 1, text: "Personal 3 300 tkr" },
      { bullet: 2, text: "varav vikarier 1 000 tkr" },
      { bullet: 1, text: "Lokaler 200 tkr", isNumbered: true },
      { table: [["Verksamhet", "Utfall"], ["Förskola", "82 410"]] },
      { table: [["Åtgärd", "Tid"], ["Färre lokaler.", "2025 och framåt"]] },
    ]);
    const read = await readReportText(bytes, "rapport.docx");
    const figures = { kind: "cell", isOfFigures: true };
    const words = { kind: "cell", isOfFigures: false };
    expect(read).toEqual({
      ok: true,
      value: {
        paragraphs: ["Ekonomi", "Nämnden & förvaltningen.", "Förskola", "Personal 3 300 tkr", "varav vikarier 1 000 tkr", "Lokaler 200 tkr", "Verksamhet", "Utfall", "Förskola", "82 410", "Åtgärd", "Tid", "Färre lokaler.", "2025 och framåt"],
        roles: [
          { kind: "heading", level: 1 }, { kind: "plain" }, { kind: "heading", level: 2 },
          { kind: "bullet", level: 1 }, { kind: "bullet", level: 2 }, { kind: "bullet", level: 1 },
          figures, figures, figures, figures, words, words, words, words,
        ],
      },
    });
  });

  it("[N33] leaves footnote marks out and keeps a line break inside its paragraph", () => {
    const html = '<p>Underskott 5,6 mkr<sup><a href="#f1">[1]</a></sup>.<br />Mer &lt; mindre.</p><p></p><h3>Rubrik</h3>';
    expect(readWordHtml(html)).toEqual({ paragraphs: ["Underskott 5,6 mkr.\nMer < mindre.", "Rubrik"], roles: [{ kind: "plain" }, { kind: "heading", level: 3 }] });
  });

  it("[N30] reads a .txt in UTF-8 and in the encoding of older Windows", async () => {
    expect(await paragraphsOf(encoder.encode("Överskott 3 mkr.\r\n\r\nUnderskott 2 mkr."), "text.txt")).toEqual(["Överskott 3 mkr.", "Underskott 2 mkr."]);
    expect(await paragraphsOf(new Uint8Array([0xd6, 0x76, 0x65, 0x72, 0x73, 0x6b, 0x6f, 0x74, 0x74]), "text.txt")).toEqual(["Överskott"]);
  });

  it("[N31] says why a file gives no text, and throws nothing", async () => {
    expect(await readReportText(encoder.encode("x"), "rapport.pdf")).toEqual({ ok: false, error: "unknownFormat" });
    expect(await readReportText(encoder.encode("no zip"), "rapport.docx")).toEqual({ ok: false, error: "unreadable" });
    expect(await readReportText(encoder.encode(" \n "), "rapport.txt")).toEqual({ ok: false, error: "empty" });
    expect(await readReportText(wordReport([]), "rapport.docx")).toEqual({ ok: false, error: "empty" });
    expect(await readReportText(new Uint8Array(50_000_001), "rapport.txt")).toEqual({ ok: false, error: "tooLarge" });
  });

  it("[N32] splits pasted text at its line ends and drops empty lines", () => {
    expect(splitParagraphs(" A \r\n\n B\u2028C ")).toEqual(["A", "B", "C"]);
  });

  it("[N32] puts a sentence together that was broken at the end of a line, as in a PDF", () => {
    const broken = "Nämnden redovisar till och med augusti ett underskott på\n5,6 mkr jämfört med budget, vilket främst beror på att\nantalet elever har ökat.\nPersonal\nbland annat vikarier";
    expect(splitParagraphs(broken)).toEqual(["Nämnden redovisar till och med augusti ett underskott på 5,6 mkr jämfört med budget, vilket främst beror på att antalet elever har ökat.", "Personal", "bland annat vikarier"]);
  });

  it("[N32] a pasted row of a table is no sentence", () => {
    expect(pastedReportText("Förskola\t82 410\t84 756\n•\tPersonal 3 tkr").roles).toEqual([{ kind: "cell", isOfFigures: true }, { kind: "unknown" }]);
  });
});
