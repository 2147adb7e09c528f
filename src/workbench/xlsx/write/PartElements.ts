import type { CutXml } from "../../../xlsx/xml/cutXml";

interface NamedXml {
  readonly name: string;
  readonly xml: string;
}

/** A part's elements to be replaced, added and dropped one kind at a time; everything else stays as written. */
export class PartElements {
  private elements: readonly NamedXml[];
  private isChanged = false;

  /** @param order the names of the elements in the order that the schema demands */
  constructor(
    private readonly cut: CutXml,
    private readonly order: readonly string[],
  ) {
    this.elements = cut.elements.map(({ name, start, end }) => ({ name, xml: cut.xml.slice(start, end) }));
  }

  get prefix(): string {
    return this.cut.prefix;
  }

  /** The first element of a name as written, "" where there is none. */
  get(name: string): string {
    return this.elements.find((element) => element.name === name)?.xml ?? "";
  }

  /** Puts these in the place of all elements of a name; "" entries are left out. */
  set(name: string, xmls: readonly string[]): void {
    this.isChanged = true;
    const replacing = xmls.filter((xml) => xml !== "").map((xml) => ({ name, xml }));
    const at = this.elements.findIndex((element) => element.name === name);
    const others = this.elements.filter((element) => element.name !== name);
    const place = at >= 0 ? at : this.placeFor(name, others);
    this.elements = [...others.slice(0, place), ...replacing, ...others.slice(place)];
  }

  /** The part; the very same text where nothing was set. */
  toString(): string {
    const { xml, contentStart, contentEnd, prefix } = this.cut;
    if (!this.isChanged) return xml;
    const content = this.elements.map((element) => element.xml).join("");
    const head = xml.slice(0, contentStart);
    if (!head.endsWith("/>")) return head + content + xml.slice(contentEnd);
    const rootName = /<([^\s<>/?!]+)[^<>]*\/>$/.exec(head)?.[1] ?? prefix;
    return `${head.slice(0, -2)}>${content}</${rootName}>${xml.slice(contentEnd)}`;
  }

  private placeFor(name: string, others: readonly NamedXml[]): number {
    const rank = this.order.indexOf(name);
    const after = others.findIndex((element) => this.order.indexOf(element.name) > rank);
    return after < 0 ? others.length : after;
  }
}
