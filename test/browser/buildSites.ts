import { join } from "node:path";
import { buildSite } from "../../src/cli/browser/buildSite";
import { PROJECT_FOLDER } from "../../src/cli/browser/projectFolders";

/** The development build (preview, pane states) and the site to deploy, as the browser tests use them. */
export const SITES = { preview: join(PROJECT_FOLDER, ".cache/preview"), dist: join(PROJECT_FOLDER, ".cache/dist") } as const;

/** Builds both sites side by side, once for a run of the browser tests. */
export default async function buildSites(): Promise<void> {
  await Promise.all([buildSite("development", SITES.preview), buildSite("production", SITES.dist)]);
}
