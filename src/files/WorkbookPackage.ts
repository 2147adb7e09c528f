import { type Element, parseXML } from "@borgar/simple-xml";
import { strFromU8, unzipSync } from "fflate";
import { err, ok, type Result } from "../domain/result";

/** Why a file cannot be read as a workbook's package. */
export type PackageFailure = "notAPackage" | "tooLarge";

/** Sum of the unpacked parts that we are willing to hold: a hundred times what a large budget workbook needs. */
const LARGEST_PACKAGE = 1_000_000_000;

/** A part that another part points at. */
export interface Relation {
  /** The last word of the relationship's type: "worksheet", "comments", "externalLink". */
  readonly type: string;
  readonly id: string;
  /** The path of the part, or the address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an .xlsx file by path, with the relations between them. */
export class WorkbookPackage {
  private readonly parts: Readonly<Record<string, Uint8Array>>;

  private constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.parts = parts;
  }

  /** Opens a package; images and other media are left packed. */
  static open(bytes: Uint8Array): Result<WorkbookPackage, PackageFailure> {
    const size = { unpacked: 0 };
    try {
      const parts = unzipSync(bytes, {
        filter: (file) => {
          size.unpacked += file.originalSize;
          return size.unpacked <= LARGEST_PACKAGE && /\.(?:xml|rels|vml)$/i.test(file.name);
        },
      });
      if (size.unpacked > LARGEST_PACKAGE) return err("tooLarge");
      return "[Content_Types].xml" in parts ? ok(new WorkbookPackage(parts)) : err("notAPackage");
    } catch {
      // fflate throws on anything that is no zip; there is nothing else it could be telling.
      return err("notAPackage");
    }
  }

  /** Paths of the parts whose path fits. */
  paths(pattern: RegExp): string[] {
    return Object.keys(this.parts).filter((path) => pattern.test(path));
  }

  /** A part as text, "" where there is none. */
  text(path: string): string {
    const bytes = this.parts[path];
    return bytes === undefined ? "" : strFromU8(bytes);
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
