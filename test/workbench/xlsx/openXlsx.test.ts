import { cellError } from "../../../src/workbench/model/CellScalar";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { fileOf, formulas, OFFICE, opened, PACKAGE, partsOf, sheetXml, zipOf } from "./xlsxFile";

function firstSheet(bytes: Uint8Array) {
  return opened(bytes).worksheets[0]!;
}

function values(bytes: Uint8Array): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { row, column, cell } of firstSheet(bytes).cells.cells()) found[`${row},${column}`] = cell.formula ?? cell.value;
  return found;
}

describe("[W1] every kind of cell is read as Excel reads it", () => {
  test("numbers, texts, booleans, errors and dates", () => {
    const rows = `<row r="1"><c r="A1"><v>-12.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c>
      <c r="E1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b</t></is></c><c r="F1" t="d"><v>2024-03-31</v></c><c r="G1" t="str"><v>x</v></c><c r="H1"><v>1E-3</v></c></row>`;
    expect(values(fileOf({ sheets: [sheetXml(rows)], strings: "<si><t>Förskola</t></si>" }))).toEqual({
      "0,0": -12.5,
      "0,1": "Förskola",
      "0,2": true,
      "0,3": cellError("#DIV/0!"),
      "0,4": " a & b",
      "0,5": 45_382,
      "0,6": "x",
      "0,7": 0.001,
    });
  });

  test("rich text is its runs joined, without the reading aid of another script", () => {
    const strings = `<si><r><rPr><b/></rPr><t>Nämnd</t></r><r><t xml:space="preserve"> totalt</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>`;
    expect(values(fileOf({ sheets: [sheetXml(`<row><c t="s"><v>0</v></c></row>`)], strings }))).toEqual({ "0,0": "Nämnd totalt" });
  });

  test("escaped control characters, entities and character data", () => {
    const strings = `<si><t>a_x000A_b</t></si><si><t>_x005F_x000A_</t></si><si><t>&#229;&#xE4;&lt;</t></si><si><t><![CDATA[<b>]]></t></si>`;
    const rows = `<row>${[0, 1, 2, 3].map((number) => `<c t="s"><v>${number}</v></c>`).join("")}</row>`;
    expect(Object.values(values(fileOf({ sheets: [sheetXml(rows)], strings })))).toEqual(["a\nb", "_x000A_", "åä<", "<b>"]);
  });

  test("cells without a reference follow each other", () => {
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>`;
    expect(values(fileOf({ sheets: [sheetXml(rows)] }))).toEqual({ "0,0": 1, "0,1": 2, "4,2": 3, "4,3": 4 });
  });

  test("a date of a strict file counts from the file's own first day", () => {
    const workbookBefore = `<workbookPr date1904="1"/>`;
    expect(values(fileOf({ sheets: [sheetXml(`<row><c t="d"><v>1904-01-02T12:00:00Z</v></c></row>`)], workbookBefore }))).toEqual({ "0,0": 1.5 });
    expect(values(fileOf({ sheets: [sheetXml(`<row><c t="d"><v>1900-01-01</v></c></row>`)] }))).toEqual({ "0,0": 1 });
  });
});

describe("[W2] formulas are read with the values that the file has cached", () => {
  test("normal, shared and array formulas, without the file's prefixes", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="C1"><f>_xlfn.XLOOKUP(1,B1:B2,B1:B2,"_xlfn.")</f><v>9</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f t="array" ref="C2:C3">B1:B2+1</f><v>3</v></c></row>`;
    const sheet = firstSheet(fileOf({ sheets: [sheetXml(rows)] }));
    expect([sheet.cell(0, 0).formula, sheet.cell(1, 0).formula, sheet.cell(1, 0).value]).toEqual(["=B1*2", "=B2*2", 4]);
    expect(sheet.cell(0, 2)).toMatchObject({ formula: '=XLOOKUP(1,B1:B2,B1:B2,"_xlfn.")', value: 9 });
    expect(sheet.cell(1, 2).opaque?.arrayRange).toEqual({ firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 2 });
  });

  test("only a formula without a cached value is calculated", () => {
    const rows = `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>A1*3</f><v>7</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>`;
    const sheet = firstSheet(fileOf({ sheets: [sheetXml(rows)] }));
    expect([sheet.cell(0, 1).value, sheet.cell(0, 2).value, sheet.cell(0, 3).value]).toEqual([4, 7, ""]);
  });
});

describe("[W3] what stands beside the cells is read", () => {
  test("visibility, names, print ranges, hidden lines, frozen panes and protection", () => {
    const sheet = sheetXml(`<row r="2" hidden="1"/>`, {
      before: `<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="20" hidden="1"/></cols>`,
      after: `<sheetProtection sheet="1" sort="0"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddHeader>&amp;LA&amp;&amp;B&amp;R&amp;P</oddHeader></headerFooter>`,
    });
    const workbook = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'S1'!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'S1'!$1:$2</definedName><definedName name="Total" hidden="1">S1!$A$3</definedName></definedNames>`;
    const file = opened(fileOf({ sheets: [sheet], workbook }));
    const [first] = file.worksheets;
    expect([first!.rows.hidden(), first!.columns.hidden(), first!.settings.frozen]).toEqual([[1], [1, 2], { rows: 3, columns: 0 }]);
    expect(first!.settings.protection).toMatchObject({ hasPassword: false, allowSort: true, allowDeleteRows: false });
    expect(first!.settings.pageLayout).toMatchObject({ orientation: "landscape", paperSize: 9, titleRows: [0, 1], header: { left: "A&&B", center: "", right: "&P" } });
    expect(first!.settings.pageLayout.printAreas).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 8, lastColumn: 2 }]);
    expect(file.names.all()).toEqual([{ name: "Total", sheetId: null, formula: "=S1!$A$3", visible: false, comment: "" }]);
  });

  test("styles: number formats built in and own, theme colours, edges", () => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="#,##0&quot; tkr&quot;"/></numFmts>
      <fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><color rgb="FFC00000"/><name val="Arial"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>
      <borders><border/><border><left/><top style="thin"><color indexed="64"/></top></border></borders>
      <cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="1" borderId="1"><alignment horizontal="right" indent="2" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="4"/></cellXfs>`;
    const rows = `<row><c s="1"><v>1</v></c><c s="2"><v>2</v></c></row>`;
    const sheet = firstSheet(fileOf({ sheets: [sheetXml(rows)], styles }));
    expect(sheet.cell(0, 0).style).toMatchObject({
      numberFormat: '#,##0" tkr"',
      font: { name: "Arial", size: 14, bold: true, color: "#C00000" },
      fill: "#4472C4",
      borders: { top: { style: "thin" }, left: null },
      alignment: { horizontal: "right", indent: 2, wrapText: true },
      locked: false,
    });
    expect(sheet.cell(0, 1).style.numberFormat).toBe("#,##0.00");
  });

  test("a chart sheet is kept out of the worksheets and its name is taken", () => {
    const bytes = fileOf({ sheets: [sheetXml("")] });
    const parts = partsOf(bytes);
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace("<sheets>", `<sheets><sheet name="Diagram" sheetId="9" r:id="rId9"/>`);
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace("</Rel", `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Rel`);
    const workbook = opened(zipOf({ ...parts, "xl/chartsheets/sheet1.xml": "<chartsheet/>" }));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["S1"]);
    expect([workbook.settings.chartSheets, workbook.isSheetNameTaken("DIAGRAM")]).toEqual([["Diagram"], true]);
  });

  test("a file of strict OOXML with prefixed elements", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = zipOf({
      "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:d="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="Å" sheetId="3" d:id="b"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="b" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/s.xml"/></Relationships>`,
      "xl/worksheets/s.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const [sheet] = opened(bytes).worksheets;
    expect([sheet!.name, sheet!.id, sheet!.cell(0, 0).value]).toEqual(["Å", "{00000000-0003-0000-0000-000000000000}", 5]);
  });
});

describe("[W4] a file that is no workbook is refused with a reason, never thrown", () => {
  const bytes = fileOf({ sheets: [sheetXml(`<row><c><v>1</v></c></row>`)] });

  test.each([
    ["empty", new Uint8Array(), "notAZip"],
    ["text", new TextEncoder().encode("Budget;Utfall"), "notAZip"],
    ["in the old format", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), "oldFormat"],
    ["cut off", bytes.subarray(0, bytes.length - 30), "damaged"],
    ["another zip", zipOf({ "a.txt": "x" }), "noWorkbook"],
    ["a sheet that is missing", zipOf({ ...partsOf(bytes), "xl/worksheets/sheet1.xml": "" }), "damaged"],
  ])("%s", (_name, file, detail) => {
    expect(openXlsx(file, "x.xlsx", formulas)).toEqual({ ok: false, error: { code: "notAWorkbook", detail } });
  });

  test("an archive that claims to unpack to more than it can", () => {
    const bomb = bytes.slice();
    const view = new DataView(bomb.buffer);
    const end = bomb.length - 22;
    view.setUint32(view.getUint32(end + 16, true) + 24, 0x7fffffff, true);
    expect(openXlsx(bomb, null, formulas)).toEqual({ ok: false, error: { code: "tooLarge", detail: "tooLarge" } });
  });

  test("a row beyond Excel's last", () => {
    const beyond = fileOf({ sheets: [sheetXml(`<row r="1048577"><c r="A1048577"><v>1</v></c></row>`)] });
    expect(openXlsx(beyond, null, formulas)).toMatchObject({ ok: false, error: { code: "tooLarge" } });
  });

  test("a wrong checksum", () => {
    const wrong = bytes.slice();
    const view = new DataView(wrong.buffer);
    let at = view.getUint32(wrong.length - 22 + 16, true);
    while (at < wrong.length - 22) {
      view.setUint32(at + 16, 1, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(openXlsx(wrong, null, formulas)).toMatchObject({ ok: false, error: { code: "notAWorkbook" } });
  });
});

test("[W5] formatted empty cells are not used values, however many", () => {
  const styles = `<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`;
  const row = (number: number) => `<row r="${number}">${`<c s="1"/>`.repeat(20)}</row>`;
  const rows = Array.from({ length: 5_000 }, (_, index) => row(index + 1)).join("");
  const sheet = firstSheet(fileOf({ sheets: [sheetXml(rows)], styles }));
  expect(sheet.usedRange(true)).toBeNull();
  expect(sheet.usedRange(false)).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 4_999, lastColumn: 19 });
  expect(sheet.cell(0, 0)).toBe(sheet.cell(4_999, 19));
  expect(sheet.cell(0, 0).style.font.bold).toBe(true);
});


test("[W4] columns that repeat themselves are read once", () => {
  const cols = `<col min="1" max="16384" width="20"/>`.repeat(20_000);
  const sheet = firstSheet(fileOf({ sheets: [sheetXml("", { before: `<cols>${cols}</cols>` })] }));
  expect([sheet.columns.entries().length, sheet.columns.get(16_383).size]).toEqual([16_384, 20]);
});
