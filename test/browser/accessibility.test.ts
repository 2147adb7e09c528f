import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { eventually } from "./eventually";
import { SITES } from "./buildSites";
import { launchBrowser } from "../../src/cli/browser/launchBrowser";
import { newWatchedPage } from "./openPage";
import { serveFolder, type StaticSite } from "../../src/cli/browser/serveFolder";

jest.setTimeout(120_000);

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(SITES.preview);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const STATES: readonly (readonly [name: string, query: string])[] = [
  ["the overview", "findings=7"],
  ["the overview with nothing open", "findings=0"],
  ["the overview with the summary written", "state=written"],
  ["the findings with a proof open", "view=findings&open=1"],
  ["700 findings", "view=findings&findings=700"],
  ["the forecast", "view=forecast"],
  ["the forecast beside last month's workbook", "view=forecast&state=compared"],
  ["a row's methods and adjustments", "view=forecast&state=rowOpen"],
  ["an adjustment without cause and amount", "view=forecast&state=adjusted"],
  ["a new month", "view=forecast&state=newMonth"],
  ["a new month done", "view=forecast&state=newMonthDone"],
  ["the copy with values before it is written", "state=copyPlanned"],
  ["the copy with values written", "state=copyWritten"],
  ["the gate's mending buttons", "view=mailing&state=mends"],
  ["the gate with something mended", "view=mailing&state=mended"],
  ["the gate", "view=mailing"],
  ["the report's text", "view=text"],
  ["the report's text compared", "view=text&state=text"],
  ["a question and a quoted sentence", "view=findings&state=text&open=1"],
  ["an accepted finding", "view=findings&state=accepted"],
  ["the gate with something accepted", "view=mailing&state=accepted"],
  ["the settings", "view=settings"],
  ["the first run", "state=firstRun"],
  ["a failure", "state=failed"],
  ["a review under way", "state=reading"],
  ["a stale review", "state=stale"],
  ["a workbook without tables", "state=noTables"],
  ["a cancelled review", "state=cancelled"],
  ["a cell being edited", "state=edited"],
  ["a cell that is gone", "view=findings&state=gone"],
  ["the way back from a cell", "view=findings&state=away"],
  ["a refused summary", "state=refused"],
  ["a summary without its chart", "state=incomplete"],
  ["a bug of ours", "state=fault"],
  ["the gate with the receipt of a changed workbook", "view=mailing&state=stamped"],
  ["outside Excel", "state=outside"],
  ["without office.js", "state=outside&reason=noOfficeJs"],
  ["in an old Excel", "state=outside&reason=tooOld"],
];

/** States that come about by pressing buttons in the page. */
const ARRANGED = /state=(?:rowOpen|compared|adjusted|newMonth|mend|copy)/;

async function openState(query: string, page: Page): Promise<void> {
  await page.goto(`${site.address}pane-states.html?${query}`);
  await page.locator("#view, .first-run, .outside").first().waitFor();
  if (ARRANGED.test(query)) await page.locator("[data-arranged]").waitFor();
  await page.waitForFunction(() => document.querySelector(".view-waiting") === null);
}

async function newPage(options: BrowserContextOptions): Promise<Page> {
  return (await newWatchedPage(browser, site.address, { ...NARROW, ...options })).page;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })");
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`));
}

/** Elements wider than the pane: at 320 px nothing may scroll sideways (WCAG 1.4.10). */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#pane *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1 && getComputedStyle(element).position !== "absolute")
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

describe.each([
  ["light", "&theme=light", { colorScheme: "light" }],
  ["dark", "&theme=dark&lang=en", { colorScheme: "dark" }],
  ["a dark contrast theme", "&theme=dark", { colorScheme: "dark", forcedColors: "active" }],
  ["a light contrast theme", "&theme=light", { colorScheme: "light", forcedColors: "active" }],
] as const)("in %s", (_, theme, scheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await newPage(scheme);
  });

  test.each(STATES)("[P40] %s has no violation of WCAG 2.1 AA and fits 320 px", async (_name, query) => {
    await openState(`${query}${theme}`, page);
    expect(await violations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  });
});

test.each([
  ["the overview", "state=written"],
  ["a proof", "view=findings&open=1"],
  ["the gate", "view=mailing&state=accepted"],
  ["the report's text", "view=text&state=text"],
  ["the settings", "view=settings"],
  ["a failure", "state=failed"],
])("[P78] at 200 % zoom in a pane of 350 px %s loses nothing at the right", async (_name, query) => {
  const page = await newPage({ viewport: { width: 175, height: 360 } });
  await openState(query, page);
  expect(await overflowing(page)).toEqual([]);
});

test("[P78] at 200 % zoom a table that is wider than the pane is scrolled", async () => {
  const page = await newPage({ viewport: { width: 175, height: 360 } });
  await openState("view=forecast", page);
  const scrolled = await page.locator("#view").evaluate((view) => {
    view.scrollTo(10_000, 0);
    return view.scrollLeft;
  });
  expect(scrolled).toBeGreaterThan(0);
});

test("[P41] everything is reached and done with the keyboard alone, with the focus in sight", async () => {
  const page = await newPage({});
  await openState("view=findings", page);
  await page.getByRole("tab", { name: /Kontrollera/ }).focus();
  await page.keyboard.press("ArrowLeft");
  expect(await page.getByRole("tab", { name: "Översikt" }).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("ArrowRight");
  await page.locator(".finding-sentence").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.locator(".finding-sentence").nth(1).getAttribute("aria-expanded")).toBe("true");
  const outline = await page.evaluate(() => (document.activeElement === null ? "" : getComputedStyle(document.activeElement).outlineStyle));
  expect(outline).not.toBe("none");
});

test("[P74] what has the focus may go away, the focus does not", async () => {
  const page = await newPage({});
  const focused = (): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName ?? ""} ${document.activeElement?.id ?? ""}`.trim());
  const press = async (name: string): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).first().focus();
    await page.keyboard.press("Enter");
  };
  await openState("state=firstRun", page);
  await press("Visa resultatet");
  await eventually(focused, (where) => where === "DIV view");
  await press("Visa alla");
  await eventually(focused, (where) => where === "DIV view");
  await page.locator(".finding-sentence").first().press("Enter");
  await press("Godkänn");
  expect(await focused()).toMatch(/^TEXTAREA/);
  await press("Avbryt");
  expect(await focused()).toMatch(/^BUTTON/);
  await press("Godkänn");
  await page.keyboard.type("Beslut i juni");
  await press("Spara");
  await page.getByText("Godkänd och sparad i arbetsboken.").waitFor();
  expect(await focused()).toBe("DIV");
  await press("Ångra godkännandet");
  await eventually(focused, (where) => where === "DIV view");
});

test("[P75] an open proof follows the arrow keys to the next finding and the previous one", async () => {
  const page = await newPage({});
  await openState("view=findings", page);
  const openOnes = (): Promise<readonly string[]> => page.locator(".finding-sentence").evaluateAll((all) => all.map((one) => one.getAttribute("aria-expanded") ?? ""));
  await page.locator(".finding-sentence").first().press("Enter");
  await page.keyboard.press("ArrowDown");
  expect((await openOnes()).indexOf("true")).toBe(1);
  expect(await page.locator(".finding-keys").isVisible()).toBe(true);
  await page.keyboard.press("ArrowUp");
  expect((await openOnes()).indexOf("true")).toBe(0);
});

test("[P42] of 700 findings only those near the window are in the page, and the last is reached by scrolling", async () => {
  const page = await newPage({});
  await openState("view=findings&findings=700", page);
  expect(await page.locator(".finding").count()).toBeLessThan(60);
  await eventually(
    async () => {
      await page.locator("#view").evaluate((view) => view.scrollTo(0, view.scrollHeight));
      return page.locator('.finding[aria-posinset="700"]').count();
    },
    (count) => count === 1,
  );
});
