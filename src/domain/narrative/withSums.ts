import type { JudgedAmount } from "./amountFinding";
import type { Fact } from "./Fact";
import type { NarrativeTables } from "./NarrativeTables";
import { agrees } from "./tieAmount";

/** A passage with more tied amounts is a list, in which some two always add up to a third. */
const MOST_ADDENDS = 12;

/**
 * Ties an amount that no row states to the sum of two others of the same passage that rows do ("-10,7 med ett överskott på staben" is
 * the -11,5 of the insatser and the 800 of the staff).
 */
export function withSums(judged: readonly JudgedAmount[], tables: NarrativeTables): readonly JudgedAmount[] {
  const tied = judged.filter((one) => one.tie.agreeing.length > 0 && one.reading.stated.family === "variance").slice(0, MOST_ADDENDS);
  return judged.map((one) => {
    const isOpen = one.tie.agreeing.length === 0 && one.tie.candidates.length === 0 && one.reading.stated.family === "variance";
    const agreeing = isOpen ? sumOfTwo(one, tied, tables) : null;
    return agreeing ? { ...one, tie: { candidates: [], agreeing } } : one;
  });
}

function sumOfTwo(one: JudgedAmount, tied: readonly JudgedAmount[], tables: NarrativeTables): readonly Fact[] | null {
  for (const [order, first] of tied.entries()) {
    for (const second of tied.slice(order + 1)) {
      const facts = [...first.tie.agreeing, ...second.tie.agreeing];
      const sum = facts.reduce((total, fact) => total + fact.amount, 0);
      const slack = facts.reduce((total, fact) => total + fact.slack, 0);
      if (agrees(sum, slack, true, one.reading)) return [...first.tie.agreeing, ...second.tie.agreeing.map((fact) => besideIn(first.tie.agreeing[0], fact, tables))];
    }
  }
  return null;
}

/** The row of the first one's table that states the same amount, so that the sum stands in one table; else the fact itself. */
function besideIn(first: Fact | undefined, fact: Fact, tables: NarrativeTables): Fact {
  const table = tables.recognised.tables.find((one) => one.id === first?.table);
  if (!table || !first) return fact;
  const facts = table.rows.filter((row) => row.kind === "item").flatMap((row) => tables.factsOfRow({ table, row }));
  return facts.find((other) => other.measure === first.measure && other.amount === fact.amount) ?? fact;
}
