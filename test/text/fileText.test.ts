import { describeFile, describeOwnResidue } from "../../src/domain/mailing/describeFile";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { fileText } from "../../src/text/fileText";
import { sheetOf, workbookOf } from "../builders/layoutSheet";
import { EMPTY_FACTS } from "../builders/packageFacts";

const PLAIN = workbookOf([sheetOf("Drift", [["x"]])]);
const STAMPED: WorkbookSnapshot = {
  ...workbookOf([sheetOf("Drift", [["x"]]), sheetOf("Avstämning", [["y"]], undefined, { ownSheet: "reconciliation" })]),
  storedState: "<avstamt/>",
  names: [
    { name: "_avstamt_sheet", formula: '="reconciliation:Avstämning"', visible: false, sheet: "Avstämning" },
    { name: "Total", formula: "=Drift!$A$1", visible: true, sheet: null },
  ],
};

describe("the line of facts about the file", () => {
  test("[M17] names who made and saved it, macros, parts of others, and what is ours", () => {
    const facts = {
      ...EMPTY_FACTS,
      properties: { title: "", author: "A. Person", lastModifiedBy: "B. Person", manager: "", company: "Exempelkommun" },
      hasMacros: true,
      customXmlNamespaces: ["urn:avstamt:1", "urn:annat"],
      webExtensions: 1,
    };
    expect(fileText(describeFile(STAMPED, facts), "sv")).toBe(
      "Följer med filen: skapad av A. Person · senast sparad av B. Person · organisation Exempelkommun · makron · en XML-del från ett annat program · " +
        "ett tillägg som öppnas med filen · Avstämts blad Avstämning · Avstämts uppgifter (godkännanden, svar och inställningar).",
    );
    expect(fileText(describeFile(STAMPED, facts), "en")).toContain("last saved by B. Person");
  });

  test("[M17] says so where there is nothing", () => {
    expect(fileText(describeFile(PLAIN, EMPTY_FACTS), "sv")).toBe("Filen anger varken författare, organisation eller något annat.");
  });

  test("[M17] counts as ours only hidden names of our own sheets and our own part", () => {
    expect(describeOwnResidue(STAMPED)).toEqual({
      hasState: true,
      sheets: [{ kind: "reconciliation", name: "Avstämning" }],
      names: [{ name: "_avstamt_sheet", sheet: "Avstämning" }],
    });
    expect(describeOwnResidue(PLAIN)).toEqual({ hasState: false, sheets: [], names: [] });
  });
});
