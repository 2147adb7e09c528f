import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Measurement } from "./Measurement";

/** What `test/bench/injectDefects.ts` gives: how each kind of defect fared, and the false alarms on clean workbooks. */
interface InjectionScore {
  readonly kinds: readonly {
    readonly kind: string;
    readonly n: number;
    readonly detected: number;
    readonly placed: number;
    readonly diagnosed: number;
    readonly diagnosable: number;
    readonly alone: number;
    readonly misses: readonly string[];
  }[];
  readonly clean: { readonly workbooks: number; readonly falseAlarms: number; readonly misses: readonly string[] };
}

const DEFAULT_EACH = 50;

/**
 * Injects defects of each kind into generated workbooks and counts what is found, placed and explained.
 *
 * The generators are test builders, which nothing in src may import: this one place loads the bench by its path in the repository.
 */
export async function run(args: readonly string[]): Promise<Measurement> {
  const place = args.indexOf("--each");
  const each = place < 0 ? DEFAULT_EACH : Number(args[place + 1]);
  if (!Number.isInteger(each) || each < 1) throw new Error("inject: --each takes a whole number of at least 1");
  const bench: unknown = await import(pathToFileURL(join(process.cwd(), "test", "bench", "injectDefects.ts")).href);
  if (!isBench(bench)) throw new Error("inject: test/bench/injectDefects.ts gives no injectDefects");
  const score = bench.injectDefects(each);
  return { json: score, text: tableOf(score) };
}

function isBench(module: unknown): module is { readonly injectDefects: (each: number) => InjectionScore } {
  return typeof module === "object" && module !== null && "injectDefects" in module && typeof module.injectDefects === "function";
}

function tableOf({ kinds, clean }: InjectionScore): string {
  const lines = kinds.map((one) => row([one.kind, one.n, one.detected, one.placed, one.diagnosable === 0 ? "-" : `${String(one.diagnosed)}/${String(one.diagnosable)}`, one.alone]));
  const sum = (key: "n" | "detected" | "placed" | "diagnosed" | "diagnosable" | "alone"): number => kinds.reduce((total, one) => total + one[key], 0);
  const total = row(["all", sum("n"), sum("detected"), sum("placed"), `${String(sum("diagnosed"))}/${String(sum("diagnosable"))}`, sum("alone")]);
  const misses = kinds.flatMap((one) => one.misses.map((miss) => `  ${one.kind}: ${miss}`));
  return [
    row(["kind", "n", "detected", "placed", "diagnosed", "alone"]),
    ...lines,
    total,
    `clean workbooks ${String(clean.workbooks)}, false alarms ${String(clean.falseAlarms)}`,
    ...(misses.length === 0 ? [] : ["first misses:", ...misses]),
    ...clean.misses.map((miss) => `  clean: ${miss}`),
  ].join("\n");
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(11))).join("");
}
