/** Functions newer than the file format, which it writes with a prefix. Longer prefix for the three that came with dynamic arrays as methods of sheets. */
const PREFIXED: ReadonlyMap<string, string> = new Map([
  ...[
    "IFNA", "IFS", "SWITCH", "TEXTJOIN", "CONCAT", "MAXIFS", "MINIFS", "XLOOKUP", "XMATCH", "LET", "LAMBDA", "SORTBY", "UNIQUE",
    "SEQUENCE", "RANDARRAY", "TEXTSPLIT", "TEXTBEFORE", "TEXTAFTER", "VSTACK", "HSTACK", "TAKE", "DROP", "CHOOSECOLS", "CHOOSEROWS",
    "TOCOL", "TOROW", "WRAPROWS", "WRAPCOLS", "EXPAND", "MAP", "REDUCE", "SCAN", "BYROW", "BYCOL", "MAKEARRAY", "ISOMITTED", "XOR",
    "NUMBERVALUE", "SHEET", "SHEETS", "ISFORMULA", "FORMULATEXT", "DAYS", "ISOWEEKNUM", "PDURATION", "RRI", "UNICHAR", "UNICODE",
    "STDEV.S", "STDEV.P", "VAR.S", "VAR.P", "MODE.SNGL", "PERCENTILE.INC", "PERCENTILE.EXC", "QUARTILE.INC", "QUARTILE.EXC",
    "RANK.EQ", "RANK.AVG", "CEILING.MATH", "FLOOR.MATH", "FORECAST.LINEAR", "ARRAYTOTEXT", "VALUETOTEXT", "GROUPBY", "PIVOTBY",
  ].map((name): [string, string] => [name, "_xlfn."]),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);

/** A formula as the file writes it: without "=", and with the prefixes of newer functions, outside of quoted text. */
export function fileFormula(formula: string): string {
  return formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\u00c0-\uffff])[A-Za-z][A-Za-z0-9.]*(?=\()/g, (part) => (PREFIXED.get(part.toUpperCase()) ?? "") + part);
}
