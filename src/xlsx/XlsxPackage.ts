import { strFromU8 } from "fflate";
import { err, ok, type Result } from "../domain/result";
import { attribute, parseXml, type XmlElement } from "./xml/XmlElement";
import { unpack, type ZipFault } from "./zip/readZip";
import type { ZipArchive } from "./zip/ZipArchive";

/** One line of a part's .rels file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings"; the same in transitional and strict files. */
  readonly type: string;
  /** Path of the part in the package, or the address of an external target. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an .xlsx file, unpacked when asked for. */
export class XlsxPackage {
  constructor(readonly archive: ZipArchive) {}

  has(path: string): boolean {
    return this.archive.find(path) !== undefined;
  }

  /** A part's text; "damaged" where the part is missing or cannot be unpacked. */
  text(path: string): Result<string, ZipFault> {
    const entry = this.archive.find(path);
    if (!entry) return err("damaged");
    const bytes = unpack(entry);
    return bytes.ok ? ok(decodeText(bytes.value)) : bytes;
  }

  /** The root element of a part; "damaged" where there is none. */
  xml(path: string): Result<XmlElement, ZipFault> {
    const text = this.text(path);
    if (!text.ok) return text;
    const root = parseXml(text.value);
    return root ? ok(root) : err("damaged");
  }

  /** The root element of a part that is not needed to read cells; undefined where it is missing or damaged. */
  optionalXml(path: string): XmlElement | undefined {
    const root = this.xml(path);
    return root.ok ? root.value : undefined;
  }

  /** What a part points at; "" is the package itself. */
  relationships(path: string): readonly Relationship[] {
    const root = this.optionalXml(relationshipsPath(path));
    return root?.children.flatMap((line) => readRelationship(line, path) ?? []) ?? [];
  }
}

/** Where a part's relationships are kept: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function readRelationship(line: XmlElement, owner: string): Relationship | null {
  const id = attribute(line, "Id");
  const target = attribute(line, "Target");
  if (id === undefined || target === undefined) return null;
  const type = (attribute(line, "Type") ?? "").split("/").at(-1) ?? "";
  const isExternal = attribute(line, "TargetMode") === "External";
  return { id, type, target: isExternal ? target : resolvePath(owner, target), isExternal };
}

function resolvePath(owner: string, target: string): string {
  const steps = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, false);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return strFromU8(hasMark ? bytes.subarray(3) : bytes);
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, littleEndian));
  return text;
}
