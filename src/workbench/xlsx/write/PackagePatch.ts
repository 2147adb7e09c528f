import { strToU8 } from "fflate";
import { relationshipsPath, type Relationship, type XlsxPackage } from "../../../xlsx/XlsxPackage";
import { escapeXml } from "../../../xlsx/xml/escapeXml";
import { packEntry, writeZip } from "../zip/writeZip";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What is to be other in a file; every part that is not named here is copied byte for byte. */
export class PackagePatch {
  private readonly changed = new Map<string, string | null>();

  constructor(readonly pack: XlsxPackage) {}

  /** Whether anything is to be other at all. */
  get isEmpty(): boolean {
    return this.changed.size === 0;
  }

  has(path: string): boolean {
    const text = this.changed.get(path);
    return text === undefined ? this.pack.has(path) : text !== null;
  }

  /** A part's text as it will be; "" for a missing one. */
  text(path: string): string {
    const changed = this.changed.get(path);
    if (changed !== undefined) return changed ?? "";
    const text = this.pack.text(path);
    return text.ok ? text.value : "";
  }

  set(path: string, text: string): void {
    this.changed.set(path, text);
  }

  /** Adds a part with its content type. */
  add(path: string, text: string, contentType: string): void {
    this.set(path, text);
    const line = `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
    this.set(CONTENT_TYPES, insertBeforeEnd(this.text(CONTENT_TYPES), line));
  }

  /** Takes a part away, with its own relationships and its content type. */
  remove(path: string): void {
    this.changed.set(path, null);
    if (this.has(relationshipsPath(path))) this.changed.set(relationshipsPath(path), null);
    const pattern = new RegExp(`<(?:\\w+:)?Override\\b[^>]*PartName="/${escapePattern(escapeXml(path))}"[^>]*/>`, "i");
    this.set(CONTENT_TYPES, this.text(CONTENT_TYPES).replace(pattern, ""));
  }

  /** Adds a line to a part's relationships; gives its id. `type` and `target` are written as given. */
  relate(owner: string, type: string, target: string, isExternal = false): string {
    const path = relationshipsPath(owner);
    const text = this.text(path) || `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    const numbers = [...text.matchAll(/\bId="rId(\d+)"/g)].map((match) => Number(match[1]));
    const id = `rId${Math.max(0, ...numbers) + 1}`;
    const mode = isExternal ? ` TargetMode="External"` : "";
    this.set(path, insertBeforeEnd(text, `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`));
    return id;
  }

  /** Takes a line out of a part's relationships. */
  unrelate(owner: string, line: Relationship): void {
    const path = relationshipsPath(owner);
    const pattern = new RegExp(`<(?:\\w+:)?Relationship\\b[^>]*\\bId="${escapePattern(escapeXml(line.id))}"[^>]*(?:/>|>\\s*</(?:\\w+:)?Relationship>)`);
    this.set(path, this.text(path).replace(pattern, ""));
  }

  /** A path that no part has: `xl/charts/chart3.xml`. */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number++) if (!this.has(`${before}${number}${after}`)) return `${before}${number}${after}`;
  }

  /** The file. */
  bytes(): Uint8Array {
    const { entries } = this.pack.archive;
    const known = new Set(entries.map(({ name }) => name));
    const kept = entries.flatMap((entry) => {
      const text = this.changed.get(entry.name);
      if (text === undefined) return [entry];
      return text === null ? [] : [packEntry(entry.name, strToU8(text))];
    });
    const added = [...this.changed].flatMap(([path, text]) => (text === null || known.has(path) ? [] : [packEntry(path, strToU8(text))]));
    return writeZip([...kept, ...added]);
  }
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part with something more at the end of its root, which may be written `<Root/>`. */
export function insertBeforeEnd(xml: string, content: string): string {
  const end = xml.lastIndexOf("</");
  if (end >= 0) return xml.slice(0, end) + content + xml.slice(end);
  const empty = /<([^\s<>/?!]+)([^<>]*)\/>\s*$/.exec(xml);
  return empty ? `${xml.slice(0, empty.index)}<${empty[1] ?? ""}${empty[2] ?? ""}>${content}</${empty[1] ?? ""}>` : xml;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
