import type { CellContent, CellStyle, PlannedRow, SheetPlan, SummaryPlan } from "../../src/domain/summary/SummaryPlan";

type Shorthand = readonly [key: string, ...cells: (string | number | null)[]];

/** A row of a plan: "=…" a formula, other texts as they are (put "text:" before one that begins with "="). */
export function plannedRow([key, ...cells]: Shorthand, style: CellStyle = "label"): PlannedRow {
  return {
    key,
    cells: cells.flatMap((cell, column) => (cell === null ? [] : [{ column, content: contentOf(cell), style: column === 0 ? style : "amount" }])),
  };
}

function contentOf(cell: string | number): CellContent {
  if (typeof cell === "number") return { type: "number", value: cell };
  if (cell.startsWith("=")) return { type: "formula", formula: cell };
  return { type: "text", text: cell.replace(/^text:/, "") };
}

/** A plan with the given rows on the page, one sum on the other sheet, and a chart of the page's figures. */
export function summaryPlan(rows: readonly Shorthand[]): SummaryPlan {
  const page: SheetPlan = {
    ...sheetPlan("summary", "Sammanfattning", rows.map((row) => plannedRow(row))),
    chart: {
      title: "Avvikelse",
      altText: "Stapeldiagram",
      data: { sheet: "reconciliation", headingRow: "heading", firstRow: "bar", lastRow: "bar_2", labelColumn: 0, series: [{ column: 1, name: "Överskott", colour: "#1F5FA8" }] },
      place: { firstRow: rows[0]?.[0] ?? "title", heightInRows: 8, firstColumn: 4, lastColumn: 6 },
    },
  };
  const audit = sheetPlan("reconciliation", "Avstämning", [
    plannedRow(["title", "Avstämning"]),
    plannedRow(["sum", "Summa", `=SUM({sheet:summary}!B{row:summary:title}:B{row:summary:${rows[rows.length - 1]?.[0] ?? "title"}})`]),
    plannedRow(["heading", "Verksamhet", "Överskott"]),
    plannedRow(["bar", "Skola", 3]),
    plannedRow(["bar_2", "Vård", -2]),
  ]);
  return { sheets: [page, audit] };
}

function sheetPlan(kind: SheetPlan["kind"], name: string, rows: readonly PlannedRow[]): SheetPlan {
  return {
    kind,
    name,
    rows,
    columnWidths: [30, 12, 12],
    amountDecimals: 0,
    layout: "",
    incompleteTitle: "Ofullständigt blad",
    frozenRows: 1,
    print: { orientation: "landscape", pagesHigh: 1, repeatedRows: ["title", "title"], lastPrintedRow: null, printedColumns: 3, sideMargins: 36, header: "Kultur & fritid", footer: "tkr" },
    chart: null,
  };
}

export const FIRST_PLAN = summaryPlan([
  ["title", "Socialnämnden"],
  ["head", "Verksamhet", "Utfall"],
  ["unit_a", "Skola", "=Drift!B2"],
  ["unit_b", "text:=1+1", "=Drift!B3"],
  ["total", "Summa", "=SUM(B{row:unit_a}:B{row:unit_b})"],
]);

/** A row gone, one new, one moved. */
export const SECOND_PLAN = summaryPlan([
  ["title", "Socialnämnden"],
  ["head", "Verksamhet", "Utfall"],
  ["unit_c", "@Ny", 7],
  ["unit_a", "Skola", "=Drift!B2"],
  ["total", "Summa", "=SUM(B{row:unit_c}:B{row:unit_a})"],
  ["note", "-varav", null],
]);
