import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Gzip bytes (level 9) of a built page's own JavaScript; office.js is not ours and not counted. */
export interface SiteWeight {
  /** What the page names itself: loaded before anything can be done. */
  readonly firstLoad: number;
  /** What is loaded when it is wanted: the review's engine, the views, the reader of Word files. */
  readonly later: number;
}

/** Weighs a built folder by its page. */
export function siteWeight(folder: string, page: string): SiteWeight {
  const html = readFileSync(join(folder, page), "utf8");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const first = scripts.filter((name) => html.includes(name));
  const weightOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
  return { firstLoad: weightOf(first), later: weightOf(scripts.filter((name) => !first.includes(name))) };
}
