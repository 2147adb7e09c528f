import { XmlScanner } from "./XmlScanner";

/** An element of a small part, as a tree. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, entities resolved. */
  readonly text: string;
  /** Where it stands in the XML: from "<" of its open tag to after its close tag. */
  readonly start: number;
  readonly end: number;
}

type Growing = XmlElement & { children: XmlElement[]; text: string; end: number };

/** Deeper nesting than this is no workbook part but an attack. */
const DEEPEST = 200;

/** The root element of a document; null where it is no well-formed XML. */
export function parseXml(xml: string): XmlElement | null {
  const scanner = new XmlScanner(xml);
  const tree = new GrowingTree();
  while (scanner.next()) {
    if (scanner.isText()) tree.addText(scanner);
    else if (!(scanner.opens() ? tree.open(scanner) : tree.close(scanner))) return null;
  }
  return tree.finished();
}

class GrowingTree {
  private readonly path: Growing[] = [];
  private root: XmlElement | null = null;

  addText(scanner: XmlScanner): void {
    const parent = this.path.at(-1);
    if (parent) parent.text += scanner.text();
  }

  open(scanner: XmlScanner): boolean {
    const parent = this.path.at(-1);
    if (this.path.length > DEEPEST || (this.root && !parent)) return false;
    const { name, start, end } = scanner;
    const element: Growing = { name, attributes: scanner.attributes(), children: [], text: "", start, end };
    parent?.children.push(element);
    this.root ??= element;
    if (!scanner.selfClosing) this.path.push(element);
    return true;
  }

  close(scanner: XmlScanner): boolean {
    const closed = this.path.pop();
    if (closed?.name !== scanner.name) return false;
    closed.end = scanner.end;
    return true;
  }

  finished(): XmlElement | null {
    return this.path.length === 0 ? this.root : null;
  }
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An attribute by its local name without prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

/** An attribute that must carry a prefix, whichever it is: `r:id`. */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** A number attribute; `otherwise` where it is missing or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string, otherwise: number): number {
  const text = element?.attributes.get(name);
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : otherwise;
}

/** A yes-or-no attribute as OOXML spells it; `otherwise` where it is missing. */
export function flagAttribute(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = element?.attributes.get(name);
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** The text of an element and everything inside it. */
export function deepText(element: XmlElement): string {
  return element.text + element.children.map(deepText).join("");
}
