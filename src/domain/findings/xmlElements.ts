import { maskPersonalNumbers } from "../mailing/maskPersonalNumbers";

/** One element of our own flat XML form: a name and its attributes, no children and no text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The elements of a text in our own form, and whether anything in it was not of that form. */
export interface XmlReading {
  readonly elements: readonly XmlElement[];
  readonly isDamaged: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Everything that XML 1.0 does not allow at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\ud800-\udfff]/g;

/** Writes an element without content; personal numbers in a text are masked, for nothing of ours may keep one; characters that XML cannot hold are left out, line breaks survive as references. */
export function writeElement(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(typeof value === "string" ? maskPersonalNumbers(value) : String(value))}"`);
  return `<${name}${written.join("")}/>`;
}

export function escapeAttribute(text: string): string {
  return withoutLoneSurrogates(text.replace(FORBIDDEN, ""))
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "")
    .replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

function withoutLoneSurrogates(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : ""));
}

/** Reads the elements of our own form one after the other; what is not of that form is passed over and told. */
export function readElements(text: string): XmlReading {
  const elements: XmlElement[] = [];
  let rest = "";
  let end = 0;
  const tag = /<([A-Za-z]+)((?:\s+[A-Za-z:]+="[^"<>]*")*)\s*\/?>|<\/[A-Za-z]+>|<\?[^<>]*\?>/g;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    rest += text.slice(end, match.index);
    end = match.index + match[0].length;
    if (match[1] !== undefined) elements.push({ name: match[1], attributes: readAttributes(match[2] ?? "") });
  }
  rest += text.slice(end);
  return { elements, isDamaged: rest.replace(/\ufeff/g, "").trim() !== "" };
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([A-Za-z:]+)="([^"]*)"/g)) attributes.set(match[1] ?? "", unescapeText(match[2] ?? ""));
  return attributes;
}

function unescapeText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
