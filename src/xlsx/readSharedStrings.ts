import { unescapeExcel } from "./xml/escapeXml";
import { XmlScanner } from "./xml/XmlScanner";

/** A string of a file: its text, and its runs as written where it is rich. */
export interface FileString {
  readonly text: string;
  /** The XML between the string's tags, null where it is plain. */
  readonly richText: string | null;
}

/** The strings of `sharedStrings.xml` in order. */
export function readSharedStrings(xml: string): FileString[] {
  const strings: FileString[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.opens("si")) strings.push(readString(scanner));
  }
  return strings;
}

/** Reads the string whose open tag (`si` or `is`) was just read, to its end; phonetic runs are not part of the text. */
export function readString(scanner: XmlScanner): FileString {
  if (scanner.selfClosing) return { text: "", richText: null };
  const [from, container] = [scanner.end, scanner.name];
  let [text, isRich] = ["", false];
  while (scanner.next() && !scanner.closes(container)) {
    if (scanner.opens("rPh")) scanner.skipElement();
    else if (scanner.opens("r")) isRich = true;
    else if (scanner.opens("t")) text += readText(scanner);
  }
  return { text: unescapeExcel(text), richText: isRich ? scanner.xml.slice(from, scanner.start) : null };
}

/** The text of the element whose open tag was just read; goes past its end. */
export function readText(scanner: XmlScanner): string {
  if (scanner.selfClosing) return "";
  const { name } = scanner;
  let text = "";
  while (scanner.next() && !scanner.closes(name)) if (scanner.isText()) text += scanner.text();
  return text;
}
