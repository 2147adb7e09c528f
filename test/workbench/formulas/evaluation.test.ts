import { calculate, valueAt, workbookOf, write } from "./formulaWorkbook";

const DRIFT = {
  Drift: [
    ["Verksamhet", "Budget", "Utfall"],
    ["Förskola", 100, 120],
    ["Skola", 200, 190],
    ["Vård", "", "text"],
    ["Summa", "=SUM(B2:B4)", "=SUM(C2:C4)"],
  ],
};

describe("values", () => {
  test.each([
    ["=Drift!B4+1", 1],
    ['=Drift!B4&"x"', "x"],
    ["=Drift!B4", 0],
    ['="5"*2', 10],
    ['="fem"*2', "#VALUE!"],
    ["=TRUE+1", 2],
    ['="a">5', true],
    ['=TRUE>"z"', true],
    ["=Drift!B4=0", true],
    ['=Drift!B4=""', true],
    ["=1/3*3=1", true],
    ["=0.1*3=0.3", true],
    ["=0.1+0.2-0.3", 0],
    ["=10^309", "#NUM!"],
    ["=0^0", "#NUM!"],
    ['=+"a"', "a"],
    ["=Saknas!A1", "#REF!"],
    ["=okänt_namn", "#NAME?"],
    ["=1/0+#N/A", "#DIV/0!"],
  ])("[W50] %s is %s", (formula, expected) => expect(calculate(formula, DRIFT)).toBe(expected));

  test("[W50] a formula's empty text is a text, an empty cell is none", () => {
    const { workbook } = workbookOf({ Blad: [['=""', "", "=A1=0", "=B1=0", "=ISBLANK(A1)", "=ISBLANK(B1)", "=A1+1"]] });
    expect(["C", "D", "E", "F", "G"].map((column) => valueAt(workbook, `Blad!${column}1`))).toEqual([false, true, false, true, "#VALUE!"]);
  });

  test("[W50] a long chain of one operator does not end the stack", () => {
    expect(calculate(`=${"1+".repeat(3000)}1`)).toBe(3001);
    expect(calculate(`=${"(".repeat(200)}1${")".repeat(200)}`)).toBe(1);
  });
});

describe("the computer's language", () => {
  test.each([
    ["=FIXED(1234.5,1)", "1\u00a0234,5"],
    ["=FIXED(1234567,0)&\" tkr\"", "1\u00a0234\u00a0567 tkr"],
    ["=FIXED(-0.4,0)", "0"],
    ['=1.5&""', "1,5"],
    ['=VALUE("1 234,5")', 1234.5],
    ['=VALUE("1,5")', 1.5],
    ['="12,5"*2', 25],
    ['="1.5"*2', "#VALUE!"],
    ['=VALUE("45%")', 0.45],
    ['=TEXT(1234.5,"# ##0,0")', "1\u00a0234,5"],
    ['=TEXT(1234567,"# ##0")', "1\u00a0234\u00a0567"],
    ['=TEXT(1234567,"#,##0")', "1\u00a0234\u00a0567"],
    ['=TEXT(45292,"ÅÅÅÅ-MM-DD")', "2024-01-01"],
    ['=TEXT(45292,"MMMM ÅÅÅÅ")', "januari 2024"],
    ['=TEXT(0.256,"0,0%")', "25,6%"],
    ["=TRUE&\"\"", "SANT"],
  ])("[W62] in Swedish %s is %s", (formula, expected) => expect(calculate(formula, {}, "sv-SE")).toBe(expected));

  test("[W62] TODAY and NOW come from the clock that the engine was given", () => {
    expect([calculate("=TODAY()"), calculate("=NOW()"), calculate("=YEAR(TODAY())")]).toEqual([45_292, 45_292.5, 2024]);
  });
});

describe("functions beyond those that LibreOffice is asked about", () => {
  const KODER = { Koder: [["A", 10], ["B", 20], ["C", 30], ["5", 5], [7, "sju"]] };

  test.each([
    ['=XLOOKUP("b",Koder!A1:A5,Koder!B1:B5)', 20],
    ['=XLOOKUP("x",Koder!A1:A5,Koder!B1:B5)', "#N/A"],
    ['=XLOOKUP("x",Koder!A1:A5,Koder!B1:B5,"saknas")', "saknas"],
    ["=XLOOKUP(25,Koder!B1:B3,Koder!A1:A3,,-1)", "B"],
    ["=XLOOKUP(25,Koder!B1:B3,Koder!A1:A3,,1)", "C"],
    ['=XLOOKUP("?",Koder!A1:A4,Koder!B1:B4,,2,-1)', 5],
    ["=SUM(XLOOKUP(\"A\",Koder!A1:A3,Koder!B1:B3):XLOOKUP(\"C\",Koder!A1:A3,Koder!B1:B3))", 60],
    ['=XMATCH("c",Koder!A1:A5)', 3],
    ["=LET(x,5,y,x*2,x+y)", 15],
    ["=_xlfn.LET(_xlpm.x,5,_xlpm.x+1)", 6],
    ["=_xlfn.XLOOKUP(7,Koder!A1:A5,Koder!B1:B5)", "sju"],
    ["=MATCH(5,Koder!A1:A5,0)", "#N/A"],
    ['=COUNTIF(Koder!A1:A5,"5")', 1],
    ["=COUNTIF(Koder!A1:A5,5)", 1],
    ['=COUNTIF(Koder!A1:B9,"")', 8],
    ['=COUNTIF(Koder!A1:B9,"<>")', 10],
    ['=COUNTIF(Koder!A:A,"=")', 1_048_571],
    ["=INDEX(Koder!A1:B1,2)", 10],
    ["=SUMIFS(Koder!B1:B4,Koder!A1:A3,\"A\")", "#VALUE!"],
    ["=SUMPRODUCT(Koder!B1:B3,Koder!B1:B2)", "#VALUE!"],
    ["=SUM(1,\"2\",TRUE)", 4],
    ["=MAX()", "#VALUE!"],
    ["=ROUND(1.45,1)", 1.5],
    ["=ROUND(-1.45,1)", -1.5],
    ["=ROUND(2.5E-7,7)", 3e-7],
    ["=SUM(IF({TRUE,FALSE,TRUE},{1,2,3},0))", 4],
    ["=SUM(ROUND({1.4,2.6},0))", 4],
    ["=IF(1,,5)", 0],
    ["=DATE(1900,2,29)", 60],
    ["=DAY(60)", 29],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(10000,1,1)", "#NUM!"],
    ['=HYPERLINK("#Drift!A1","Drift")', "Drift"],
    ["=SUM(Koder!B1:B2,)", 30],
    ["=(Koder!B1,Koder!B2)", "#VALUE!"],
    ["=SUM((Koder!B1,Koder!B3))", 40],
    ["=SUM(Koder!A1:A2 Koder!B1:B2)", "#NULL!"],
  ])("[W51] %s is %s", (formula, expected) => expect(calculate(formula, KODER)).toBe(expected));
});

describe("references", () => {
  test("[W56] whole columns and rows, sheets with quoted names and several sheets at once", () => {
    const grid = [[1, 2], [3, 4]];
    const sheets = { Jan: grid, "Feb 1": grid, Mars: grid };
    expect(calculate("=SUM(Jan!A:A)", sheets)).toBe(4);
    expect(calculate("=SUM(Jan!1:1)", sheets)).toBe(3);
    expect(calculate("=SUM('Feb 1'!$A$1:B2)", sheets)).toBe(10);
    expect(calculate("=SUM('Jan:Mars'!B2)", sheets)).toBe(12);
  });

  test("[W56] a range where one value is needed gives the cell in line with the formula", () => {
    const { workbook } = workbookOf({ Blad: [[1, "=A1:A3*10"], [2, "=A1:A3*10"], [3, "=A1:A3"], ["", "=A1:A3"]] });
    expect([1, 2, 3, 4].map((row) => valueAt(workbook, `Blad!B${row}`))).toEqual([10, 20, 3, "#VALUE!"]);
  });

  test("[W56] a sheet's own name comes before the workbook's", () => {
    const { workbook } = workbookOf({ A: [[1, "=belopp", "=SUM(alla)"]], B: [[2, "=belopp", "=A!belopp"]] });
    const sheetId = workbook.worksheet("B")?.id ?? "";
    workbook.transact(() => {
      workbook.names.set({ name: "Belopp", sheetId: null, formula: "=A!$A$1", visible: true, comment: "" });
      workbook.names.set({ name: "belopp", sheetId, formula: "=B!$A$1*100", visible: true, comment: "" });
      workbook.names.set({ name: "alla", sheetId: null, formula: "=(A!$A$1,B!$A$1)", visible: true, comment: "" });
    });
    expect(["A!B1", "A!C1", "B!B1", "B!C1"].map((address) => valueAt(workbook, address))).toEqual([1, 3, 200, 1]);
    write(workbook, "B!A1", 5);
    expect(["A!C1", "B!B1"].map((address) => valueAt(workbook, address))).toEqual([6, 500]);
  });

  test("[W57] structured references name a table's columns, its own row and its parts", () => {
    const { workbook } = workbookOf({
      Blad: [["Budget", "Utfall", "Diff"], [10, 7, "=[@Budget]-[@Utfall]"], [20, 25, "=Tabell1[[#This Row],[Budget]]-Tabell1[[#This Row],[Utfall]]"], ["=SUM(Tabell1[Budget])", "", ""]],
      Annat: [["=SUM(Tabell1[Utfall])", "=COUNTA(Tabell1[#Headers])", "=SUM(Tabell1[[#Data],[Budget]:[Utfall]])", "=SUM(Tabell1[Saknas])", "=SUM(Tabell1[#Totals])"]],
    });
    workbook.worksheet("Blad")?.setObjects({
      tables: [{ id: 1, name: "Tabell1", range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 }, columns: ["Budget", "Utfall", "Diff"], hasHeaderRow: true, hasTotalsRow: true, styleName: null }],
    });
    expect(["C2", "C3", "A4"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([3, -5, 30]);
    expect(["A", "B", "C", "D", "E"].map((column) => valueAt(workbook, `Annat!${column}1`))).toEqual([32, 3, 62, "#REF!", 30]);
  });

  test("[W58] an array formula fills its range and follows what it reads", () => {
    const { workbook } = workbookOf({ Blad: [[1, "", "=SUM(B1:B3)"], [2], [3]] });
    const sheet = workbook.worksheet("Blad")!;
    const anchor = { ...sheet.cell(0, 1), value: 0, formula: "=A1:A3*10", opaque: { arrayRange: { firstRow: 0, firstColumn: 1, lastRow: 2, lastColumn: 1 } } };
    sheet.restoreCell(0, 1, anchor);
    for (const row of [1, 2]) sheet.restoreCell(row, 1, { ...anchor, formula: null, opaque: null });
    workbook.transact(() => workbook.names.set({ name: "x", sheetId: null, formula: "=1", visible: true, comment: "" }));
    workbook.calculate(true);
    write(workbook, "Blad!A2", 7);
    expect(["B1", "B2", "B3", "C1"].map((cell) => valueAt(workbook, `Blad!${cell}`))).toEqual([10, 70, 30, 110]);
  });
});
