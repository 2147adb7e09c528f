import type { CellRange } from "../domain/workbook/CellAddress";
import { copyFormula } from "./formulas/copyFormula";
import { parseReference } from "./parseReference";
import { readText } from "./readSharedStrings";
import type { XmlScanner } from "./xml/XmlScanner";

/** A cell's formula as the file has it. */
export interface FileFormula {
  /** With "=" and without the file's prefixes; null where it cannot be told. */
  readonly formula: string | null;
  /** The range of an array formula, on its first cell. */
  readonly arrayRange: CellRange | null;
}

/** The formulas that several cells of a sheet share, by the file's number. */
export type SharedFormulas = Map<string, { readonly formula: string; readonly row: number; readonly column: number }>;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Reads the formula whose `f` tag was just read. */
export function readFormula(scanner: XmlScanner, place: Place, shared: SharedFormulas): FileFormula {
  const kind = scanner.attribute("t") ?? "normal";
  const reference = scanner.attribute("ref");
  const sharedNumber = kind === "shared" ? scanner.attribute("si") : undefined;
  const text = readText(scanner);
  const formula = text === "" ? null : `=${withoutPrefixes(text)}`;
  if (kind === "array") return { formula, arrayRange: parseReference(reference ?? "") };
  if (sharedNumber === undefined) return { formula, arrayRange: null };
  if (formula !== null) shared.set(sharedNumber, { formula, ...place });
  return { formula: formula ?? copyShared(sharedNumber, place, shared), arrayRange: null };
}

function copyShared(number: string, place: Place, shared: SharedFormulas): string | null {
  const first = shared.get(number);
  return first ? copyFormula(first.formula, place.row - first.row, place.column - first.column) : null;
}

/** A formula as Excel shows it: functions newer than the file format lose their prefix, outside of quoted text. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\./g, (part) => (part.startsWith("_") ? "" : part));
}
