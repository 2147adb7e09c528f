// Records LibreOffice's answers to the formulas of libreOfficeCases.ts in libreOfficeAnswers.json.
// Run by hand, where LibreOffice is installed: npx tsx test/workbench/formulas/recordLibreOfficeAnswers.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formatCell } from "../../../src/domain/workbook/CellAddress";
import { isCellError, type CellScalar } from "../../../src/workbench/model/CellScalar";
import { FORMULAS, SHEETS } from "./libreOfficeCases";

const NEWER_FUNCTIONS = /\b(CONCAT|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|ISOWEEKNUM|DAYS|IFNA|XOR|AGGREGATE|STDEV\.S|STDEV\.P)(?=\()/g;

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function unescapeXml(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&amp;/g, "&");
}

function cellXml(row: number, column: number, content: CellScalar): string {
  const reference = formatCell(row, column);
  if (isCellError(content)) return `<c r="${reference}" t="e"><v>${content.error}</v></c>`;
  if (content === "") return "";
  if (typeof content === "number") return `<c r="${reference}"><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c r="${reference}" t="b"><v>${content ? 1 : 0}</v></c>`;
  if (content.startsWith("=")) {
    const formula = content.slice(1).replace(NEWER_FUNCTIONS, (name) => `_xlfn.${name}`);
    return `<c r="${reference}"><f>${escapeXml(formula)}</f></c>`;
  }
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(content)}</t></is></c>`;
}

function sheetXml(rows: readonly (readonly CellScalar[])[]): string {
  const body = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(row, column, cell)).join("")}</row>`).join("");
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
}

function workbookFile(sheets: readonly (readonly [name: string, rows: readonly (readonly CellScalar[])[]])[]): Uint8Array {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const list = sheets.map(([name], index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("");
  const links = sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("");
  const overrides = sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join("");
  const packageXmlns = "http://schemas.openxmlformats.org/package/2006";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packageXmlns}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${overrides}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageXmlns}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${list}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageXmlns}/relationships">${links}</Relationships>`,
  };
  sheets.forEach(([, rows], index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)])));
}

/** The values of column A of a sheet that LibreOffice wrote, by row. */
function readAnswers(file: Uint8Array, sheetNumber: number): Map<number, CellScalar> {
  const parts = unzipSync(file);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map((match) => textOf(match[1] ?? ""));
  const answers = new Map<number, CellScalar>();
  for (const [, row = "", attributes = "", value = ""] of text(`xl/worksheets/sheet${sheetNumber}.xml`).matchAll(/<c r="A(\d+)"([^>]*)>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?<v[^>]*>([^<]*)<\/v><\/c>/g)) {
    const type = / t="(\w+)"/.exec(attributes)?.[1];
    if (type === "s") answers.set(Number(row), shared[Number(value)] ?? "");
    else if (type === "b") answers.set(Number(row), value === "1");
    else answers.set(Number(row), type === "str" || type === "e" ? unescapeXml(value) : Number(value));
  }
  return answers;
}

function textOf(xml: string): string {
  return unescapeXml([...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => match[1]).join(""));
}

const folder = mkdtempSync(join(tmpdir(), "formulas-"));
try {
  const sheets = Object.entries(SHEETS);
  writeFileSync(join(folder, "formulas.xlsx"), workbookFile([...sheets, ["Fall", FORMULAS.map((formula) => [formula])]]));
  const program = process.env["LIBREOFFICE"] ?? "soffice";
  execFileSync(program, [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "formulas.xlsx")]);
  const answers = readAnswers(readFileSync(join(folder, "out", "formulas.xlsx")), sheets.length + 1);
  const recorded = FORMULAS.map((formula, index) => [formula, answers.get(index + 1) ?? ""]);
  const lines = recorded.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n");
  writeFileSync(join(import.meta.dirname, "libreOfficeAnswers.json"), `[\n${lines}\n]\n`);
  console.log(`${recorded.length} answers recorded`);
} finally {
  rmSync(folder, { recursive: true });
}
