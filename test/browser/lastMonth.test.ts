import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/cli/browser/launchBrowser";
import { MICROSOFT_ADDRESS } from "../../src/cli/browser/projectFolders";
import { answerForMicrosoft, putIntoExcel } from "../../src/cli/browser/putIntoExcel";
import { serveFolder, type StaticSite } from "../../src/cli/browser/serveFolder";
import { createFormulaService } from "../../src/workbench/formulas/createFormulaService";
import type { Workbook } from "../../src/workbench/model/Workbook";
import { WorkbookSession } from "../../src/workbench/officejs/WorkbookSession";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";
import { SITES } from "./buildSites";
import { newWatchedPage, type WatchedPage } from "./openPage";

jest.setTimeout(120_000);

const BOARD = "1 Socialnämnden";
/** "Funktionshinder och beroende", its forecast. */
const CELL = { row: 14, column: 6 };

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

function september(): Workbook {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../workbooks/kvartal-september.xlsx")));
  const opened = openXlsx(bytes, "kvartal-september.xlsx", createFormulaService({ locale: "sv-SE", now: () => 45_000 }));
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

/** The same board's file of the month before, with another forecast for one unit. */
function august(): Buffer {
  const workbook = september();
  for (const sheet of workbook.worksheets) {
    for (const { row, column, cell } of [...sheet.cells.cells()]) {
      if (typeof cell.value === "string" && /september/i.test(cell.value)) sheet.setContent(row, column, cell.value.replace(/september/i, "augusti"), { asText: true });
    }
  }
  workbook.worksheet(BOARD)?.setContent(CELL.row, CELL.column, 164_000);
  const saved = saveXlsx(workbook);
  if (!saved.ok) throw new Error(saved.error.detail);
  return Buffer.from(saved.value);
}

async function openForecast(session: WorkbookSession): Promise<WatchedPage> {
  const watched = await newWatchedPage(browser, site.address, { viewport: { width: 350, height: 900 } });
  const { page } = watched;
  await answerForMicrosoft(page);
  await putIntoExcel(page, session, join(SITES.preview, "previewBoot.js"));
  await page.goto(`${site.address}taskpane.html`);
  await page.getByRole("button", { name: "Visa resultatet" }).click();
  await page.getByRole("tab", { name: /Prognos/ }).click();
  await page.getByRole("heading", { name: "Förra prognosen" }).waitFor();
  return watched;
}

test("[P66] on the site to deploy last month's file is opened from the disk without a request leaving the page, compared, kept and put away", async () => {
  const session = new WorkbookSession(september());
  const { page, foreignRequests, complaints } = await openForecast(session);
  await page.locator('input[type="file"]').setInputFiles({ name: "augusti.xlsx", mimeType: "application/octet-stream", buffer: august() });
  await page.getByText("Arbetsboken augusti.xlsx, jan–aug 2013").waitFor();
  await page.getByRole("heading", { name: "Jämfört med jan–aug 2013" }).waitFor();
  await page.getByRole("button", { name: "Ändrad prognos (1)" }).waitFor();
  const row = page.getByRole("table", { name: "Ändrad prognos" }).getByRole("row", { name: /Funktionshinder och beroende/ });
  expect((await row.getByRole("cell").allTextContents()).map((text) => text.replace(/\u00a0/g, " "))).toEqual(["164 000", "165 191", "+1 191"]);
  await page.getByRole("button", { name: "Behåll i arbetsboken" }).click();
  await page.getByText("Behållen från förra månadens arbetsbok, jan–aug 2013").waitFor();
  await page.getByRole("button", { name: /^Ta bort: Arbetsboken/ }).click();
  await page.getByRole("heading", { name: /^Jämfört med/ }).waitFor({ state: "detached" });
  expect(session.workbook.customXml.inNamespace("urn:avstamt:1")[0]?.xml).toContain('origin="workbook"');
  expect(foreignRequests.filter((url) => !url.startsWith(MICROSOFT_ADDRESS))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("[P66] a row's method and adjustment are kept through Excel and change the total, with the keyboard alone", async () => {
  const session = new WorkbookSession(september());
  const { page, complaints } = await openForecast(session);
  const total = page.getByRole("table").first().getByRole("row", { name: /^Totalt/ }).getByRole("cell").first();
  const before = await total.textContent();
  await page.getByRole("button", { name: "Metod och justeringar: Funktionshinder och beroende" }).first().press("Enter");
  const panel = page.getByRole("group", { name: "Prognosmetod för Funktionshinder och beroende" });
  await panel.getByRole("button", { name: "Använd Linjär" }).press("Enter");
  await panel.getByLabel("Orsak").fill("Ny placering");
  await panel.getByLabel("Orsak").press("Tab");
  await page.keyboard.type("500");
  await panel.getByRole("button", { name: "Lägg till" }).press("Enter");
  await panel.getByText(/^Metoden ger/).waitFor();
  expect(await total.textContent()).not.toBe(before);
  expect(session.workbook.customXml.inNamespace("urn:avstamt:1")[0]?.xml).toContain('cause="Ny placering"');
  expect(complaints).toEqual([]);
});
