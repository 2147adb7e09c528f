import type { Diagnosis, Finding } from "../../domain/findings/Finding";
import { formatNumber } from "../formatAmount";

/** The likely cause with its proof, as the end of a sentence ("the row Staben is left out"); "" where none is known. */
export function likelyCauseEn({ diagnosis }: Finding): string {
  return diagnosis === null ? "" : CAUSES[diagnosis.kind](diagnosis);
}

/** A sentence that names its likely cause after a colon, or ends without one. */
export function withCauseEn(sentence: string, finding: Finding): string {
  const cause = likelyCauseEn(finding);
  return cause === "" ? `${sentence}.` : `${sentence}: ${cause}.`;
}

const CAUSES: Readonly<Record<Diagnosis["kind"], (diagnosis: Diagnosis) => string>> = {
  rounding: () => "one of the amounts is rounded",
  signFlippedTable: () => "the whole table has the opposite sign",
  signFlippedRow: (diagnosis) => (diagnosis.figure ? `the sign is reversed${figures(diagnosis)}` : `the row ${label(diagnosis)} has the opposite sign`),
  unitFactor: (diagnosis) => `the amount seems to be in the wrong unit${figures(diagnosis)}`,
  omittedRow: (diagnosis) => `the row ${label(diagnosis)} is left out`,
  doubledRow: (diagnosis) => `the row ${label(diagnosis)} is counted twice`,
  memoRowCounted: (diagnosis) => `the row ${label(diagnosis)} is counted but does not belong to the total`,
  digitSlip: (diagnosis) => `one digit too many or too few${figures(diagnosis)}`,
  transposition: (diagnosis) => `transposed digits${figures(diagnosis)}`,
  singleDigit: (diagnosis) => `one digit is wrong${figures(diagnosis)}`,
  elsewhere: (diagnosis) => `the amount is that of the row ${label(diagnosis)}`,
  truncated: () => "the amount is truncated, not rounded",
  pairOfRows: (diagnosis) => `the difference equals the rows ${diagnosis.labels.join(" and ")} together`,
  differentScope: (diagnosis) => `different scope (${diagnosis.labels.join(", ")})`,
  totalCell: () => "the row’s other amounts show that the total is wrong",
  staleValue: () => "the amount is unchanged since the previous period",
};

function label({ labels }: Diagnosis): string {
  return labels[0] ?? "";
}

function figures({ figure, labels }: Diagnosis): string {
  if (!figure) return "";
  const row = labels[0] === undefined || labels[0] === "" ? "" : ` in the row ${labels[0]}`;
  return ` (${formatNumber(figure.stands, "en")} stands${row} where ${formatNumber(figure.belongs, "en")} belongs)`;
}
