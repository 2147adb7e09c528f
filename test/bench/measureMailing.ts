import { checkMailing } from "../../src/domain/mailing/checkMailing";
import { findPersonalNumbers } from "../../src/domain/mailing/findPersonalNumbers";
import { DEFAULT_REVIEW_SETTINGS } from "../../src/domain/findings/ReviewSettings";
import type { FindingDraft } from "../../src/domain/findings/Rule";
import type { RecognisedWorkbook } from "../../src/domain/recognition/RecognisedTable";
import { gridOf } from "../../src/domain/workbook/SheetGrid";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { generateLayout } from "../builders/layoutGrammar";
import { recognise } from "../builders/layoutMisses";
import { Random } from "../builders/layoutRandom";
import { sheetOf, workbookOf } from "../builders/layoutSheet";
import { EMPTY_FACTS } from "../builders/packageFacts";

/** How often the personnummer finder takes another kind of number for a person's. */
export interface NumberKindScore {
  readonly kind: string;
  readonly n: number;
  /** Alone in a cell of its own column, as a list under its heading. */
  readonly inColumn: number;
  /** One in a sentence without any word for it. */
  readonly inSentence: number;
  /** One in a cell without heading or neighbour. */
  readonly alone: number;
}

const NOTHING: RecognisedWorkbook = { tables: [], links: [], unrecognised: [], questions: [], period: null };

/** Anything above info that the mailing checks say of `workbooks` generated clean workbooks. */
export function stopsOf(workbooks: number): readonly string[] {
  return Array.from({ length: workbooks }, (_, seed) => generateLayout(seed + 1).snapshot).flatMap((snapshot, index) =>
    stops(draftsOf(snapshot, recognise(snapshot))).map(({ rule, statement }) => `workbook ${String(index + 1)}: ${rule} ${statement.code}`),
  );
}

/** The finder against `each` numbers of every other kind; each list has 20 rows. */
export function measureNumberKinds(each: number): readonly NumberKindScore[] {
  return KINDS.map(({ kind, heading, make }) => {
    const random = new Random(9);
    const numbers = Array.from({ length: each }, () => make(random));
    const lists = Array.from({ length: Math.ceil(each / LIST) }, (_, index) => numbers.slice(index * LIST, (index + 1) * LIST));
    return {
      kind,
      n: each,
      inColumn: lists.reduce((sum, list) => sum + countNumbers(sheetCells([heading, ...list])), 0),
      inSentence: numbers.filter((number) => findPersonalNumbers(`Beloppet avser ${String(number)} enligt beslut.`).length > 0).length,
      alone: numbers.filter((number) => countNumbers(sheetCells([number])) > 0).length,
    };
  });
}

const LIST = 20;

interface NumberKind {
  readonly kind: string;
  readonly heading: string;
  readonly make: (random: Random) => CellValue;
}

const KINDS: readonly NumberKind[] = [
  { kind: "organisation numbers (556677-8899)", heading: "Org.nr", make: (random) => `${digits(random, 2)}${String(20 + random.between(0, 79))}${digits(random, 2)}-${digits(random, 4)}` },
  { kind: "organisation numbers, bare", heading: "Organisationsnummer", make: (random) => Number(`5${digits(random, 1)}${String(20 + random.between(0, 79))}${digits(random, 6)}`) },
  { kind: "account strings (4011-520-7712)", heading: "Kontosträng", make: (random) => `${digits(random, 4)}-${digits(random, 3)}-${digits(random, 4)}` },
  { kind: "account numbers, ten digits", heading: "Konto", make: (random) => Number(`4${digits(random, 9)}`) },
  { kind: "project codes with a date (240315-1234)", heading: "Projekt", make: (random) => `${date(random)}-${digits(random, 4)}` },
  { kind: "project codes (P240315-1234)", heading: "Kod", make: (random) => `P${date(random)}-${digits(random, 4)}` },
  { kind: "phone numbers (070-123 45 67)", heading: "Telefon", make: (random) => `070-${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}` },
  { kind: "phone numbers (0701234567)", heading: "Mobil", make: (random) => `07${digits(random, 8)}` },
  { kind: "moments (20240315-1405)", heading: "Utskrivet", make: (random) => `20${date(random)}-${moment(random)}` },
  { kind: "amounts of ten digits", heading: "Belopp", make: (random) => Number(`1${digits(random, 9)}`) },
];

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => String(random.between(0, 9))).join("");
}

function date(random: Random): string {
  return `2${String(random.between(0, 4))}${pad(random.between(1, 12))}${pad(random.between(1, 28))}`;
}

function moment(random: Random): string {
  return `${pad(random.between(0, 23))}${pad(random.between(0, 59))}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function sheetCells(cells: readonly CellValue[]): WorkbookSnapshot {
  return workbookOf([sheetOf("Lista", cells.map((cell) => ["", cell]))]);
}

/** Cells that are said to hold a personal number. */
function countNumbers(snapshot: WorkbookSnapshot): number {
  return draftsOf(snapshot, NOTHING).reduce((sum, { rule, cells }) => (rule === "personal-number" ? sum + cells.length : sum), 0);
}

function stops(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  return drafts.filter(({ severity }) => severity !== "info");
}

function draftsOf(snapshot: WorkbookSnapshot, recognised: RecognisedWorkbook): readonly FindingDraft[] {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const work = checkMailing({ snapshot, grids, recognised, settings: DEFAULT_REVIEW_SETTINGS, packageFacts: EMPTY_FACTS, workbook: snapshot, stamp: null, reportText: null, previous: null });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
