import type { Diagnosis, Finding } from "../../domain/findings/Finding";
import { formatNumber } from "../formatAmount";

/** The likely cause with its proof, as the end of a sentence ("raden Staben är inte med"); "" where none is known. */
export function likelyCauseSv({ diagnosis }: Finding): string {
  return diagnosis === null ? "" : CAUSES[diagnosis.kind](diagnosis);
}

/** A sentence that names its likely cause after a colon, or ends without one. */
export function withCauseSv(sentence: string, finding: Finding): string {
  const cause = likelyCauseSv(finding);
  return cause === "" ? `${sentence}.` : `${sentence}: ${cause}.`;
}

const CAUSES: Readonly<Record<Diagnosis["kind"], (diagnosis: Diagnosis) => string>> = {
  rounding: () => "det ena beloppet är avrundat",
  signFlippedTable: () => "hela tabellen har omvänt tecken",
  signFlippedRow: (diagnosis) => (diagnosis.figure ? `tecknet är omvänt${figures(diagnosis)}` : `raden ${label(diagnosis)} har omvänt tecken`),
  unitFactor: (diagnosis) => `beloppet verkar stå i fel enhet${figures(diagnosis)}`,
  omittedRow: (diagnosis) => `raden ${label(diagnosis)} är inte med`,
  doubledRow: (diagnosis) => `raden ${label(diagnosis)} är med två gånger`,
  memoRowCounted: (diagnosis) => `raden ${label(diagnosis)} är med men hör inte till summan`,
  digitSlip: (diagnosis) => `en siffra för mycket eller för litet${figures(diagnosis)}`,
  transposition: (diagnosis) => `omkastade siffror${figures(diagnosis)}`,
  singleDigit: (diagnosis) => `en siffra är fel${figures(diagnosis)}`,
  elsewhere: (diagnosis) => `beloppet är detsamma som på raden ${label(diagnosis)}`,
  truncated: () => "beloppet är avkortat, inte avrundat",
  pairOfRows: (diagnosis) => `skillnaden är lika stor som raderna ${diagnosis.labels.join(" och ")} tillsammans`,
  differentScope: (diagnosis) => `annan avgränsning (${diagnosis.labels.join(", ")})`,
  totalCell: () => "radens övriga belopp visar att det är summan som är fel",
  staleValue: () => "beloppet är oförändrat sedan förra perioden",
};

function label({ labels }: Diagnosis): string {
  return labels[0] ?? "";
}

function figures({ figure, labels }: Diagnosis): string {
  if (!figure) return "";
  const row = labels[0] === undefined || labels[0] === "" ? "" : ` på raden ${labels[0]}`;
  return ` (${formatNumber(figure.stands, "sv")} står${row} där ${formatNumber(figure.belongs, "sv")} hör hemma)`;
}
