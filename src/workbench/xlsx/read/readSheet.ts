import { err, ok, type Result } from "../../../domain/result";
import type { Worksheet } from "../../model/Worksheet";
import { cutXml, type CutXml } from "../../../xlsx/xml/cutXml";
import { parseXml, type XmlElement } from "../../../xlsx/xml/XmlElement";
import type { XlsxPackage } from "../../../xlsx/XlsxPackage";
import type { ZipFault } from "../../../xlsx/zip/readZip";
import { readCells, type StyledCellContext, type UncalculatedCell } from "./readCells";
import { readSheetObjects } from "./readSheetObjects";
import { readSheetSettings, restoreColumns } from "./readSheetSettings";
import type { SheetEntry } from "../../../xlsx/readWorkbookPart";
import type { ThemeColors } from "./ThemeColors";

export interface SheetContext extends StyledCellContext {
  readonly colors: ThemeColors;
}

/** Reads a worksheet's part into the model; gives the formula cells without a value. */
export function readSheet(
  pack: XlsxPackage,
  entry: SheetEntry,
  sheet: Worksheet,
  context: SheetContext,
): Result<readonly UncalculatedCell[], ZipFault> {
  const text = pack.text(entry.path);
  if (!text.ok) return text;
  const sheetXml = cutXml(text.value, "worksheet");
  if (!sheetXml) return err("damaged");
  const parts = readParts(sheetXml);
  restoreColumns(parts, context.styles, sheet);
  const settings = readSheetSettings(parts, context.colors);
  const { printAreas, titleRows, titleColumns } = entry;
  sheet.restore(
    { ...settings, visibility: entry.visibility, pageLayout: { ...settings.pageLayout, printAreas, titleRows, titleColumns } },
    readSheetObjects(pack, entry.path, sheetXml, parts),
  );
  const data = sheetXml.elements.find(({ name }) => name === "sheetData");
  const uncalculated = data ? readCells(sheetXml.xml, data.start, data.end, sheet, context) : [];
  return uncalculated ? ok(uncalculated) : err("tooLarge");
}

/** Every element but the cells as a tree; one that is broken is left out. */
function readParts({ xml, elements }: CutXml): ReadonlyMap<string, readonly XmlElement[]> {
  const parts = new Map<string, XmlElement[]>();
  for (const { name, start, end } of elements) {
    const tree = name === "sheetData" ? null : parseXml(xml.slice(start, end));
    if (!tree) continue;
    const known = parts.get(name);
    if (known) known.push(tree);
    else parts.set(name, [tree]);
  }
  return parts;
}
