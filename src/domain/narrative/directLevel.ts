import type { NarrativeTables } from "./NarrativeTables";
import { saysHigher } from "./measureWords";
import type { AmountReading } from "./readSentence";

/** A row whose budget is smaller than this many of the figure told is a result, not a cost. */
const LEAST_SHARE = 3;

/**
 * Says whether "utfallet är 2 mkr högre än budget" is worse: it is where the row counts costs as positive figures, else the words leave it open.
 *
 * Costs kept as negative figures may be called lower by who reads the sign, so only positive ones decide.
 */
export function directLevel(reading: AmountReading, tables: NarrativeTables): AmountReading {
  const { levelWord } = reading.stated;
  const subject = reading.subject.subjects[0];
  if (levelWord === null || !subject) return reading;
  const budgets = tables.factsOf(subject, null).filter((fact) => fact.measure === "annualBudget" || fact.measure === "budgetToDate");
  const variances = tables.factsOf(subject, null).filter((fact) => fact.measure === "varianceToDate" || fact.measure === "forecastVariance");
  const largest = Math.max(0, ...variances.map((fact) => Math.abs(fact.amount)));
  const isCost = budgets.length > 0 && budgets.every((fact) => fact.amount > LEAST_SHARE * largest && countsCost(fact.table, tables) && !/resultat|intäkt|skatt|finans|bidrag/i.test(fact.label));
  return isCost ? { ...reading, stated: { ...reading.stated, direction: saysHigher(levelWord) ? -1 : 1, directionWord: levelWord } } : reading;
}

function countsCost(id: string, tables: NarrativeTables): boolean {
  const table = tables.recognised.tables.find((one) => one.id === id);
  return table?.kind === "byUnit" && table.varianceRule === "budgetMinusActual";
}
