// Type-checks every layer with its own tsconfig, so that a global or a folder that a layer must not know does not exist
// for it, and then everything with the root's. Layers run side by side; the output of each is printed whole.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const layers = readdirSync(join(root, "src"))
  .map((name) => join("src", name))
  .filter((folder) => existsSync(join(root, folder, "tsconfig.json")));
const queue = [".", ...layers];

function check(project) {
  return new Promise((resolve) => {
    const started = Date.now();
    const compilation = spawn(process.execPath, [compiler, "-p", project], { cwd: root });
    let output = "";
    compilation.stdout.on("data", (text) => (output += text));
    compilation.stderr.on("data", (text) => (output += text));
    compilation.on("close", (status) => {
      console.log(`${status === 0 ? "types hold " : "types BREAK"} ${project} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (output) console.log(output);
      resolve(status === 0);
    });
  });
}

async function worker() {
  let allHold = true;
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    allHold = (await check(project)) && allHold;
  }
  return allHold;
}

const results = await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
process.exit(results.every(Boolean) ? 0 : 1);
