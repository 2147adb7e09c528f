import type { FindingDraft } from "../../findings/Rule";
import type { RuleCode } from "../../findings/RuleCode";
import { diagnoseLocated } from "../diagnosis/diagnose";
import { amountOrZero, columnOf, isBlank, rowOf, type FigureCell } from "../FigureTable";
import { expectedOf, type Identity, type IdentityKind } from "../Identity";
import type { LocatedError } from "../locateErrors";
import type { ReconciliationStatement, RowKind } from "../ReconciliationStatement";
import { draftOf, namesOf } from "./draftOf";

const SUM_KINDS: ReadonlySet<IdentityKind> = new Set<IdentityKind>(["total", "subtotal", "causeTotal", "measureTotal"]);
const LINK_KINDS: ReadonlySet<IdentityKind> = new Set<IdentityKind>([
  "sameFact", "tableTotal", "rollUp", "causeTotalOfVariance", "causeRowOfVariance",
]);

/** A finding for a wrong cell; cells of the same row that are wrong because of it come along as `consequences`. */
export function locatedDraft(error: LocatedError, consequences: readonly LocatedError[]): FindingDraft {
  const { cell, correction, mends } = error;
  const broken = [...mends, ...consequences.flatMap((other) => other.mends)];
  if (isBlank(cell)) return missingDraft(cell, correction, broken);
  const primary = primaryOf(cell, mends);
  return draftOf({
    rule: ruleOf(primary, cell),
    severity: "error",
    cell,
    belongs: roundedLike(cell, amountOrZero(cell) + correction),
    diagnosis: diagnoseLocated(error),
    broken,
    statement: statementOf(cell, primary, mends.length),
  });
}

/** A blank that its row or its column needs filled. */
export function missingDraft(cell: FigureCell, belongs: number, broken: readonly Identity[]): FindingDraft {
  return draftOf({
    rule: "missing-value",
    severity: "warning",
    cell,
    belongs,
    diagnosis: null,
    broken,
    statement: { code: "valueMissing", ...namesOf(cell) },
  });
}

/** The identity that says most of a cell: the sum or the row that states it, else the row it stands in, else its column, else a link. */
function primaryOf(cell: FigureCell, mends: readonly Identity[]): Identity {
  const [first] = [...mends].sort((a, b) => primacy(b, cell) - primacy(a, cell));
  if (!first) throw new Error("A located error mends at least one identity");
  return first;
}

function primacy(identity: Identity, cell: FigureCell): number {
  const states = identity.result.key === cell.key;
  if (LINK_KINDS.has(identity.kind)) return 0;
  if (SUM_KINDS.has(identity.kind)) return states ? 4 : 1;
  return states ? 3 : 2;
}

function ruleOf(primary: Identity, cell: FigureCell): RuleCode {
  return primary.kind === "total" && rowOf(cell).kind === "subtotal" && primary.result.key === cell.key ? "subtotal" : primary.rule;
}

/** What an identity says of the cell that states its result; of any other cell only that several identities speak against it. */
export function statementOf(cell: FigureCell, identity: Identity, against: number): ReconciliationStatement {
  const names = namesOf(cell);
  if (identity.result.key !== cell.key) return { code: "figureDiffers", ...names, against };
  if (SUM_KINDS.has(identity.kind)) return { code: "totalDiffers", ...names };
  return isRowKind(identity.kind) ? { code: "rowFigureDiffers", ...names, kind: identity.kind } : { code: "figureDiffers", ...names, against };
}

function isRowKind(kind: IdentityKind): kind is RowKind {
  return !SUM_KINDS.has(kind) && !LINK_KINDS.has(kind);
}

/** A finding for a row whose stated result is not what its inputs make, where nothing else tells which cell is wrong; `carried` follows from it. */
export function rowDraft(identity: Identity, diagnosis: FindingDraft["diagnosis"], carried: readonly Identity[] = []): FindingDraft {
  const { result, terms } = identity;
  const blanks = terms.filter(({ cell }) => isBlank(cell));
  const [blank] = blanks;
  if (blank && blanks.length === 1 && identity.form === "linear") {
    const belongs = (amountOrZero(result) - expectedOf(identity)) / blank.weight;
    return missingDraft(blank.cell, belongs, [identity, ...carried]);
  }
  return draftOf({
    rule: identity.rule,
    severity: "error",
    cell: result,
    belongs: roundedLike(result, expectedOf(identity)),
    diagnosis,
    broken: [identity, ...carried],
    statement: statementOf(result, identity, 1),
  });
}

/** A computed percentage as the column shows percentages. */
function roundedLike(cell: FigureCell, value: number): number {
  const { content, stepAmount } = columnOf(cell);
  if (content !== "percent") return value;
  const step = stepAmount > 0 ? stepAmount : 0.01;
  return Number((Math.round(value / step) * step).toFixed(6));
}
