import { type Element, parseXML } from "@borgar/simple-xml";
import { DecodeUTF8, Inflate, strFromU8 } from "fflate";
import { err, ok, type Result } from "../domain/result";
import { readZip, unpack } from "../xlsx/zip/readZip";
import type { ZipArchive } from "../xlsx/zip/ZipArchive";

/** Why a file cannot be read as a workbook's package. */
export type PackageFailure = "notAPackage" | "tooLarge";

/** Packed bytes unpacked between two yields: some milliseconds for a sheet, which packs ten to twenty times. */
const PACKED_PER_SLICE = 16_384;

/** A part that another part points at. */
export interface Relation {
  /** The last word of the relationship's type: "worksheet", "comments", "externalLink". */
  readonly type: string;
  readonly id: string;
  /** The path of the part, or the address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an .xlsx file by path, with the relations between them; each is unpacked when it is asked for. */
export class WorkbookPackage {
  private constructor(private readonly archive: ZipArchive) {}

  /** Opens a package; nothing is unpacked yet. */
  static open(bytes: Uint8Array): Result<WorkbookPackage, PackageFailure> {
    const archive = readZip(bytes);
    if (!archive.ok) return err(archive.error === "tooLarge" ? "tooLarge" : "notAPackage");
    return archive.value.find("[Content_Types].xml") === undefined ? err("notAPackage") : ok(new WorkbookPackage(archive.value));
  }

  /** Paths of the parts whose path fits. */
  paths(pattern: RegExp): string[] {
    return this.archive.entries.map(({ name }) => name).filter((name) => pattern.test(name));
  }

  /** A small part as text, "" where there is none or it is damaged. */
  text(path: string): string {
    const entry = this.archive.find(path);
    const bytes = entry === undefined ? null : unpack(entry);
    return bytes?.ok === true ? strFromU8(bytes.value) : "";
  }

  /**
   * A large part's text piece by piece, to be driven in slices: each piece goes to `take`, and the share done (0 to 1) is yielded.
   *
   * A damaged part ends early: the workbook's own reader reports it.
   */
  *pieces(path: string, take: (text: string) => void): Generator<number, void> {
    const entry = this.archive.find(path);
    if (entry === undefined) return;
    const decoder = new DecodeUTF8(take);
    const decode = (bytes: Uint8Array, isLast: boolean): void => decoder.push(bytes, isLast);
    const inflate = entry.method === 0 ? null : new Inflate(decode);
    const { packed } = entry;
    for (let at = 0; at < packed.length; at += PACKED_PER_SLICE) {
      const bytes = packed.subarray(at, at + PACKED_PER_SLICE);
      const isLast = at + PACKED_PER_SLICE >= packed.length;
      if (inflate === null) decode(bytes, isLast);
      else if (!push(inflate, bytes, isLast)) return;
      yield Math.min(1, (at + PACKED_PER_SLICE) / packed.length);
    }
  }

  /** The root element of a small part; null where there is none or it is no XML. */
  root(path: string): Element | null {
    const text = this.text(path);
    if (text === "") return null;
    try {
      return parseXML(text).root ?? null;
    } catch {
      // A part that is damaged says nothing; the workbook's own reader reports it.
      return null;
    }
  }

  /** What a part points at; "" for the package as a whole. */
  relations(path: string): Relation[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const root = this.root(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return (root?.getElementsByTagName("Relationship") ?? []).map((relation) => {
      const isExternal = relation.getAttribute("TargetMode") === "External";
      const target = relation.getAttribute("Target") ?? "";
      return {
        type: (relation.getAttribute("Type") ?? "").replace(/^.*\//, ""),
        id: relation.getAttribute("Id") ?? "",
        target: isExternal ? target : resolvePath(folder, target),
        isExternal,
      };
    });
  }
}

/** Whether the bytes could be unpacked; fflate throws on damage and tells nothing else by it. */
function push(inflate: Inflate, bytes: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(bytes, isLast);
    return true;
  } catch {
    return false;
  }
}

/** A relation's target as a path from the package's root. */
function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target.slice(1) : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
