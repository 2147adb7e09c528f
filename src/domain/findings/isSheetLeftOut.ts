import { maskPersonalNumbers } from "../mailing/maskPersonalNumbers";

/** Tells whether a sheet is left out of the review; compared as names are kept, with any personal number masked. */
export function isSheetLeftOut(sheetsLeftOut: readonly string[]): (sheet: string) => boolean {
  const leftOut = new Set(sheetsLeftOut.map((name) => maskPersonalNumbers(name)));
  return (sheet) => leftOut.size > 0 && leftOut.has(maskPersonalNumbers(sheet));
}
