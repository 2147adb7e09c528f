import type { Measurement } from "./measurements/Measurement";

type Run = (args: readonly string[]) => Promise<Measurement>;

/** Each measurement is loaded only when it is asked for: some need a browser, some Microsoft's office.js. */
const MEASUREMENTS: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  score: () => import("./measurements/score"),
  syncs: () => import("./measurements/syncs"),
  speed: () => import("./measurements/speed"),
  weight: () => import("./measurements/weight"),
  inject: () => import("./measurements/inject"),
  faults: () => import("./measurements/faults"),
  mailing: () => import("./measurements/mailing"),
  methods: () => import("./measurements/methods"),
};

async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  const load = MEASUREMENTS[name];
  if (load === undefined) {
    process.stderr.write(`measure: name one of ${Object.keys(MEASUREMENTS).join(", ")}\n`);
    return 2;
  }
  const { run } = await load();
  const measurement = await run(rest.filter((argument) => argument !== "--json"));
  process.stdout.write(rest.includes("--json") ? `${JSON.stringify(measurement.json)}\n` : `${measurement.text}\n`);
  return 0;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
