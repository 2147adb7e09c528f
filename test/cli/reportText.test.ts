import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordReport } from "../builders/wordReport";

const ROOT = join(__dirname, "..", "..");
const JULY = join(ROOT, "test", "workbooks", "manad-juli.xlsx");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "avstamt-text-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const WRONG = "Socialnämnden redovisar ett underskott per juli motsvarande 9 600 tkr.";
const RIGHT = "Prognosen för helåret är ett underskott om 17 600 tkr.";
const CLAIM = "Socialnämnden håller sin budget på helåret.";
const LIST = ["Åtgärderna om 6 000 tkr fördelar sig enligt följande:", "Vikarier 2 500 tkr", "Lokaler 1 500 tkr", "Resor 1 000 tkr"];

interface TextFinding {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
  readonly text?: { readonly paragraph: number; readonly start: number; readonly length: number };
  readonly message: { readonly sv: string };
}

interface Reply {
  readonly findings: readonly TextFinding[];
  readonly narrative: readonly { readonly text?: { readonly paragraph: number }; readonly value: number; readonly ties: readonly string[] }[];
}

function check(name: string, bytes: Uint8Array | string, ...more: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  return spawnSync(process.execPath, [tsx, join(ROOT, "src", "cli", "check.ts"), JULY, "--text", path, ...more], { encoding: "utf8" });
}

function findingsIn(name: string, bytes: Uint8Array | string): readonly TextFinding[] {
  const reply: Reply = JSON.parse(check(name, bytes, "--json").stdout);
  return reply.findings.filter(({ text }) => text !== undefined);
}

/** What a finding says, without its wording. */
const factOf = ({ rule, severity, cells, text }: TextFinding) => ({ rule, severity, cells, start: text?.start, length: text?.length });

describe("check --text", () => {
  it("[C20] a .docx and a .txt with the same sentences give the same findings, with paragraph, span and contradicted cells", () => {
    const word = findingsIn(
      "rapport.docx",
      wordReport([{ heading: 1, text: "Ekonomi" }, { text: RIGHT }, { text: WRONG }, { text: CLAIM }, { text: LIST[0] ?? "" }, ...LIST.slice(1).map((text) => ({ bullet: 1, text })), { table: [["Underskott 9 600 tkr per juli", "1 200"]] }]),
    );
    const plain = findingsIn("rapport.txt", ["Ekonomi", "", RIGHT, "", WRONG, CLAIM, LIST[0], ...LIST.slice(1)].join("\r\n"));
    expect(word.map(factOf)).toEqual([
      { rule: "narrative-amount", severity: "error", cells: ["Driftredovisning!D12"], start: 60, length: 9 },
      { rule: "narrative-amount", severity: "warning", cells: [], start: 14, length: 9 },
      { rule: "narrative-claim", severity: "warning", cells: ["Driftredovisning!H12"], start: 14, length: 17 },
    ]);
    expect(plain.map(factOf)).toEqual(word.map(factOf));
    expect(word.map(({ text }) => text?.paragraph)).toEqual([3, 5, 4]);
  });

  it("[C20] the amounts of the text stand among the narrative, tied or left alone, and an error decides the exit status", () => {
    const { status, stdout } = check("rapport.txt", `${RIGHT}\n${WRONG}\nHyran är 12 tkr.`, "--json");
    const reply: Reply = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(reply.narrative.filter(({ text }) => text !== undefined).map(({ text, value, ties }) => [text?.paragraph, value, ties])).toEqual([
      [1, -17600, ["Driftredovisning!H12"]],
      [2, -9600, ["Driftredovisning!D12"]],
      [3, 12, []],
    ]);
  });

  it("[C20] the readable report tells the sentence's finding in Swedish", () => {
    expect(check("rapport.txt", WRONG).stdout.replace(/\u00a0/g, " ")).toContain("Byt 9 600 tkr mot 9 000 tkr.");
  });

  it("[C20] a file that gives no text is refused with one line and status 2", () => {
    const { status, stdout, stderr } = check("rapport.docx", "no zip");
    expect({ status, stdout, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 });
  });
});
