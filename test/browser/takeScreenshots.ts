// npm run screenshots: builds the development pages and takes the pictures of README and docs into docs/pictures.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildSite } from "../../src/cli/browser/buildSite";
import { launchBrowser } from "../../src/cli/browser/launchBrowser";
import { OFFICE_JS_FOLDER, PROJECT_FOLDER } from "../../src/cli/browser/projectFolders";
import { serveFolder } from "../../src/cli/browser/serveFolder";
import { SITES } from "./buildSites";

const PICTURES = join(PROJECT_FOLDER, "docs/pictures");

interface Picture {
  readonly name: string;
  readonly query: string;
  readonly options?: BrowserContextOptions;
}

const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 720 } };
const USUAL: BrowserContextOptions = { viewport: { width: 350, height: 720 } };
const TALL: BrowserContextOptions = { viewport: { width: 350, height: 1_700 } };
const TALL_NARROW: BrowserContextOptions = { viewport: { width: 320, height: 1_700 } };
const CONTRAST: BrowserContextOptions = { ...USUAL, colorScheme: "dark", forcedColors: "active" };

/** States that come about by pressing buttons in the page. */
const ARRANGED = /state=(?:rowOpen|compared|adjusted|newMonth|mend|copy)/;

const STATES: readonly Picture[] = [
  { name: "overview", query: "findings=7" },
  { name: "overview-nothing-open", query: "findings=0&theme=dark" },
  { name: "overview-english-320", query: "findings=7&lang=en", options: NARROW },
  { name: "findings-proof", query: "view=findings&findings=7&open=1" },
  { name: "findings-700-320-dark", query: "view=findings&findings=700&theme=dark&lang=en", options: NARROW },
  { name: "findings-contrast-theme", query: "view=findings&findings=7&open=1&theme=dark", options: CONTRAST },
  { name: "report-text", query: "view=text&state=text" },
  { name: "forecast", query: "view=forecast&state=compared" },
  { name: "forecast-row", query: "view=forecast&state=rowOpen", options: { viewport: { width: 350, height: 1_100 } } },
  { name: "comparison-320-dark", query: "view=forecast&state=compared&theme=dark&lang=en", options: TALL_NARROW },
  { name: "adjustment-320-dark", query: "view=forecast&state=adjusted&theme=dark&lang=en", options: TALL_NARROW },
  { name: "new-month", query: "view=forecast&state=newMonth", options: TALL },
  { name: "new-month-320-dark", query: "view=forecast&state=newMonth&theme=dark&lang=en", options: TALL_NARROW },
  { name: "new-month-done", query: "view=forecast&state=newMonthDone", options: TALL },
  { name: "value-copy", query: "state=copyPlanned", options: { viewport: { width: 350, height: 880 } } },
  { name: "value-copy-written-320-dark", query: "state=copyWritten&theme=dark&lang=en", options: { viewport: { width: 320, height: 880 } } },
  { name: "mending", query: "view=mailing&state=mends" },
  { name: "mending-done-320-dark", query: "view=mailing&state=mended&theme=dark&lang=en", options: NARROW },
  { name: "way-back-320", query: "view=findings&state=away", options: NARROW },
  { name: "stale", query: "state=stale" },
  { name: "mailing-receipt-320-dark", query: "view=mailing&state=stamped&theme=dark", options: NARROW },
  { name: "zoom-200", query: "view=findings&findings=7&open=1", options: { viewport: { width: 175, height: 600 }, deviceScaleFactor: 2 } },
  { name: "mailing", query: "view=mailing&state=accepted" },
  { name: "settings-320", query: "view=settings", options: NARROW },
  { name: "first-run", query: "state=firstRun" },
  { name: "failure", query: "state=failed" },
];

async function takeScreenshots(): Promise<void> {
  await buildSite("development", SITES.preview);
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  const site = await serveFolder(SITES.preview, { "/office-js": OFFICE_JS_FOLDER });
  for (const { name, query, options = USUAL } of STATES) {
    await picture(browser, `${site.address}pane-states.html?${query}`, `pane-${name}`, options, async (page) => {
      await page.locator("#view, .first-run").first().waitFor();
      if (ARRANGED.test(query)) await page.locator("[data-arranged]").waitFor();
      await page.waitForFunction(() => document.querySelector(".view-waiting") === null);
      await page.waitForLoadState("networkidle");
    });
  }
  const wide: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, locale: "sv-SE" };
  await picture(browser, `${site.address}?workbook=kvartal-september.xlsx&width=380`, "overview", wide, showFirstFinding);
  await picture(browser, `${site.address}?workbook=kvartal-september.xlsx&width=380`, "summary", { ...wide, viewport: { width: 1720, height: 800 } }, showSummary);
  await browser.close();
  await site.close();
}

async function picture(browser: Browser, address: string, name: string, options: BrowserContextOptions, arrange: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  await arrange(page);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await context.close();
}

async function showFirstFinding(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Visa resultatet" }).click();
  await pane.getByRole("tab", { name: /Kontrollera/ }).click();
  await pane.locator(".finding-sentence").first().click();
  await pane.locator(".finding-actions button").first().click();
  await page.waitForTimeout(500);
}

async function showSummary(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Visa resultatet" }).click();
  await pane.getByRole("button", { name: "Skriv sammanfattning" }).click();
  await pane.getByRole("button", { name: "Visa bladet" }).click();
  await page.waitForTimeout(500);
}

void takeScreenshots();
