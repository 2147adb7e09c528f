import type { ParagraphRole, ReportText } from "../domain/narrative/ReportText";

const PIECE = /<(?<close>\/?)(?<tag>[a-z]+[1-6]?)[^>]*>|(?<words>[^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
/** A cell that holds a figure and nothing else. */
const FIGURE = /^[-+\u2212\u2013]?\s*\d[\d\s\u00a0.,]*%?$/;

interface Paragraph {
  readonly text: string;
  readonly role: ParagraphRole;
}

/**
 * A report's text from the plain HTML that the Word reader writes: `h1`-`h6` are headings, `li` bullets by their depth, cells those of their table.
 * Footnote marks (`sup`) are no text; a line break stays inside its paragraph.
 *
 * | HTML | paragraph |
 * | --- | --- |
 * | `<h2>Ekonomi</h2>` | Ekonomi, a heading of level 2 |
 * | `<ul><li>Personal 3 300 tkr</li></ul>` | Personal 3 300 tkr, a bullet of level 1 |
 * | `<table><tr><td><p>Förskola</p></td><td><p>82 410</p></td></tr></table>` | two cells of a table of figures |
 */
export function readWordHtml(html: string): ReportText {
  const reader = new WordHtmlReader();
  for (const { groups } of html.matchAll(PIECE)) {
    if (groups?.["words"] !== undefined) reader.write(groups["words"]);
    else if (groups?.["close"] === "/") reader.close(groups["tag"] ?? "");
    else reader.open(groups?.["tag"] ?? "");
  }
  return reader.result();
}

const BLOCKS = /^(?:p|h[1-6]|li|ul|ol|td|th|tr|table)$/;

class WordHtmlReader {
  private readonly paragraphs: Paragraph[] = [];
  private text = "";
  private heading = 0;
  private depth = 0;
  private tables = 0;
  private notes = 0;
  /** Where the outermost open table's cells begin. */
  private tableStart = 0;

  write(words: string): void {
    if (this.notes === 0) this.text += words.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  }

  open(tag: string): void {
    if (BLOCKS.test(tag)) this.flush();
    if (tag === "br") this.text += "\n";
    if (tag === "sup") this.notes++;
    if (tag === "ul" || tag === "ol") this.depth++;
    if (tag === "table" && this.tables++ === 0) this.tableStart = this.paragraphs.length;
    if (/^h[1-6]$/.test(tag)) this.heading = Number(tag.charAt(1));
  }

  close(tag: string): void {
    if (BLOCKS.test(tag)) this.flush();
    if (tag === "sup") this.notes--;
    if (tag === "ul" || tag === "ol") this.depth--;
    if (tag === "table" && --this.tables === 0) this.endTable();
    if (/^h[1-6]$/.test(tag)) this.heading = 0;
  }

  result(): ReportText {
    this.flush();
    return { paragraphs: this.paragraphs.map(({ text }) => text), roles: this.paragraphs.map(({ role }) => role) };
  }

  private flush(): void {
    const text = this.text.trim();
    this.text = "";
    if (text !== "") this.paragraphs.push({ text, role: this.role() });
  }

  private role(): ParagraphRole {
    if (this.tables > 0) return { kind: "cell", isOfFigures: false };
    if (this.heading > 0) return { kind: "heading", level: this.heading };
    return this.depth > 0 ? { kind: "bullet", level: this.depth } : { kind: "plain" };
  }

  /** One cell of nothing but a figure makes a table one of figures. */
  private endTable(): void {
    const cells = this.paragraphs.splice(this.tableStart);
    const isOfFigures = cells.some(({ text }) => FIGURE.test(text));
    this.paragraphs.push(...cells.map(({ text }): Paragraph => ({ text, role: { kind: "cell", isOfFigures } })));
  }
}
