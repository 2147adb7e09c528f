import type { PackageText } from "../mailing/PackageFacts";
import type { Period } from "../recognition/Period";
import { renameMonth } from "./renameMonth";
import type { MonthPlace } from "./RollForwardPlan";

/** The old month in page headers and footers, in shapes and in the file's title, which only the user can change; each text once a sheet. */
export function findMonthPlaces(texts: readonly PackageText[], from: Period, to: Period): readonly MonthPlace[] {
  const seen = new Set<string>();
  return texts.flatMap(({ place, sheet, text }) => {
    if (place !== "headerFooter" && place !== "shape" && place !== "property") return [];
    const shown = place === "headerFooter" ? withoutCodes(text) : text.replace(/\s+/g, " ").trim();
    const key = JSON.stringify([place, sheet, shown]);
    if (renameMonth(shown, from, to) === null || seen.has(key)) return [];
    seen.add(key);
    return [{ place, sheet, text: shown }];
  });
}

/**
 * A header as it is printed, without what tells Excel where and how.
 *
 * Example: `&L&"Arial,Fet"&12Juli 2024&RSida &P` is "Juli 2024 Sida".
 */
function withoutCodes(text: string): string {
  return text
    .replace(/&"[^"]*"|&\d+|&K[\dA-F+-]{5,6}|&[A-Z]/gi, " ")
    .replace(/&&/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
