import { REFUSAL_CODES } from "../../../src/workbench/officejs/protocol/Refusal";
import { openTestWorkbook, refusalOf } from "./openTestWorkbook";

/** Two syncs: one that reads, one that writes two cells. */
function readThenWrite(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const range = sheet.getRange("A1:B1");
    range.load("values");
    await context.sync();
    sheet.getRange("A1").values = [["ny"]];
    sheet.getRange("B1").values = [["ny"]];
    await context.sync();
    return range.values;
  });
}

describe("faults told to happen", () => {
  it("[W46] a refused sync changes nothing, with any of Excel's codes", async () => {
    expect(REFUSAL_CODES.length).toBeGreaterThan(20);
    for (const code of REFUSAL_CODES) {
      const session = await openTestWorkbook({ Blad1: [["a", "b"]] });
      session.faults.set([{ form: "refused", atSync: 2, code }]);
      expect((await refusalOf(readThenWrite())).code).toBe(code);
      const sheet = session.workbook.worksheets[0]!;
      expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual(["a", "b"]);
    }
  });

  it("[W46] a stopped sync has done its first actions and no more", async () => {
    const states = new Set<string>();
    for (let afterActions = 0; afterActions < 12; afterActions += 1) {
      const session = await openTestWorkbook({ Blad1: [["a", "b"]] });
      session.faults.set([{ form: "stopped", atSync: 2, code: "GeneralException", afterActions }]);
      expect((await refusalOf(readThenWrite())).code).toBe("GeneralException");
      const sheet = session.workbook.worksheets[0]!;
      states.add(JSON.stringify([sheet.cell(0, 0).value, sheet.cell(0, 1).value]));
    }
    expect([...states].slice(0, 2)).toEqual(['["a","b"]', '["ny","b"]']);
  });

  it("[W46] a sync whose answer is lost has done everything", async () => {
    const session = await openTestWorkbook({ Blad1: [["a", "b"]] });
    session.faults.set([{ form: "answerLost", atSync: 2, code: "ServiceNotAvailable" }]);
    expect((await refusalOf(readThenWrite())).code).toBe("ServiceNotAvailable");
    const sheet = session.workbook.worksheets[0]!;
    expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual(["ny", "ny"]);
  });

  it("[W46] a hanging sync is never answered, and the next run is", async () => {
    const session = await openTestWorkbook({ Blad1: [["a", "b"]] });
    session.faults.set([{ form: "hang", atSync: 1, applied: false }]);
    let isAnswered = false;
    void readThenWrite().then(() => (isAnswered = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    expect(await readThenWrite()).toEqual([["a", "b"]]);
  });

  it("[W47] syncs, actions, bytes and cells are counted, releases of references apart", async () => {
    const session = await openTestWorkbook({ Blad1: [["a", "b"]] });
    session.counters.reset();
    await readThenWrite();
    const counts = session.counters.take();
    expect(counts).toMatchObject({ syncs: 2, cellsRead: 2, cellsWritten: 2 });
    expect(counts.releases).toBeGreaterThan(0);
    expect(counts.actions).toBeGreaterThan(4);
    expect(counts.requestBytes).toBeGreaterThan(500);
    session.counters.reset();
    expect(Object.values(session.counters.take()).every((count) => count === 0)).toBe(true);
  });
});
