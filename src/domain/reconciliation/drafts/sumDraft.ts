import type { Diagnosis } from "../../findings/Finding";
import type { FindingDraft } from "../../findings/Rule";
import type { ColumnRole } from "../../recognition/RecognisedTable";
import { diagnoseIdentity } from "../diagnosis/diagnose";
import type { WholeRowError } from "../explainWholeRows";
import { addressOf, cellAt, columnOf, isBlank, rowOf, type FigureCell } from "../FigureTable";
import { expectedOf, residualOf, type Identity } from "../Identity";
import { draftOf, namesOf } from "./draftOf";
import { missingDraft } from "./locatedDraft";

/** The column to look at where several of a row are wrong: what was entered before what was computed from it. */
const LOOKED_AT_FIRST: readonly ColumnRole[] = [
  "actualToDate", "budgetToDate", "annualBudget", "forecast", "actualCostToDate", "actualRevenueToDate", "amount",
  "expectedEffect", "realisedEffect", "priorYearToDate", "priorYear", "previousForecast",
];

/** A finding for a total that one row explains in every column: it is left out, taken in twice, or has its sign turned. */
export function wholeRowDraft(error: WholeRowError, broken: readonly Identity[]): FindingDraft {
  const main = lookedAtFirst(broken);
  const { figures } = main.result;
  const cells = broken.map(({ result }) => cellAt(figures, error.row, result.column));
  const shown = cells.find((cell) => cell.column === main.result.column) ?? main.result;
  const diagnosis: Diagnosis = {
    kind: error.kind,
    cells: [shown, ...cells.filter((cell) => cell.key !== shown.key)].map(addressOf),
    labels: [rowOf(shown).label],
    figure: null,
    chance: 0,
  };
  return sumFinding(main, broken, diagnosis);
}

/** A finding for the broken columns of one total that nothing locates: at the total, in the column looked at first. */
export function sumDraft(broken: readonly Identity[]): FindingDraft {
  const main = lookedAtFirst(broken);
  const blank = onlyBlank(main);
  if (blank && broken.length === 1) return missingDraft(blank.cell, residualOf(main) / blank.weight, broken);
  return sumFinding(main, broken, diagnoseIdentity(main));
}

function sumFinding(main: Identity, broken: readonly Identity[], diagnosis: Diagnosis | null): FindingDraft {
  const names = namesOf(main.result);
  return draftOf({
    rule: main.rule,
    severity: "error",
    cell: main.result,
    belongs: expectedOf(main),
    diagnosis,
    broken: [main, ...broken.filter((identity) => identity !== main)],
    statement: broken.length === 1 ? { code: "totalDiffers", ...names } : { code: "totalRowDiffers", ...names, columns: broken.length },
  });
}

/** The one blank cell in an otherwise full column, where a column of three or more has one. */
function onlyBlank(identity: Identity): Identity["terms"][number] | null {
  const blanks = identity.terms.filter(({ cell }) => isBlank(cell) && hasOtherFigures(cell));
  const [only] = blanks;
  const filled = identity.terms.filter(({ cell }) => !isBlank(cell)).length;
  return only && blanks.length === 1 && filled >= 3 && filled === identity.terms.length - 1 ? only : null;
}

function hasOtherFigures({ figures, row, column }: FigureCell): boolean {
  return figures.columns.some((other, index) => index !== column && other.content === "money" && !isBlank(cellAt(figures, row, index)));
}

export function lookedAtFirst(identities: readonly Identity[]): Identity {
  const [first] = [...identities].sort((a, b) => precedence(a) - precedence(b) || a.result.key - b.result.key);
  if (!first) throw new Error("Nothing broken to look at");
  return first;
}

function precedence({ result }: Identity): number {
  const place = LOOKED_AT_FIRST.indexOf(columnOf(result).role);
  return place < 0 ? LOOKED_AT_FIRST.length : place;
}
