import type { FindingDraft } from "../findings/Rule";
import type { CellAddress } from "../workbook/CellAddress";

/** Rules that a formula proves; what they find says more of a contradiction's cause than the identity that it breaks. */
const PROVEN_BY_FORMULA: ReadonlySet<FindingDraft["rule"]> = new Set<FindingDraft["rule"]>(["formula-range", "constant-over-formula"]);

/**
 * Makes one finding of a contradiction and what the cells themselves show of its cause.
 *
 * A formula's proof takes over the contradiction at its cell, with the evidence; any other remark about a cell that a contradiction
 * is already placed at is dropped where it says the same.
 */
export function mergeProofs(contradictions: readonly FindingDraft[], remarks: readonly FindingDraft[]): readonly FindingDraft[] {
  const proofs = withoutSecondProofs(remarks.filter(({ rule, severity }) => PROVEN_BY_FORMULA.has(rule) && severity !== "info"));
  const taken = new Set<FindingDraft>();
  const merged = proofs.map((proof) => {
    const matching = contradictions.filter((one) => !taken.has(one) && isProvenBy(one, proof));
    for (const one of matching) taken.add(one);
    const main = matching.find((one) => isSame(one.cells[0], proof.cells[0])) ?? matching[0];
    return main ? takeOver(main, proof, matching) : proof;
  });
  const left = contradictions.filter((one) => !taken.has(one));
  const placed = new Set(left.map(({ rule, cells }) => `${rule} ${keyOf(cells[0])}`));
  const others = remarks.filter((one) => !PROVEN_BY_FORMULA.has(one.rule) && !placed.has(`${one.rule} ${keyOf(one.cells[0])}`));
  return [...left, ...merged, ...others];
}

/** A total's formula that leaves a row out needs no second proof that it reads another row or reckons with another month. */
function withoutSecondProofs(proofs: readonly FindingDraft[]): readonly FindingDraft[] {
  const first = proofs.filter((proof) => !differsInOnePart(proof));
  const told = new Set(first.flatMap(({ cells }) => cells.map(keyOf)));
  return [...first, ...proofs.filter((proof) => differsInOnePart(proof) && !told.has(keyOf(proof.cells[0])))];
}

function differsInOnePart({ statement }: FindingDraft): boolean {
  return statement.code === "formulaReadsOtherRow" || statement.code === "formulaHasOtherMonth";
}

/** The contradiction is at the proof's cell, or is one of the totals that the same fault breaks, or rests on the cell that reads another row. */
function isProvenBy(contradiction: FindingDraft, proof: FindingDraft): boolean {
  const first = keyOf(contradiction.cells[0]);
  if (proof.rule === "constant-over-formula") return first === keyOf(proof.cells[0]);
  if (differsInOnePart(proof)) return contradiction.evidence.some(({ cells }) => cells.some((cell) => isSame(cell, proof.cells[0])));
  return proof.cells.some((cell) => keyOf(cell) === first) && contradiction.evidence.some(({ cells }) => keyOf(cells[0]) === first);
}

/** What a contradiction states of its own cell stays; where it is placed elsewhere, the formula's cell is the one to look at. */
function takeOver(main: FindingDraft, proof: FindingDraft, matching: readonly FindingDraft[]): FindingDraft {
  const placed = differsInOnePart(proof) && !isSame(main.cells[0], proof.cells[0]) ? proof : main;
  return {
    ...placed,
    rule: differsInOnePart(proof) ? main.rule : proof.rule,
    severity: "error",
    cells: differsInOnePart(proof) ? withFirst(proof.cells, placed.cells) : placed.cells,
    statement: proof.statement,
    diagnosis: proof.diagnosis ?? main.diagnosis,
    evidence: matching.flatMap(({ evidence }) => evidence),
  };
}

function withFirst(first: readonly CellAddress[], others: readonly CellAddress[]): readonly CellAddress[] {
  return [...first, ...others.filter((cell) => !first.some((one) => isSame(one, cell)))];
}

function isSame(a: CellAddress | undefined, b: CellAddress | undefined): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(cell: CellAddress | undefined): string {
  return cell ? JSON.stringify([cell.sheet, cell.row, cell.column]) : "";
}
