import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Measurement } from "./Measurement";

/** What `test/bench/measureMailing.ts` gives for one kind of number that is no person's. */
interface NumberKindScore {
  readonly kind: string;
  readonly n: number;
  readonly inColumn: number;
  readonly inSentence: number;
  readonly alone: number;
}

interface Bench {
  readonly stopsOf: (workbooks: number) => readonly string[];
  readonly measureNumberKinds: (each: number) => readonly NumberKindScore[];
}

const DEFAULT_WORKBOOKS = 1_000;
const DEFAULT_EACH = 2_000;

/**
 * How quiet the mailing checks are: stops on generated clean workbooks (`--workbooks N`), and how often the finder of personal numbers takes organisation
 * numbers, accounts, project codes, phone numbers and moments for one (`--each N` of each kind).
 *
 * The generators are test builders, which nothing in src may import: they are loaded by their path in the repository.
 */
export async function run(args: readonly string[]): Promise<Measurement> {
  const bench: unknown = await import(pathToFileURL(join(process.cwd(), "test", "bench", "measureMailing.ts")).href);
  if (!isBench(bench)) throw new Error("mailing: test/bench/measureMailing.ts gives no measurements");
  const workbooks = countOf(args, "--workbooks", DEFAULT_WORKBOOKS);
  const stops = bench.stopsOf(workbooks);
  const kinds = bench.measureNumberKinds(countOf(args, "--each", DEFAULT_EACH));
  const lines = [
    `${String(workbooks)} clean workbooks, ${String(stops.length)} stops`,
    ...stops,
    "taken for a personal number      of a list | in a sentence | alone in a cell",
    ...kinds.map(({ kind, n, inColumn, inSentence, alone }) => `${kind}: ${[inColumn, inSentence, alone].map((hits) => share(hits, n)).join(" | ")}`),
  ];
  return { json: { clean: { workbooks, stops: stops.length }, kinds }, text: lines.join("\n") };
}

function share(hits: number, n: number): string {
  return `${String(hits)} of ${String(n)} (${((100 * hits) / n).toFixed(2)} %)`;
}

function countOf(args: readonly string[], name: string, byDefault: number): number {
  const place = args.indexOf(name);
  const count = place < 0 ? byDefault : Number(args[place + 1]);
  if (!Number.isInteger(count) || count < 1) throw new Error(`mailing: ${name} takes a whole number of at least 1`);
  return count;
}

function isBench(module: unknown): module is Bench {
  return typeof module === "object" && module !== null && "stopsOf" in module && "measureNumberKinds" in module;
}
