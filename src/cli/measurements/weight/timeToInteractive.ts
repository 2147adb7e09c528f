import type { Browser, Page } from "playwright-core";

/**
 * Opens a page in a fresh context (nothing cached) and tells when a part that answers a click first stood in it: milliseconds from the
 * start of navigation by the page's own clock, as a MutationObserver in the page saw it.
 *
 * @param prepare puts the page into Excel before it is opened
 */
export async function timeToInteractive(browser: Browser, address: string, selector: string, prepare: (page: Page) => Promise<void>): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await prepare(page);
  await page.addInitScript(watchFor(selector));
  await page.goto(address);
  await page.waitForFunction("window.interactiveAt !== undefined");
  const at = await page.evaluate<number>("window.interactiveAt");
  await context.close();
  return at;
}

/** A script that notes when the selector is first met; it is there before the page's own. */
function watchFor(selector: string): string {
  return `new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    window.interactiveAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });`;
}
