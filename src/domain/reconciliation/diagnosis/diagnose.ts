import type { Amount } from "../../amount/Amount";
import type { Diagnosis } from "../../findings/Finding";
import { addressOf, columnOf, rowOf, type FigureCell } from "../FigureTable";
import { residualOf, type Identity } from "../Identity";
import type { LocatedError } from "../locateErrors";
import { chooseDiagnosis, type Hypothesis, type Unexplained } from "./chooseDiagnosis";
import { copiedFrom, mistypedFigure } from "./figureHypotheses";
import { mistreatedRows } from "./sumHypotheses";

/** More rows than this are not searched for a mistyped figure: some digit always fits. */
const MOST_ROWS_SEARCHED = 60;

/** The likely cause of a wrong cell that two directions or more point at. */
export function diagnoseLocated({ cell, correction, mends }: LocatedError): Diagnosis | null {
  const sum = mends.find((identity) => isSum(identity) && identity.result.key === cell.key);
  const hypotheses = [
    ...(sum ? mistreatedRows(sum) : []),
    ...mistypedFigure(cell, 1),
    ...copiedFrom(cell, correction),
  ];
  const found = chooseDiagnosis(hypotheses, unexplained(-correction, cell, sum ? [sum] : mends));
  return found ?? (sum && mends.length > 1 ? totalCell(cell, sum) : null);
}

/** The likely cause of an identity that does not hold, where nothing tells which of its cells is wrong. */
export function diagnoseIdentity(identity: Identity): Diagnosis | null {
  const residual = residualOf(identity);
  const hypotheses: Hypothesis[] = [...(isSum(identity) ? mistreatedRows(identity) : []), ...mistypedFigure(identity.result, 1)];
  if (identity.terms.length <= MOST_ROWS_SEARCHED) {
    for (const { cell, weight } of identity.terms) {
      hypotheses.push(...mistypedFigure(cell, -weight).filter((one) => isOwnCause(one, identity)));
    }
  }
  return chooseDiagnosis(hypotheses, unexplained(residual, identity.result, [identity]));
}

function unexplained(difference: Amount, cell: FigureCell, identities: readonly Identity[]): Unexplained {
  const { stepAmount } = columnOf(cell);
  // A percentage is told in percent: it bears witness, but does not say how exactly an amount is known.
  const sameUnit = identities.filter(({ form, result }) => form === "linear" || result.key === cell.key);
  const full = Math.min(...(sameUnit.length === 0 ? identities : sameUnit).map(({ allowance }) => allowance.worst));
  const tight = Math.min(stepAmount, full);
  return { difference, tolerances: [tight, full], step: stepAmount };
}

/** In a sum a turned sign is told by the row; a thousandth of an addend cannot be told from nothing, which would be an addend left out. */
function isOwnCause({ kind, figure }: Hypothesis, identity: Identity): boolean {
  if (kind === "signFlippedRow" && isSum(identity)) return false;
  const isThousandth = kind === "unitFactor" && figure !== null && Math.abs(figure.belongs) < Math.abs(figure.stands);
  return !isThousandth || Math.abs(figure.belongs) * columnOf(identity.result).scale > 2 * identity.allowance.worst;
}

function isSum({ kind }: Identity): boolean {
  return kind === "total" || kind === "subtotal" || kind === "causeTotal" || kind === "measureTotal";
}

function totalCell(cell: FigureCell, sum: Identity): Diagnosis {
  return { kind: "totalCell", cells: [addressOf(cell)], labels: [rowOf(sum.result).label], figure: null, chance: 0 };
}
