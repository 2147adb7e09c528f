import { strToU8, zipSync } from "fflate";

/** A workbook for the gate: what stands in it, and what the mailing checks shall say of it; `[]` is a clean one. */
export interface MailingWorkbook {
  /** File name without ending. */
  readonly slug: string;
  /** `rule severity statement-code` of each finding of the mailing checks. */
  readonly says: readonly string[];
  readonly bytes: Uint8Array;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The Tax Agency's own made-up number for tests, and one that fails its check digit. */
const MADE_UP = "19121212-1212";
const INVALID = "19121212-1213";

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

/** One workbook for each check with the thing in it (`says`), and one with the like that is right (`-utan`). */
export function mailingWorkbooks(): readonly MailingWorkbook[] {
  return CASES.flatMap(([slug, says, having, lacking]) => [
    { slug: `utskick-${slug}`, says, bytes: mailingFile(having) },
    { slug: `utskick-${slug}-utan`, says: [], bytes: mailingFile(lacking) },
  ]);
}

const CASES: readonly (readonly [slug: string, says: readonly string[], having: MailingDesign, lacking: MailingDesign])[] = [
  ["personnummer-text", ["personal-number warning personalNumberFound"], { rows: [[`Beslutet avser ${MADE_UP} från maj.`]] }, { rows: [[`Beslutet avser ${INVALID} från maj.`]] }],
  [
    "personnummer-kolumn",
    ["personal-number warning personalNumberFound"],
    { rows: [["Personnummer"], [1212121212], ["121212-1212"]] },
    { rows: [["Projektnummer"], [1212121212], ["121212-1212"]] },
  ],
  ["personnummer-bladnamn", ["personal-number warning personalNumberFound"], { sheetName: `Ärende ${MADE_UP}` }, { sheetName: "Ärende 556677-8899" }],
  [
    "personnummer-kommentar",
    ["hidden-content info commentsLeft", "personal-number warning personalNumberInFile"],
    comment(`Avser ${MADE_UP}`),
    {},
  ],
  ["kommentar", ["hidden-content info commentsLeft"], comment("Ring ekonomen"), {}],
  ["personnummer-sidhuvud", ["personal-number warning personalNumberInFile"], header(`Akt ${MADE_UP}`), header("Akt 2024/117")],
  ["personnummer-lista", ["personal-number warning personalNumberInFile"], list(`Ja,${MADE_UP}`), list("Ja,Nej")],
  ["personnummer-egenskap", ["personal-number warning personalNumberInFile"], title(`Placering ${MADE_UP}`), title("Uppföljning juli")],
  ["personnummer-namn", ["personal-number warning personalNumberInFile"], name("Avser", `"${MADE_UP}"`), name("Avser", '"nämnden"')],
  [
    "personnummer-dold-rad",
    ["hidden-content info hiddenLines", "personal-number warning personalNumberFound"],
    { rows: [[`Underlag ${MADE_UP}`]], rowAttributes: { 10: ' hidden="1"' } },
    { rows: [["", ""]], rowAttributes: { 10: ' hidden="1"' } },
  ],
  [
    "smatal-belopp",
    ["small-count warning smallCountInSentence"],
    { rows: [["Två barn är placerade sedan mars till en kostnad av 1 900 kr per dygn."]] },
    { rows: [["Två medarbetare är anställda sedan mars till en kostnad av 190 tkr per år."]] },
  ],
  [
    "smatal",
    ["small-count info smallCountInSentence"],
    { rows: [["Tre av placeringarna under hösten var enligt LVU."]] },
    { rows: [["Tretton av placeringarna under hösten var enligt LVU."]] },
  ],
  ["dolt-blad", ["hidden-content info hiddenSheet"], { second: ["Arbetsblad", "hidden", [["Underlag"]]] }, { second: ["Arbetsblad", "visible", [["Underlag"]]] }],
  ["gomt-blad", ["hidden-content info hiddenSheet"], { second: ["Arbetsblad", "veryHidden", [["Underlag"]]] }, { second: ["Arbetsblad", "veryHidden", []] }],
  ["dolda-rader", ["hidden-content info hiddenLines"], { rows: [["Underlag"]], rowAttributes: { 10: ' hidden="1"' } }, { rows: [["Underlag"]] }],
  ["extern-formel", ["external-link warning formulaReadsOtherWorkbook"], link([["Från bokslutet", { formula: "[1]Blad1!A1", value: 5 }]]), { rows: [["Från bokslutet", { formula: "B4", value: 4_200 }]] }],
  ["extern-lank", ["external-link info linkToOtherWorkbook"], link([]), {}],
  [
    "anslutning",
    ["external-link info dataConnection"],
    { workbookRelations: [["connections", "connections.xml"]], more: { "xl/connections.xml": `<connections xmlns="${MAIN}"><connection id="1" name="Ekonomisystemet" type="5" refreshedVersion="6"/></connections>` } },
    {},
  ],
  ["namn-utan-mal", ["external-link info nameWithoutTarget"], name("Gammal", "#REF!$A$1"), name("Nuvarande", "Drift!$B$8")],
  ["manuell-berakning", ["stale-calculation warning manualCalculation"], calculation("manual"), calculation("auto")],
  ["utan-resultat", ["stale-calculation info formulasWithoutResult"], { rows: [["Kontroll", { formula: "B4+B5" }]] }, { rows: [["Kontroll", { formula: "B4+B5", value: 13_300 }]] }],
  ["utskriftsomrade", ["hidden-content info printAreaCutsTable"], printArea("$A$1:$C$8"), printArea("$A$1:$D$8")],
];

export function comment(text: string): MailingDesign {
  return {
    sheetRelations: [["comments", "../comments1.xml"]],
    more: {
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="B4" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`,
    },
  };
}

export function header(text: string): MailingDesign {
  return { sheetEnd: `<headerFooter><oddHeader>&amp;L${text}</oddHeader></headerFooter>` };
}

export function list(choices: string): MailingDesign {
  return { sheetEnd: `<dataValidations count="1"><dataValidation type="list" sqref="F4"><formula1>"${choices}"</formula1></dataValidation></dataValidations>` };
}

export function title(text: string): MailingDesign {
  return {
    more: {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title></cp:coreProperties>`,
    },
  };
}

export function name(text: string, formula: string): MailingDesign {
  return { workbookEnd: `<definedNames><definedName name="${text}">${formula.replace(/"/g, "&quot;")}</definedName></definedNames>` };
}

function printArea(area: string): MailingDesign {
  return { workbookEnd: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Drift!${area}</definedName></definedNames>` };
}

function calculation(mode: string): MailingDesign {
  return { rows: [["Kontroll", { formula: "B4+B5", value: 13_300 }]], workbookEnd: `<calcPr calcMode="${mode}"/>` };
}

function link(rows: readonly (readonly Cell[])[]): MailingDesign {
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

/** Later ones begin at rId9, so that they keep their number whatever stands before them. */
function relations(first: readonly (readonly [type: string, target: string])[], later: readonly (readonly [type: string, target: string])[] = []): string {
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
