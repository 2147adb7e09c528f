import { ExcelHost } from "../../src/excel/ExcelHost";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import { openExcelHost, standingOf, workbookOf, type Grids } from "./openBothHosts";
import { FIRST_PLAN, SECOND_PLAN } from "./summaryPlans";

const DRIFT: Grids = { Drift: [["Verksamhet", "Utfall"], ["Skola", 100], ["Vård", "=B2*2"]] };

/** A workbook of so many sheets, each of so many rows and columns of numbers. */
function largeWorkbook(sheets: number, rows: number, columns: number): Grids {
  const grid = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_cell, column) => row * columns + column));
  return Object.fromEntries(Array.from({ length: sheets }, (_, index) => [`Blad ${String(index + 1)}`, grid]));
}

describe("round trips", () => {
  it.each([
    { sheets: 1, rows: 2, columns: 2, syncs: 3 },
    { sheets: 40, rows: 10, columns: 5, syncs: 3 },
    { sheets: 2, rows: 510, columns: 50, syncs: 4 },
  ])("[X21] reads $sheets sheets of $rows × $columns in $syncs syncs: 2 and one for each started 50 000 cells", async ({ sheets, rows, columns, syncs }) => {
    const { host, session } = await openExcelHost(workbookOf(largeWorkbook(sheets, rows, columns)));
    const read = await host.readSnapshot();
    expect(session.counters.syncs).toBeLessThanOrEqual(syncs);
    expect(session.counters.syncs).toBeLessThanOrEqual(2 + Math.ceil((sheets * rows * columns) / 50_000));
    const last = read.ok ? read.value.sheets[sheets - 1] : undefined;
    expect(last?.values.map((cells) => cells[0])).toEqual(Array.from({ length: rows }, (_, row) => row * columns));
    expect(last?.formulas[rows - 1]?.[columns - 1]).toBe(rows * columns - 1);
  });

  it("[X21] reads a workbook without cells in 2 syncs", async () => {
    const { host, session } = await openExcelHost(workbookOf({ Blad1: [], Blad2: [] }));
    await host.readSnapshot();
    expect(session.counters.syncs).toBe(2);
  });

  it("[X11] has both sheets complete after at most 4 syncs, and needs at most 3 more", async () => {
    const { host, session } = await openExcelHost(workbookOf(DRIFT));
    await host.writeSummary(FIRST_PLAN);
    expect(session.counters.syncs).toBeLessThanOrEqual(3 + 3);
    session.counters.reset();
    await host.writeSummary(SECOND_PLAN);
    expect(session.counters.syncs).toBeLessThanOrEqual(4 + 3);
  });

  it("[X12] halves what it asks for where the web's answer would be too large", async () => {
    const text = "en lång text som fyller svaret ".repeat(8);
    const grid = Array.from({ length: 1500 }, () => Array.from({ length: 10 }, () => text));
    const { session, workbook } = await openExcelHost(workbookOf({ Stort: grid }), { platform: "web" });
    const read = await new ExcelHost().readSnapshot();
    expect(read).toEqual({ ok: true, value: takeSnapshot(workbook) });
    expect(session.counters.syncs).toBeGreaterThan(3);
  });
});

describe("a long reading", () => {
  it("[X13] tells its progress in cells and can be cancelled", async () => {
    const { host } = await openExcelHost(workbookOf(largeWorkbook(1, 1020, 50)));
    const seen: number[] = [];
    await host.readSnapshot((done) => seen.push(done));
    expect(seen).toEqual([50_000, 51_000]);
    const signal = { aborted: false };
    const cancelled = await host.readSnapshot(() => (signal.aborted = true), signal);
    expect(cancelled).toMatchObject({ ok: false, error: { code: "cancelled" } });
  });
});

describe("while the user edits a cell", () => {
  it("[X14] waits, says that it waits, and goes on when the edit ends", async () => {
    const { session } = await openExcelHost(workbookOf(DRIFT));
    const told: boolean[] = [];
    const host = new ExcelHost({ timeLimitMs: 5_000, patienceMs: 10, onCellEdit: (isWaiting) => told.push(isWaiting) });
    session.beginCellEdit();
    const reading = host.readSnapshot();
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    session.endCellEdit();
    expect((await reading).ok).toBe(true);
    expect(told).toEqual([true, false]);
  });

  it("[X14] gives up after a while, names the reason, and has written nothing", async () => {
    const { host, session, workbook } = await openExcelHost(workbookOf(DRIFT));
    session.beginCellEdit();
    const before = JSON.stringify(standingOf(workbook));
    expect(await host.writeSummary(FIRST_PLAN)).toMatchObject({ ok: false, error: { code: "cellEditMode" } });
    expect(JSON.stringify(standingOf(workbook))).toBe(before);
  });
});

describe("faults", () => {
  it("[X15] says so when Excel does not answer, and the next run succeeds", async () => {
    const { host, session } = await openExcelHost(workbookOf(DRIFT));
    session.faults.set([{ form: "hang", atSync: 2, applied: true }]);
    expect(await host.writeSummary(FIRST_PLAN)).toMatchObject({ ok: false, error: { code: "timeout" } });
    session.faults.set([]);
    expect(await host.writeSummary(FIRST_PLAN)).toMatchObject({ ok: true, value: { summarySheet: "Sammanfattning" } });
  });

  it("[X16] says in the title that a sheet is half written, and mends it the next time", async () => {
    const { host, session, workbook } = await openExcelHost(workbookOf(DRIFT));
    await host.writeSummary(FIRST_PLAN);
    const complete = JSON.stringify(standingOf(workbook));
    session.faults.set([{ form: "refused", atSync: 4, code: "GeneralException" }]);
    await host.writeSummary(FIRST_PLAN);
    expect(workbook.worksheet("Sammanfattning")?.cell(0, 0).value).toBe("Ofullständigt blad");
    session.faults.set([]);
    await host.writeSummary(FIRST_PLAN);
    expect(JSON.stringify(standingOf(workbook))).toBe(complete);
  });

  it("[X17] keeps the summary and tells what it did without when a best-effort step is refused", async () => {
    const { host, session } = await openExcelHost(workbookOf(DRIFT));
    await host.writeSummary(FIRST_PLAN);
    session.isInactive = true;
    const written = await host.writeSummary(SECOND_PLAN);
    expect(written).toMatchObject({ ok: true });
    expect(written.ok && written.value.refused.map(({ code }) => code)).toContain("inactiveWorkbook");
  });

  it("[X18] tells Excel's code and place, never the workbook's content", async () => {
    const { host, session } = await openExcelHost(workbookOf(DRIFT));
    session.faults.set([{ form: "refused", atSync: 1, code: "AccessDenied" }]);
    const read = await host.readSnapshot();
    expect(read).toMatchObject({ ok: false, error: { detail: expect.stringMatching(/^AccessDenied/) } });
    expect(JSON.stringify(read)).not.toContain("Skola");
  });
});

describe("what is the user's", () => {
  it("[X19] keeps the selection, the calculation mode and every cell outside our sheets", async () => {
    const { host, workbook } = await openExcelHost(workbookOf(DRIFT));
    workbook.select(workbook.worksheet("Drift")!, { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 });
    const before = { selection: workbook.selection, drift: takeSnapshot(workbook).sheets[0], mode: workbook.settings.calculationMode };
    await host.writeSummary(FIRST_PLAN);
    await host.writeSummary(SECOND_PLAN);
    expect({ selection: workbook.selection, drift: takeSnapshot(workbook).sheets[0], mode: workbook.settings.calculationMode }).toEqual(before);
  });

  it("[X20] leaves a renamed, hidden, moved or filtered summary its name and place, and refills it", async () => {
    const { host, workbook } = await openExcelHost(workbookOf(DRIFT));
    await host.writeSummary(FIRST_PLAN);
    const page = workbook.worksheet("Sammanfattning")!;
    workbook.renameWorksheet(page, "Till nämnden");
    workbook.moveWorksheet(page, 0);
    page.changeSettings({ visibility: "veryHidden" });
    page.setObjects({ autoFilter: { range: { firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 1 }, hasCriteria: true } });
    const written = await host.writeSummary(SECOND_PLAN);
    expect(written).toMatchObject({ ok: true, value: { summarySheet: "Till nämnden" } });
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Till nämnden", "Drift", "Avstämning"]);
    expect(page.settings.visibility).toBe("veryHidden");
    expect(page.cell(2, 0).value).toBe("@Ny");
  });

  it("[X20] writes a new sheet where the user deleted ours", async () => {
    const { host, workbook } = await openExcelHost(workbookOf(DRIFT));
    await host.writeSummary(FIRST_PLAN);
    workbook.deleteWorksheet(workbook.worksheet("Sammanfattning")!);
    expect(await host.writeSummary(FIRST_PLAN)).toMatchObject({ ok: true, value: { summarySheet: "Sammanfattning" } });
    expect(workbook.worksheet("Sammanfattning")?.cell(4, 1).value).toBe(300);
  });

  it("[X20] refills the original and not the user's copy of it", async () => {
    const { host, workbook } = await openExcelHost(workbookOf(DRIFT));
    await host.writeSummary(FIRST_PLAN);
    const copy = workbook.addWorksheet("Sammanfattning juli", 0);
    const original = workbook.worksheet("Sammanfattning")!;
    for (const item of workbook.names.all().filter(({ sheetId }) => sheetId === original.id)) workbook.names.set({ ...item, sheetId: copy.id });
    copy.setContent(0, 0, "utskickad");
    expect(await host.writeSummary(SECOND_PLAN)).toMatchObject({ ok: true, value: { summarySheet: "Sammanfattning" } });
    expect(copy.cell(0, 0).value).toBe("utskickad");
  });

  it("[X20] finds room in a workbook of 255 sheets", async () => {
    const { host } = await openExcelHost(workbookOf(largeWorkbook(255, 1, 1)));
    expect(await host.writeSummary(FIRST_PLAN)).toMatchObject({ ok: true });
  });
});
