import { LAST_COLUMN } from "./sheetLimits";
import { attribute, flagAttribute, numberAttribute, type XmlElement } from "./xml/XmlElement";

/** What is set for a column as a whole. */
export interface FileColumn {
  readonly column: number;
  /** In characters of the default font, null where it is the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Number of the cell format of the column's cells that are not stored. */
  readonly style: number;
  readonly outlineLevel: number;
}

/** The columns of a sheet's `cols`; the first line that names a column counts, so that a hostile file cannot repeat itself for ever. */
export function readColumns(cols: XmlElement | undefined): readonly FileColumn[] {
  const columns: FileColumn[] = [];
  let next = 0;
  for (const line of cols?.children ?? []) {
    const width = attribute(line, "width") === undefined ? -1 : numberAttribute(line, "width", -1);
    const format = {
      width: width >= 0 ? width : null,
      hidden: flagAttribute(line, "hidden"),
      style: numberAttribute(line, "style", 0),
      outlineLevel: numberAttribute(line, "outlineLevel", 0),
    };
    const last = Math.min(LAST_COLUMN, numberAttribute(line, "max", 0) - 1);
    for (let column = Math.max(next, numberAttribute(line, "min", 1) - 1); column <= last; column++) columns.push({ column, ...format });
    next = Math.max(next, last + 1);
  }
  return columns;
}
