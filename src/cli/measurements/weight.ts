import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildSite, runWebpack } from "../browser/buildSite";
import { launchBrowser } from "../browser/launchBrowser";
import { PROJECT_FOLDER } from "../browser/projectFolders";
import { answerForMicrosoft, putIntoExcel } from "../browser/putIntoExcel";
import { serveFolder } from "../browser/serveFolder";
import { openWorkbookFile } from "../openWorkbookFile";
import { WorkbookSession } from "../../workbench/officejs/WorkbookSession";
import type { Measurement } from "./Measurement";
import { siteWeight } from "./weight/siteWeight";
import { timeToInteractive } from "./weight/timeToInteractive";

const RUNS = 5;
const PAGE = "taskpane.html";
/** The first thing that answers a click, in either page. */
const INTERACTIVE = ".fui-Button";

/**
 * The pane's weight and time to interactive beside those of a page of the same parts as Microsoft's React task pane template, built the
 * same way and opened in the same browser from a server on this machine: medians of five cold openings, office.js from npm in both.
 *
 * An argument names the workbook that is open; without one the first of test/workbooks.
 */
export async function run(args: readonly string[]): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), "avstamt-weight-"));
  const browser = await launchBrowser();
  try {
    return await measureIn(folder, browser, args[0] ?? firstTestWorkbook());
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureIn(folder: string, browser: Browser, workbook: string): Promise<Measurement> {
  const sites = { pane: join(folder, "pane"), template: join(folder, "template"), boot: join(folder, "boot") };
  await buildSite("production", sites.pane);
  await runWebpack(["--config", createRequire(import.meta.url).resolve("./weight/templateWebpack.config.cjs"), "--env", `output=${sites.template}`]);
  await buildSite("development", sites.boot);
  const intoExcel = excelAround(workbook, join(sites.boot, "previewBoot.js"));
  const pane = { ...siteWeight(sites.pane, PAGE), interactiveMs: await medianTime(browser, sites.pane, intoExcel) };
  const template = { firstLoad: siteWeight(sites.template, PAGE).firstLoad, interactiveMs: await medianTime(browser, sites.template, intoExcel) };
  return {
    json: {
      pane: { firstLoad: pane.firstLoad, later: pane.later, interactiveMs: pane.interactiveMs },
      template: { firstLoad: template.firstLoad, interactiveMs: template.interactiveMs },
    },
    text: [
      `pane      first load ${kilobytes(pane.firstLoad)}, later ${kilobytes(pane.later)}, interactive after ${milliseconds(pane.interactiveMs)}`,
      `template  first load ${kilobytes(template.firstLoad)}, interactive after ${milliseconds(template.interactiveMs)} (a page of the same parts as Microsoft's React task pane template)`,
      `medians of ${String(RUNS)} cold openings in one browser; own JavaScript, gzip; office.js apart`,
    ].join("\n"),
  };
}

function firstTestWorkbook(): string {
  const folder = join(PROJECT_FOLDER, "test/workbooks");
  const [first] = readdirSync(folder).filter((name) => name.endsWith(".xlsx")).sort();
  if (first === undefined) throw new Error("weight: name a workbook");
  return join(folder, first);
}

/** Opens the workbook anew for each page, since a page may write into it. */
function excelAround(workbook: string, bootScript: string): (page: Page) => Promise<void> {
  return async (page) => {
    const opened = await openWorkbookFile(workbook);
    if (!opened.workbook.ok) throw new Error(`weight: ${workbook}: ${opened.workbook.error.detail}`);
    await answerForMicrosoft(page);
    await putIntoExcel(page, new WorkbookSession(opened.workbook.value), bootScript);
  };
}

async function medianTime(browser: Browser, folder: string, prepare: (page: Page) => Promise<void>): Promise<number> {
  const site = await serveFolder(folder);
  const times: number[] = [];
  for (let index = 0; index < RUNS; index += 1) times.push(await timeToInteractive(browser, `${site.address}${PAGE}`, INTERACTIVE, prepare));
  await site.close();
  return median(times);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}
