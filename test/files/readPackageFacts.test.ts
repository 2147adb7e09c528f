import { strToU8, zipSync } from "fflate";
import { EMPTY_FACTS } from "../builders/packageFacts";
import { readPackageFacts } from "../../src/files/readPackageFacts";
import { runToEnd } from "../../src/cli/reviewFile";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relations(...targets: readonly (readonly [type: string, target: string, mode?: string])[]): string {
  const items = targets.map(
    ([type, target, mode], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** A workbook of one sheet "Drift" with whatever parts a test adds or changes. */
function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const all: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${MAIN}><sheets><sheet name="Drift" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData/></worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

function factsOf(parts: Readonly<Record<string, string>>) {
  const facts = runToEnd(readPackageFacts(packageOf(parts)));
  if (!facts.ok) throw new Error(facts.error);
  return facts.value;
}

describe("what a workbook's file holds beside its cells", () => {
  test("[M6] a plain workbook holds nothing", () => {
    expect(factsOf({})).toEqual(EMPTY_FACTS);
  });

  test("[M6] headers, validations, comments and shapes give their texts with their place", () => {
    const facts = factsOf({
      "xl/worksheets/sheet1.xml":
        `<worksheet ${MAIN}><sheetData/><dataValidations count="1"><dataValidation type="list" sqref="B2:B9" prompt="V&amp;lj"><formula1>"Ja,Nej"</formula1></dataValidation></dataValidations>` +
        "<headerFooter><oddHeader>&amp;LSocialnämnden</oddHeader></headerFooter></worksheet>",
      "xl/worksheets/_rels/sheet1.xml.rels": relations(["comments", "../comments1.xml"], ["drawing", "../drawings/drawing1.xml"]),
      "xl/comments1.xml": `<comments ${MAIN}><commentList><comment ref="C3" authorId="0"><text><t>Ring först</t></text></comment></commentList></comments>`,
      "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><a:p><a:r><a:t>Utkast</a:t></a:r></a:p></xdr:sp></xdr:wsDr>',
    });
    expect(facts.texts).toEqual([
      { place: "headerFooter", sheet: "Drift", cell: null, text: "&LSocialnämnden" },
      { place: "validation", sheet: "Drift", cell: { row: 1, column: 1 }, text: 'V&lj  "Ja, Nej"' },
      { place: "comment", sheet: "Drift", cell: { row: 2, column: 2 }, text: "Ring först" },
      { place: "shape", sheet: "Drift", cell: null, text: "Utkast" },
    ]);
    expect(facts.comments).toEqual([{ sheet: "Drift", count: 1 }]);
  });

  test("[M6] links, connections, broken names, macros, properties and calculation mode are told", () => {
    const facts = factsOf({
      "xl/workbook.xml":
        `<workbook ${MAIN}><sheets><sheet name="Drift" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Gammal">#REF!$A$1</definedName>` +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Drift!$A$1:$F$20</definedName></definedNames><calcPr calcMode="manual"/></workbook>',
      "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["externalLink", "externalLinks/externalLink1.xml"], ["vbaProject", "vbaProject.bin"]),
      "xl/externalLinks/_rels/externalLink1.xml.rels": relations(["externalLinkPath", "file:///K:/bokslut.xlsx", "External"]),
      "xl/connections.xml": `<connections ${MAIN}><connection id="1" name="Ekonomisystemet"/></connections>`,
      "docProps/core.xml": '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>A. Person</dc:creator></cp:coreProperties>',
      "customXml/item1.xml": '<state xmlns="urn:avstamt:1"/>',
    });
    expect(facts).toMatchObject({
      externalLinks: ["file:///K:/bokslut.xlsx"],
      connections: ["Ekonomisystemet"],
      brokenNames: ["Gammal"],
      hasMacros: true,
      calculationMode: "manual",
      printAreas: [{ sheet: "Drift", area: "Drift!$A$1:$F$20" }],
      customXmlNamespaces: ["urn:avstamt:1"],
    });
    expect(facts.properties.author).toBe("A. Person");
  });

  test("[M6] a formula cell without a result is told, one with an empty text as its result is not", () => {
    const facts = factsOf({
      "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData><row r="2"><c r="B2"><f>A1</f></c><c r="C2" t="str"><f>""</f></c><c r="D2"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>`,
    });
    expect(facts.formulasWithoutValue).toEqual([{ sheet: "Drift", cells: [{ row: 1, column: 1 }] }]);
  });

  test("[M6] every property is a text in which a number may stand, the house's own too", () => {
    const facts = factsOf({
      "docProps/core.xml": '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:subject>Placering</dc:subject><cp:keywords>budget</cp:keywords><dc:description>Utkast</dc:description></cp:coreProperties>',
      "docProps/custom.xml": '<Properties xmlns:vt="v"><property fmtid="{1}" pid="2" name="Ärende"><vt:lpwstr>SN 2024/117</vt:lpwstr></property></Properties>',
    });
    expect(facts.texts.map(({ place, text }) => `${place}: ${text}`)).toEqual(["property: Placering", "property: budget", "property: Utkast", "property: Ärende SN 2024/117"]);
  });

  test("[M6] a query that brings data in is told also where no connection is listed", () => {
    expect(factsOf({ "xl/queryTables/queryTable1.xml": `<queryTable ${MAIN} name="Huvudbok" connectionId="1"/>` }).connections).toEqual(["Huvudbok"]);
  });

  test("[M36] a large sheet is read piece by piece, and tells the same as in one piece", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 100003}</v></c><c r="B${row + 1}"><f>A${row + 1}</f>${row % 5_000 === 4_999 ? "" : "<v>1</v>"}</c></row>`);
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows.join("").replace(/<(\/?)(?=[a-z])/g, "<$1x:")}</x:sheetData><x:headerFooter><x:oddHeader>&amp;LNämnden</x:oddHeader></x:headerFooter></x:worksheet>`;
    const work = readPackageFacts(packageOf({ "xl/worksheets/sheet1.xml": xml }));
    const shares: number[] = [];
    let step = work.next();
    for (; step.done !== true; step = work.next()) shares.push(step.value);
    expect(step.value).toMatchObject({ ok: true, value: { texts: [{ place: "headerFooter", text: "&LNämnden" }], formulasWithoutValue: [{ sheet: "Drift" }] } });
    expect(step.value.ok && step.value.value.formulasWithoutValue[0]?.cells).toEqual([4_999, 9_999, 14_999, 19_999].map((row) => ({ row, column: 1 })));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test("[M6] a file that is no package is a failure, not an exception", () => {
    expect(runToEnd(readPackageFacts(strToU8("ingen arbetsbok")))).toEqual({ ok: false, error: "notAPackage" });
    expect(runToEnd(readPackageFacts(zipSync({ "a.txt": strToU8("x") })))).toEqual({ ok: false, error: "notAPackage" });
  });
});
