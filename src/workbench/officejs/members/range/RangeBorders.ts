import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { BorderEdge, BorderLine } from "../../../model/CellStyle";
import type { LiveRange } from "../../../model/LiveRange";
import { hostObject, method, scalar, type ClassDefinition } from "../../ClassDefinition";
import type { HostObject } from "../../HostObject";
import { guardSheet } from "../../guards";
import { Refusal } from "../../protocol/Refusal";
import { colorArgument } from "../../values/argument";
import type { WorkbookSession } from "../../WorkbookSession";
import { placeOf } from "./openRange";
import { uniform } from "./styleOf";

/** One side of a range, or the lines between its cells. */
interface BorderSide {
  readonly live: LiveRange;
  readonly index: SideIndex;
}

type SideIndex = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const SIDES: readonly SideIndex[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

/** Excel's style and weight of each line of the file format. */
const LINES: Readonly<Record<BorderLine["style"], readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** Excel.RangeBorder: https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangeborder */
export const RANGE_BORDER: ClassDefinition<BorderSide> = {
  className: "RangeBorder",
  members: {
    sideIndex: scalar((side) => side.index),
    style: scalar(
      (side, session) => readLine(side, session, (line) => (line ? LINES[line.style][0] : "None")),
      (side, value, session) => changeLine(side, session, (line) => (value === "None" ? null : lineOf(value, weightOf(line), line))),
    ),
    weight: scalar(
      (side, session) => readLine(side, session, (line) => (line ? LINES[line.style][1] : "Thin")),
      (side, value, session) => changeLine(side, session, (line) => lineOf(line ? LINES[line.style][0] : "Continuous", value, line)),
    ),
    color: scalar(
      (side, session) => readLine(side, session, (line) => line?.color ?? "#000000"),
      (side, value, session) => {
        const color = colorArgument(value);
        if (color instanceof Refusal) return color;
        return changeLine(side, session, (line) => ({ style: line?.style ?? "thin", color: color ?? "#000000" }));
      },
    ),
  },
};

/** Excel.RangeBorderCollection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangebordercollection */
export const RANGE_BORDERS: ClassDefinition<LiveRange> = {
  className: "RangeBorderCollection",
  items: (live) => SIDES.map((index) => hostObject(RANGE_BORDER, { live, index })),
  members: {
    count: scalar(() => SIDES.length),
    getItem: method((live, values) => openSide(live, SIDES.find((index) => index === values[0]))),
    getItemAt: method((live, values) => openSide(live, typeof values[0] === "number" ? SIDES[values[0]] : undefined)),
  },
};

function openSide(live: LiveRange, index: SideIndex | undefined): HostObject | Refusal {
  return index ? hostObject(RANGE_BORDER, { live, index }) : new Refusal("InvalidArgument");
}

function weightOf(line: BorderLine | null): string {
  return line ? LINES[line.style][1] : "Thin";
}

/** The file format's line for Excel's style and weight; null where Excel has no such line. */
function lineOf(style: unknown, weight: unknown, before: BorderLine | null): BorderLine | Refusal {
  const color = before?.color ?? "#000000";
  const known = BORDER_STYLES.find((name) => LINES[name][0] === style && LINES[name][1] === weight);
  const sameStyle = BORDER_STYLES.find((name) => LINES[name][0] === style);
  const isWeight = BORDER_STYLES.some((name) => LINES[name][1] === weight);
  if (!sameStyle || !isWeight) return new Refusal("InvalidArgument");
  return { style: known ?? sameStyle, color };
}

const BORDER_STYLES: readonly BorderLine["style"][] = [
  "thin",
  "hair",
  "medium",
  "thick",
  "double",
  "dashed",
  "mediumDashed",
  "dotted",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];

function readLine(side: BorderSide, session: WorkbookSession, read: (line: BorderLine | null) => unknown): unknown {
  const place = placeOf(side.live, session);
  if (place instanceof Refusal) return place;
  const [edge, range] = cellsOf(side.index, place.range) ?? [null, null];
  if (edge === null) return read(null);
  return uniform({ sheet: place.sheet, range }, (sheet, row, column) => read(sheet.cell(row, column).style.borders[edge]));
}

function changeLine(side: BorderSide, session: WorkbookSession, change: (line: BorderLine | null) => BorderLine | null | Refusal): Refusal | undefined {
  const place = placeOf(side.live, session);
  if (place instanceof Refusal) return place;
  const refusal = guardSheet(session, place.sheet, "allowFormatCells");
  if (refusal) return refusal;
  const cells = cellsOf(side.index, place.range);
  if (cells === null) return undefined;
  const [edge, range] = cells;
  const line = change(place.sheet.cell(range.firstRow, range.firstColumn).style.borders[edge]);
  if (line instanceof Refusal) return line;
  place.sheet.changeStyle(range, { borders: { [edge]: line } });
  return undefined;
}

/** Which edge of which cells a side is; null where a range of one row or column has nothing between its cells. */
function cellsOf(index: SideIndex, range: CellRange): readonly [BorderEdge, CellRange] | null {
  switch (index) {
    case "EdgeTop":
      return ["top", { ...range, lastRow: range.firstRow }];
    case "EdgeBottom":
      return ["bottom", { ...range, firstRow: range.lastRow }];
    case "EdgeLeft":
      return ["left", { ...range, lastColumn: range.firstColumn }];
    case "EdgeRight":
      return ["right", { ...range, firstColumn: range.lastColumn }];
    case "InsideHorizontal":
      return range.firstRow === range.lastRow ? null : ["bottom", { ...range, lastRow: range.lastRow - 1 }];
    case "InsideVertical":
      return range.firstColumn === range.lastColumn ? null : ["right", { ...range, lastColumn: range.lastColumn - 1 }];
  }
}
