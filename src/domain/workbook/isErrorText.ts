/** Excel's error values in English and Swedish; a printed report may hold either as plain text. */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#DIVISION/0!",
  "#VALUE!",
  "#VÄRDEFEL!",
  "#REF!",
  "#REFERENS!",
  "#REFERENSFEL!",
  "#N/A",
  "#SAKNAS!",
  "#NAME?",
  "#NAMN?",
  "#NUM!",
  "#OGILTIGT!",
  "#TAL!",
  "#NULL!",
  "#SKÄRNING!",
  "#SPILL!",
  "#SPILL",
  "#CALC!",
  "#BERÄKNA!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
]);

/** Whether a cell's text is an error value, in English or Swedish, computed or typed. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR_TEXTS.has(text.trim().toUpperCase());
}
