const MAX_LENGTH = 31;

/**
 * A name that Excel takes: the wanted one where it is legal and free, else with a number put after it.
 *
 * | wanted | taken | name |
 * | --- | --- | --- |
 * | Sammanfattning | – | Sammanfattning |
 * | Sammanfattning | sammanfattning | Sammanfattning (2) |
 * | a/b | – | a b |
 */
export function chooseSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const legal = legalSheetName(wanted);
  if (!used.has(legal.toLowerCase())) return legal;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const name = legal.slice(0, MAX_LENGTH - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Excel's rules: at most 31 characters, none of / \ ? * : [ ], no apostrophe first or last, not blank, not "History". */
function legalSheetName(wanted: string): string {
  const cleaned = wanted
    .replace(/[/\\?*:[\]]/g, " ")
    .replace(/^'+|'+$/g, "")
    .slice(0, MAX_LENGTH)
    .trim();
  return cleaned === "" || cleaned.toLowerCase() === "history" ? "Avstämt" : cleaned;
}
