import { appendTo } from "../../appendTo";
import type { FindingDraft } from "../../findings/Rule";
import type { CellAddress } from "../../workbook/CellAddress";
import type { SheetSnapshot } from "../../workbook/WorkbookSnapshot";
import type { MailingContext } from "../MailingContext";
import { mailingDraft } from "../mailingDraft";

/** "'K:\Ekonomi\[bokslut.xlsx]Drift'!A1" and "[1]Drift!A1": the brackets stand before a sheet's name, unlike a table's. */
const OTHER_WORKBOOK = /\[([^[\]@#]+)\][^[\]!,()+*/]*!/g;

/**
 * M13 `external-link`: figures that the receiver cannot follow, since they stand in another workbook or a database.
 *
 * One finding a target, at the first formula that reads it. Example: `='[bokslut.xlsx]Drift'!B4` in 12 cells is one warning at the first.
 */
export function* externalLinkFindings(context: MailingContext): Generator<number, readonly FindingDraft[]> {
  const { snapshot, packageFacts } = context;
  const readers = new Map<string, CellAddress[]>();
  for (const sheet of snapshot.sheets) yield* collectReaders(sheet, readers);
  const formulas = [...readers].map(([target, cells]) =>
    mailingDraft("external-link", "warning", cells, { code: "formulaReadsOtherWorkbook", target: fileNameOf(target, packageFacts), count: cells.length }),
  );
  return [...formulas, ...linksInFile(readers.size === 0, packageFacts), ...brokenNames(context)];
}

/** Cells looked at between two yields: some milliseconds where each holds a long formula. */
const CELLS_PER_SLICE = 5_000;

function* collectReaders(sheet: SheetSnapshot, readers: Map<string, CellAddress[]>): Generator<number, void> {
  let cells = 0;
  for (let r = 0; r < sheet.formulas.length; r++) {
    const row = sheet.formulas[r] ?? [];
    cells += row.length;
    if (cells > CELLS_PER_SLICE) {
      cells = 0;
      yield r / sheet.formulas.length;
    }
    for (let c = 0; c < row.length; c++) {
      const formula = row[c];
      if (typeof formula !== "string" || formula.charCodeAt(0) !== 61 || !formula.includes("[")) continue;
      const cell = { sheet: sheet.name, row: sheet.origin.row + r, column: sheet.origin.column + c };
      for (const target of targetsOf(formula)) appendTo(readers, target, cell);
    }
  }
}

function targetsOf(formula: string): ReadonlySet<string> {
  return new Set([...formula.replace(/"[^"]*"/g, "").matchAll(OTHER_WORKBOOK)].map((match) => match[1] ?? ""));
}

/** Links that no formula shows are still in the file; those that a formula shows are already told. */
function linksInFile(isUnseen: boolean, facts: MailingContext["packageFacts"]): FindingDraft[] {
  if (facts === null) return [];
  const links = isUnseen ? facts.externalLinks : [];
  return [
    ...links.map((target) => mailingDraft("external-link", "info", [], { code: "linkToOtherWorkbook", target })),
    ...facts.connections.map((name) => mailingDraft("external-link", "info", [], { code: "dataConnection", name })),
  ];
}

/** Names of what is gone; those that Excel and Avstämt keep for themselves come and go with their rows and mean nothing. */
function brokenNames({ snapshot, packageFacts }: MailingContext): FindingDraft[] {
  const names = packageFacts?.brokenNames ?? snapshot.names.filter(({ formula }) => formula.includes("#REF!")).map(({ name }) => name);
  return names.filter((name) => !/^_/.test(name)).map((name) => mailingDraft("external-link", "info", [], { code: "nameWithoutTarget", name }));
}

/** In the file "[1]" is the first of its links; Excel itself shows the name. */
function fileNameOf(target: string, facts: MailingContext["packageFacts"]): string {
  const link = /^\d+$/.test(target) ? facts?.externalLinks[Number(target) - 1] : undefined;
  return link === undefined ? target : link.replace(/^.*[\\/]/, "");
}
