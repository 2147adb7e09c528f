// npm run icons: draws assets/icon-*.png from the two drawings beside them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../src/cli/browser/launchBrowser";

const ASSETS = join(import.meta.dirname, "../../assets");
const DRAWINGS: Readonly<Record<string, readonly number[]>> = { "icon-small.svg": [16, 20, 24], "icon.svg": [32, 40, 48, 64, 80] };

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [drawing, sizes] of Object.entries(DRAWINGS)) {
    const svg = readFileSync(join(ASSETS, drawing), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${svg}`);
      await page.screenshot({ path: join(ASSETS, `icon-${String(size)}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
