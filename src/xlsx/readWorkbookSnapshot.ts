import { STATE_NAMESPACE } from "../domain/findings/storedState";
import { err, ok, type Result } from "../domain/result";
import { ownSheetKind } from "../domain/summary/ownSheetNames";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../domain/workbook/WorkbookSnapshot";
import { CellScan, type CellContext } from "./CellScan";
import { readColumns } from "./readColumns";
import { readCustomXml } from "./readCustomXml";
import { readListTable } from "./readListTable";
import { numberFormatsOfCells } from "./readNumberFormats";
import { readSharedStrings } from "./readSharedStrings";
import { readWorkbookPart, type FileName, type SheetEntry, type WorkbookFault, type WorkbookPart } from "./readWorkbookPart";
import { SheetCells } from "./SheetCells";
import { cutXml } from "./xml/cutXml";
import { parseXml } from "./xml/XmlElement";
import { XlsxPackage } from "./XlsxPackage";
import { readZip } from "./zip/readZip";

/** A file's workbook as the domain reads it. */
export interface FileSnapshot {
  readonly snapshot: WorkbookSnapshot;
  /** Formula cells for which the file has no value; they stand as blank. */
  readonly uncalculated: number;
}

/** The same bound as when a workbook is read from Excel. */
const MOST_CELLS = 5_000_000;
/** Cells read between two yields: some ten milliseconds. */
const CELLS_PER_SLICE = 10_000;
/** Names that Excel keeps for itself (print areas, filters) and does not count among the user's. */
const BUILT_IN_NAME = /^_xlnm\./i;

/**
 * Reads an .xlsx file as the snapshot that the same workbook gives when it is open: the values that the file has cached, formulas, number
 * formats, names and what Avstämt keeps in it. Nothing is calculated, nothing is thrown; it yields every now and then, so that the caller can breathe.
 *
 * @param fileName the file's name without its path
 */
export function* readWorkbookSnapshot(bytes: Uint8Array, fileName: string | null): Generator<void, Result<FileSnapshot, WorkbookFault>> {
  const archive = readZip(bytes);
  if (!archive.ok) return archive;
  const pack = new XlsxPackage(archive.value);
  const part = readWorkbookPart(pack);
  if (!part.ok) return part;
  const strings = part.value.stringsPath === null ? ok("") : pack.text(part.value.stringsPath);
  if (!strings.ok) return strings;
  yield;
  const context: SheetContext = {
    strings: readSharedStrings(strings.value),
    uses1904Dates: part.value.uses1904Dates,
    formats: numberFormatsOfCells(part.value.stylesPath === null ? undefined : pack.optionalXml(part.value.stylesPath)),
  };
  const read = yield* readSheets(pack, part.value, context);
  if (!read.ok) return read;
  const { sheets, names, uncalculated } = read.value;
  return ok({ snapshot: { fileName, sheets, names, storedState: storedState(pack, part.value) }, uncalculated });
}

interface SheetContext extends CellContext {
  /** The number format of each cell format. */
  readonly formats: readonly string[];
}

type ReadSheets = Pick<WorkbookSnapshot, "sheets" | "names"> & Pick<FileSnapshot, "uncalculated">;

function* readSheets(pack: XlsxPackage, part: WorkbookPart, context: SheetContext): Generator<void, Result<ReadSheets, WorkbookFault>> {
  const entries = part.sheets.filter(({ kind }) => kind === "worksheet");
  const names = definedNames(part);
  const sheets: SheetSnapshot[] = [];
  const sum = { uncalculated: 0, area: 0 };
  for (const entry of entries) {
    const cells = new SheetCells();
    const sheet = yield* readSheet(pack, entry, cells, context);
    yield;
    if (!sheet.ok) return sheet;
    sum.uncalculated += cells.uncalculated;
    sum.area += cells.area;
    if (sum.area > MOST_CELLS) return err("tooLarge");
    sheets.push({ ...sheet.value(), ownSheet: ownSheetKind(names.filter((name) => name.sheet === entry.name)) });
  }
  return ok({ sheets, names, uncalculated: sum.uncalculated });
}

/** Reads one sheet; it is laid out only when its size is known to be bearable. */
function* readSheet(pack: XlsxPackage, entry: SheetEntry, cells: SheetCells, context: SheetContext): Generator<void, Result<() => Omit<SheetSnapshot, "ownSheet">, WorkbookFault>> {
  const text = pack.text(entry.path);
  if (!text.ok) return text;
  const sheetXml = cutXml(text.value, "worksheet");
  if (!sheetXml) return err("damaged");
  const data = sheetXml.elements.find(({ name }) => name === "sheetData");
  if (data) {
    const scan = new CellScan(sheetXml.xml, data.start, data.end, context, cells);
    for (let state = scan.run(CELLS_PER_SLICE); state !== "done"; state = scan.run(CELLS_PER_SLICE)) {
      if (state === "beyond") return err("tooLarge");
      yield;
    }
  }
  const cols = sheetXml.elements.find(({ name }) => name === "cols");
  const columns = readColumns(cols ? (parseXml(sheetXml.xml.slice(cols.start, cols.end)) ?? undefined) : undefined);
  const tables = pack.relationships(entry.path).flatMap((line) => (line.type === "table" ? (readListTable(pack.optionalXml(line.target)) ?? []) : []));
  return ok(() => ({ name: entry.name, visibility: entry.visibility, ...cells.layOut(columns, context.formats), tables }));
}

/** The workbook's own names first, then those of each sheet. */
function definedNames({ names, sheets }: WorkbookPart): readonly DefinedName[] {
  const own = names.filter(({ name }) => !BUILT_IN_NAME.test(name));
  const placed = own.map(({ localSheet, ...name }) => ({ name, sheet: localSheet === null ? null : (sheets[localSheet]?.name ?? null) }));
  const of = (sheet: string | null): DefinedName[] => placed.filter((one) => one.sheet === sheet).map((one) => toDefinedName(one.name, sheet));
  return [...of(null), ...sheets.filter(({ kind }) => kind === "worksheet").flatMap(({ name }) => of(name))];
}

function toDefinedName({ name, formula, visible }: Omit<FileName, "localSheet">, sheet: string | null): DefinedName {
  return { name, formula, visible, sheet };
}

function storedState(pack: XlsxPackage, part: WorkbookPart): string | null {
  return readCustomXml(pack, part.path).find((one) => one.part.namespace === STATE_NAMESPACE)?.part.xml ?? null;
}
