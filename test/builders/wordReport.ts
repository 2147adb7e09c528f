import { strToU8, zipSync } from "fflate";

/** A paragraph, list item or table of a Word document. */
export type WordPiece =
  | { readonly text: string }
  | { readonly heading: number; readonly text: string }
  | { readonly bullet: number; readonly text: string; readonly isNumbered?: boolean }
  | { readonly table: readonly (readonly string[])[] };

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="n" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`;
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A .docx as a Swedish Word saves it: headings with the ids Rubrik1 to Rubrik3, bullets and numbers as lists, tables as tables. */
export function wordReport(pieces: readonly WordPiece[]): Uint8Array {
  const styles = [1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Rubrik${String(level)}"><w:name w:val="heading ${String(level)}"/></w:style>`).join("");
  const levels = (format: string): string => [0, 1].map((level) => `<w:lvl w:ilvl="${String(level)}"><w:numFmt w:val="${format}"/></w:lvl>`).join("");
  const numbering = `<w:abstractNum w:abstractNumId="0">${levels("bullet")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${levels("decimal")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
  return zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(PACKAGE),
    "word/_rels/document.xml.rels": strToU8(DOCUMENT),
    "word/styles.xml": strToU8(`<?xml version="1.0"?><w:styles xmlns:w="${MAIN}">${styles}</w:styles>`),
    "word/numbering.xml": strToU8(`<?xml version="1.0"?><w:numbering xmlns:w="${MAIN}">${numbering}</w:numbering>`),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document xmlns:w="${MAIN}"><w:body>${pieces.map(pieceXml).join("")}</w:body></w:document>`),
  });
}

function pieceXml(piece: WordPiece): string {
  if ("table" in piece) return `<w:tbl>${piece.table.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraphXml(cell, "")}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
  if ("heading" in piece) return paragraphXml(piece.text, `<w:pStyle w:val="Rubrik${String(piece.heading)}"/>`);
  if ("bullet" in piece) return paragraphXml(piece.text, `<w:numPr><w:ilvl w:val="${String(piece.bullet - 1)}"/><w:numId w:val="${piece.isNumbered === true ? "2" : "1"}"/></w:numPr>`);
  return paragraphXml(piece.text, "");
}

function paragraphXml(text: string, properties: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}
