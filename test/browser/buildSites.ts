import { mkdirSync } from "node:fs";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** The development build (preview, pane states) and the site to deploy, as the browser tests use them. */
export const SITES = { preview: join(ROOT, ".cache/preview"), dist: join(ROOT, ".cache/dist") } as const;

/** The npm copy of office.js, served beside the preview as the development server does. */
export const OFFICE_JS_FOLDER = join(ROOT, "node_modules/@microsoft/office-js/dist");

/** Builds both sites side by side, once for a run of the browser tests. */
export default async function buildSites(): Promise<void> {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  await Promise.all([build("development", SITES.preview), build("production", SITES.dist)]);
}

function build(mode: string, output: string): Promise<void> {
  const cli = createRequire(join(ROOT, "package.json")).resolve("webpack/bin/webpack.js");
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [cli, "--mode", mode, "--env", `output=${output}`], { cwd: ROOT });
    let said = "";
    run.stdout.on("data", (text: Buffer) => (said += text.toString()));
    run.stderr.on("data", (text: Buffer) => (said += text.toString()));
    run.on("close", (status) => (status === 0 ? resolve() : reject(new Error(`webpack --mode ${mode} failed:\n${said}`))));
  });
}
