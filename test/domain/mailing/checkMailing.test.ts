import { DEFAULT_REVIEW_SETTINGS } from "../../../src/domain/findings/ReviewSettings";
import type { FindingDraft } from "../../../src/domain/findings/Rule";
import { checkMailing } from "../../../src/domain/mailing/checkMailing";
import type { MailingContext } from "../../../src/domain/mailing/MailingContext";
import type { PackageFacts } from "../../../src/domain/mailing/PackageFacts";
import type { RecognisedTable, RecognisedWorkbook } from "../../../src/domain/recognition/RecognisedTable";
import type { Stamp, StampComparison } from "../../../src/domain/stamp/Stamp";
import { gridOf } from "../../../src/domain/workbook/SheetGrid";
import type { SheetSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { EMPTY_FACTS } from "../../builders/packageFacts";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const NOTHING: RecognisedWorkbook = { tables: [], links: [], unrecognised: [], questions: [], period: null };

function draftsOf(
  sheets: readonly SheetSnapshot[],
  recognised: RecognisedWorkbook = NOTHING,
  facts: Partial<PackageFacts> | null = null,
  more: Partial<MailingContext> = {},
): readonly FindingDraft[] {
  const snapshot = workbookOf(sheets);
  const work = checkMailing({
    snapshot,
    grids: new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)])),
    recognised,
    settings: DEFAULT_REVIEW_SETTINGS,
    packageFacts: facts === null ? null : { ...EMPTY_FACTS, ...facts },
    workbook: snapshot,
    stamp: null,
    reportText: null,
    previous: null,
    ...more,
  });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Rule, severity and first cell of each finding. */
function outlineOf(drafts: readonly FindingDraft[]): string[] {
  return drafts.map(({ rule, severity, cells, statement }) => {
    const [cell] = cells;
    return `${rule} ${severity} ${cell === undefined ? "–" : `${cell.sheet} ${cell.row},${cell.column}`} ${statement.code}`;
  });
}

const COLUMN = { role: "unknown", unit: null, step: 1, changeOf: null, proof: "words" } as const;
const MADE_UP = "19121212-1212";

describe("personal numbers in the workbook", () => {
  test("[M10] one in a sentence is a warning at its place, shown masked", () => {
    const [draft] = draftsOf([sheetOf("Text", [["Beslutet avser 19121212-1212 från maj."]])]);
    expect(draft).toMatchObject({ rule: "personal-number", severity: "warning", cells: [{ sheet: "Text", row: 0, column: 0 }], span: { start: 15, length: 13 } });
    expect(JSON.stringify(draft)).not.toContain(MADE_UP);
  });

  test("[M10] a column of them is one finding, also where Excel dropped the zeros", () => {
    const drafts = draftsOf([sheetOf("Lista", [["Personnummer", "Belopp"], [1212121212, 1212121212], ["121212-1212", 40], [4, 4]])]);
    expect(outlineOf(drafts)).toEqual(["personal-number warning Lista 1,0 personalNumberFound"]);
    expect(drafts[0]?.cells).toHaveLength(2);
  });

  test("[M10] a column of look-alikes of which few are valid is none", () => {
    const codes = ["191231-1233", "191231-1234", "191231-1235", "191231-1236", "191231-1237", "191231-1238"];
    expect(draftsOf([sheetOf("Projekt", [["Projektkod"], ...codes.map((code) => [code])])])).toEqual([]);
  });

  test("[M10] numbers below or beside a word for other numbers are none, as far as the list goes", () => {
    const list = sheetOf("Kontakt", [["Telefon"], [MADE_UP], [MADE_UP], [""], [""], [""], [MADE_UP]]);
    expect(outlineOf(draftsOf([list]))).toEqual(["personal-number warning Kontakt 6,0 personalNumberFound"]);
    expect(draftsOf([sheetOf("Kontakt", [["Org.nr", MADE_UP]])])).toEqual([]);
  });

  test("[M10] defined names are looked at also where the file cannot be read", () => {
    const names = [{ name: "Avser", formula: `="${MADE_UP}"`, visible: true, sheet: null }];
    const sheets = [sheetOf("Drift", [["x"]])];
    const drafts = draftsOf(sheets, NOTHING, null, { snapshot: { ...workbookOf(sheets), names } });
    expect(outlineOf(drafts)).toEqual(["personal-number warning – personalNumberInFile"]);
  });

  test("[M10] beside a word for it a number is one too, and a heading's word ends where its list does", () => {
    expect(outlineOf(draftsOf([sheetOf("Akt", [["Personnr", 1212121212]])]))).toEqual(["personal-number warning Akt 0,1 personalNumberFound"]);
    const far = [["Personnr"], [121212121], [""], [""], [""], [1212121212]];
    expect(draftsOf([sheetOf("Akt", far)])).toEqual([]);
  });

  test("[M10] the name of the file, and parts of names between underscores, are looked at", () => {
    const sheets = [sheetOf("Akt", [["x"]])];
    const drafts = draftsOf(sheets, NOTHING, null, { snapshot: { ...workbookOf(sheets), fileName: `Placering_${MADE_UP}_plan.xlsx` } });
    expect(outlineOf(drafts)).toEqual(["personal-number warning – personalNumberInFile"]);
  });

  test("[M10] texts of the file outside the cells are looked at too", () => {
    const drafts = draftsOf([sheetOf("Drift", [["Tabell"]])], NOTHING, { texts: [{ place: "comment", sheet: "Drift", cell: { row: 3, column: 1 }, text: `se ${MADE_UP}` }] });
    expect(outlineOf(drafts)).toEqual(["personal-number warning Drift 3,1 personalNumberInFile"]);
  });
});

describe("small counts of clients", () => {
  test("[M11] a sentence with an amount is a warning, one without is worth knowing", () => {
    const drafts = draftsOf([sheetOf("Text", [["Ett barn är placerat till en kostnad av 1 900 kr per dygn."], ["Tre av placeringarna under hösten var enligt LVU."], ["En ingång"]])]);
    expect(outlineOf(drafts)).toEqual(["small-count warning Text 0,0 smallCountInSentence", "small-count info Text 1,0 smallCountInSentence"]);
  });

  test("[M11] a row that counts clients among rows of money is a warning, money for clients is none", () => {
    const rows = [["", "Mars", "April"], ["Kostnad, tkr", 1_200, 1_310], ["Antal placerade barn", 3, 12], ["Antal anställda", 2, 2], ["Placeringar barn", 3, 4]];
    const table: RecognisedTable = {
      ...countTable(),
      range: { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 2 },
      unit: "tkr",
      columns: ["", "Mars", "Placerade barn"].map((header, column) => ({ ...COLUMN, column, header, role: column === 0 ? "label" : "unknown" })),
      rows: rows.slice(1).map(([label], index) => ({ row: index + 1, label: String(label), code: null, kind: "item", level: 0 })),
    };
    const drafts = draftsOf([sheetOf("Volym", rows)], { ...NOTHING, tables: [table] });
    expect(outlineOf(drafts)).toEqual(["small-count warning Volym 2,1 smallCountInTable"]);
  });

  test("[M11] a masked cell that the total gives away is told", () => {
    const sheet = sheetOf("Volym", [["Område", "Antal brukare"], ["Norr", 12], ["Söder", "<5"], ["Summa", 15]]);
    const drafts = draftsOf([sheet], { ...NOTHING, tables: [countTable()] });
    expect(outlineOf(drafts)).toEqual(["small-count warning Volym 2,1 maskedCellCanBeComputed"]);
  });
});

describe("counts that are masked in vain", () => {
  const sexes = (rows: readonly (readonly (string | number)[])[], caption = ""): readonly FindingDraft[] => {
    const headers = ["Insats", "Flickor", "Pojkar", "Totalt antal barn"];
    const table: RecognisedTable = {
      ...countTable(),
      caption,
      range: { firstRow: 0, firstColumn: 0, lastRow: rows.length, lastColumn: 3 },
      columns: headers.map((header, column) => ({ ...COLUMN, column, header, role: column === 0 ? "label" : "unknown" })),
      rows: rows.map(([label], index) => ({ row: index + 1, label: String(label), code: null, kind: label === "Summa" ? "total" : "item", level: 0 })),
    };
    return draftsOf([sheetOf("Volym", [headers, ...rows])], { ...NOTHING, tables: [table] });
  };
  const computable = (rows: readonly (readonly (string | number)[])[]): string[] =>
    sexes(rows).flatMap(({ cells, statement }) => (statement.code === "maskedCellCanBeComputed" ? [`${statement.along} ${cells.map(({ row, column }) => `${row},${column}`).join(" ")}`] : []));

  test("[M32] along the row, from the total beside and the other columns", () => {
    expect(computable([["HVB", "..", 7, 9], ["Familjehem", 12, 15, 27]])).toEqual(["row 1,1"]);
    expect(computable([["HVB", 8, 7, 15], ["Familjehem", 12, "<5", 14]])).toEqual(["row 2,2"]);
  });

  test("[M32] a masked total is the sum of its shown parts", () => {
    expect(computable([["HVB", 2, 1, "<5"], ["Familjehem", 12, 15, 27]])).toEqual(["row 1,3"]);
  });

  test("[M32] one masked cell gives the next", () => {
    expect(computable([["HVB", "..", "..", 9], ["Familjehem", 12, 15, 27], ["Summa", 14, 22, 36]])).toEqual(["column 1,1"]);
    expect(computable([["HVB", "..", "..", 5], ["Familjehem", 12, "..", 27], ["Kontakt", 8, 9, 17], ["Summa", 22, 27, 49]])).toEqual(["column 1,1", "row 1,2"]);
  });

  test("[M32] two in a row, a mask over many, a total that is none and rows that do not bear it out say nothing", () => {
    expect(computable([["HVB", "..", "..", 9], ["Familjehem", 12, 15, 27]])).toEqual([]);
    expect(computable([["HVB", "..", 7, 29], ["Familjehem", 12, 15, 27]])).toEqual([]);
    expect(computable([["HVB", "..", 7, 9], ["Familjehem", 12, 15, 30]])).toEqual([]);
    expect(computable([["HVB", "..", 7, 7], ["Familjehem", 12, 15, 27]])).toEqual([]);
  });

  test("[M32] of staff it is nobody's secret", () => {
    expect(sexes([["HVB", "..", 7, 9], ["Familjehem", 12, 15, 27]], "Antal anställda")).toEqual([]);
  });
});

describe("the report's text", () => {
  const reportText = ["Socialnämndens uppföljning", "Ett barn är placerat till en kostnad av 1 900 kr per dygn.", `Beslutet avser ${MADE_UP}.`];
  const placeOf = ({ rule, severity, cells, span }: FindingDraft): string => `${rule} ${severity} ${cells.length} cells, paragraph ${String(span?.paragraph)} ${String(span?.start)}+${String(span?.length)}`;

  test("[M33] is looked at for personal numbers and small counts like the workbook's sentences", () => {
    const drafts = draftsOf([sheetOf("Drift", [["x"]])], NOTHING, null, { reportText });
    expect(drafts.map(placeOf)).toEqual(["personal-number warning 0 cells, paragraph 3 15+13", "small-count warning 0 cells, paragraph 2 0+8"]);
    expect(JSON.stringify(drafts)).not.toContain(MADE_UP);
  });

  test("[M33] has the same exceptions and the same limit", () => {
    const quiet = ["En ingång har ett underskott om 1,5 mkr.", "Två medarbetare är sjukskrivna, 90 tkr.", "Fyra barn är placerade, 9 400 tkr."];
    const settings = { ...DEFAULT_REVIEW_SETTINGS, smallCountLimit: 3 };
    expect(draftsOf([], NOTHING, null, { reportText: quiet, settings })).toEqual([]);
    expect(draftsOf([], NOTHING, null, { reportText: quiet })).toHaveLength(1);
  });
});

describe("what goes with the file", () => {
  test("[M12] hidden sheets and lines with content and comments are worth knowing, empty ones are not", () => {
    const drafts = draftsOf(
      [
        sheetOf("Drift", [["a", "b"], ["c", "d"]], undefined, { hiddenRows: [1, 7], hiddenColumns: [5] }),
        sheetOf("Arbetsblad", [["x"]], undefined, { visibility: "veryHidden" }),
        sheetOf("Tomt", [], undefined, { visibility: "hidden" }),
      ],
      NOTHING,
      { comments: [{ sheet: "Drift", count: 2 }] },
    );
    expect(outlineOf(drafts)).toEqual([
      "hidden-content info Arbetsblad 0,0 hiddenSheet",
      "hidden-content info Drift 1,0 hiddenLines",
      "hidden-content info Drift 0,0 commentsLeft",
    ]);
  });

  test("[M12] a sheet that was hidden in the same way last month is not mentioned again", () => {
    const hidden = (visibility: "hidden" | "veryHidden"): SheetSnapshot => sheetOf("Arbetsblad", [["x"]], undefined, { visibility });
    const outline = (before: SheetSnapshot): string[] => outlineOf(draftsOf([hidden("hidden")], NOTHING, null, { previous: workbookOf([before]) }));
    expect(outline(hidden("hidden"))).toEqual([]);
    expect(outline(hidden("veryHidden"))).toHaveLength(1);
  });

  test("[M13] names whose target is gone are worth knowing, our own and Excel's are not", () => {
    const names = ["Gammal", "_avstamt_row_total", "_xlfn.SINGLE"].map((name) => ({ name, formula: "=#REF!$A$1", visible: true, sheet: null }));
    const sheets = [sheetOf("Drift", [["x"]])];
    expect(outlineOf(draftsOf(sheets, NOTHING, null, { snapshot: { ...workbookOf(sheets), names } }))).toEqual(["external-link info – nameWithoutTarget"]);
    expect(draftsOf(sheets, NOTHING, { brokenNames: ["_avstamt_row_total"] })).toEqual([]);
  });

  test("[M13] a link that the file only numbers is told by its name", () => {
    const sheet = sheetOf("Drift", [[1]], undefined, { formulas: [["=[1]Blad1!A1"]] });
    const [draft] = draftsOf([sheet], NOTHING, { externalLinks: ["file:///K:/Ekonomi/bokslut.xlsx"] });
    expect(draft?.statement).toMatchObject({ target: "bokslut.xlsx" });
  });

  test("[M13] formulas that read another workbook are one warning a target; a table's own brackets are none", () => {
    const formulas = [["='K:\\Ekonomi\\[bokslut.xlsx]Drift'!B4", "=[1]Blad1!A1"], ["='K:\\Ekonomi\\[bokslut.xlsx]Drift'!B5", "=SUM(Tabell1[Utfall])"]];
    const drafts = draftsOf([sheetOf("Drift", [[1, 2], [3, 4]], undefined, { formulas })]);
    expect(outlineOf(drafts)).toEqual(["external-link warning Drift 0,0 formulaReadsOtherWorkbook", "external-link warning Drift 0,1 formulaReadsOtherWorkbook"]);
    expect(drafts[0]?.statement).toMatchObject({ target: "bokslut.xlsx", count: 2 });
  });

  test("[M14] manual calculation is a warning where there are formulas, formulas without result are worth knowing", () => {
    const sheet = sheetOf("Drift", [["Summa", 4]], undefined, { formulas: [["Summa", "=2+2"]] });
    const facts: Partial<PackageFacts> = { calculationMode: "manual", formulasWithoutValue: [{ sheet: "Drift", cells: [{ row: 0, column: 1 }] }] };
    expect(outlineOf(draftsOf([sheet], NOTHING, facts))).toEqual(["stale-calculation warning Drift 0,1 manualCalculation", "stale-calculation info Drift 0,1 formulasWithoutResult"]);
    expect(draftsOf([sheetOf("Drift", [["Summa", 4]])], NOTHING, { calculationMode: "manual" })).toEqual([]);
  });

  test("[M15] a print area that cuts a budget table off is worth knowing", () => {
    const table: RecognisedTable = { ...countTable(), sheet: "Drift", kind: "byUnit", range: { firstRow: 4, firstColumn: 0, lastRow: 11, lastColumn: 7 } };
    const outline = (area: string): string[] => outlineOf(draftsOf([sheetOf("Drift", [["x"]])], { ...NOTHING, tables: [table] }, { printAreas: [{ sheet: "Drift", area }] }));
    expect(outline("Drift!$A$1:$F$20")).toEqual(["hidden-content info Drift 4,0 printAreaCutsTable"]);
    expect(outline("Drift!$A$1:$H$20")).toEqual([]);
    expect(outline("Drift!$K$1:$M$20")).toEqual([]);
  });
});

describe("large workbooks", () => {
  test("[M37] the checks breathe often, whatever the cells hold", () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 10 }, (_cell, column) => `Konto ${String(row * 10 + column)} 230115-12`));
    const formulas = rows.map((row) => row.map(() => "=SUM([bok.xlsx]Blad!A1)"));
    for (const sheet of [sheetOf("Text", rows), sheetOf("Formler", rows.map((row) => row.map(() => 1)), undefined, { formulas })]) {
      const snapshot = workbookOf([sheet]);
      const grids = new Map([[sheet.name, gridOf(sheet)]]);
      const context: MailingContext = { snapshot, grids, recognised: NOTHING, settings: DEFAULT_REVIEW_SETTINGS, packageFacts: EMPTY_FACTS, workbook: snapshot, stamp: null, reportText: null, previous: null };
      const shares = [...checkMailing(context)];
      expect(shares.length).toBeGreaterThan(20);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });
});

describe("our own sheets", () => {
  const stamp: Stamp = { time: "2024-08-09T12:05:00.000Z", signature: "", open: 0, fingerprint: { workbook: "", sheets: [] } };
  const changed: StampComparison = { stamp, isSame: false, changedSheets: ["Drift"], newSheets: [], missingSheets: ["Gamla"] };
  const drift = sheetOf("Drift", [["Skola", 100]]);
  const ours = sheetOf("Avstämning (2)", [["x"]], undefined, { ownSheet: "reconciliation" });

  test("[M16] that were written from other figures are a warning which names the sheets that changed", () => {
    const drafts = draftsOf([drift], NOTHING, null, { workbook: workbookOf([drift, ours]), stamp: changed });
    expect(outlineOf(drafts)).toEqual(["stale-calculation warning Avstämning (2) 0,0 summaryOutOfDate"]);
    expect(drafts[0]?.statement).toMatchObject({ sheets: ["Drift", "Gamla"] });
  });

  test("[M16] say nothing where nothing changed, or where they were taken away", () => {
    expect(draftsOf([drift], NOTHING, null, { workbook: workbookOf([drift, ours]), stamp: { ...changed, isSame: true } })).toEqual([]);
    expect(draftsOf([drift], NOTHING, null, { workbook: workbookOf([drift]), stamp: changed })).toEqual([]);
  });
});

/** The table of counts of the masked-cell fixture as recognition would give it. */
function countTable(): RecognisedTable {
  return {
    id: "T1",
    sheet: "Volym",
    range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 },
    headerRows: [0],
    kind: "other",
    caption: "",
    unit: null,
    varianceRule: null,
    columns: [
      { ...COLUMN, column: 0, header: "Område", role: "label" },
      { ...COLUMN, column: 1, header: "Antal brukare" },
    ],
    rows: [
      { row: 1, label: "Norr", code: null, kind: "item", level: 0 },
      { row: 2, label: "Söder", code: null, kind: "item", level: 0 },
      { row: 3, label: "Summa", code: null, kind: "total", level: 0 },
    ],
    sums: [],
    period: null,
  };
}
