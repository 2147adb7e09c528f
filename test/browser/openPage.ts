import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page with a record of what it asked for and complained of. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of requests that left the page's own origin. */
  readonly foreignRequests: string[];
  /** Errors and warnings of the console, uncaught errors, policy violations. */
  readonly complaints: string[];
}

/** Opens an address and records everything from the first request on. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const watched = await newWatchedPage(browser, address, options);
  await watched.page.goto(address);
  return watched;
}

/** A page that records, not yet opened; `address` tells its own origin. */
export async function newWatchedPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 760 }, locale: "sv-SE", acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) foreignRequests.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, foreignRequests, complaints };
}
