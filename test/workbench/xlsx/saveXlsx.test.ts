import { cellError } from "../../../src/workbench/model/CellScalar";
import type { Chart } from "../../../src/workbench/model/SheetObjects";
import { Workbook } from "../../../src/workbench/model/Workbook";
import { saveXlsx } from "../../../src/workbench/xlsx/saveXlsx";
import { fileOf, formulas, MAIN, OFFICE, opened, PACKAGE, partsOf, reopened, saved, sheetXml, zipOf } from "./xlsxFile";

const A1 = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

const STYLES = `<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="3"><alignment textRotation="90"/></xf></cellXfs>`;

/** Two sheets with formulas, strings, and parts that the model does not know. */
function richFile(): Uint8Array {
  const first = sheetXml(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>5</v></c></row><row r="2"><c r="A2"><f>B1*2</f><v>10</v></c></row>`, {
    after: `<dataValidations count="1"><dataValidation sqref="B1"/></dataValidations><extLst><ext uri="{x}"/></extLst>`,
  });
  const second = sheetXml(`<row r="1"><c r="A1"><f>S1!A2</f><v>10</v></c></row>`);
  return fileOf({
    sheets: [first, second],
    strings: "<si><r><t>Ri</t></r><r><t>k</t></r></si>",
    styles: STYLES,
    relations: [["calcChain", "calcChain.xml"]],
    more: { "xl/calcChain.xml": "<calcChain/>", "xl/printerSettings/printerSettings1.bin": "\u0001\u0002", "docProps/custom.xml": "<Properties/>" },
  });
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((path) => old[path] !== now[path]).sort();
}

describe("[W6] what was not changed is copied byte for byte", () => {
  test("nothing changed, nothing differs", () => {
    const file = richFile();
    expect(changedParts(file, saved(opened(file)))).toEqual([]);
  });

  test("a new sheet touches the list of sheets and the order of calculation only", () => {
    const file = richFile();
    const workbook = opened(file);
    workbook.addWorksheet("Ny").setContent(0, 0, "=S1!B1+1");
    expect(changedParts(file, saved(workbook))).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", "xl/worksheets/sheet3.xml"]);
  });

  test("a changed cell leaves the rest of its sheet as it was", () => {
    const file = richFile();
    const workbook = opened(file);
    workbook.worksheets[0]!.setContent(0, 1, 6);
    const parts = partsOf(saved(workbook));
    expect(changedParts(file, saved(workbook))).not.toContain("xl/sharedStrings.xml");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<dataValidation sqref="B1"/></dataValidations><extLst><ext uri="{x}"/></extLst>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>6</v></c>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>B1*2</f><v>12</v>");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<f>S1!A2</f><v>12</v>");
  });

  test("a new look is appended; the file's own keep their numbers", () => {
    const workbook = opened(richFile());
    workbook.worksheets[0]!.changeStyle({ ...A1, firstColumn: 1, lastColumn: 1 }, { font: { bold: true } });
    const parts = partsOf(saved(workbook));
    expect(parts["xl/styles.xml"]).toContain('<cellXfs count="3"><xf/><xf numFmtId="3"><alignment textRotation="90"/></xf><xf numFmtId="3" fontId="1"');
    expect(parts["xl/styles.xml"]).toContain('<alignment textRotation="90"/></xf></cellXfs>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="B1" s="2">');
  });

  test("a signed file is saved only unchanged", () => {
    const file = zipOf({ ...partsOf(richFile()), "_xmlsignatures/sig1.xml": "<Signature/>" });
    const workbook = opened(file);
    expect(saveXlsx(workbook).ok).toBe(true);
    workbook.worksheets[0]!.setContent(0, 0, 1);
    expect(saveXlsx(workbook)).toEqual({ ok: false, error: { code: "readOnly", detail: "signed" } });
  });
});

const CHART: Chart = {
  id: "1",
  name: "Avvikelse",
  chartType: "BarClustered",
  title: "Avvikelse & prognos",
  legendVisible: true,
  series: [{ name: { text: "Avvikelse" }, values: "'Å b'!$B$2:$B$3", categories: "'Å b'!$A$2:$A$3", color: "#C55A11" }],
  anchor: { firstRow: 5, firstColumn: 0, lastRow: 20, lastColumn: 4 },
  categoriesReversed: true,
  dataLabels: true,
  fromFile: false,
};

describe("[W7] a workbook made from nothing is saved and opened again the same", () => {
  function built(): Workbook {
    const workbook = new Workbook(formulas);
    const sheet = workbook.addWorksheet("Å b");
    sheet.writeContents({ firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 1 }, [
      ["Enhet", "Avvikelse"],
      ["<A> & \"B\"", -2500],
      [" Förskola ", 0.1],
      ["Summa", "=SUM(B2:B3)"],
      [true, cellError("#N/A")],
    ]);
    sheet.changeStyle({ firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 }, { numberFormat: '#,##0" tkr"', font: { italic: true, color: "#C00000" } });
    sheet.changeStyle({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }, { fill: "#E8EEF5", borders: { bottom: { style: "medium", color: "#12355B" } }, alignment: { wrapText: true, indent: 1 } });
    sheet.setContent(9, 0, "=inte en formel", { asText: true });
    sheet.setLine("column", 0, { size: 32 });
    sheet.setLine("row", 2, { hidden: true });
    return workbook;
  }

  test("cells, looks and lines", () => {
    const [before, after] = [built().worksheets[0]!, reopened(built()).worksheets[0]!];
    const content = (sheet: typeof before) => [...sheet.cells.cells()].map(({ row, column, cell }) => [row, column, cell.value, cell.formula, cell.style]);
    expect(content(after)).toEqual(content(before));
    expect([after.columns.get(0).size, after.rows.hidden()]).toEqual([32, [2]]);
  });

  test("settings, names, charts, tables, links and stored XML", () => {
    const workbook = built();
    const sheet = workbook.worksheets[0]!;
    sheet.changeSettings({ tabColor: "#1F5FA8", frozen: { rows: 1, columns: 2 }, showGridlines: false });
    sheet.changePageLayout({ orientation: "landscape", paperSize: 9, zoom: { type: "fit", pagesWide: 1, pagesTall: 0 }, printAreas: [{ ...A1, lastRow: 9 }], titleRows: [0, 1], footer: { left: "a && b", center: "", right: "&P (&N)" } });
    const table = { id: 1, name: "Tabell1", range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 }, columns: ["Enhet", "Avvikelse"], hasHeaderRow: true, hasTotalsRow: true, styleName: null };
    sheet.setObjects({ charts: [CHART], tables: [table], hyperlinks: [{ range: A1, address: "https://example.se/?a=1&b=2", documentReference: null, screenTip: "x" }, { range: { ...A1, firstRow: 1, lastRow: 1 }, address: null, documentReference: "'Å b'!B2", screenTip: null }], mergedRanges: [{ ...A1, firstRow: 7, lastRow: 7, lastColumn: 3 }] });
    workbook.addWorksheet("Dold").changeSettings({ visibility: "veryHidden" });
    workbook.names.set({ name: "_mark", sheetId: sheet.id, formula: '="a""b"', visible: false, comment: "" });
    workbook.customXml.add('<a xmlns="urn:avstamt:1">å</a>');
    workbook.changeSettings({ calculationMode: "manual", structureProtected: true });
    const after = reopened(workbook);
    expect(after.worksheets[0]!.settings).toEqual(sheet.settings);
    expect(after.worksheets[0]!.objects).toEqual({ ...sheet.objects, charts: [{ ...CHART, id: "2", fromFile: true }] });
    expect(after.worksheets[1]!.settings.visibility).toBe("veryHidden");
    expect([after.names.all(), after.customXml.all()]).toEqual([workbook.names.all(), workbook.customXml.all()]);
    expect(after.settings).toMatchObject({ calculationMode: "manual", structureProtected: true });
  });

  test("how a chart's bars stand, and a chart that is drawn anew leaves none of its old parts", () => {
    const workbook = built();
    workbook.worksheets[0]!.setObjects({ charts: [{ ...CHART, overlap: 100, gapWidth: 50, valueAxisHidden: true }] });
    const again = reopened(workbook);
    expect(again.worksheets[0]!.objects.charts[0]).toMatchObject({ overlap: 100, gapWidth: 50, valueAxisHidden: true });
    again.worksheets[0]!.setObjects({ charts: [CHART] });
    expect(Object.keys(partsOf(saved(again))).filter((path) => path.includes("chart"))).toHaveLength(1);
  });

  test("an open file's own state survives change, save and open", () => {
    const once = reopened(built());
    const [sheet] = once.worksheets;
    sheet!.setObjects({ charts: [CHART] });
    const twice = reopened(once);
    twice.worksheets[0]!.setObjects({ charts: [{ ...CHART, title: "Ny" }] });
    const part = twice.customXml.add('<a xmlns="urn:avstamt:1"/>');
    const thrice = reopened(twice);
    expect(thrice.worksheets[0]!.objects.charts.map(({ title }) => title)).toEqual(["Ny"]);
    thrice.customXml.delete(part.id);
    thrice.deleteWorksheet(thrice.addWorksheet("Borta"));
    expect([reopened(thrice).customXml.all(), reopened(thrice).worksheets.length]).toEqual([[], 1]);
  });
});

test("[W11] comments, validations and conditional formats of a file follow inserted and deleted rows, formulas and all", () => {
  const sheet = sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="B9"><v>2</v></c></row>`, {
    after: `<conditionalFormatting sqref="B2:B9"><cfRule type="expression" priority="1"><formula>$B2&gt;$B$9</formula></cfRule></conditionalFormatting><dataValidations count="2" disablePrompts="1"><dataValidation type="list" sqref="C4:C5"><formula1>$A$1:$A$9</formula1></dataValidation><dataValidation sqref="D2"/></dataValidations><legacyDrawing r:id="rId2"/>`,
  });
  const shape = (row: number): string => `<v:shape id="s${String(row)}"><x:ClientData><x:Row>${String(row)}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
  const comment = (cell: string, text: string): string => `<comment ref="${cell}" authorId="0"><text><t>${text}</t></text></comment>`;
  const file = fileOf({
    sheets: [sheet],
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>${comment("B2", "borta")}${comment("B5", "kvar")}</commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml>${shape(1)}${shape(4)}</xml>`,
    },
  });
  const workbook = opened(file);
  workbook.worksheets[0]!.changeStructure({ kind: "rowsInserted", at: 3, count: 2 });
  workbook.worksheets[0]!.changeStructure({ kind: "rowsDeleted", at: 1, count: 1 });
  const parts = partsOf(saved(workbook));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('sqref="B2:B10"><cfRule type="expression" priority="1"><formula>$B2&gt;$B$10</formula>');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<dataValidations count="1" disablePrompts="1"><dataValidation type="list" sqref="C5:C6"><formula1>$A$1:$A$10</formula1></dataValidation></dataValidations>');
  expect(parts["xl/comments1.xml"]).toContain(`<commentList>${comment("B6", "kvar")}</commentList>`);
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toBe(`<xml>${shape(4).replace("<x:Row>4<", "<x:Row>5<")}</xml>`);
});

test("[W6] a deleted sheet leaves neither part nor line behind, and a chart sheet keeps its place", () => {
  const parts = partsOf(richFile());
  parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace("<sheets>", `<sheets><sheet name="Diagram" sheetId="9" r:id="rId9"/>`);
  parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace("</Rel", `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Rel`);
  const workbook = opened(zipOf({ ...parts, "xl/chartsheets/sheet1.xml": "<chartsheet/>" }));
  workbook.deleteWorksheet(workbook.worksheet("S1")!);
  workbook.names.set({ name: "Lokalt", sheetId: workbook.worksheets[0]!.id, formula: "=1", visible: true, comment: "" });
  const after = partsOf(saved(workbook));
  expect(Object.keys(after)).not.toContain("xl/worksheets/sheet1.xml");
  expect([...after["xl/workbook.xml"]!.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name)).toEqual(["Diagram", "S2", "Lokalt"]);
  expect(after["xl/workbook.xml"]).toContain('<definedName name="Lokalt" localSheetId="1">1</definedName>');
  expect(after["xl/worksheets/sheet2.xml"]).toContain("#REF!");
});
