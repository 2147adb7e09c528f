import type { CSSProperties } from "react";
import type { Cell } from "../../workbench/model/Cell";
import { isCellError } from "../../workbench/model/CellScalar";
import type { BorderLine, FontStyle } from "../../workbench/model/CellStyle";

const VERTICAL: Readonly<Record<string, string>> = { top: "flex-start", center: "center", bottom: "flex-end" };
const POINT = 96 / 72;

/** How a cell is drawn, as CSS. */
export function cellLook(cell: Cell): CSSProperties {
  const { fill, borders, alignment } = cell.style;
  const side = horizontalSide(cell);
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...fontLook(cell.style.font),
    ...borderLook(borders),
    alignItems: VERTICAL[alignment.vertical] ?? "flex-end",
    justifyContent: side,
    textAlign: TEXT_ALIGN[side],
    ...(alignment.indent === 0 ? {} : { paddingLeft: `${alignment.indent * 9 + 3}px` }),
    ...(alignment.wrapText ? { whiteSpace: "pre-wrap" as const } : {}),
  };
}

type Side = "flex-start" | "center" | "flex-end";

const TEXT_ALIGN: Readonly<Record<Side, "left" | "center" | "right">> = { "flex-start": "left", center: "center", "flex-end": "right" };

function fontLook(font: FontStyle): CSSProperties {
  return {
    ...(font.color === "#000000" ? {} : { color: font.color }),
    ...(font.bold ? { fontWeight: 600 } : {}),
    ...(font.italic ? { fontStyle: "italic" } : {}),
    ...(font.underline ? { textDecoration: "underline" } : {}),
    ...(font.size === 11 ? {} : { fontSize: `${Math.round(font.size * POINT)}px` }),
  };
}

function horizontalSide(cell: Cell): Side {
  switch (cell.style.alignment.horizontal) {
    case "left":
    case "fill":
    case "justify":
    case "distributed":
      return "flex-start";
    case "right":
      return "flex-end";
    case "center":
    case "centerContinuous":
      return "center";
    case "general":
      return generalSide(cell);
  }
}

function generalSide({ value }: Cell): Side {
  if (isCellError(value) || typeof value === "boolean") return "center";
  return typeof value === "number" ? "flex-end" : "flex-start";
}

function borderLook({ top, bottom, left, right }: Cell["style"]["borders"]): CSSProperties {
  return {
    ...(top === null ? {} : { borderTop: borderLine(top) }),
    ...(bottom === null ? {} : { borderBottom: borderLine(bottom) }),
    ...(left === null ? {} : { borderLeft: borderLine(left) }),
    ...(right === null ? {} : { borderRight: borderLine(right) }),
  };
}

function borderLine({ style, color }: BorderLine): string {
  if (style === "double") return `3px double ${color}`;
  const width = style === "medium" ? 2 : style === "thick" ? 3 : 1;
  const kind = style === "dotted" || style === "hair" ? "dotted" : style.toLowerCase().includes("dash") ? "dashed" : "solid";
  return `${width}px ${kind} ${color}`;
}
