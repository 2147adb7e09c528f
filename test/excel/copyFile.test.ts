import { runToEnd } from "../../src/cli/reviewFile";
import { readPackageFacts } from "../../src/files/readPackageFacts";
import type { FileAccess } from "../../src/workbench/officejs/DocumentCopies";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { takeSnapshot } from "../../src/workbench/direct/takeSnapshot";
import { openDirectHost, openExcelHost, workbookOf, type Grids } from "./openBothHosts";

const FORMULAS = createFormulaService({ locale: "sv-SE", now: () => 45_500 });
const DRIFT: Grids = { Drift: [["Verksamhet", "Utfall"], ["Skola", 100], ["Vård", "=B2*2"]] };

describe("the workbook's file through getFileAsync", () => {
  it("[X9] both hosts hand over the same file, and no copy is left open", async () => {
    const direct = await openDirectHost(workbookOf(DRIFT)).host.readFile();
    const { host, session } = await openExcelHost(workbookOf(DRIFT));
    const excel = await host.readFile();
    if (!excel.ok || !direct.ok) throw new Error("refused");
    expect(Buffer.from(excel.value).equals(Buffer.from(direct.value))).toBe(true);
    expect(runToEnd(readPackageFacts(excel.value))).toMatchObject({ ok: true, value: { calculationMode: "automatic" } });
    const opened = openXlsx(excel.value, "juli.xlsx", FORMULAS);
    expect(opened.ok && takeSnapshot(opened.value)).toEqual(takeSnapshot(session.workbook));
    expect(session.documents.openCount).toBe(0);
  });

  it("[X9] a file of several slices is put together in order", async () => {
    const text = Array.from({ length: 200 }, (_cell, index) => [String((index * 7_919) % 1_000_003), noise(index)]);
    const { host, workbook, session } = await openExcelHost(workbookOf({ Stor: text }));
    const file = await host.readFile();
    if (!file.ok) throw new Error(file.error.detail);
    expect(file.value.length).toBeGreaterThan(4 * 1024 * 1024);
    const opened = openXlsx(file.value, "juli.xlsx", FORMULAS);
    expect(opened.ok && opened.value.worksheet("Stor")?.cell(199, 1).value).toBe(workbook.worksheet("Stor")?.cell(199, 1).value);
    expect(session.documents.openCount).toBe(0);
  });

  it.each<readonly [string, FileAccess, string]>([
    ["a host without files", { kind: "refused", code: 11001 }, "unsupported"],
    ["another type only", { kind: "refused", code: 1009 }, "unsupported"],
    ["an internal error", { kind: "refused", code: 5001 }, "unexpected"],
    ["an empty copy", { kind: "empty" }, "unsupported"],
    ["no answer at all", { kind: "silent" }, "timeout"],
  ])("[X10] %s is a failure with its reason, and the next copy succeeds", async (_name, access, code) => {
    const { host, session } = await openExcelHost(workbookOf(DRIFT));
    session.documents.access = access;
    expect(await host.readFile()).toMatchObject({ ok: false, error: { code } });
    session.documents.access = { kind: "granted" };
    expect(await host.readFile()).toMatchObject({ ok: true });
    expect(session.documents.openCount).toBe(0);
  });

  it("[X10] Office holds two copies at most, so that one which is not closed would be noticed", async () => {
    const { host } = await openExcelHost(workbookOf(DRIFT));
    for (let time = 0; time < 5; time += 1) expect((await host.readFile()).ok).toBe(true);
  });
});

/** Text that does not pack: 30 000 characters that follow no pattern a zip could use. */
function noise(seed: number): string {
  let state = seed + 1;
  let text = "";
  for (let at = 0; at < 30_000; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += String.fromCharCode(0x4e00 + (state >> 8) % 20_000);
  }
  return text;
}
