import { nameSimilarity } from "../recognition/nameSimilarity";
import { normaliseLabel } from "./normaliseLabel";
import { plainLabel } from "./plainLabel";

/** A row as far as it is known again: by its label, its code and its annual budget. */
export interface PairableRow {
  readonly label: string;
  readonly code: string | null;
  /** In any unit common to both sides; null where the row has none. */
  readonly budget: number | null;
}

/** A row of this month and last month's row of the same thing. */
export interface RowPair<C, P> {
  readonly current: C;
  readonly previous: P;
}

/** More pairs are not looked through for rewordings: that is a ledger's export with another chart of accounts. */
const MOST_LOOKED_THROUGH = 250_000;
/** Names alone link where they are this alike, and names this alike where the annual budget is the same. */
const SAME_NAME = 0.85;
const SIMILAR_NAME = 0.55;

/**
 * Pairs the rows of this month with those of last month, one to one and in this month's order.
 *
 * The surest first: the same label (of labels that stand several times those after the same row), the same code, the same label but for
 * months, years and footnotes, the first of the same label, then a label that has been reworded.
 *
 * | this month | last month | paired |
 * | --- | --- | --- |
 * | Enhet 2 | Enhet 1, Enhet 2 | with Enhet 2 |
 * | Intäkter (after Norr), Intäkter (after Söder) | the same | each with its own |
 * | Prognos augusti | Prognos juli | yes |
 * | Individ- och familjeomsorg | Individ o familj | yes |
 * | Hemtjänst Norr | Hemtjänst Söder | no |
 */
export function pairRows<C extends PairableRow, P extends PairableRow>(current: readonly C[], previous: readonly P[]): readonly RowPair<C, P>[] {
  const pairing = new Pairing(current, previous);
  pairing.pairByKey(ownKeys);
  pairing.pairByKey((rows) => uniqueKeys(rows.map(({ code }) => code ?? "")));
  pairing.pairByKey((rows) => uniqueKeys(rows.map(({ label }) => normaliseLabel(label))));
  pairing.pairByKey((rows) => numbered(rows.map(({ label }) => plainLabel(label))));
  pairing.pairReworded();
  return pairing.pairs();
}

/** A key for each row; "" for a row that cannot be told from others. */
type KeysOf = (rows: readonly PairableRow[]) => readonly string[];

class Pairing<C extends PairableRow, P extends PairableRow> {
  private readonly chosen = new Map<C, P>();
  private readonly taken = new Set<P>();

  constructor(
    private readonly current: readonly C[],
    private readonly previous: readonly P[],
  ) {}

  pairByKey(keysOf: KeysOf): void {
    const [now, before] = [this.current.filter((row) => !this.chosen.has(row)), this.previous.filter((row) => !this.taken.has(row))];
    const keys = keysOf(before);
    const byKey = new Map(before.flatMap((row, index) => (keys[index] === "" ? [] : [[keys[index], row] as const])));
    for (const [index, key] of keysOf(now).entries()) {
      const [row, other] = [now[index], byKey.get(key)];
      if (row !== undefined && other !== undefined) this.choose(row, other);
    }
  }

  /** Best first, so that a row goes to the one that it is most alike. */
  pairReworded(): void {
    const left = this.previous.filter((row) => !this.taken.has(row));
    const open = this.current.filter((row) => !this.chosen.has(row));
    if (open.length * left.length > MOST_LOOKED_THROUGH) return;
    const candidates = open
      .flatMap((row) => left.map((other) => ({ row, other, likeness: likenessOf(row, other) })))
      .filter(({ likeness }) => likeness > 0);
    for (const { row, other } of candidates.sort((a, b) => b.likeness - a.likeness)) {
      if (!this.chosen.has(row) && !this.taken.has(other)) this.choose(row, other);
    }
  }

  pairs(): readonly RowPair<C, P>[] {
    return this.current.flatMap((current) => {
      const previous = this.chosen.get(current);
      return previous === undefined ? [] : [{ current, previous }];
    });
  }

  private choose(row: C, other: P): void {
    this.chosen.set(row, other);
    this.taken.add(other);
  }
}

/** The label; of one that stands several times also the last row before it whose label stands once, and which one after that it is. */
function ownKeys(rows: readonly PairableRow[]): readonly string[] {
  const labels = rows.map(({ label }) => plainLabel(label));
  const counts = countOf(labels);
  let owner = "";
  return numbered(
    labels.map((label) => {
      if (label === "" || counts.get(label) !== 1) return label === "" ? "" : `${owner}>${label}`;
      owner = label;
      return label;
    }),
  );
}

/** Each key with the number of times that it has come so far. */
function numbered(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return key === "" ? "" : `${key}#${String(seen.get(key))}`;
  });
}

/** Each key that stands once; "" for the others, since nothing tells which is which. */
function uniqueKeys(keys: readonly string[]): readonly string[] {
  const counts = countOf(keys);
  return keys.map((key) => (counts.get(key) === 1 ? key : ""));
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** 0 where the labels are of different things; figures in a name tell one unit from the next. */
function likenessOf(row: PairableRow, other: PairableRow): number {
  if (figuresIn(row.label) !== figuresIn(other.label)) return 0;
  const similarity = nameSimilarity(row.label, other.label);
  const hasSameBudget = row.budget !== null && row.budget !== 0 && row.budget === other.budget;
  return similarity >= SAME_NAME || (hasSameBudget && similarity >= SIMILAR_NAME) ? similarity + Number(hasSameBudget) : 0;
}

function figuresIn(label: string): string {
  return (label.match(/\d+/g) ?? []).join(",");
}
