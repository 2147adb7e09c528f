import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

type Cell = string | number | { readonly formula: string; readonly value?: number };

/** What a workbook of the gate holds beside its budget table. */
export interface MailingDesign {
  /** Other contents in cells of the budget table, by row and column from 0. */
  readonly budget?: readonly (readonly [row: number, column: number, value: Cell])[];
  /** Texts and numbers below the budget table of the first sheet. */
  readonly rows?: readonly (readonly Cell[])[];
  /** XML after the sheet's data, and before it. */
  readonly sheetEnd?: string;
  readonly sheetStart?: string;
  /** Attributes of the rows by number, from 1. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  readonly sheetName?: string;
  readonly workbookEnd?: string;
  /** A second sheet: its name, its state ("hidden") and its rows. */
  readonly second?: readonly [name: string, state: string, rows: readonly (readonly Cell[])[]];
  readonly sheetRelations?: readonly (readonly [type: string, target: string])[];
  readonly workbookRelations?: readonly (readonly [type: string, target: string])[];
  readonly more?: Readonly<Record<string, string>>;
}

/** A budget table whose figures agree: 4 rows and a total, variance = budget - actual. */
const BUDGET: readonly (readonly Cell[])[] = [
  ["Exempelnämnden, uppföljning till och med juli 2024 (tkr)"],
  [],
  ["Verksamhet", "Budget jan-jul", "Utfall jan-jul", "Avvikelse"],
  ["Förskola", 4_200, 4_150, 50],
  ["Grundskola", 9_100, 9_240, -140],
  ["Gymnasium", 3_050, 3_000, 50],
  ["Fritid", 1_210, 1_190, 20],
  ["Summa", 17_560, 17_580, -20],
  [],
];

/** A note at B4. */
export function comment(text: string): MailingDesign {
  return {
    sheetRelations: [["comments", "../comments1.xml"]],
    more: {
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="B4" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`,
    },
  };
}

/** A header of the page. */
export function header(text: string): MailingDesign {
  return { sheetEnd: `<headerFooter><oddHeader>&amp;L${text}</oddHeader></headerFooter>` };
}

/** A drop-down list of choices at F4. */
export function list(choices: string): MailingDesign {
  return { sheetEnd: `<dataValidations count="1"><dataValidation type="list" sqref="F4"><formula1>"${choices}"</formula1></dataValidation></dataValidations>` };
}

/** The file's title. */
export function title(text: string): MailingDesign {
  return {
    more: {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title></cp:coreProperties>`,
    },
  };
}

/** A defined name of the workbook. */
export function name(text: string, formula: string): MailingDesign {
  return { workbookEnd: `<definedNames><definedName name="${text}">${formula.replace(/"/g, "&quot;")}</definedName></definedNames>` };
}

/** A print area of the first sheet. */
export function printArea(area: string): MailingDesign {
  return { workbookEnd: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Drift!${area}</definedName></definedNames>` };
}

/** A formula in a workbook of that calculation mode. */
export function calculation(mode: string): MailingDesign {
  return { rows: [["Kontroll", { formula: "B4+B5", value: 13_300 }]], workbookEnd: `<calcPr calcMode="${mode}"/>` };
}

/** A link to another workbook. */
export function link(rows: readonly (readonly Cell[])[]): MailingDesign {
  return {
    rows,
    workbookRelations: [["externalLink", "externalLinks/externalLink1.xml"]],
    workbookEnd: '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
    more: {
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="bokslut.xlsx" TargetMode="External"/></Relationships>`,
    },
  };
}

/** Zip entries carry a time; a fixed one makes the same file each time. */
const MADE = new Date(2024, 0, 1);

/** The file of a design. */
export function mailingFile(design: MailingDesign): Uint8Array {
  const { second, more = {} } = design;
  const sheets: readonly (readonly [name: string, state: string])[] = [[design.sheetName ?? "Drift", "visible"], ...(second ? [[second[0], second[1]] as const] : [])];
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length, Object.keys(more)),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"], ...("docProps/core.xml" in more ? [["core-properties", "docProps/core.xml"] as const] : [])]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets.map(([sheet, state], index) => `<sheet name="${sheet}" sheetId="${String(index + 1)}" state="${state}" r:id="rId${String(index + 1)}"/>`).join("") +
      `</sheets>${design.workbookEnd ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(sheets.map((_, index) => ["worksheet", `worksheets/sheet${String(index + 1)}.xml`] as const), design.workbookRelations),
    "xl/worksheets/sheet1.xml": sheetXml([...budgetOf(design), ...(design.rows ?? [])], design),
    ...(second ? { "xl/worksheets/sheet2.xml": sheetXml(second[2], {}) } : {}),
    ...(design.sheetRelations ? { "xl/worksheets/_rels/sheet1.xml.rels": relations(design.sheetRelations) } : {}),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)])), { mtime: MADE });
}

function budgetOf({ budget = [] }: MailingDesign): readonly (readonly Cell[])[] {
  return BUDGET.map((line, row) => line.map((value, column) => budget.find(([r, c]) => r === row && c === column)?.[2] ?? value));
}

/** A part's relations. Later ones begin at rId9, so that they keep their number whatever stands before them. */
export function relations(first: readonly (readonly [type: string, target: string])[], later: readonly (readonly [type: string, target: string])[] = []): string {
  const line = ([type, target]: readonly [string, string], id: number): string => {
    const full = type === "core-properties" ? `${PACKAGE}/metadata/core-properties` : `${OFFICE}/${type}`;
    return `<Relationship Id="rId${String(id)}" Type="${full}" Target="${target}"/>`;
  };
  return `<Relationships xmlns="${PACKAGE}">${[...first.map((one, index) => line(one, index + 1)), ...later.map((one, index) => line(one, index + 9))].join("")}</Relationships>`;
}

const PART_TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/comments/, `${TYPES}.comments+xml`],
  [/externalLink\d*\.xml$/, `${TYPES}.externalLink+xml`],
  [/connections/, `${TYPES}.connections+xml`],
  [/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
];

function contentTypes(sheets: number, more: readonly string[]): string {
  const own = ["/xl/workbook.xml", ...Array.from({ length: sheets }, (_, index) => `/xl/worksheets/sheet${String(index + 1)}.xml`)];
  const overrides = own.map((path, index) => `<Override PartName="${path}" ContentType="${TYPES}.${index === 0 ? "sheet.main" : "worksheet"}+xml"/>`);
  const others = more.flatMap((path) => PART_TYPES.filter(([pattern]) => pattern.test(path)).map(([, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`));
  return (
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}${others.join("")}</Types>`
  );
}

function sheetXml(rows: readonly (readonly Cell[])[], { sheetEnd = "", sheetStart = "", rowAttributes = {} }: MailingDesign): string {
  const lines = rows.map((row, r) => {
    const cells = row.flatMap((cell, c) => (cell === "" ? [] : [cellXml(cell, `${String.fromCharCode(65 + c)}${String(r + 1)}`)]));
    return `<row r="${String(r + 1)}"${rowAttributes[r + 1] ?? ""}>${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheetStart}<sheetData>${lines.join("")}</sheetData>${sheetEnd}</worksheet>`;
}

function cellXml(cell: Cell, place: string): string {
  if (typeof cell === "number") return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (typeof cell === "string") return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  return `<c r="${place}"><f>${cell.formula}</f>${cell.value === undefined ? "" : `<v>${String(cell.value)}</v>`}</c>`;
}
