import type { FileDescription } from "../domain/mailing/describeFile";
import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";
import { fileEn } from "./en/file";
import type { Language } from "./Messages";
import { fileSv } from "./sv/file";

/** The words of the line of facts about a workbook's file. */
export interface FileWords {
  readonly author: (name: string) => string;
  readonly lastModifiedBy: (name: string) => string;
  readonly manager: (name: string) => string;
  readonly company: (name: string) => string;
  readonly macros: string;
  readonly foreignXmlParts: (count: number) => string;
  readonly webExtensions: (count: number) => string;
  readonly ownState: string;
  readonly ownSheets: (names: readonly string[]) => string;
  readonly nothing: string;
  readonly lead: (facts: string) => string;
}

/** One line that says what goes with the file: "I filen: skapad av A. Person · senast sparad av B. Person · makron". */
export function fileText(description: FileDescription, language: Language): string {
  const words = language === "sv" ? fileSv : fileEn;
  const { properties, hasMacros, foreignXmlParts, webExtensions, residue } = description;
  const named = (name: string, word: (name: string) => string): string => (name === "" ? "" : word(name));
  const facts = [
    named(properties.author, words.author),
    named(properties.lastModifiedBy, words.lastModifiedBy),
    named(properties.manager, words.manager),
    named(properties.company, words.company),
    hasMacros ? words.macros : "",
    foreignXmlParts > 0 ? words.foreignXmlParts(foreignXmlParts) : "",
    webExtensions > 0 ? words.webExtensions(webExtensions) : "",
    residue.sheets.length > 0 ? words.ownSheets(residue.sheets.map(({ name }) => name)) : "",
    residue.hasState ? words.ownState : "",
  ].filter((fact) => fact !== "");
  return facts.length === 0 ? words.nothing : words.lead(maskPersonalNumbers(facts.join(" · ")));
}
