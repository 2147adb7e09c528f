import fc from "fast-check";
import type { Finding } from "../../../src/domain/findings/Finding";
import type { CellAddress } from "../../../src/domain/workbook/CellAddress";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/workbook/WorkbookSnapshot";
import { valueAt, withEdits, type CellEdit } from "../../builders/defectEdit";
import { aboveInfo, shortly } from "../../builders/defectExpect";
import { layoutGround, reportGround, type DefectGround } from "../../builders/defectGround";
import { TABLE_DEFECTS, type DefectKind } from "../../builders/defectKinds";
import { REPORT_DEFECTS } from "../../builders/defectLinks";
import { reconciled, reconciledAs } from "../../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../../builders/defectTable";
import { Random } from "../../builders/layoutRandom";

const seeds = fc.integer({ min: 1, max: 100_000 });
const run = (property: fc.IProperty<[number]>, numRuns: number): void => fc.assert(property, { seed: 2026, numRuns });

const ONE_CELL = ["row-variance", "column-total", "transposition", "omittedRow"].map((kind) => TABLE_DEFECTS[kind]);
const ANY = [...ONE_CELL, ...["unit-vs-board", "table-vs-table", "cause-vs-variance"].map((kind) => REPORT_DEFECTS[kind])];

/** A report of a board with one thing wrong in it, null where the seed gives none. */
function broken(seed: number, kinds: readonly (DefectKind | undefined)[] = ANY): { readonly ground: DefectGround; readonly snapshot: WorkbookSnapshot } | null {
  const ground = reportGround(seed);
  const make = kinds[seed % kinds.length];
  const defect = ground.report?.hasFormulas === false && make ? make(ground, new Random(seed)) : null;
  return defect ? { ground, snapshot: defect.snapshot } : null;
}

function placesOf(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity !== "info").map(({ rule, cells }) => `${rule} ${JSON.stringify(cells[0])}`).sort();
}

function movedSheet(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  return { ...sheet, origin: { row: sheet.origin.row + rows, column: sheet.origin.column + columns } };
}

/** A sheet with lines of text put in above its row `at`. */
function withRowsAt(sheet: SheetSnapshot, at: number, lines: readonly string[]): SheetSnapshot {
  const width = sheet.values[0]?.length ?? 1;
  const added = lines.map((line) => [line, ...Array<CellValue>(width - 1).fill("")]);
  const put = (rows: SheetSnapshot["values"]) => [...rows.slice(0, at), ...added, ...rows.slice(at)];
  const numberFormats = [...sheet.numberFormats.slice(0, at), ...added.map((row) => row.map(() => "General")), ...sheet.numberFormats.slice(at)];
  return { ...sheet, values: put(sheet.values), formulas: put(sheet.formulas), numberFormats };
}

function mapped(snapshot: WorkbookSnapshot, change: (value: CellValue) => CellValue): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map(change)), formulas: sheet.formulas.map((row) => row.map(change)) })) };
}

describe("laws of reconciling", () => {
  it("[R71] an honestly rounded report, typed or computed, has no finding above info", () => {
    run(fc.property(seeds, (seed) => expect(aboveInfo(reconciled(reportGround(seed).snapshot))).toEqual([])), 60);
  });

  it("[R71] nor has a consistent table of any layout of the grammar", () => {
    run(fc.property(seeds, (seed) => expect(aboveInfo(reconciled(layoutGround(seed)?.snapshot ?? reportGround(seed).snapshot))).toEqual([])), 150);
  });

  it("[R71] nor has a table of 1 to 40 rows rounded from öre, by either sign rule", () => {
    const tables = fc.record({ rows: fc.array(fc.tuple(fc.integer({ min: -9_000_000, max: 9_000_000 }), fc.integer({ min: -9_000_000, max: 9_000_000 })), { minLength: 1, maxLength: 40 }), sign: fc.constantFrom(1, -1) });
    const property = fc.property(tables, ({ rows, sign }) => {
      const shown = (ore: number): number => Math.round(ore / 100) + 0;
      const line = (label: string, kind: "item" | "total", actual: number, budget: number) => [kind, label, shown(actual), shown(budget), shown(sign * (budget - actual))] as const;
      const sum = (place: 0 | 1): number => rows.reduce((total, row) => total + row[place], 0);
      const spec: TableSpec = {
        sheet: "Drift",
        varianceRule: sign === 1 ? "budgetMinusActual" : "actualMinusBudget",
        columns: [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"]],
        rows: [...rows.map(([actual, budget], index) => line(`Enhet ${String(index)}`, "item", actual, budget)), line("Totalt", "total", sum(0), sum(1))],
      };
      const { snapshot, recognised } = declaredWorkbook([spec]);
      expect(aboveInfo(reconciledAs(snapshot, recognised))).toEqual([]);
    });
    fc.assert(property, { seed: 2026, numRuns: 200 });
  });

  it("[R72] turning every amount and the sign rule round finds the same cells", () => {
    const spec = (sign: 1 | -1, wrong: number): TableSpec => ({
      sheet: "Drift",
      varianceRule: sign === 1 ? "budgetMinusActual" : "actualMinusBudget",
      columns: [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"]],
      rows: [["item", "A", sign * 5230, sign * 5010, -220], ["item", "B", sign * wrong, sign * 7300, 116], ["item", "C", sign * 912, sign * 950, 38], ["total", "Totalt", sign * 13326, sign * 13260, -66]],
    });
    run(fc.property(fc.integer({ min: 1, max: 20_000 }), (wrong) => {
      const [straight, turned] = ([1, -1] as const).map((sign) => declaredWorkbook([spec(sign, wrong)])).map(({ snapshot, recognised }) => placesOf(reconciledAs(snapshot, recognised).findings));
      expect(turned).toEqual(straight);
    }), 60);
  });

  it("[R72] so it does in a whole report: amounts turned, variances, causes and effects as they were", () => {
    const amounts = new Set(["actualToDate", "budgetToDate", "annualBudget", "forecast", "priorYear"]);
    run(fc.property(seeds, (seed) => {
      const case_ = broken(seed);
      if (!case_) return;
      const { ground, snapshot } = case_;
      const turned = ground.figures.filter(({ role }) => amounts.has(role)).map(({ cell }): CellEdit => ({ cell, value: -Number(valueAt(snapshot, cell)) }));
      expect(placesOf(reconciled(withEdits(snapshot, turned)).findings)).toEqual(placesOf(reconciled(snapshot).findings));
    }), 25);
  });

  it("[R73] renaming the sheets finds the same cells with the same ids", () => {
    run(fc.property(seeds, (seed) => {
      const case_ = broken(seed);
      if (!case_) return;
      const { sheets } = case_.snapshot;
      const named = new Map(sheets.map(({ name }, index) => [`Blad${String(index + 1)}`, name]));
      const renamed = { ...case_.snapshot, sheets: sheets.map((sheet, index) => ({ ...sheet, name: `Blad${String(index + 1)}` })) };
      const before = reconciled(case_.snapshot).findings;
      const after = reconciled(renamed).findings.map((finding) => ({ ...finding, cells: finding.cells.map((cell) => ({ ...cell, sheet: named.get(cell.sheet) ?? "" })) }));
      expect(placesOf(after)).toEqual(placesOf(before));
      expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    }), 25);
  });

  it("[R73] rows inserted above the tables, and lines of text, leave every finding its id", () => {
    run(fc.property(seeds, (seed) => {
      const case_ = broken(seed);
      if (!case_) return;
      const inserted = { ...case_.snapshot, sheets: case_.snapshot.sheets.map((sheet) => withRowsAt(sheet, 1, ["Kommentar till månaden", "Läget är stabilt."])) };
      expect(reconciled(inserted).findings.map(({ id }) => id)).toEqual(reconciled(case_.snapshot).findings.map(({ id }) => id));
    }), 15);
  });

  it("[R73] moving the tables finds the same cells with the same ids", () => {
    run(fc.property(seeds, (seed) => {
      const case_ = broken(seed);
      if (!case_) return;
      const before = reconciled(case_.snapshot).findings;
      const moved = { ...case_.snapshot, sheets: case_.snapshot.sheets.map((sheet) => movedSheet(sheet, 3, 2)) };
      const after = reconciled(moved).findings;
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      const back = (cell: CellAddress): CellAddress => ({ ...cell, row: cell.row - 3, column: cell.column - 2 });
      expect(after.map(({ cells }) => cells.map(back))).toEqual(before.map(({ cells }) => cells));
    }), 25);
  });

  it("[R74] the order of the rows does not change what is found", () => {
    run(fc.property(fc.integer({ min: 0, max: 719 }), (shuffle) => {
      const rows: TableSpec["rows"] = [["item", "A", 5230, 5010, -220], ["item", "B", 7184, 7300, 116], ["item", "C", 912, 950, 83], ["item", "D", 443, 500, 57], ["item", "E", 61_000, 60_000, -1000]];
      const shuffled = new Random(shuffle).shuffle(rows);
      const { snapshot, recognised } = declaredWorkbook([{ sheet: "Drift", columns: [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"]], rows: [...shuffled, ["total", "Totalt", 74769, 73760, -1009]] }]);
      const { findings } = reconciledAs(snapshot, recognised);
      expect(findings.map(({ statement, expected, actual }) => [statement, expected, actual])).toEqual([[expect.objectContaining({ label: "C" }), 38, 83]]);
    }), 30);
  });

  it("[R74] nor does it in the board's table of a whole report", () => {
    run(fc.property(seeds, (seed) => {
      const case_ = broken(seed);
      if (!case_) return;
      const items = case_.ground.figures.filter(({ table, row }) => table === "Nämnden/board" && row === "item");
      const rows = [...new Set(items.map(({ cell }) => cell.row))];
      const shuffled = new Random(seed).shuffle(rows);
      const columns = [0, ...new Set(items.map(({ cell }) => cell.column))];
      const edits = rows.flatMap((row, index) => columns.map((column): CellEdit => ({ cell: { sheet: "Nämnden", row, column }, value: valueAt(case_.snapshot, { sheet: "Nämnden", row: shuffled[index] ?? row, column }) })));
      const told = (snapshot: WorkbookSnapshot) => reconciled(snapshot).findings.filter(({ severity }) => severity !== "info").map(({ rule, statement, expected, actual }) => JSON.stringify([rule, statement, expected, actual])).sort();
      expect(told(withEdits(case_.snapshot, edits))).toEqual(told(case_.snapshot));
    }), 20);
  });

  it("[R75] the same report in kronor instead of thousands finds the same cells", () => {
    run(fc.property(seeds, (seed) => {
      const case_ = broken(seed);
      if (!case_ || case_.ground.step !== 1) return;
      const inKronor = mapped(case_.snapshot, (value) => (typeof value === "number" ? value * 1000 : value.toString().replace(/\btkr\b/g, "kr")));
      expect(placesOf(reconciled(inKronor).findings)).toEqual(placesOf(reconciled(case_.snapshot).findings));
    }), 25);
  });

  it("[R76] mending what was reported makes the finding vanish and brings no new one", () => {
    run(fc.property(seeds, (seed) => {
      const case_ = broken(seed, ONE_CELL);
      if (!case_) return;
      const { findings } = reconciled(case_.snapshot);
      const edits = findings.flatMap(({ cells, severity }): readonly CellEdit[] =>
        severity === "info" ? [] : cells.map((cell) => ({ cell, value: valueAt(case_.ground.snapshot, cell) })),
      );
      const mended = reconciled(withEdits(case_.snapshot, edits));
      expect(mended.findings.filter(({ severity }) => severity !== "info").map(shortly)).toEqual([]);
    }), 25);
  });

  it("[R77] the same workbook gives the same findings in the same order", () => {
    run(fc.property(seeds, (seed) => {
      const snapshot = broken(seed)?.snapshot ?? reportGround(seed).snapshot;
      const copy = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet })) };
      expect(reconciled(copy)).toEqual(reconciled(snapshot));
    }), 10);
  });

  it("[R77] twice the rows take at most about twice the identities, and no pairs of cells", () => {
    const performed = (rows: number): number => {
      const items = Array.from({ length: rows }, (_, index) => ["item", `Enhet ${String(index)}`, 10, 12, 2] as const);
      const { snapshot, recognised } = declaredWorkbook([{ sheet: "Drift", columns: [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"]], rows: [...items, ["total", "Totalt", 10 * rows, 12 * rows, 2 * rows]] }]);
      return reconciledAs(snapshot, recognised).checks.performed;
    };
    expect(performed(2000) / performed(1000)).toBeLessThan(2.01);
  });
});

describe("hostile cells", () => {
  it("[R77] in a table that was taken for a budget are reconciled without an exception", () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.double({ noNaN: true }), fc.integer(), fc.constantFrom("#REF!", "-", "", 1e300, -0, 5e-324, "1 234", "=A1"));
    const row = fc.tuple(fc.constantFrom("item" as const, "total" as const, "subtotal" as const, "ofWhich" as const, "outside" as const), fc.string({ maxLength: 8 }), cell, cell, cell, cell, cell);
    const columns: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"], ["Förbrukat %", "percentUsed"], ["Prognosavvikelse", "forecastVariance"]];
    const property = fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const { snapshot, recognised } = declaredWorkbook([{ sheet: "Blad1", columns, rows }], [{ from: "T1", to: "T1", row: 1, fromRow: null, kind: "unit", reason: "name" }], { year: 2024, months: 5 });
      expect(Array.isArray(reconciledAs(snapshot, recognised).findings)).toBe(true);
    });
    fc.assert(property, { seed: 2026, numRuns: 400 });
  });
});
