import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { PROJECT_FOLDER } from "./projectFolders";

/** Builds the site to deploy ("production") or the development pages into a folder; rejects with webpack's own words. */
export function buildSite(mode: "production" | "development", output: string): Promise<void> {
  return runWebpack(["--mode", mode, "--env", `output=${output}`]);
}

/** Runs webpack in the project's folder. */
export function runWebpack(args: readonly string[]): Promise<void> {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [webpack, ...args], { cwd: PROJECT_FOLDER });
    let said = "";
    run.stdout.on("data", (text: Buffer) => (said += text.toString()));
    run.stderr.on("data", (text: Buffer) => (said += text.toString()));
    run.on("close", (status) => (status === 0 ? resolve() : reject(new Error(`webpack ${args.join(" ")} failed:\n${said}`))));
  });
}
