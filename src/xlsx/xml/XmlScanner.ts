import { unescapeXml } from "./escapeXml";

/** Runs through XML without building anything; for sheets of a million cells. Names are local, prefixes are dropped. */
export class XmlScanner {
  /** Local name of the tag just read. */
  name = "";
  private kind: "open" | "close" | "text" = "text";
  /** Whether an open tag closes itself; no close follows then. */
  selfClosing = false;
  /** Where the tag just read begins, and where what follows it begins. */
  start = 0;
  end = 0;
  private attributesFrom = 0;
  private attributesTo = 0;

  constructor(
    readonly xml: string,
    position = 0,
    private readonly limit = xml.length,
  ) {
    this.end = position;
  }

  /** Goes to the next tag or non-empty text; false at the end or where the XML is broken off. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= this.limit) return false;
      if (xml.charCodeAt(this.start) !== LESS_THAN) {
        const open = xml.indexOf("<", this.start);
        this.end = open < 0 ? this.limit : open;
        this.kind = "text";
        return true;
      }
      const next = xml.charCodeAt(this.start + 1);
      if (next !== EXCLAMATION && next !== QUESTION) return this.readTag(next === SLASH);
      if (!this.skipSpecial()) return false;
      if (this.isCharacterData()) return true;
    }
  }

  /** Whether an open tag (of that name) was just read. */
  opens(name = this.name): boolean {
    return this.kind === "open" && this.name === name;
  }

  /** Whether a close tag (of that name) was just read. */
  closes(name = this.name): boolean {
    return this.kind === "close" && this.name === name;
  }

  isText(): boolean {
    return this.kind === "text";
  }

  /** The text just read, entities resolved. */
  text(): string {
    if (this.isCharacterData()) return this.xml.slice(this.start + 9, this.end - 3);
    return unescapeXml(this.xml.slice(this.start, this.end));
  }

  /** An attribute of the open tag just read, by local name; undefined where it has none. */
  attribute(name: string): string | undefined {
    const { xml } = this;
    let at = this.attributesFrom;
    for (;;) {
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= this.attributesTo) return undefined;
      let quote = equals + 1;
      while (isSpace(xml.charCodeAt(quote))) quote++;
      const close = xml.indexOf(xml.charAt(quote), quote + 1);
      if (close < 0 || close > this.attributesTo) return undefined;
      if (localName(xml.slice(at, equals).trim()) === name) return unescapeXml(xml.slice(quote + 1, close));
      at = close + 1;
    }
  }

  /** All attributes of the open tag just read, as written. */
  attributes(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const source = this.xml.slice(this.attributesFrom, this.attributesTo);
    for (const match of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      found.set(match[1] ?? "", unescapeXml(match[2] ?? match[3] ?? ""));
    }
    return found;
  }

  /** Goes past the end of the element whose open tag was just read; false where it never ends. */
  skipElement(): boolean {
    if (this.selfClosing) return true;
    let depth = 1;
    while (depth > 0 && this.next()) depth += this.depthStep();
    return depth === 0;
  }

  private depthStep(): number {
    if (this.kind === "text" || this.selfClosing) return 0;
    return this.kind === "open" ? 1 : -1;
  }

  private readTag(isClose: boolean): boolean {
    const { xml } = this;
    const close = this.findTagEnd();
    if (close < 0) return false;
    const from = this.start + (isClose ? 2 : 1);
    let nameEnd = from;
    while (nameEnd < close && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd++;
    this.name = localName(xml.slice(from, nameEnd));
    this.kind = isClose ? "close" : "open";
    this.selfClosing = !isClose && xml.charCodeAt(close - 1) === SLASH;
    this.attributesFrom = nameEnd;
    this.attributesTo = this.selfClosing ? close - 1 : close;
    this.end = close + 1;
    return true;
  }

  /** The ">" that ends the tag; one within a quoted attribute does not. */
  private findTagEnd(): number {
    const { xml } = this;
    let close = xml.indexOf(">", this.start);
    let quote = nextQuote(xml, this.start, close);
    while (close >= 0 && quote >= 0) {
      const end = xml.indexOf(xml.charAt(quote), quote + 1);
      if (end < 0) return -1;
      if (end > close) close = xml.indexOf(">", end);
      quote = nextQuote(xml, end + 1, close);
    }
    return close;
  }

  /** Goes past a declaration, comment or processing instruction, or to the end of a CDATA section. */
  private skipSpecial(): boolean {
    const { xml, start } = this;
    const end = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
    const close = xml.indexOf(end, start + 2);
    if (close < 0) return false;
    this.end = close + end.length;
    this.kind = "text";
    return true;
  }

  private isCharacterData(): boolean {
    return this.xml.startsWith("<![CDATA[", this.start);
  }
}

const LESS_THAN = 60;
const EXCLAMATION = 33;
const QUESTION = 63;
const SLASH = 47;

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function isNameEnd(code: number): boolean {
  return code === SLASH || isSpace(code);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function nextQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}
