import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { reviewFile } from "../../src/cli/reviewFile";
import { acceptFinding } from "../../src/domain/findings/acceptance";
import { EMPTY_STATE, writeStoredState } from "../../src/domain/findings/storedState";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";
import { DirectHost } from "../../src/workbench/direct/DirectHost";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";

const ROOT = join(__dirname, "..", "..");
const WORKBOOKS = join(ROOT, "test", "workbooks");
const JULY = join(WORKBOOKS, "manad-juli.xlsx");
const MARCH = join(WORKBOOKS, "manad-mars.xlsx");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "avstamt-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function check(...args: readonly string[]): Run {
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(ROOT, "src", "cli", "check.ts"), ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Cells, names and types of a value, so that a whole document's shape is one assertion. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}

function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** The smallest workbook of one sheet with the XML given as its data. */
function workbookBytes(sheetData: string): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${sheetData}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The workbook with every finding of its own accepted, as the pane would have kept it. */
async function acceptEverything(path: string): Promise<Uint8Array> {
  const reviewed = await reviewFile(path, DEFAULT_REVIEW_OPTIONS);
  if (!reviewed.ok) throw new Error(reviewed.error.detail);
  const { review, workbook } = reviewed.value;
  const grounds = { scope: "thisFigure", reason: "Stämt av", signature: "A. P.", time: "2026-01-01T12:00:00Z" } as const;
  const acceptances = review.findings.map((finding) => acceptFinding(finding, grounds));
  await new DirectHost(workbook).writeStoredState(writeStoredState({ ...EMPTY_STATE, acceptances }));
  const saved = saveXlsx(workbook);
  if (!saved.ok) throw new Error(saved.error.detail);
  return saved.value;
}

describe("the check command", () => {
  test("[C1, C2] one file is printed as one object of the contract's shape", () => {
    const { status, stdout, stderr } = check(JULY, "--json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const document: unknown = JSON.parse(stdout);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(shapeOf(document)).toMatchObject({
      schema: "number",
      workbook: { file: "string", sheets: "number", cells: "number", period: "string" },
      tables: [{ id: "string", sheet: "string", range: "string", kind: "string", columns: [{ column: "string", header: "string", role: "string" }], rows: {} }],
      computed: [{ table: "string", row: "number", label: "string", values: {} }],
      checks: { performed: "number", exact: "number", rounding: "number", broken: "number" },
      findings: [{ id: "string", rule: "string", severity: "string", cells: ["string"], message: { sv: "string", en: "string" } }],
      narrative: [{ cell: "string", start: "number", length: "number", value: "number", unit: "string" }],
      gate: { open: "number", checked: ["string"] },
      timing: { readMs: "number", analyseMs: "number" },
    });
    expect(document).toMatchObject({ schema: 1, workbook: { file: "manad-juli.xlsx", period: "2024-07" }, accepted: [] });
  });

  test("[C1, C4] several files are printed as a list, an unreadable one as an error in its place", () => {
    const broken = fileOf("trasig.xlsx", strToU8("ingen arbetsbok"));
    const { status, stdout } = check(MARCH, broken, "--json");
    const document: { schema: number; workbooks: { workbook: { file: string }; error?: { code: string; message: string } }[] } = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(document.workbooks.map(({ workbook, error }) => [workbook.file, error?.code ?? null])).toEqual([
      ["manad-mars.xlsx", null],
      ["trasig.xlsx", "notAWorkbook"],
    ]);
  });

  test("[C3] an unusable call prints one line on standard error and nothing else", () => {
    const calls = [[], ["finns-inte.xlsx"], [JULY, "--lang", "de"], [JULY, "--forecast", "gissning"], [JULY, "--period", "juli"], [JULY, MARCH, "--summary", "ut.xlsx"], [JULY, "--okänd"]];
    for (const call of calls) {
      const { status, stdout, stderr } = check(...call);
      expect({ call, status, stdout, lines: stderr.trim().split("\n").length }).toEqual({ call, status: 2, stdout: "", lines: 1 });
    }
  });

  test("[C11] a folder stands for the workbooks in it, and an empty one is told", () => {
    const boards = mkdtempSync(join(folder, "nämnder-"));
    expect(check(boards)).toMatchObject({ status: 2, stdout: "" });
    copyFileSync(MARCH, join(boards, "b.xlsx"));
    copyFileSync(JULY, join(boards, "a.xlsx"));
    writeFileSync(join(boards, "~$a.xlsx"), "");
    const document: { workbooks: { workbook: { file: string } }[] } = JSON.parse(check(boards, "--json").stdout);
    expect(document.workbooks.map(({ workbook }) => workbook.file)).toEqual(["a.xlsx", "b.xlsx"]);
  });

  test("[C5] the file that is read is not changed, also when a summary is written beside it", () => {
    const copy = join(folder, "kopia.xlsx");
    copyFileSync(JULY, copy);
    const out = join(folder, "med-sammanfattning.xlsx");
    const { status, stderr } = check(copy, "--summary", out, "--json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(readFileSync(copy).equals(readFileSync(JULY))).toBe(true);
    const again: { workbook: { sheets: number } } = JSON.parse(check(out, "--json").stdout);
    const before: { workbook: { sheets: number } } = JSON.parse(check(copy, "--json").stdout);
    expect(again.workbook.sheets).toBe(before.workbook.sheets + 2);
  });

  test("[C6] what was accepted in the workbook stays as accepted and does not count", async () => {
    const accepted = join(folder, "godkänd.xlsx");
    writeFileSync(accepted, await acceptEverything(JULY));
    const { status, stdout } = check(accepted, "--json");
    const document: { findings: { id: string; severity: string; accepted?: boolean }[]; accepted: string[]; gate: { open: number } } = JSON.parse(stdout);
    const errors = document.findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    expect({ status, open: document.gate.open, unaccepted: errors.filter((finding) => finding.accepted !== true) }).toEqual({ status: 0, open: 0, unaccepted: [] });
    expect(document.accepted).toEqual(expect.arrayContaining(errors.map(({ id }) => id)));
  });

  test("[C7] without --json the report is Swedish, or English when asked for", () => {
    expect(check(JULY).stdout).toContain("att kontrollera");
    expect(check(JULY, "--lang", "en").stdout).toContain("to check");
  });

  test("[C8] an empty workbook and one of formatted empty cells are read without a finding", () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => `<row r="${row + 1}">${Array.from({ length: 20 }, (__, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" s="0"/>`).join("")}</row>`);
    for (const [name, data] of [["tom.xlsx", ""], ["formaterad.xlsx", rows.join("")]] as const) {
      const { status, stdout } = check(fileOf(name, workbookBytes(data)), "--json");
      const document: { workbook: { cells: number }; findings: unknown[]; tables: unknown[] } = JSON.parse(stdout);
      expect({ status, cells: document.workbook.cells, findings: document.findings, tables: document.tables }).toEqual({ status: 0, cells: 0, findings: [], tables: [] });
    }
  });

  test("[C2] a readable workbook without findings ends with 0", () => {
    const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>Anteckningar</t></is></c></row>';
    expect(check(fileOf("anteckning.xlsx", workbookBytes(data)), "--json").status).toBe(0);
  });

  test("[C10] the report ends with the gate, and several files begin with one line each", () => {
    const one = check(JULY).stdout.trimEnd().split("\n");
    expect(one[one.length - 3]).toMatch(/^Utskick: \d+ att kontrollera först \(\d+ slag av kontroller gjorda\)$/);
    expect(one[one.length - 1]).toMatch(/^Följer med filen: /);
    const note = fileOf("anteckning.xlsx", workbookBytes('<row r="1"><c r="A1" t="inlineStr"><is><t>Anteckningar</t></is></c></row>'));
    const several = check(note, JULY, join(folder, "saknas.xlsx")).stdout.split("\n").slice(0, 4);
    expect(several[0]).toBe("3 filer, 1 utan något som hindrar utskick");
    expect(several[1]).toBe("  anteckning.xlsx  inget hindrar utskick");
    expect(several[2]).toMatch(/^ {2}manad-juli\.xlsx {2}\d+ att rätta/);
    expect(several[3]).toBe("  saknas.xlsx      finns inte");
  });

  test("[M21] the copy with the summary says that it is the workbook that was checked", () => {
    const out = join(folder, "stamplad.xlsx");
    check(JULY, "--summary", out);
    expect(check(out).stdout).toMatch(/^Oförändrad sedan avstämningen \d{4}-\d\d-\d\d \d\d:\d\d, kommandoraden$/m);
  });
});
