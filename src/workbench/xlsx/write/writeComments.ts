import { formatCell } from "../../../domain/workbook/CellAddress";
import type { Comment } from "../../model/SheetObjects";
import type { SheetWriting } from "./writeSheetObjects";

/** Where a comment of the file stands now; null where it went with its row or column. */
type Places = ReadonlyMap<string, Pick<Comment, "row" | "column"> | null>;

/** Lets the notes, the threads and the shapes of a sheet's comments follow their cells; new ones are not written. */
export function writeComments({ patch, path }: SheetWriting, comments: readonly Comment[], before: readonly Comment[]): void {
  const places = placesOf(before, comments);
  if ([...places].every(([cell, now]) => now !== null && formatCell(now.row, now.column) === cell)) return;
  for (const { type, target } of patch.pack.relationships(path)) {
    const move = MOVES[type];
    if (move) patch.set(target, move(patch.text(target), places));
  }
}

const MOVES: Readonly<Record<string, (xml: string, places: Places) => string>> = {
  comments: (xml, places) => moveElements(xml, "comment", places),
  threadedComment: (xml, places) => moveElements(xml, "threadedComment", places),
  vmlDrawing: moveShapes,
};

/** The comments that are left stand in the order that they had. */
function placesOf(before: readonly Comment[], after: readonly Comment[]): Places {
  let next = 0;
  return new Map(
    before.map((comment) => {
      const at = after.findIndex(({ author, text }, index) => index >= next && author === comment.author && text === comment.text);
      if (at >= 0) next = at + 1;
      return [formatCell(comment.row, comment.column), after[at] ?? null];
    }),
  );
}

function moveElements(xml: string, name: string, places: Places): string {
  return xml.replace(new RegExp(`<((?:\\w+:)?${name})\\b[^>]*>.*?</\\1>`, "gs"), (element) => {
    const cell = /\bref="([^"]*)"/.exec(element)?.[1] ?? "";
    const now = places.get(cell);
    if (now === undefined) return element;
    return now === null ? "" : element.replace(`ref="${cell}"`, `ref="${formatCell(now.row, now.column)}"`);
  });
}

/** The shape of a note names its cell by numbers from 0. */
function moveShapes(xml: string, places: Places): string {
  return xml.replace(/<v:shape\b[^>]*>.*?<\/v:shape>/gs, (shape) => {
    const [row, column] = ["Row", "Column"].map((name) => Number(new RegExp(`<x:${name}>(\\d+)</x:${name}>`).exec(shape)?.[1] ?? NaN));
    const now = row === undefined || column === undefined || Number.isNaN(row + column) ? undefined : places.get(formatCell(row, column));
    if (now === undefined) return shape;
    if (now === null) return "";
    return shape.replace(/<x:Row>\d+</, `<x:Row>${String(now.row)}<`).replace(/<x:Column>\d+</, `<x:Column>${String(now.column)}<`);
  });
}
