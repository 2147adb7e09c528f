import type { OpaqueCellParts } from "../../model/Cell";
import type { FormulaService } from "../../model/FormulaService";
import type { XmlScanner } from "../xml/XmlScanner";
import { parseReference } from "./parseReference";
import { readText } from "./readSharedStrings";

/** The formulas that several cells of a sheet share, by the file's number. */
export type SharedFormulas = Map<string, { readonly formula: string; readonly row: number; readonly column: number }>;

interface Place {
  readonly place: { readonly row: number; readonly column: number };
}

/** Reads the formula whose `f` tag was just read, with "=" and without the file's prefixes; null where it cannot be told. */
export function readFormula(
  scanner: XmlScanner,
  { place }: Place,
  shared: SharedFormulas,
  formulas: FormulaService,
): [string | null, OpaqueCellParts | null] {
  const kind = scanner.attribute("t") ?? "normal";
  const reference = scanner.attribute("ref");
  const sharedNumber = kind === "shared" ? scanner.attribute("si") : undefined;
  const text = readText(scanner);
  const formula = text === "" ? null : `=${withoutPrefixes(text)}`;
  if (kind === "array") {
    const range = parseReference(reference ?? "");
    return [formula, range && { arrayRange: range }];
  }
  if (sharedNumber === undefined) return [formula, null];
  if (formula !== null) shared.set(sharedNumber, { formula, ...place });
  return [formula ?? copyShared(sharedNumber, place, shared, formulas), null];
}

function copyShared(
  number: string,
  place: Place["place"],
  shared: SharedFormulas,
  formulas: FormulaService,
): string | null {
  const first = shared.get(number);
  return first ? formulas.copyFormula(first.formula, place.row - first.row, place.column - first.column) : null;
}

/** A formula as Excel shows it: functions newer than the file format lose their prefix, outside of quoted text. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\./g, (part) => (part.startsWith("_") ? "" : part));
}
