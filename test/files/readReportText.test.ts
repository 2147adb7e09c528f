import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportText, splitParagraphs } from "../../src/files/readReportText";

const docx = new Uint8Array(readFileSync(join(__dirname, "report.docx")));
const encoder = new TextEncoder();

describe("readReportText", () => {
  it("[N30] reads the paragraphs of a .docx, table cells included", async () => {
    const read = await readReportText(docx, "C:\\rapporter\\Juli.DOCX");
    expect(read).toEqual({ ok: true, value: ["Sammanfattning", "Socialnämnden redovisar ett underskott om 9 600 tkr.", "Cell ett", "Cell två"] });
  });

  it("[N30] reads a .txt in UTF-8 and in the encoding of older Windows", async () => {
    const utf8 = await readReportText(encoder.encode("Överskott 3 mkr.\r\n\r\nUnderskott 2 mkr."), "text.txt");
    const windows = await readReportText(new Uint8Array([0xd6, 0x76, 0x65, 0x72, 0x73, 0x6b, 0x6f, 0x74, 0x74]), "text.txt");
    expect(utf8).toEqual({ ok: true, value: ["Överskott 3 mkr.", "Underskott 2 mkr."] });
    expect(windows).toEqual({ ok: true, value: ["Överskott"] });
  });

  it("[N31] says why a file gives no text, and throws nothing", async () => {
    expect(await readReportText(encoder.encode("x"), "rapport.pdf")).toEqual({ ok: false, error: "unknownFormat" });
    expect(await readReportText(encoder.encode("no zip"), "rapport.docx")).toEqual({ ok: false, error: "unreadable" });
    expect(await readReportText(encoder.encode(" \n "), "rapport.txt")).toEqual({ ok: false, error: "empty" });
    expect(await readReportText(new Uint8Array(50_000_001), "rapport.txt")).toEqual({ ok: false, error: "tooLarge" });
  });

  it("[N32] splits pasted text at its line ends and drops empty lines", () => {
    expect(splitParagraphs(" A \r\n\n B\u2028C ")).toEqual(["A", "B", "C"]);
  });
});
