import { escapeXml } from "../../../xlsx/xml/escapeXml";
import { parseXml } from "../../../xlsx/xml/XmlElement";

/** An attribute's value; null leaves it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element as XML; without content it closes itself. */
export function writeTag(name: string, attributes: Attributes, content = ""): string {
  const text = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : ` ${key}="${escapeXml(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`))
    .join("");
  return content === "" ? `<${name}${text}/>` : `<${name}${text}>${content}</${name}>`;
}

/** The attributes of an element as written, without those named; {} where there is no element. */
export function standingAttributes(xml: string, without: readonly string[] = []): Attributes {
  const attributes = xml === "" ? undefined : parseXml(xml)?.attributes;
  return Object.fromEntries([...(attributes ?? [])].filter(([name]) => !without.includes(name)));
}
