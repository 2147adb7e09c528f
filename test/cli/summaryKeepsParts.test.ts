import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { reviewFile } from "../../src/cli/reviewFile";
import { writeSummaryCopy } from "../../src/cli/writeSummaryCopy";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";
import { fileOf, OFFICE, PACKAGE, sheetXml } from "../workbench/xlsx/xlsxFile";

const rels = (...lines: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${lines.map(([type, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="${type.startsWith("http") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`).join("")}</Relationships>`;

const text = (reference: string, value: string): string => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

function row(number: number, label: string, figures: readonly (number | string)[]): string {
  const cells = figures.map((figure, index) => {
    const reference = `${"BCDEFG"[index] ?? "H"}${String(number)}`;
    return typeof figure === "number" ? `<c r="${reference}"><v>${String(figure)}</v></c>` : text(reference, figure);
  });
  return `<row r="${String(number)}">${text(`A${String(number)}`, label)}${cells.join("")}</row>`;
}

const TABLE = [
  row(1, "Socialnämnden", []),
  row(3, "Verksamhet (tkr)", ["Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse", "Budget helår", "Prognos helår", "Avvikelse prognos"]),
  row(4, "Barn och unga", [30000, 34500, -4500, 51000, 58000, -7000]),
  row(5, "Äldre", [60000, 58800, 1200, 103000, 101500, 1500]),
  row(6, "Summa", [90000, 93300, -3300, 154000, 159500, -5500]),
].join("");

/** Everything that a controller's workbook holds beside its cells, by the parts that hold it. */
const OTHER_PARTS: Readonly<Record<string, string>> = {
  "xl/worksheets/_rels/sheet1.xml.rels": rels(
    ["drawing", "../drawings/drawing1.xml"],
    ["comments", "../comments1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml"],
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
    ["pivotTable", "../pivotTables/pivotTable1.xml"],
    ["table", "../tables/table1.xml"],
  ),
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor/></xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": rels(["chart", "../charts/chart1.xml"], ["image", "../media/image1.png"]),
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>`,
  "xl/media/image1.png": "\u0089PNG\u0001\u0002",
  "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="B4" authorId="0"><text><t>Obs</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": "<xml><v:shape/></xml>",
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" id="{1}"><text>Obs</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="A" id="{2}"/></personList>`,
  "xl/printerSettings/printerSettings1.bin": "\u0001\u0002\u0003",
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Pivot1"/>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": rels(["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]),
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
  "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Lista" displayName="Lista" ref="J1:K2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
  "xl/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"/>`,
  "customXml/item1.xml": `<saken xmlns="urn:kommunen">1</saken>`,
  "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{3}"/>`,
  "docProps/custom.xml": "<Properties/>",
  "docProps/core.xml": "<coreProperties/>",
};

/** Everything that stands in a sheet's own part beside its cells. */
const IN_SHEET = [
  `<conditionalFormatting sqref="D4:D6"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>`,
  `<dataValidations count="1"><dataValidation type="list" sqref="H4"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>`,
  `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId5"/>`,
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>`,
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><sparkline/></ext></extLst>`,
].join("");

const NAMES = `<definedNames><definedName name="Riktpunkt">S1!$B$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S1!$A$1:$G$6</definedName></definedNames>`;

function controllersFile(): Uint8Array {
  return fileOf({
    sheets: [sheetXml(TABLE, { after: IN_SHEET }), sheetXml(`<row r="1">${text("A1", "Anteckningar")}</row>`)],
    styles: `<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="3"/></cellXfs>`,
    workbook: `${NAMES}<externalReferences><externalReference r:id="rId5"/></externalReferences>`,
    relations: [["theme", "theme/theme1.xml"], ["externalLink", "externalLinks/externalLink1.xml"], ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"], ["customXml", "../customXml/item1.xml"]],
    more: OTHER_PARTS,
  });
}

/** The parts of a written copy that differ from the file's own, byte by byte; new ones are not among them. */
function changedParts(original: Uint8Array, copy: Uint8Array): readonly string[] {
  const [before, after] = [unzipSync(original), unzipSync(copy)];
  return Object.keys(before).filter((path) => Buffer.compare(Buffer.from(before[path] ?? []), Buffer.from(after[path] ?? [])) !== 0).sort();
}

describe("the summary as a file", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "summary-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function write(from: string, to: string): Promise<Uint8Array> {
    const reviewed = await reviewFile(join(folder, from), DEFAULT_REVIEW_OPTIONS);
    if (!reviewed.ok) throw new Error(reviewed.error.detail);
    expect(await writeSummaryCopy(reviewed.value, join(folder, to), "sv")).toEqual({ ok: true, value: undefined });
    return readFile(join(folder, to));
  }

  it("[C12] keeps every other part of the file byte for byte: charts, pivots, comments, validations, names, images, custom XML, looks and print set-up", async () => {
    const original = controllersFile();
    await writeFile(join(folder, "original.xlsx"), original);
    const once = await write("original.xlsx", "once.xlsx");
    expect(changedParts(original, once)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    const workbookPart = Buffer.from(unzipSync(once)["xl/workbook.xml"] ?? []).toString("utf8");
    expect(workbookPart).toContain('<definedName name="Riktpunkt">S1!$B$4</definedName>');
    expect(workbookPart).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'S1'!$A$1:$G$6</definedName>`);
    expect(workbookPart).toContain('<externalReferences><externalReference r:id="rId5"/></externalReferences>');
    expect(Object.keys(unzipSync(once)).filter((path) => /charts\/chart/.test(path))).toHaveLength(2);
    expect(Buffer.from(await readFile(join(folder, "original.xlsx")))).toEqual(Buffer.from(original));
  });

  it("[C12] and so once more over its own sheets", async () => {
    const original = controllersFile();
    await write("once.xlsx", "twice.xlsx");
    const twice = await readFile(join(folder, "twice.xlsx"));
    expect(changedParts(original, twice)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    expect(Object.keys(unzipSync(twice)).filter((path) => /charts\/chart|worksheets\/sheet/.test(path)).sort()).toHaveLength(6);
  });
});
