import { BUILT_IN_FORMATS } from "./builtInFormats";
import { attribute, child, childrenOf, numberAttribute, type XmlElement } from "./xml/XmlElement";

/** The number formats of a file's styles part by their ids, the built-in ones included; English codes. */
export function readNumberFormats(stylesPart: XmlElement | undefined): ReadonlyMap<number, string> {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const format of childrenOf(child(stylesPart, "numFmts"), "numFmt")) {
    formats.set(numberAttribute(format, "numFmtId", -1), attribute(format, "formatCode") ?? "General");
  }
  return formats;
}

/** The number format of each cell format, in the file's order; never empty. */
export function numberFormatsOfCells(stylesPart: XmlElement | undefined): readonly string[] {
  const formats = readNumberFormats(stylesPart);
  const cells = childrenOf(child(stylesPart, "cellXfs"), "xf").map((xf) => formats.get(numberAttribute(xf, "numFmtId", 0)) ?? "General");
  return cells.length > 0 ? cells : ["General"];
}
