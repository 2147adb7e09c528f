import type { CellScalar } from "../../../src/workbench/model/CellScalar";

/** The sheets that the formulas of the cross-check read; "=…" is a formula, "" an empty cell. */
export const SHEETS: Readonly<Record<string, readonly (readonly CellScalar[])[]>> = {
  Drift: [
    ["Verksamhet", "Budget", "Utfall", "Avvikelse", "Datum", "Kod"],
    ["Förskola", 12500, 12830.5, "=B2-C2", 45292, "A1"],
    ["Grundskola", 48210, 47990, "=B3-C3", 45323, "A2"],
    ["Gymnasium", 30100.25, 31500, "=B4-C4", 45350, "b1"],
    ["Vuxenutbildning", "", 150, "=B5-C5", 45657, "b2"],
    ["Ledning", 2400, -35, "=B6-C6", 1, "10"],
    ["Summa", "=SUM(B2:B6)", "=SUM(C2:C6)", "=SUM(D2:D6)", "", ""],
    ["12", "text", true, "=1/0", "", ""],
  ],
  "Mål 2024": [
    ["Mål", 10, 20, 30, 40],
    ["Andel", 0.1, 0.25, 0.5, 0.75],
    ["Namn", "ett", "två", "tre", "fyra"],
  ],
};

/**
 * Formulas whose answers LibreOffice and Excel agree on by their documentation. Left out on purpose, because they differ and
 * Excel's documentation wins: texts used as numbers, the order of texts and truth values, COUNTIF on texts that look like numbers,
 * what INDEX does in one row, functions that LibreOffice 7.4 lacks (XLOOKUP, XMATCH, LET).
 */
export const FORMULAS: readonly string[] = [
  // Operators and precedence
  "=1+2*3", "=(1+2)*3", "=-2^2", "=2^-1", "=2^3^2", "=10%", "=50%*200", "=-5%", "=7/2", "=1/0", "=0/0", "=5-3-1", "=2*-3", "=--5", "=+7",
  "=1&2", '="a"&"b"&1.5', "=1=1", "=1<>2", "=2>=3", '="a"="A"', '="a"<"b"', "=0.1+0.2=0.3", "=0.1+0.2-0.3", "=1-0.9-0.1", "=1.1-1-0.1", "=3<2", "=TRUE+TRUE", "=TRUE&1",
  "=1E3", "=1.5E-3*2", '="x"&""', "=100/3", "=1/3", "=2/3*3", "=9^0.5", "=8^(1/3)", "=0^0.5", "=5=5.0", "=#N/A", "=#REF!+1", "=Drift!D8+1",
  // Cells and empty cells
  "=Drift!B2", "=Drift!B5", "=Drift!B5+1", '=Drift!B5&"x"', "=Drift!B5=0", '=Drift!B5=""', "=Drift!A2", "=Drift!$C$3-Drift!C2", "='Mål 2024'!B1*2", "=Drift!D2", "=Drift!C8", "=Drift!C8+1",
  // Sums
  "=SUM(Drift!B2:B6)", "=SUM(Drift!B2:B6,1,2)", "=SUM(Drift!B2:B4,Drift!C2:C4)", "=SUM(Drift!A2:A6)", "=SUM(Drift!C8)", "=SUM(1,TRUE)", "=SUM(Drift!B:B)", "=SUM(Drift!D8,1)", "=SUM('Mål 2024'!1:1)", "=SUM('Mål 2024'!B1:E1)",
  "=SUM(Drift!B2:C3 Drift!C3:D4)", "=SUM(Drift!D2:D6)", "=SUM({1,2;3,4})", "=SUM(Drift!B2:B6)-Drift!B7", "=PRODUCT(2,3,4)", "=PRODUCT('Mål 2024'!B1:E1)", "=SUMPRODUCT('Mål 2024'!B1:E1,'Mål 2024'!B2:E2)",
  "=SUMPRODUCT((Drift!B2:B6>5000)*Drift!C2:C6)", "=SUMPRODUCT((Drift!A2:A6=\"Förskola\")*1)", "=SUMPRODUCT(--(Drift!C2:C6>0))", "=SUMPRODUCT({1,2,3},{4,5,6})", "=SUMPRODUCT('Mål 2024'!B1:E1*2)",
  // Rounding
  "=ROUND(2.5,0)", "=ROUND(-2.5,0)", "=ROUND(1.005,2)", "=ROUND(2.675,2)", "=ROUND(1250,-2)", "=ROUND(1249,-2)", "=ROUND(-1250,-2)", "=ROUND(1234.5678,2)", "=ROUND(0.5,0)", "=ROUND(1E10+0.5,0)", "=ROUND(Drift!C2,0)",
  "=ROUNDUP(2.1,0)", "=ROUNDUP(-2.1,0)", "=ROUNDUP(1201,-2)", "=ROUNDUP(2,0)", "=ROUNDDOWN(2.9,0)", "=ROUNDDOWN(-2.9,0)", "=ROUNDDOWN(1299,-2)", "=TRUNC(2.9)", "=TRUNC(-2.9)", "=TRUNC(3.14159,2)", "=INT(2.9)", "=INT(-2.1)", "=INT(5)",
  "=MOD(10,3)", "=MOD(-10,3)", "=MOD(10,-3)", "=MOD(5.5,2)", "=MOD(1,0)", "=QUOTIENT(7,2)", "=QUOTIENT(-7,2)", "=ABS(-3.5)", "=SIGN(-2)", "=SIGN(0)", "=SQRT(16)", "=SQRT(-1)", "=POWER(2,10)", "=POWER(4,0.5)", "=EXP(0)", "=LN(1)", "=LOG10(1000)",
  "=CEILING(2.3,1)", "=CEILING(123,50)", "=FLOOR(2.7,1)", "=FLOOR(123,50)", "=MROUND(10,3)", "=MROUND(7,5)", "=EVEN(3)", "=ODD(4)", "=EVEN(2)", "=ODD(1)",
  // Statistics
  "=AVERAGE(Drift!B2:B6)", "=AVERAGE(Drift!A2:A4)", "=AVERAGE(1,2,3)", "=MAX(Drift!B2:B6)", "=MIN(Drift!B2:C6)", "=MAX(Drift!A2:A4)", "=MAX(-1,-2)", "=MIN(3,1,2)", "=MEDIAN(1,2,3,4)", "=MEDIAN(Drift!B2:B6)", "=MEDIAN(5,1,3)",
  "=COUNT(Drift!A1:D8)", "=COUNT(Drift!B2:B6)", "=COUNTA(Drift!A1:D8)", "=COUNTA(Drift!B2:B6)", "=COUNTBLANK(Drift!B2:B6)", "=COUNTBLANK(Drift!A1:F8)", "=LARGE(Drift!B2:B6,1)", "=LARGE(Drift!B2:B6,2)", "=SMALL(Drift!B2:B6,1)", "=SMALL(Drift!B2:B6,9)",
  "=RANK(12500,Drift!B2:B6)", "=RANK(12500,Drift!B2:B6,1)", "=RANK(1,Drift!B2:B6)", "=STDEV(1,2,3,4)", "=STDEV.P(1,2,3,4)", "=STDEV.S(2,4)", "=STDEV(1)",
  // Conditions
  "=IF(1>0,\"ja\",\"nej\")", "=IF(0,1,2)", "=IF(FALSE,1)", "=IF(Drift!B5=\"\",\"tom\",\"full\")", "=IF(1/0,1,2)", "=IF(TRUE,5,1/0)", "=IF(Drift!B7=0,0,Drift!C7/Drift!B7)", "=IFERROR(1/0,\"fel\")", "=IFERROR(5,\"fel\")", "=IFERROR(Drift!D8,0)", "=IFNA(NA(),1)", "=IFNA(1/0,1)",
  "=AND(TRUE,1)", "=AND(TRUE,FALSE)", "=OR(FALSE,0)", "=OR(FALSE,3>2)", "=NOT(TRUE)", "=NOT(0)", "=XOR(TRUE,TRUE)", "=XOR(TRUE,FALSE,FALSE)", "=AND(Drift!B2>0,Drift!C2>0)", "=AND(1/0,TRUE)", "=CHOOSE(2,\"a\",\"b\",\"c\")", "=CHOOSE(4,1,2,3)", "=SUM(CHOOSE(1,Drift!B2:B3,Drift!C2:C3))",
  "=IFS(1>2,\"a\",2>1,\"b\")", "=SWITCH(2,1,\"ett\",2,\"två\",\"annat\")", "=SWITCH(9,1,\"ett\",\"annat\")", "=ISNUMBER(Drift!B2)", "=ISNUMBER(Drift!A2)", "=ISNUMBER(Drift!B5)", "=ISTEXT(Drift!A2)", "=ISBLANK(Drift!B5)", "=ISBLANK(Drift!B2)", "=ISERROR(Drift!D8)", "=ISERR(NA())", "=ISNA(NA())", "=ISERROR(1)",
  "=ISLOGICAL(TRUE)", "=ISNONTEXT(1)", "=ISEVEN(4)", "=ISODD(4)", "=N(TRUE)", "=N(5)", "=T(\"a\")", "=T(5)", "=NA()", "=ISREF(Drift!A1)",
  // Conditional sums
  "=SUMIF(Drift!A2:A6,\"Förskola\",Drift!B2:B6)", "=SUMIF(Drift!B2:B6,\">10000\")", "=SUMIF(Drift!B2:B6,\">=12500\",Drift!C2:C6)", "=SUMIF(Drift!A2:A6,\"G*\",Drift!C2:C6)", "=SUMIF(Drift!A2:A6,\"*skola\",Drift!C2:C6)", "=SUMIF(Drift!A2:A6,\"<>Förskola\",Drift!C2:C6)", "=SUMIF(Drift!C2:C6,150)", "=SUMIF(Drift!A2:A6,Drift!A3,Drift!B2:B6)", "=SUMIF(Drift!A:A,\"Grundskola\",Drift!B:B)", "=SUMIF(Drift!A2:A6,\"förskola\",Drift!B2)",
  "=SUMIFS(Drift!C2:C6,Drift!B2:B6,\">10000\",Drift!C2:C6,\"<40000\")", "=SUMIFS(Drift!C2:C6,Drift!A2:A6,\"G*\")", "=SUMIFS(Drift!C2:C6,Drift!A2:A6,\"x\")", "=COUNTIF(Drift!B2:B6,\">10000\")", "=COUNTIF(Drift!A2:A6,\"G*\")", "=COUNTIF(Drift!A2:A6,\"?rundskola\")", "=COUNTIF(Drift!C2:C6,-35)", "=COUNTIFS(Drift!B2:B6,\">10000\",Drift!C2:C6,\">20000\")", "=COUNTIF(Drift!C2:C6,\"<0\")", "=AVERAGEIF(Drift!B2:B6,\">10000\")", "=AVERAGEIF(Drift!A2:A6,\"G*\",Drift!C2:C6)", "=AVERAGEIF(Drift!A2:A6,\"x\",Drift!C2:C6)", "=AVERAGEIFS(Drift!C2:C6,Drift!B2:B6,\">10000\")", "=MAXIFS(Drift!C2:C6,Drift!A2:A6,\"G*\")", "=MINIFS(Drift!C2:C6,Drift!A2:A6,\"G*\")",
  // Lookups
  "=VLOOKUP(\"Grundskola\",Drift!A2:D6,2,FALSE)", "=VLOOKUP(\"grundskola\",Drift!A2:D6,3,FALSE)", "=VLOOKUP(\"saknas\",Drift!A2:D6,2,FALSE)", "=VLOOKUP(\"Gy*\",Drift!A2:D6,2,FALSE)", "=VLOOKUP(25,{10,\"a\";20,\"b\";30,\"c\"},2)", "=VLOOKUP(20,{10,\"a\";20,\"b\";30,\"c\"},2,TRUE)", "=VLOOKUP(5,{10,\"a\";20,\"b\"},2)", "=HLOOKUP(30,'Mål 2024'!B1:E3,3,FALSE)", "=HLOOKUP(25,'Mål 2024'!B1:E3,2)", "=HLOOKUP(99,'Mål 2024'!B1:E3,2,FALSE)",
  "=MATCH(\"Gymnasium\",Drift!A2:A6,0)", "=MATCH(25,'Mål 2024'!B1:E1)", "=MATCH(25,'Mål 2024'!B1:E1,0)", "=MATCH(30,'Mål 2024'!B1:E1,1)", "=MATCH(25,{40,30,20,10},-1)", "=MATCH(\"t*\",'Mål 2024'!B3:E3,0)", "=INDEX(Drift!A2:D6,2,3)", "=INDEX(Drift!B2:B6,3)", "=SUM(INDEX(Drift!A2:D6,0,2))", "=INDEX(Drift!A2:D6,9,1)", "=INDEX(Drift!B2:B6,MATCH(\"Gymnasium\",Drift!A2:A6,0))", "=INDEX({1,2;3,4},2,1)", "=SUM(Drift!B2:INDEX(Drift!B2:B6,3))",
  "=SUM(OFFSET(Drift!B2,0,0,3,1))", "=OFFSET(Drift!A1,2,1)", "=SUM(OFFSET(Drift!B6,-2,0,3,1))", "=INDIRECT(\"Drift!B3\")", "=SUM(INDIRECT(\"Drift!B2:B4\"))", "=INDIRECT(\"'Mål 2024'!C1\")", "=ROW(Drift!A5)", "=COLUMN(Drift!C1)", "=ROWS(Drift!A1:C8)", "=COLUMNS(Drift!A1:C8)", "=ROW()", "=COLUMN()",
  // Subtotals
  "=SUBTOTAL(9,Drift!B2:B6)", "=SUBTOTAL(109,Drift!B2:B6)", "=SUBTOTAL(1,Drift!B2:B6)", "=SUBTOTAL(2,Drift!A1:D6)", "=SUBTOTAL(3,Drift!A1:A6)", "=SUBTOTAL(4,Drift!B2:B6)", "=SUBTOTAL(5,Drift!B2:B6)", "=AGGREGATE(9,6,Drift!D2:D8)", "=AGGREGATE(4,6,Drift!D2:D8)", "=AGGREGATE(14,6,Drift!D2:D8,1)", "=AGGREGATE(9,4,Drift!B2:B6)",
  // Texts
  "=CONCATENATE(\"a\",1,TRUE)", "=CONCAT(\"a\",\"b\")", "=CONCAT('Mål 2024'!B3:E3)", "=TEXTJOIN(\", \",TRUE,'Mål 2024'!B3:E3)", "=TEXTJOIN(\";\",FALSE,\"a\",\"\",\"b\")", "=TEXTJOIN(\";\",TRUE,\"a\",\"\",\"b\")", "=LEFT(\"Förskola\",3)", "=LEFT(\"Förskola\")", "=RIGHT(\"Förskola\",5)", "=RIGHT(\"ab\",9)", "=MID(\"Förskola\",4,3)", "=MID(\"ab\",5,2)", "=LEN(\"Förskola\")", "=LEN(\"\")", "=LEN(12345)", "=TRIM(\"  a   b \")", "=UPPER(\"åäö\")", "=LOWER(\"ÅÄÖ\")", "=PROPER(\"vård och omsorg\")",
  "=SUBSTITUTE(\"a-b-c\",\"-\",\"+\")", "=SUBSTITUTE(\"a-b-c\",\"-\",\"+\",2)", "=SUBSTITUTE(\"abc\",\"x\",\"y\")", "=REPLACE(\"abcdef\",2,3,\"X\")", "=FIND(\"s\",\"Förskola\")", "=FIND(\"S\",\"Förskola\")", "=SEARCH(\"S\",\"Förskola\")", "=SEARCH(\"k?l\",\"Förskola\")", "=FIND(\"o\",\"Förskola\",1)", "=SEARCH(\"x\",\"abc\")", "=EXACT(\"a\",\"A\")", "=EXACT(\"a\",\"a\")", "=REPT(\"ab\",3)", "=CHAR(65)", "=CODE(\"A\")", "=VALUE(\"12.5\")", "=VALUE(\"1E3\")", "=VALUE(\"abc\")", "=LEFT(\"a\",-1)", "=MID(\"abc\",0,1)",
  "=FIXED(1234.567)", "=FIXED(1234.567,1)", "=FIXED(1234.567,0)", "=FIXED(1234.567,0,TRUE)", "=FIXED(-1234.5,0)", "=FIXED(1250,-2)", "=FIXED(1234567.891,2)", "=FIXED(0.5,0)", "=TEXT(1234.567,\"0.00\")", "=TEXT(1234.567,\"#,##0\")", "=TEXT(1234567,\"#,##0.0\")", "=TEXT(0.256,\"0%\")", "=TEXT(0.256,\"0.0%\")", "=TEXT(45292,\"yyyy-mm-dd\")", "=TEXT(5,\"000\")", "=TEXT(-5,\"0;(0)\")", "=TEXT(0,\"0;-0;\"\"noll\"\"\")", "=TEXT(12,\"0\"\" tkr\"\"\")", "=TEXT(45292.5,\"hh:mm\")", "=TEXT(45292,\"mmmm\")", "=1234.5&\"\"", "=0.00001*10&\"\"", "=1/3&\"\"", "=100000&\"\"", "=-0.5&\"\"",
  // Dates
  "=DATE(2024,1,31)", "=DATE(2024,13,1)", "=DATE(2024,3,0)", "=DATE(2023,2,29)", "=YEAR(45292)", "=MONTH(45350)", "=DAY(45350)", "=YEAR(Drift!E5)", "=MONTH(Drift!E5)", "=DAY(Drift!E5)", "=EOMONTH(45292,0)", "=EOMONTH(45292,1)", "=EOMONTH(45292,-1)", "=EDATE(45322,1)", "=EDATE(45322,-2)", "=WEEKDAY(45292)", "=WEEKDAY(45292,2)", "=WEEKDAY(45292,3)", "=ISOWEEKNUM(45292)", "=ISOWEEKNUM(44927)", "=DAYS(45350,45292)", "=HOUR(0.75)", "=MINUTE(0.51)", "=SECOND(0.50001)", "=DATE(2024,2,29)-DATE(2024,1,1)",
  "=HYPERLINK(\"https://example.org\",\"länk\")", "=PI()", "=TRUE()", "=FALSE()", "=ERROR.TYPE(NA())", "=AREAS(Drift!A1:B2)",
  // The kinds of formulas that our sheets write
  "=Drift!B2-Drift!C2", "=IF(Drift!B2=0,\"\",Drift!C2/Drift!B2)", "=IFERROR(ROUND(Drift!C2/Drift!B2,3),\"\")", "=FIXED(ABS(Drift!D7),0)&\" tkr\"", "=IF(ABS(SUM(Drift!B2:B6)-Drift!B7)<=0.5,\"Stämmer\",\"Differens\")", "=IF(AND(ISNUMBER(Drift!B2),ISNUMBER(Drift!C2)),Drift!B2-Drift!C2,\"\")", "=\"Nämnden prognostiserar ett \"&IF(Drift!D7<0,\"underskott\",\"överskott\")&\" om \"&FIXED(ABS(Drift!D7)/1000,1)&\" mkr\"", "=MAX(0,Drift!C7-Drift!B7)", "=SUM(Drift!B2:B4)+SUM(Drift!B5:B6)-Drift!B7", "=ROUND(Drift!D2/1000,1)*1000",
];

/**
 * Excel's answers where LibreOffice gives another, with the page of Microsoft's documentation (support.microsoft.com, the function's
 * page, unless said otherwise) or the reason.
 */
export const KNOWN_DIFFERENCES: Readonly<Record<string, { readonly excel: CellScalar; readonly because: string }>> = {
  "=TRUE&1": { excel: "TRUE1", because: "LibreOffice has no truth values of their own: TRUE is 1" },
  '=CONCATENATE("a",1,TRUE)': { excel: "a1TRUE", because: "LibreOffice has no truth values of their own: TRUE is 1" },
  "=SUM(Drift!C8)": { excel: 0, because: "SUM: truth values in references are ignored" },
  "=COUNT(Drift!A1:D8)": { excel: 17, because: "COUNT: truth values in references are not counted" },
  "=SQRT(-1)": { excel: "#NUM!", because: "SQRT: a negative number is #NUM!; LibreOffice exports Err:502 as #VALUE!" },
  "=SMALL(Drift!B2:B6,9)": { excel: "#NUM!", because: "SMALL: k beyond the number of values is #NUM!" },
  "=RANK(1,Drift!B2:B6)": { excel: "#N/A", because: "RANK.EQ: a number that is not in the list is #N/A" },
  "=INDEX(Drift!A2:D6,9,1)": { excel: "#REF!", because: "INDEX: row_num and column_num outside the array are #REF!" },
};
