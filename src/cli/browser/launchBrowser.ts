import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge"];
const CHANNELS = ["chrome", "msedge"];
const COMMON_ARGUMENTS = ["--disable-gpu"];

/**
 * Starts a Chromium: the one that BROWSER_PATH names, else an installed one, else Chrome or Edge as playwright finds them, else
 * the one packed as an npm package (Linux x64). Throws a sentence that names what is missing.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["BROWSER_PATH"];
  if (named !== undefined && named !== "") return chromium.launch(installed(named));
  const found = INSTALLED.find((path) => existsSync(path));
  if (found !== undefined) return chromium.launch(installed(found));
  for (const channel of CHANNELS) {
    const browser = await tryLaunch({ channel, args: COMMON_ARGUMENTS });
    if (browser !== null) return browser;
  }
  const packed = await launchPacked();
  if (packed !== null) return packed;
  throw new Error("The browser tests need Chromium, Chrome or Edge: install one, or set BROWSER_PATH to its executable.");
}

function installed(executablePath: string): LaunchOptions {
  return { executablePath, args: ["--no-sandbox", ...COMMON_ARGUMENTS] };
}

async function tryLaunch(options: LaunchOptions): Promise<Browser | null> {
  try {
    return await chromium.launch(options);
  } catch {
    return null;
  }
}

/** The variable makes the package unpack its own NSS, which a bare Debian lacks; its default arguments crash at the second context. */
async function launchPacked(): Promise<Browser | null> {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await tryLaunch({ executablePath: await packed.executablePath(), args: ["--no-sandbox", "--no-zygote", ...COMMON_ARGUMENTS] });
  } catch {
    return null;
  }
}
