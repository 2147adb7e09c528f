import type { SheetVisibility } from "../../../domain/workbook/WorkbookSnapshot";

const WORDS = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const satisfies Record<SheetVisibility, string>;

/** Excel.SheetVisibility of a sheet. */
export function visibilityWord(visibility: SheetVisibility): string {
  return WORDS[visibility];
}

/** The visibility that a word of Excel.SheetVisibility stands for, null for any other value. */
export function parseVisibility(word: unknown): SheetVisibility | null {
  if (word === "Visible") return "visible";
  if (word === "Hidden") return "hidden";
  return word === "VeryHidden" ? "veryHidden" : null;
}
