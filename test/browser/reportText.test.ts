import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/cli/browser/launchBrowser";
import { OFFICE_JS_FOLDER } from "../../src/cli/browser/projectFolders";
import { serveFolder, type StaticSite } from "../../src/cli/browser/serveFolder";
import { wordReport } from "../builders/wordReport";
import { SITES } from "./buildSites";
import { openPage } from "./openPage";

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

const REPORT = wordReport([
  { heading: 1, text: "Ekonomi" },
  { text: "Prognosen för helåret är ett underskott om 17 600 tkr." },
  { bullet: 1, text: "Socialnämnden redovisar ett underskott per juli motsvarande 9 600 tkr." },
]);

test("[N35] in the browser a .docx is read on the page, its wrong figure marked, its correction copied, and nothing leaves the origin", async () => {
  const { page, complaints, foreignRequests } = await openPage(browser, `${site.address}?workbook=manad-juli.xlsx&width=320`, { permissions: ["clipboard-read", "clipboard-write"] });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Visa resultatet" }).click();
  await pane.getByRole("tab", { name: "Kontrollera" }).click();
  await pane.getByRole("button", { name: "Kontrollera rapporttext" }).click();
  await pane.locator("input[type=file][accept='.docx,.txt']").setInputFiles({ name: "Rapport.docx", mimeType: "application/octet-stream", buffer: Buffer.from(REPORT) });
  await pane.getByText("2 belopp i texten, 2 finns i tabellerna. 1 uppgift stämmer inte.").waitFor();
  expect(await pane.locator("mark").allInnerTexts()).toEqual(["9 600 tkr"]);
  await pane.getByRole("button", { name: /9 000 tkr/ }).click();
  await pane.getByRole("button", { name: "Ta bort texten" }).click();
  await pane.getByLabel("Rapportens text").waitFor();
  expect({ complaints, foreignRequests }).toEqual({ complaints: [], foreignRequests: [] });
});
