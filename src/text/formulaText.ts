import type { Language } from "./Messages";

/** The functions that Fyll i writes, as Excel calls them in Swedish. */
const SWEDISH_NAMES: Readonly<Record<string, string>> = { IF: "OM", SUM: "SUMMA" };
/** Texts and quoted sheet names, in which nothing is translated. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * A formula as Excel shows it in the reader's language; it is written in its English form whatever the language.
 *
 * | English | Swedish |
 * | --- | --- |
 * | `=SUM(D3:D5,D8)` | `=SUMMA(D3:D5;D8)` |
 * | `=IF(E3=0,"",C3/E3)` | `=OM(E3=0;"";C3/E3)` |
 * | `=C4*12/4+150.5` | `=C4*12/4+150,5` |
 */
export function formulaText(formula: string, language: Language): string {
  if (language === "en") return formula;
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : swedish(part)))
    .join("");
}

function swedish(part: string): string {
  return part
    .replace(/\b[A-Z]+(?=\()/g, (name) => SWEDISH_NAMES[name] ?? name)
    .replace(/,/g, ";")
    .replace(/(\d)\.(\d)/g, "$1,$2");
}
