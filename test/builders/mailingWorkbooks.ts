import { runToEnd } from "../../src/cli/reviewFile";
import { fingerprintWorkbook } from "../../src/domain/stamp/fingerprintWorkbook";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { madeUpNumber } from "../mailing/madeUpNumber";
import { calculation, comment, header, link, list, MAIN, mailingFile, name, printArea, relations, title, type MailingDesign } from "./mailingFile";

/** A workbook for the gate: what stands in it, and what the mailing checks shall say of it; `[]` is a clean one. */
export interface MailingWorkbook {
  /** File name without ending. */
  readonly slug: string;
  /** `rule severity statement-code` of each finding of the mailing checks. */
  readonly says: readonly string[];
  readonly bytes: Uint8Array;
}

/** The Tax Agency's own made-up number for tests, and one that fails its check digit. */
const MADE_UP = "19121212-1212";
const INVALID = "19121212-1213";

/** One workbook for each check with the thing in it (`says`), and one with the like that is right (`-utan`). */
export function mailingWorkbooks(): readonly MailingWorkbook[] {
  return CASES.flatMap(([slug, says, having, lacking]) => [
    { slug: `utskick-${slug}`, says, bytes: mailingFile(having) },
    { slug: `utskick-${slug}-utan`, says: [], bytes: mailingFile(lacking) },
  ]);
}

const CASES: readonly (readonly [slug: string, says: readonly string[], having: MailingDesign, lacking: MailingDesign])[] = [
  ["personnummer-text", ["personal-number warning personalNumberFound"], { rows: [[`Beslutet avser ${MADE_UP} från maj.`]] }, { rows: [[`Beslutet avser ${INVALID} från maj.`]] }],
  [
    "personnummer-kolumn",
    ["personal-number warning personalNumberFound"],
    { rows: [["Personnummer"], [1212121212], ["121212-1212"]] },
    { rows: [["Projektnummer"], [1212121212], ["121212-1212"]] },
  ],
  ["personnummer-bladnamn", ["personal-number warning personalNumberFound"], { sheetName: `Ärende ${MADE_UP}` }, { sheetName: "Ärende 556677-8899" }],
  [
    "personnummer-kommentar",
    ["hidden-content info commentsLeft", "personal-number warning personalNumberInFile"],
    comment(`Avser ${MADE_UP}`),
    {},
  ],
  ["kommentar", ["hidden-content info commentsLeft"], comment("Ring ekonomen"), {}],
  ["personnummer-sidhuvud", ["personal-number warning personalNumberInFile"], header(`Akt ${MADE_UP}`), header("Akt 2024/117")],
  ["personnummer-lista", ["personal-number warning personalNumberInFile"], list(`Ja,${MADE_UP}`), list("Ja,Nej")],
  ["personnummer-egenskap", ["personal-number warning personalNumberInFile"], title(`Placering ${MADE_UP}`), title("Uppföljning juli")],
  ["personnummer-namn", ["personal-number warning personalNumberInFile"], name("Avser", `"${MADE_UP}"`), name("Avser", '"nämnden"')],
  [
    "personnummer-dold-rad",
    ["hidden-content info hiddenLines", "personal-number warning personalNumberFound"],
    { rows: [[`Underlag ${MADE_UP}`]], rowAttributes: { 10: ' hidden="1"' } },
    { rows: [["", ""]], rowAttributes: { 10: ' hidden="1"' } },
  ],
  [
    "smatal-belopp",
    ["small-count warning smallCountInSentence"],
    { rows: [["Två barn är placerade sedan mars till en kostnad av 1 900 kr per dygn."]] },
    { rows: [["Två medarbetare är anställda sedan mars till en kostnad av 190 tkr per år."]] },
  ],
  [
    "smatal",
    ["small-count info smallCountInSentence"],
    { rows: [["Tre av placeringarna under hösten var enligt LVU."]] },
    { rows: [["Tretton av placeringarna under hösten var enligt LVU."]] },
  ],
  ["dolt-blad", ["hidden-content info hiddenSheet"], { second: ["Arbetsblad", "hidden", [["Underlag"]]] }, { second: ["Arbetsblad", "visible", [["Underlag"]]] }],
  ["gomt-blad", ["hidden-content info hiddenSheet"], { second: ["Arbetsblad", "veryHidden", [["Underlag"]]] }, { second: ["Arbetsblad", "veryHidden", []] }],
  ["dolda-rader", ["hidden-content info hiddenLines"], { rows: [["Underlag"]], rowAttributes: { 10: ' hidden="1"' } }, { rows: [["Underlag"]] }],
  ["extern-formel", ["external-link warning formulaReadsOtherWorkbook"], link([["Från bokslutet", { formula: "[1]Blad1!A1", value: 5 }]]), { rows: [["Från bokslutet", { formula: "B4", value: 4_200 }]] }],
  ["extern-lank", ["external-link info linkToOtherWorkbook"], link([]), {}],
  [
    "anslutning",
    ["external-link info dataConnection"],
    { workbookRelations: [["connections", "connections.xml"]], more: { "xl/connections.xml": `<connections xmlns="${MAIN}"><connection id="1" name="Ekonomisystemet" type="5" refreshedVersion="6"/></connections>` } },
    {},
  ],
  ["namn-utan-mal", ["external-link info nameWithoutTarget"], name("Gammal", "#REF!$A$1"), name("Nuvarande", "Drift!$B$8")],
  ["manuell-berakning", ["stale-calculation warning manualCalculation"], calculation("manual"), calculation("auto")],
  ["utan-resultat", ["stale-calculation info formulasWithoutResult"], { rows: [["Kontroll", { formula: "B4+B5" }]] }, { rows: [["Kontroll", { formula: "B4+B5", value: 13_300 }]] }],
  ["utskriftsomrade", ["hidden-content info printAreaCutsTable"], printArea("$A$1:$C$8"), printArea("$A$1:$D$8")],
  ["differens", ["column-total error totalRowDiffers"], { budget: [[7, 1, 17_600], [7, 3, 20]] }, {}],
  ["felvarde", ["error-cell warning errorValue"], { budget: [[5, 3, "#DIVISION/0!"]] }, {}],
  ["tal-som-text", ["number-as-text warning numberStoredAsText"], { budget: [[4, 1, "9 100"]] }, {}],
  ["inaktuell-sammanfattning", ["stale-calculation warning summaryOutOfDate"], stamped(false), stamped(true)],
  ["samordningsnummer", ["personal-number warning personalNumberFound"], { rows: [["Placering 121272-1219 från maj."]] }, { rows: [["Placering 121272-1218 från maj."]] }],
  [
    "personnummer-utan-nollor",
    ["personal-number warning personalNumberFound"],
    { rows: [["Personnr", "Dagar"], [Number(madeUpNumber("000101")), 12]] },
    { rows: [["Fakturanr", "Dagar"], [Number(madeUpNumber("000101")), 12]] },
  ],
  [
    "personnummer-tradad-kommentar",
    ["hidden-content info commentsLeft", "personal-number warning personalNumberInFile"],
    threadedComment(`Avser ${MADE_UP}`),
    {},
  ],
  ["personnummer-textruta", ["personal-number warning personalNumberInFile"], textBox(`Akt ${MADE_UP}`), textBox("Utkast")],
  [
    "smatal-tabell",
    ["small-count warning smallCountInTable"],
    { rows: [["Insats", "Antal barn", "Kostnad tkr"], ["HVB", 2, 3_100], ["Familjehem", 34, 8_900]] },
    { rows: [["Enhet", "Antal årsarbetare", "Kostnad tkr"], ["Norr", 2, 3_100], ["Söder", 34, 8_900]] },
  ],
  [
    "smatal-rad",
    ["small-count warning smallCountInTable"],
    { rows: [["Volymer", "Jan", "Feb", "Mar"], ["Kostnad HVB, tkr", 410, 420, 800], ["Antal placeringar", 2, 2, 4]] },
    { rows: [["Volymer", "Jan", "Feb", "Mar"], ["Kostnad HVB, tkr", 410, 420, 800], ["Antal anställda", 2, 2, 4]] },
  ],
  [
    "smatal-dolt-i-kolumn",
    ["small-count warning maskedCellCanBeComputed"],
    { rows: [["Område", "Antal brukare"], ["Norr", 12], ["Söder", "&lt;5"], ["Väster", 9], ["Summa", 24]] },
    { rows: [["Område", "Antal brukare"], ["Norr", 12], ["Söder", "&lt;5"], ["Väster", "&lt;5"], ["Öster", 9], ["Summa", 27]] },
  ],
  [
    "smatal-dolt-i-rad",
    ["small-count warning maskedCellCanBeComputed"],
    { rows: [["Insats", "Flickor", "Pojkar", "Totalt antal barn"], ["HVB", "..", 7, 9], ["Familjehem", 12, 15, 27], ["Kontaktfamilj", 8, 9, 17]] },
    { rows: [["Insats", "Flickor", "Pojkar", "Totalt antal barn"], ["HVB", "..", "..", 9], ["Familjehem", 12, 15, 27], ["Kontaktfamilj", 8, 9, 17]] },
  ],
  ["dolda-kolumner", ["hidden-content info hiddenLines"], { ...column("hidden"), rows: [["", "", "", "", "", "Underlag"]] }, { ...column("hidden"), rows: [["Underlag"]] }],
  ["fraga", ["external-link info dataConnection"], { more: { "xl/queryTables/queryTable1.xml": `<queryTable xmlns="${MAIN}" name="Huvudbok" connectionId="1"/>` } }, {}],
  ["egenskaper", [], { more: { ...people("Eva Lind", "Exempelby kommun"), "xl/webextensions/webextension1.xml": "<we:webextension xmlns:we=\"http://schemas.microsoft.com/office/webextensions/webextension/2010/11\"/>" } }, {}],
];

function threadedComment(text: string): MailingDesign {
  return {
    sheetRelations: [["threadedComment", "../threadedComments/threadedComment1.xml"]],
    more: {
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" id="{1}"><text>${text}</text></threadedComment></ThreadedComments>`,
    },
  };
}

function textBox(text: string): MailingDesign {
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  return {
    sheetRelations: [["drawing", "../drawings/drawing1.xml"]],
    sheetEnd: '<drawing r:id="rId1"/>',
    more: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
    },
  };
}

/** Column F, hidden. */
function column(state: "hidden"): MailingDesign {
  return { sheetStart: `<cols><col min="6" max="6" width="9" ${state}="1"/></cols>` };
}

function people(author: string, company: string): Readonly<Record<string, string>> {
  return {
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${company}</Company></Properties>`,
  };
}

/** Our sheet Avstämning with a receipt over the cells as they stand, or as they stood before. */
function stamped(isSame: boolean): MailingDesign {
  const sheets: MailingDesign = {
    second: ["Avstämning", "visible", [["Avstämning"]]],
    workbookEnd: '<definedNames><definedName name="_avstamt_sheet" localSheetId="1" hidden="1">"reconciliation:Avstämning"</definedName></definedNames>',
  };
  const opened = openXlsx(mailingFile(isSame ? sheets : { ...sheets, budget: [[3, 2, 4_100]] }), "juli.xlsx", createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  if (!opened.ok) throw new Error(opened.error.detail);
  const { workbook, sheets: digests } = runToEnd(fingerprintWorkbook(takeSnapshot(opened.value)));
  const elements = digests.map(({ name: sheet, digest }) => `<stampedSheet name="${sheet}" digest="${digest}"/>`).join("");
  const receipt = `<stamp time="2024-08-09T12:05:00.000Z" signature="EL" open="0" digest="${workbook}"/>`;
  return {
    ...sheets,
    workbookRelations: [["customXml", "../customXml/item1.xml"]],
    more: {
      "customXml/item1.xml": `<avstamt xmlns="urn:avstamt:1" version="1">${receipt}${elements}</avstamt>`,
      "customXml/itemProps1.xml": '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6F9619FF-8B86-D011-B42D-00C04FC964FF}"/>',
      "customXml/_rels/item1.xml.rels": relations([["customXmlProps", "itemProps1.xml"]]),
    },
  };
}
