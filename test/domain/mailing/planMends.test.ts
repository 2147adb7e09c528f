import { DEFAULT_REVIEW_OPTIONS } from "../../../src/domain/Review";
import { runToEnd } from "../../../src/cli/reviewFile";
import type { Mend } from "../../../src/domain/mailing/mends/Mend";
import { planMends } from "../../../src/domain/mailing/mends/planMends";
import type { PackageFacts } from "../../../src/domain/mailing/PackageFacts";
import { reviewWorkbook } from "../../../src/domain/reviewWorkbook";
import { formatCell, formatRange } from "../../../src/domain/workbook/CellAddress";
import type { CellValue, SheetSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";
import { EMPTY_FACTS } from "../../builders/packageFacts";

const HEADER = ["Verksamhet (tkr)", "Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse"];
const BOARD: readonly (readonly CellValue[])[] = [
  HEADER,
  ["Ledning", 1000, 900, 100],
  ["Skola", 60_000, 58_800, 1200],
  ["Vård", 2000, 1950, 50],
  ["Fritid", 500, 510, -10],
  ["Summa", 63_500, 62_160, 1340],
];

function mendsOf(sheet: SheetSnapshot, facts: Partial<PackageFacts> = {}): readonly Mend[] {
  const packageFacts = { ...EMPTY_FACTS, ...facts };
  const snapshot = workbookOf([sheet]);
  return planMends(snapshot, runToEnd(reviewWorkbook(snapshot, { ...DEFAULT_REVIEW_OPTIONS, packageFacts })), packageFacts);
}

/** The board with other contents in some cells, given by row and column from 0. */
function board(changes: readonly (readonly [row: number, column: number, value: CellValue])[]): readonly (readonly CellValue[])[] {
  return BOARD.map((line, row) => line.map((value, column) => changes.find(([r, c]) => r === row && c === column)?.[2] ?? value));
}

const outline = (mends: readonly Mend[]): string[] =>
  mends.flatMap((mend) =>
    mend.kind === "textNumber" ? mend.cells.map(({ address, replaces, content, numberFormat }) => `${formatCell(address.row, address.column)} "${replaces}" → ${String(content)} ${numberFormat}`) : [mend.kind],
  );

describe("amounts that stand as text", () => {
  test("[M40] become the numbers that they show, in the format of the column", () => {
    expect(outline(mendsOf(sheetOf("Nämnd", board([[2, 1, "60 000"], [4, 2, "510"]]))))).toEqual(expect.arrayContaining(['B3 "60 000" → 60000 #,##0', 'C5 "510" → 510 General']));
    const numberFormats = BOARD.map((row) => row.map(() => '#,##0" kr"'));
    expect(outline(mendsOf(sheetOf("Nämnd", board([[3, 1, "− 2 000"]]), undefined, { numberFormats })))).toEqual(['B4 "− 2 000" → -2000 #,##0" kr"']);
  });

  test("[M40] that can be read in two ways, carry a unit or are hidden are left and counted", () => {
    expect(mendsOf(sheetOf("Nämnd", board([[2, 1, "60.000"]])))).toEqual([]);
    const mends = mendsOf(sheetOf("Nämnd", board([[2, 1, "60 000"], [1, 1, "1 000 tkr"], [4, 1, "500"]]), undefined, { hiddenRows: [4] }));
    expect(mends).toMatchObject([{ kind: "textNumber", cells: [{ replaces: "60 000" }], left: 2 }]);
    expect(mendsOf(sheetOf("Nämnd", board([[2, 1, "60 000"]]), undefined, { visibility: "hidden" }))).toEqual([]);
  });

  test("[M40] throughout a table are offered for all its columns", () => {
    const texts = BOARD.map((row) => row.map((value) => (typeof value === "number" ? String(value) : value)));
    expect(outline(mendsOf(sheetOf("Nämnd", texts)))).toHaveLength(15);
    const withAccounts = texts.map((row, index) => [index === 0 ? "Konto" : String(4000 + index), ...row]);
    expect(outline(mendsOf(sheetOf("Nämnd", withAccounts))).filter((line) => line.startsWith("A"))).toEqual([]);
  });
});

describe("a print area that cuts a table off", () => {
  const area = (mends: readonly Mend[]): string[] => mends.flatMap((mend) => (mend.kind === "printArea" ? [`${formatRange(mend.before)} → ${formatRange(mend.after)}`] : []));

  test("[M41] is made wide enough for it, and for what it then touches", () => {
    const sheet = sheetOf("Nämnd", BOARD);
    expect(area(mendsOf(sheet, { printAreas: [{ sheet: "Nämnd", area: "Nämnd!$A$1:$C$4" }] }))).toEqual(["A1:C4 → A1:D6"]);
  });

  test("[M41] in several pieces is left to the user", () => {
    const sheet = sheetOf("Nämnd", BOARD);
    expect(mendsOf(sheet, { printAreas: [{ sheet: "Nämnd", area: "Nämnd!$A$1:$C$4,Nämnd!$F$1:$G$4" }] })).toEqual([]);
  });
});

test("[M42] nothing is offered for what is hidden, linked, commented or names a person", () => {
  const rows = [...BOARD, [""], ["Två barn är placerade till en kostnad av 1 900 kr per dygn."], ["Akt 19121212-1212"]];
  const facts: Partial<PackageFacts> = { comments: [{ sheet: "Nämnd", count: 2 }], connections: ["Huvudbok"], calculationMode: "manual", brokenNames: ["Gammal"] };
  expect(mendsOf(sheetOf("Nämnd", rows, undefined, { hiddenRows: [8], formulas: [["='[bok.xlsx]Blad'!A1"], ...rows.slice(1)] }), facts)).toEqual([]);
});
