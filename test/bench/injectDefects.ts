import type { Finding } from "../../src/domain/findings/Finding";
import { formatCellAddress, type CellAddress } from "../../src/domain/workbook/CellAddress";
import { layoutGround, reportGround, type DefectGround } from "../builders/defectGround";
import { TABLE_DEFECTS, type DefectKind, type InjectedDefect } from "../builders/defectKinds";
import { REPORT_DEFECTS } from "../builders/defectLinks";
import { ODD_DEFECTS } from "../builders/defectOdd";
import { reconciled, reviewed } from "../builders/defectReview";
import { Random } from "../builders/layoutRandom";

/** How one kind of defect fared. */
export interface KindScore {
  readonly kind: string;
  readonly n: number;
  readonly detected: number;
  readonly placed: number;
  /** Of `diagnosable`, those whose cause can be proved. */
  readonly diagnosed: number;
  readonly diagnosable: number;
  /** Defects that gave one finding above info and no more. */
  readonly alone: number;
  /** Seeds of the first misses, to be looked into. */
  readonly misses: readonly string[];
}

/** How the whole run fared. */
export interface InjectionScore {
  readonly kinds: readonly KindScore[];
  readonly clean: { readonly workbooks: number; readonly falseAlarms: number; readonly misses: readonly string[] };
}

const MOST_SEEDS_PER_DEFECT = 60;
const MOST_MISSES_TOLD = 5;

/** Injects `each` defects of each kind into generated workbooks, one a workbook, and reviews as many clean ones. */
export function injectDefects(each: number): InjectionScore {
  const kinds = [
    ...Object.entries(TABLE_DEFECTS).map(([kind, make]) => scoreKind(kind, make, each, eitherGround)),
    ...Object.entries(REPORT_DEFECTS).map(([kind, make]) => scoreKind(kind, make, each, reportGround)),
    ...Object.entries(ODD_DEFECTS).map(([kind, make]) => scoreKind(kind, make, each, ONE_TABLE.has(kind) ? eitherGround : reportGround)),
  ];
  return { kinds, clean: cleanRun(each) };
}

/** Odd defects of a single table. */
const ONE_TABLE: ReadonlySet<string> = new Set(["elsewhere", "pairOfRows", "differentScope", "excess-digits", "largeRounding"]);

/** Layouts of every kind and whole reports by turns. */
function eitherGround(seed: number): DefectGround | null {
  return seed % 3 === 0 ? reportGround(seed) : layoutGround(seed);
}

function scoreKind(kind: string, make: DefectKind, each: number, ground: (seed: number) => DefectGround | null): KindScore {
  const score = { n: 0, detected: 0, placed: 0, diagnosed: 0, diagnosable: 0, alone: 0 };
  const misses: string[] = [];
  for (let seed = 1; score.n < each && seed < each * MOST_SEEDS_PER_DEFECT; seed++) {
    const base = ground(seed);
    const defect = base && make(base, new Random(seed + 1000));
    if (!defect) continue;
    const verdict = judge(defect);
    score.n += 1;
    score.detected += Number(verdict.detected);
    score.placed += Number(verdict.placed);
    score.alone += Number(verdict.alone);
    score.diagnosable += Number(verdict.diagnosable);
    score.diagnosed += Number(verdict.diagnosed);
    if (verdict.note !== "" && misses.length < MOST_MISSES_TOLD) misses.push(`seed ${String(seed)}: ${verdict.note}`);
  }
  return { kind, ...score, misses };
}

interface Verdict {
  readonly detected: boolean;
  readonly placed: boolean;
  readonly alone: boolean;
  readonly diagnosable: boolean;
  readonly diagnosed: boolean;
  readonly note: string;
}

function judge(defect: InjectedDefect): Verdict {
  const findings = defect.isNarrated === true ? reviewed(defect.snapshot).findings : reconciled(defect.snapshot, defect.settings).findings;
  const above = findings.filter(({ severity }) => severity !== "info" || defect.isInfo === true);
  const places = new Set(defect.places.map(formatCellAddress));
  const speaksOf = (cells: readonly CellAddress[]): boolean => cells.some((cell) => places.has(formatCellAddress(cell)));
  const detecting = above.filter(({ cells, evidence }) => speaksOf(cells) || evidence.some((one) => speaksOf(one.cells)));
  const placed = above.filter(({ cells }) => speaksOf(cells.slice(0, 1)));
  const diagnosed = placed.some(({ diagnosis }) => diagnosis !== null && defect.causes.includes(diagnosis.kind));
  const diagnosable = defect.causes.length > 0;
  const isRight = placed.length > 0 && (!diagnosable || diagnosed);
  return {
    detected: detecting.length > 0,
    placed: placed.length > 0,
    alone: above.length === 1,
    diagnosable,
    diagnosed,
    note: isRight ? "" : `${defect.places.slice(0, 2).map(formatCellAddress).join(" ")} ${defect.causes.join("/")} found ${above.slice(0, 3).map(shortly).join("; ") || "nothing"}`,
  };
}

function shortly({ rule, cells, diagnosis, expected, actual }: Finding): string {
  return `${rule} ${cells[0] ? formatCellAddress(cells[0]) : ""} ${diagnosis?.kind ?? "-"} ${String(expected)}/${String(actual)}`;
}

function cleanRun(each: number): InjectionScore["clean"] {
  let workbooks = 0;
  let falseAlarms = 0;
  const misses: string[] = [];
  for (let seed = 1; workbooks < each; seed++) {
    const ground = eitherGround(seed);
    if (!ground) continue;
    workbooks += 1;
    const above = reconciled(ground.snapshot).findings.filter(({ severity }) => severity !== "info");
    falseAlarms += above.length;
    if (above.length > 0 && misses.length < MOST_MISSES_TOLD) misses.push(`seed ${String(seed)}: ${above.slice(0, 2).map(shortly).join("; ")}`);
  }
  return { workbooks, falseAlarms, misses };
}
