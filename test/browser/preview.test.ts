import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { OFFICE_JS_FOLDER } from "../../src/cli/browser/projectFolders";
import { SITES } from "./buildSites";
import { eventually } from "./eventually";
import { launchBrowser } from "../../src/cli/browser/launchBrowser";
import { openPage, type WatchedPage } from "./openPage";
import { serveFolder, type StaticSite } from "../../src/cli/browser/serveFolder";

jest.setTimeout(120_000);

let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(SITES.preview, { "/office-js": OFFICE_JS_FOLDER });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a test workbook in the preview and goes past the pane's first screen. */
async function openReviewed(workbook: string): Promise<WatchedPage & { readonly pane: FrameLocator }> {
  const watched = await openPage(browser, `${site.address}?workbook=${workbook}`);
  const pane = watched.page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Visa resultatet" }).click();
  await pane.getByRole("heading", { name: /att kontrollera|Inga öppna differenser/ }).first().waitFor();
  return { ...watched, pane };
}

const selectedPlace = (page: Page): Promise<string> => page.getByLabel("Cell", { exact: true }).innerText();
const activeSheet = (page: Page): Promise<string> => page.getByRole("tablist", { name: "Blad" }).getByRole("tab", { selected: true }).innerText();

async function savedWorkbook(page: Page): Promise<Workbook> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Spara" }).click()]);
  const opened = openXlsx(new Uint8Array(readFileSync(await download.path())), "saved.xlsx", createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

test("[P30] the preview reviews a report, leads from a finding to its cell, writes the summary and saves it, without a request to anywhere else", async () => {
  const { page, pane, foreignRequests, complaints } = await openReviewed("kvartal-september.xlsx");
  await pane.getByRole("tab", { name: /Kontrollera/ }).click();
  const finding = pane.getByRole("listitem").filter({ has: pane.locator(".finding-sentence") }).first();
  const link = finding.getByRole("button", { name: /^Gå till / }).first();
  const [, cell = "", sheet = ""] = /^Gå till ([A-Z]+\d+), (.+)$/.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
  await link.click();
  await eventually(() => selectedPlace(page), (place) => place === cell);
  expect(await activeSheet(page)).toBe(sheet);

  await pane.getByRole("tab", { name: "Översikt" }).click();
  const shownVariance = await pane.locator(".figure", { hasText: "Avvikelse budget–prognos" }).locator("dd").innerText();
  await pane.getByRole("button", { name: "Skriv sammanfattning" }).click();
  await pane.getByText(/Sammanfattningen står på bladen/).waitFor();

  const workbook = await savedWorkbook(page);
  const summary = workbook.worksheet("Sammanfattning");
  const values = [...(summary?.cells.cells() ?? [])];
  expect(workbook.worksheet("Avstämning")).toBeDefined();
  expect(values.some(({ cell: { formula } }) => formula !== null && formula.includes("'1 Socialnämnden'!"))).toBe(true);
  const variance = Number(shownVariance.replace("−", "-").replace(/[^\d-]/g, ""));
  expect(values.map(({ cell: { value } }) => value)).toContain(variance);
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test("[P76] the preview draws the summary's chart: a bar for each of its rows, deficits to the left of zero", async () => {
  const { page, pane } = await openReviewed("kvartal-september.xlsx");
  await pane.getByRole("button", { name: "Skriv sammanfattning" }).click();
  await pane.getByRole("button", { name: "Visa bladet" }).click();
  const chart = page.locator(".bar-chart");
  await chart.waitFor();
  const zero = Number(await chart.locator("line").getAttribute("x1"));
  const bars = await chart.locator("rect").evaluateAll((all) => all.map((bar) => ({ left: Number(bar.getAttribute("x")), width: Number(bar.getAttribute("width")) })));
  expect(bars.length).toBeGreaterThan(3);
  expect(bars.some(({ left, width }) => width > 10 && Math.abs(left + width - zero) < 0.01)).toBe(true);
});

test("[P31] the pane notices a cell that is changed in the grid and reviews again by itself", async () => {
  const { page, pane } = await openReviewed("kvartal-september.xlsx");
  const before = await pane.getByRole("heading", { name: /att kontrollera/ }).first().innerText();
  await page.getByRole("gridcell").and(page.locator("#cell-18-1")).dblclick();
  await page.getByRole("textbox", { name: "Cell" }).fill("999 999");
  await page.keyboard.press("Enter");
  await eventually(() => pane.getByRole("heading", { name: /att kontrollera/ }).first().innerText(), (heading) => heading !== before);
});

test("[P32] while a cell is being edited the pane says what Excel waits for, and goes on when it ends", async () => {
  const { page, pane } = await openReviewed("manad-juli.xlsx");
  await page.locator("#cell-3-0").dblclick();
  await pane.getByRole("button", { name: "Skriv sammanfattning" }).click();
  await pane.locator(".message", { hasText: "Excel väntar: en cell redigeras." }).waitFor();
  await page.locator("#cell-5-0").click();
  await pane.getByText(/Sammanfattningen står på bladen/).waitFor();
});

test("[P33] a file that is no workbook is said to be none, and the open one stays", async () => {
  const { page } = await openReviewed("manad-mars.xlsx");
  await page.locator("input[type=file]").setInputFiles({ name: "brev.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no zip") });
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("grid").count()).toBe(1);
});

test.each(["manad-juli.xlsx", "manad-oktober.xlsx", "manad-mars.xlsx", "varbokslut-april.xlsx"])("[P34] %s is reviewed in the preview without a complaint", async (workbook) => {
  const { pane, complaints, foreignRequests } = await openReviewed(workbook);
  await pane.getByRole("heading", { name: "Nyckeltal" }).waitFor();
  expect([...complaints, ...foreignRequests]).toEqual([]);
});

test("[P92] the example that the pane opens stands in the preview's grid, with a pane of its own that reviews it", async () => {
  const { page, complaints } = await openPage(browser, `${site.address}?workbook=manad-mars.xlsx`);
  const pane = page.frameLocator("iframe");
  const before = await activeSheet(page);
  await pane.getByRole("button", { name: "Öppna ett exempel" }).click();
  await eventually(() => activeSheet(page), (sheet) => sheet !== before);
  await pane.getByRole("button", { name: "Visa resultatet" }).click();
  await pane.getByRole("heading", { name: "Nyckeltal" }).waitFor();
  expect(await pane.locator("header").innerText()).toContain("Bok1.xlsx");
  expect(complaints).toEqual([]);
});
