import type { Diagnosis } from "../../findings/Finding";
import type { FindingDraft } from "../../findings/Rule";
import { diagnoseIdentity } from "../diagnosis/diagnose";
import { addressOf, amountAt, amountOrZero, cellAt, columnWithRole, rowOf, type FigureCell } from "../FigureTable";
import { expectedOf, residualOf, type Identity } from "../Identity";
import { draftOf } from "./draftOf";

/** A finding for a cause table whose total is not the variance that it explains. */
export function causeTotalDraft(identity: Identity): FindingDraft {
  const { result } = identity;
  const variance = explainedBy(identity);
  const flipped = turnedSign(identity);
  const common = { rule: identity.rule, cell: result, belongs: expectedOf(identity), broken: [identity] };
  const words = { label: rowOf(result).label, explained: rowOf(variance).label };
  return flipped
    ? draftOf({ ...common, severity: "warning", diagnosis: flipped, statement: { code: "causesHaveTurnedSign", ...words } })
    : draftOf({ ...common, severity: "error", diagnosis: causeDiagnosis(identity), statement: { code: "causesDoNotExplain", ...words } });
}

function explainedBy(identity: Identity): FigureCell {
  const [term] = identity.terms;
  if (!term) throw new Error("A cause explains a variance");
  return term.cell;
}

/** The whole table has the opposite sign where its total is the variance turned round. */
function turnedSign(identity: Identity): Diagnosis | null {
  const total = amountOrZero(identity.result);
  if (total === 0 || Math.abs(total + expectedOf(identity)) > identity.allowance.worst) return null;
  const { figures, column } = identity.result;
  const causes = figures.rows.flatMap((row, index) =>
    row.kind === "item" && amountAt(figures, index, column) !== 0 && !Number.isNaN(amountAt(figures, index, column))
      ? [cellAt(figures, index, column)]
      : [],
  );
  const cells = [...causes, identity.result];
  return { kind: "signFlippedTable", cells: cells.map(addressOf), labels: [], figure: null, chance: 0 };
}

/** The causes' total may be the variance of another row or of another column. */
function causeDiagnosis(identity: Identity): Diagnosis | null {
  const total = amountOrZero(identity.result);
  const { figures } = explainedBy(identity);
  const columns = [columnWithRole(figures, "forecastVariance"), columnWithRole(figures, "varianceToDate")].filter((column) => column >= 0);
  const elsewhere = figures.rows.flatMap((row, index) =>
    row.kind === "heading" ? [] : columns.filter((column) => amountAt(figures, index, column) === total).map((column) => cellAt(figures, index, column)),
  );
  const [only] = elsewhere;
  if (only && elsewhere.length === 1 && total !== 0) {
    return { kind: "elsewhere", cells: [addressOf(only)], labels: [rowOf(only).label], figure: null, chance: 0.01 };
  }
  return diagnoseIdentity(identity);
}

/**
 * A finding for a cause that is not the variance of the unit it names. Where another cause of the table, which names no unit, brings
 * it home, it is of another scope and nothing to mend.
 */
export function causeRowDraft(identity: Identity, namedRows: ReadonlySet<number>): FindingDraft {
  const { result } = identity;
  const unit = rowOf(explainedBy(identity)).label;
  const { label } = rowOf(result);
  const other = broughtHomeBy(identity, namedRows);
  const common = { rule: identity.rule, cell: result, belongs: expectedOf(identity), broken: [identity] };
  if (!other) {
    return draftOf({ ...common, severity: "warning", diagnosis: diagnoseIdentity(identity), statement: { code: "causeDiffersFromUnit", label, unit } });
  }
  const diagnosis: Diagnosis = { kind: "differentScope", cells: [addressOf(other)], labels: [rowOf(other).label], figure: null, chance: 0 };
  return draftOf({ ...common, severity: "info", diagnosis, statement: { code: "causeOfOtherScope", label, unit, other: rowOf(other).label } });
}

function broughtHomeBy(identity: Identity, namedRows: ReadonlySet<number>): FigureCell | null {
  const { figures, column } = identity.result;
  const residual = residualOf(identity);
  const row = figures.rows.findIndex(
    ({ kind }, index) =>
      kind === "item" &&
      !namedRows.has(cellAt(figures, index, column).key) &&
      Math.abs(residual + amountAt(figures, index, column)) <= identity.allowance.worst,
  );
  return row < 0 ? null : cellAt(figures, row, column);
}
