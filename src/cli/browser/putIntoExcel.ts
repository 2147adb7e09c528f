import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { OfficeJsBridge } from "../../workbench/officejs/OfficeJsBridge";
import type { WorkbookSession } from "../../workbench/officejs/WorkbookSession";
import { MICROSOFT_ADDRESS, OFFICE_JS_FOLDER } from "./projectFolders";

/**
 * Makes a page believe that Excel is around it: the workbench runs here in Node, and the page's bridge reaches it through the browser.
 *
 * @param bootScript the built script of src/preview/bootPane.ts
 */
export async function putIntoExcel(page: Page, session: WorkbookSession, bootScript: string): Promise<void> {
  const bridge = new OfficeJsBridge(session);
  bridge.onMessageFromHost = (text) => void tell(page, text);
  await page.exposeFunction("sendToExcel", (text: string) => bridge.sendMessageToHost(text));
  await page.addInitScript(
    "window.avstamtPreview = { isDark: false, options: {}, bridge: { onMessageFromHost: null, sendMessageToHost: (text) => window.sendToExcel(text) } };",
  );
  await page.addInitScript({ path: bootScript });
}

/** Hands Excel's answer to the page; one that has been closed meanwhile takes none. */
async function tell(page: Page, text: string): Promise<void> {
  try {
    await page.evaluate(`window.avstamtPreview.bridge.onMessageFromHost(${JSON.stringify(text)})`);
  } catch (refusal) {
    if (!page.isClosed()) throw refusal;
  }
}

/** Answers Microsoft's address with the npm copy of office.js, so that nothing leaves this machine. */
export async function answerForMicrosoft(page: Page): Promise<void> {
  await page.route(`${MICROSOFT_ADDRESS}**`, (route) => {
    const file = join(OFFICE_JS_FOLDER, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""));
    return route.fulfill({ body: readFileSync(file), contentType: "text/javascript" });
  });
}
