import type { FileWords } from "../fileText";

export const fileSv: FileWords = {
  author: (name) => `skapad av ${name}`,
  lastModifiedBy: (name) => `senast sparad av ${name}`,
  manager: (name) => `chef ${name}`,
  company: (name) => `organisation ${name}`,
  macros: "makron",
  foreignXmlParts: (count) => (count === 1 ? "en XML-del från ett annat program" : `${String(count)} XML-delar från andra program`),
  webExtensions: (count) => (count === 1 ? "ett tillägg som öppnas med filen" : `${String(count)} tillägg som öppnas med filen`),
  ownSheets: (names) => `Avstämts blad ${names.join(" och ")}`,
  ownState: "Avstämts uppgifter (godkännanden, svar och inställningar)",
  nothing: "Filen anger varken författare, organisation eller något annat.",
  lead: (facts) => `Följer med filen: ${facts}.`,
};
