import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { WorkbookSession } from "../../src/workbench/officejs/WorkbookSession";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { MICROSOFT_ADDRESS } from "../../src/cli/browser/projectFolders";
import { answerForMicrosoft, putIntoExcel } from "../../src/cli/browser/putIntoExcel";
import { siteWeight } from "../../src/cli/measurements/weight/siteWeight";
import { SITES } from "./buildSites";
import { eventually } from "./eventually";
import { launchBrowser } from "../../src/cli/browser/launchBrowser";
import { newWatchedPage, openPage } from "./openPage";
import { serveFolder, type StaticSite } from "../../src/cli/browser/serveFolder";

jest.setTimeout(120_000);

const WORKBOOK = join(__dirname, "../workbooks/kvartal-september.xlsx");

let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(SITES.dist);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

function openSession(): WorkbookSession {
  const opened = openXlsx(new Uint8Array(readFileSync(WORKBOOK)), "kvartal-september.xlsx", createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  if (!opened.ok) throw new Error(opened.error.detail);
  return new WorkbookSession(opened.value);
}

test("[P35] the site to deploy runs under its own policy, asks only itself and Microsoft's office.js, and reviews and writes", async () => {
  const session = openSession();
  const watched = await newWatchedPage(browser, site.address, { viewport: { width: 350, height: 700 } });
  await answerForMicrosoft(watched.page);
  await putIntoExcel(watched.page, session, join(SITES.preview, "previewBoot.js"));
  const { page } = watched;
  await page.goto(`${site.address}taskpane.html`);
  await page.getByRole("button", { name: "Visa resultatet" }).click();
  await page.getByRole("heading", { name: /att kontrollera/ }).first().waitFor();
  await page.getByRole("button", { name: "Skriv sammanfattning" }).click();
  await page.getByText(/Sammanfattningen står på bladen/).waitFor();
  const loaded = (): Promise<unknown> => page.waitForFunction(() => document.querySelector(".view-waiting") === null);
  for (const view of ["Prognos", "Utskick", "Kontrollera"]) {
    await page.getByRole("tab", { name: new RegExp(view) }).click();
    await loaded();
  }
  for (const button of ["Kontrollera rapporttext", "Inställningar"]) {
    await page.getByRole("button", { name: button, exact: true }).click();
    await loaded();
  }
  await page.getByRole("heading", { name: "För den här arbetsboken" }).waitFor();
  expect(session.workbook.worksheet("Sammanfattning")).toBeDefined();
  expect(watched.foreignRequests.filter((url) => !url.startsWith(MICROSOFT_ADDRESS))).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

test("[P39] the page's own JavaScript weighs at most 120 kB at first load, gzip", () => {
  expect(siteWeight(SITES.dist, "taskpane.html").firstLoad).toBeLessThanOrEqual(120_000);
});

test("[P36] where office.js is blocked the page says so and names the address", async () => {
  const watched = await newWatchedPage(browser, site.address, { viewport: { width: 320, height: 600 } });
  await watched.page.route(`${MICROSOFT_ADDRESS}**`, (route) => route.abort());
  await watched.page.goto(`${site.address}taskpane.html`);
  await watched.page.getByText(/appsforoffice\.microsoft\.com/).first().waitFor();
});

test("[P77] where office.js neither comes nor fails the page explains itself after eight seconds, and takes it when it comes", async () => {
  const watched = await newWatchedPage(browser, site.address, { viewport: { width: 320, height: 600 } });
  const { page } = watched;
  let release: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (release = resolve));
  await page.route(`${MICROSOFT_ADDRESS}office.js`, async (route) => {
    await waiting;
    await route.fulfill({ body: "", contentType: "text/javascript" });
  });
  await page.clock.install();
  await page.goto(`${site.address}taskpane.html`, { waitUntil: "commit" });
  await page.locator("#skeleton").waitFor();
  expect(await page.getByText("Panelen öppnas…").isVisible()).toBe(true);
  expect(await page.getByRole("alert").count()).toBe(0);
  const explanation = page.getByRole("alert").filter({ hasText: "it-avdelningen" });
  await eventually(
    async () => {
      await page.clock.fastForward(8_100);
      return explanation.count();
    },
    (count) => count === 1,
  );
  release();
  await page.getByRole("heading", { name: "Excel svarar inte" }).waitFor();
});

test("[P37] before any script has run the page already shows what it is", async () => {
  const { page } = await openPage(browser, `${site.address}taskpane.html`, { javaScriptEnabled: false });
  expect(await page.getByText("Panelen öppnas…").isVisible()).toBe(true);
});

test("[P38] outside Excel the page explains itself", async () => {
  const watched = await newWatchedPage(browser, site.address);
  await answerForMicrosoft(watched.page);
  await watched.page.goto(`${site.address}taskpane.html`);
  await watched.page.getByRole("heading", { name: "Avstämt arbetar i Excel" }).waitFor();
  expect(watched.foreignRequests.filter((url) => !url.startsWith(MICROSOFT_ADDRESS))).toEqual([]);
});
