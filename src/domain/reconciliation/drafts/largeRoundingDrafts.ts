import type { FindingDraft } from "../../findings/Rule";
import type { CellAddress } from "../../workbook/CellAddress";
import { addressOf } from "../FigureTable";
import { cellsOf, expectedOf, gradeOf, residualOf, type Identity } from "../Identity";
import { draftOf, namesOf } from "./draftOf";
import { distinctAddresses } from "./evidenceOf";

/** More cells than this are no help in finding the place. */
const MOST_CELLS = 8;

/**
 * What only unusually large rounding explains: worth knowing, one finding for each table, at the total that misses most of what rounding
 * allows. A cell that a contradiction is about is left out: there, another identity breaks too, and rounding is no explanation.
 */
export function largeRoundingDrafts(identities: readonly Identity[], contradictions: readonly FindingDraft[]): readonly FindingDraft[] {
  const wrong = keysOf(contradictions.flatMap(({ cells }) => cells.slice(0, 1)));
  const broken = keysOf(contradictions.flatMap(({ evidence }) => evidence.flatMap(({ cells }) => cells)));
  const isExplained = (identity: Identity): boolean =>
    broken.has(keyOf(addressOf(identity.result))) || cellsOf(identity).some((cell) => wrong.has(keyOf(addressOf(cell))));
  const byTable = new Map<string, Identity[]>();
  for (const identity of identities) {
    if (gradeOf(identity) !== "largeRounding" || isExplained(identity)) continue;
    const { id } = identity.result.figures.table;
    byTable.set(id, [...(byTable.get(id) ?? []), identity]);
  }
  return [...byTable.values()].flatMap((large) => {
    const [main, ...others] = [...large].sort((a, b) => shareOfAllowance(b) - shareOfAllowance(a) || a.result.key - b.result.key);
    return main ? [largeRoundingDraft(main, others)] : [];
  });
}

function keysOf(cells: readonly CellAddress[]): ReadonlySet<string> {
  return new Set(cells.map(keyOf));
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return JSON.stringify([sheet, row, column]);
}

function shareOfAllowance(identity: Identity): number {
  return Math.abs(residualOf(identity)) / identity.allowance.worst;
}

function largeRoundingDraft(main: Identity, others: readonly Identity[]): FindingDraft {
  const draft = draftOf({
    rule: main.rule,
    severity: "info",
    cell: main.result,
    belongs: expectedOf(main),
    diagnosis: { kind: "rounding", cells: [], labels: [], figure: null, chance: 0 },
    broken: [main, ...others],
    statement: { code: "roundingIsLarge", ...namesOf(main.result), others: others.length },
  });
  return { ...draft, cells: distinctAddresses([main.result, ...others.map(({ result }) => result), ...cellsOf(main)].map(addressOf)).slice(0, MOST_CELLS) };
}
