import { rootNamespace } from "../../xlsx/rootNamespace";

/** A custom XML part of the workbook. */
export interface CustomXmlPart {
  /** "{8-4-4-4-12}", stable over save and open. */
  readonly id: string;
  /** The namespace of the root element, "" for none. */
  readonly namespace: string;
  readonly xml: string;
}

/** The custom XML parts of a workbook. */
export class CustomXmlParts {
  private readonly parts = new Map<string, CustomXmlPart>();
  private made = 0;

  constructor(private readonly changed: () => void) {}

  all(): readonly CustomXmlPart[] {
    return [...this.parts.values()];
  }

  get(id: string): CustomXmlPart | undefined {
    return this.parts.get(id);
  }

  inNamespace(namespace: string): readonly CustomXmlPart[] {
    return this.all().filter((part) => part.namespace === namespace);
  }

  add(xml: string): CustomXmlPart {
    const part = { id: this.nextId(), namespace: rootNamespace(xml), xml };
    this.parts.set(part.id, part);
    this.changed();
    return part;
  }

  /** Puts a part with a known id; for the reader. */
  restore(part: CustomXmlPart): void {
    this.parts.set(part.id, part);
  }

  setXml(id: string, xml: string): void {
    if (!this.parts.has(id)) return;
    this.parts.set(id, { id, namespace: rootNamespace(xml), xml });
    this.changed();
  }

  delete(id: string): void {
    if (this.parts.delete(id)) this.changed();
  }

  private nextId(): string {
    for (;;) {
      this.made++;
      const id = `{A5757A3D-0000-4000-8000-${this.made.toString(16).toUpperCase().padStart(12, "0")}}`;
      if (!this.parts.has(id)) return id;
    }
  }
}
