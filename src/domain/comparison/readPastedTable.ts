/** More is no summary, and would hold the pane up. */
const MOST_CHARACTERS = 2_000_000;

/**
 * A table off the clipboard as rows of cells: HTML where the text has a table in it, else text separated by tabs as Excel and Word copy it
 * (a cell with line breaks stands in quotes).
 *
 * | text | rows |
 * | --- | --- |
 * | `Skola⇥1 200⏎Vård⇥300` | [["Skola", "1 200"], ["Vård", "300"]] |
 * | `"Budget⏎helår"⇥100` | [["Budget helår", "100"]] |
 * | `<tr><td>Skola</td><td>1&nbsp;200</td></tr>` | [["Skola", "1 200"]] |
 */
export function readPastedTable(text: string): readonly (readonly string[])[] {
  if (text.length > MOST_CHARACTERS) return [];
  return /<tr[\s>]/i.test(text) ? readHtmlRows(text) : readTabbedRows(text);
}

function readTabbedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  // A quoted cell, a bare one, and what ends it.
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/g;
  for (let match = cell.exec(text); match && match.index < text.length; match = cell.exec(text)) {
    const [, content = "", end = ""] = match;
    rows[rows.length - 1]?.push(plain(unquoted(content)));
    if (/[\r\n]/.test(end)) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function unquoted(content: string): string {
  return /^"[\s\S]*"$/.test(content) ? content.slice(1, -1).replace(/""/g, '"') : content;
}

const ROW = /<tr[\s>][\s\S]*?(?=<tr[\s>]|<\/table|$)/gi;
const CELL = /<t[dh]((?:\s[^>]*)?)>([\s\S]*?)(?=<t[dh][\s>]|<\/tr|<\/t[dh]>|$)/gi;

function readHtmlRows(text: string): readonly (readonly string[])[] {
  const table = text.replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>/gi, "");
  return (table.match(ROW) ?? []).map((row) =>
    [...row.matchAll(CELL)].flatMap(([, attributes = "", content = ""]) => {
      const span = Math.min(Number(/colspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1), 100);
      return [plain(withoutTags(content)), ...Array<string>(Math.max(0, span - 1)).fill("")];
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", minus: "\u2212", ndash: "\u2013", mdash: "\u2014", thinsp: " ",
  aring: "å", auml: "ä", ouml: "ö", Aring: "Å", Auml: "Ä", Ouml: "Ö", eacute: "é", middot: "\u00b7",
};

function withoutTags(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div)[^>]*>/gi, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "20", 16) : Number(decimal));
    });
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
}
