import type { FileWords } from "../fileText";

export const fileEn: FileWords = {
  author: (name) => `created by ${name}`,
  lastModifiedBy: (name) => `last saved by ${name}`,
  manager: (name) => `manager ${name}`,
  company: (name) => `organisation ${name}`,
  macros: "macros",
  foreignXmlParts: (count) => (count === 1 ? "one XML part of another program" : `${String(count)} XML parts of other programs`),
  webExtensions: (count) => (count === 1 ? "an add-in that opens with the file" : `${String(count)} add-ins that open with the file`),
  ownSheets: (names) => `the sheets ${names.join(" and ")} that Avstämt wrote`,
  ownState: "what Avstämt keeps (acceptances, answers and settings)",
  nothing: "The file names neither author nor organisation nor anything else.",
  lead: (facts) => `Goes with the file: ${facts}.`,
};
