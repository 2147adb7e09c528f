import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../src/cli/browser/launchBrowser";
import { OFFICE_JS_FOLDER } from "../../src/cli/browser/projectFolders";
import { serveFolder, type StaticSite } from "../../src/cli/browser/serveFolder";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { SITES } from "./buildSites";
import { eventually } from "./eventually";
import { monthWorkbook } from "./monthWorkbook";
import { openPage } from "./openPage";

jest.setTimeout(120_000);

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const FILE = { name: "Uppföljning augusti 2024.xlsx", mimeType: "application/octet-stream", buffer: monthWorkbook() };

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

interface OpenMonth {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: readonly string[];
}

/** July's report under August's name, at the forecasts, in the pane on the real office.js. */
async function openMonth(theme = "light", options: BrowserContextOptions = {}): Promise<OpenMonth> {
  const { page, complaints } = await openPage(browser, `${site.address}?workbook=manad-juli.xlsx&width=320&theme=${theme}`, options);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Visa resultatet" }).click();
  await page.locator("input[type=file]").setInputFiles(FILE);
  await eventually(() => pane.locator("header").innerText(), (header) => header.includes("augusti 2024"));
  const first = pane.getByRole("button", { name: "Visa resultatet" });
  if ((await first.count()) > 0) await first.click();
  await pane.getByRole("tab", { name: "Prognos" }).click();
  await pane.getByRole("heading", { name: "Ny månad" }).waitFor();
  return { page, pane, complaints };
}

async function savedWorkbook(page: Page): Promise<Workbook> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Spara" }).click()]);
  const opened = openXlsx(new Uint8Array(readFileSync(await download.path())), "saved.xlsx", createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

const columnOf = (workbook: Workbook, sheet: string, column: number): readonly unknown[] => [4, 5, 6, 7].map((row) => workbook.worksheet(sheet)?.cell(row, column).formula);

async function violations(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((one: Frame) => one.url().includes("preview-pane"));
  if (frame === undefined) throw new Error("the pane stands in a frame");
  await frame.evaluate(AXE);
  const results = await frame.evaluate<AxeResults>("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })");
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`));
}

test("[P81] empty columns are filled in by the chosen method: listed, marked in the grid, written as formulas, read again, undone", async () => {
  const { page, pane, complaints } = await openMonth();
  await pane.getByLabel("Jämför med").selectOption("linear");
  await pane.getByRole("button", { name: "Visa vad som kan fyllas i" }).click();
  await pane.getByText("=SUMMA(G5:G7)").waitFor();
  await pane.getByRole("button", { name: "Markera D5:D8 i bladet" }).click();
  await eventually(() => page.locator(".grid-cell-marked").count(), (count) => count === 3);
  expect(await violations(page)).toEqual([]);
  await pane.getByRole("button", { name: "Skriv 16 celler" }).click();
  await pane.getByText("16 celler är ifyllda.").waitFor();
  await pane.getByText("Det finns inga tomma celler att fylla i.").waitFor();
  const written = await savedWorkbook(page);
  expect(columnOf(written, "Nämnd juli", 3)).toEqual(["=B5-C5", "=B6-C6", "=B7-C7", "=SUM(D5:D7)"]);
  expect(columnOf(written, "Nämnd juli", 5)).toEqual(['=IF(E5=0,"",C5/E5)', '=IF(E6=0,"",C6/E6)', '=IF(E7=0,"",C7/E7)', '=IF(E8=0,"",C8/E8)']);
  expect(columnOf(written, "Nämnd juli", 6)).toEqual(["=C5*12/7", "=C6*12/7", "=C7*12/7", "=SUM(G5:G7)"]);
  expect(columnOf(written, "Nämnd juli", 7)).toEqual(["=E5-G5", "=E6-G6", "=E7-G7", "=SUM(H5:H7)"]);
  expect([3, 6, 7].map((column) => written.worksheet("Nämnd juli")?.cell(5, column).style.numberFormat)).toEqual(["#,##0", "#,##0", "#,##0"]);
  await pane.getByRole("button", { name: "Ångra", exact: true }).click();
  await pane.getByText("16 celler är tömda igen.").waitFor();
  expect(columnOf(await savedWorkbook(page), "Nämnd juli", 6)).toEqual([null, null, null, null]);
  expect(complaints).toEqual([]);
});

test.each([
  ["light", "light", {}],
  ["dark", "dark", { colorScheme: "dark" }],
  ["a contrast theme", "dark", { colorScheme: "dark", forcedColors: "active" }],
] as const)("[P82] in %s the workbook is rolled forward: noticed, listed, done but for the protected sheet, reviewed anew and undone, without a violation of WCAG", async (_name, theme, options) => {
  const { page, pane, complaints } = await openMonth(theme, options);
  await pane.getByText("Filen heter augusti 2024, men innehållet är från juli 2024.").waitFor();
  await pane.getByRole("button", { name: "Rulla fram till ny månad" }).click();
  const carryOut = pane.getByRole("button", { name: /^Genomför \d/ });
  await carryOut.waitFor();
  await pane.getByText("Texten står i en formel. Formler ändras inte.").waitFor();
  expect(await violations(page)).toEqual([]);
  await carryOut.click();
  await pane.getByText(/^Arbetsboken är framrullad till augusti 2024: 4 celler är ändrade och 1 blad har bytt namn\.$/).waitFor();
  await pane.getByText(/^Bladet Bilaga är inte ändrat\. /).waitFor();
  await eventually(() => pane.locator("header").innerText(), (header) => header.includes("t.o.m. augusti 2024"));
  expect(await pane.getByText("Filen heter augusti 2024, men innehållet").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  const rolled = await savedWorkbook(page);
  expect([0, 1].map((row) => rolled.worksheet("Nämnd augusti")?.cell(row, row).value)).toEqual(["Omsorgsnämnden, månadsrapport augusti 2024, tkr", 45_535]);
  expect(rolled.worksheet("Nämnd augusti")?.cell(10, 0).formula).toBe('="Underlag för "&"juli"');
  await pane.getByRole("button", { name: "Ångra", exact: true }).click();
  await pane.getByText("4 celler är som förut igen.").waitFor();
  expect((await savedWorkbook(page)).worksheet("Nämnd juli")?.cell(1, 1).value).toBe(45_504);
  expect(complaints).toEqual([]);
});
