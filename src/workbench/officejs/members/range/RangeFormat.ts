import type { CellAlignment } from "../../../model/CellStyle";
import type { LiveRange } from "../../../model/LiveRange";
import { hostObject, method, navigation, type ClassDefinition } from "../../ClassDefinition";
import { Refusal } from "../../protocol/Refusal";
import { colorArgument } from "../../values/argument";
import { RANGE_BORDERS } from "./RangeBorders";
import { autofitColumns, autofitRows, sizeMember } from "./lines";
import { changeStyle, styleMember } from "./styleOf";

const HORIZONTAL: Readonly<Record<string, CellAlignment["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, CellAlignment["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Excel.RangeFont: https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangefont */
export const RANGE_FONT: ClassDefinition<LiveRange> = {
  className: "RangeFont",
  members: {
    name: styleMember((style) => style.font.name, (value) => (typeof value === "string" ? { font: { name: value } } : invalid())),
    size: styleMember((style) => style.font.size, (value) => (typeof value === "number" && value >= 1 && value <= 409 ? { font: { size: value } } : invalid())),
    bold: styleMember((style) => style.font.bold, (value) => (typeof value === "boolean" ? { font: { bold: value } } : invalid())),
    italic: styleMember((style) => style.font.italic, (value) => (typeof value === "boolean" ? { font: { italic: value } } : invalid())),
    strikethrough: styleMember(
      (style) => style.font.strikethrough,
      (value) => (typeof value === "boolean" ? { font: { strikethrough: value } } : invalid()),
    ),
    underline: styleMember(
      (style) => (style.font.underline ? "Single" : "None"),
      (value) => (value === "Single" || value === "None" ? { font: { underline: value === "Single" } } : invalid()),
    ),
    color: styleMember(
      (style) => style.font.color,
      (value) => {
        const color = colorArgument(value);
        return color instanceof Refusal ? color : { font: { color: color ?? "#000000" } };
      },
    ),
  },
};

/** Excel.RangeFill: https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangefill */
export const RANGE_FILL: ClassDefinition<LiveRange> = {
  className: "RangeFill",
  members: {
    color: styleMember(
      (style) => style.fill ?? "#FFFFFF",
      (value) => {
        const color = colorArgument(value);
        return color instanceof Refusal ? color : { fill: color };
      },
    ),
    clear: method((live, _values, session) => changeStyle(live, session, { fill: null })),
  },
};

/** Excel.FormatProtection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.formatprotection */
export const FORMAT_PROTECTION: ClassDefinition<LiveRange> = {
  className: "FormatProtection",
  members: {
    locked: styleMember((style) => style.locked, (value) => (typeof value === "boolean" ? { locked: value } : invalid())),
  },
};

/** Excel.RangeFormat: https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangeformat */
export const RANGE_FORMAT: ClassDefinition<LiveRange> = {
  className: "RangeFormat",
  members: {
    wrapText: styleMember(
      (style) => style.alignment.wrapText,
      (value) => (typeof value === "boolean" ? { alignment: { wrapText: value } } : invalid()),
    ),
    horizontalAlignment: styleMember(
      (style) => wordOf(HORIZONTAL, style.alignment.horizontal),
      (value) => {
        const horizontal = HORIZONTAL[String(value)];
        return horizontal ? { alignment: { horizontal } } : invalid();
      },
    ),
    verticalAlignment: styleMember(
      (style) => wordOf(VERTICAL, style.alignment.vertical),
      (value) => {
        const vertical = VERTICAL[String(value)];
        return vertical ? { alignment: { vertical } } : invalid();
      },
    ),
    indentLevel: styleMember(
      (style) => style.alignment.indent,
      (value) => (isIndent(value) ? { alignment: { indent: value } } : invalid()),
    ),
    columnWidth: sizeMember("column"),
    rowHeight: sizeMember("row"),
    autofitColumns: method(autofitColumns),
    autofitRows: method(autofitRows),
    font: navigation((live) => hostObject(RANGE_FONT, live)),
    fill: navigation((live) => hostObject(RANGE_FILL, live)),
    borders: navigation((live) => hostObject(RANGE_BORDERS, live)),
    protection: navigation((live) => hostObject(FORMAT_PROTECTION, live)),
  },
};

function isIndent(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 250;
}

function wordOf<T>(words: Readonly<Record<string, T>>, wanted: T): string {
  return Object.keys(words).find((word) => words[word] === wanted) ?? "";
}

function invalid(): Refusal {
  return new Refusal("InvalidArgument");
}
