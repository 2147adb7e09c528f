import { dirname, join } from "node:path";
import { createRequire } from "node:module";

/** The folder with package.json, from which everything is built. */
export const PROJECT_FOLDER = join(import.meta.dirname, "../../..");

/** The npm copy of office.js, which only this machine's own pages load: its licence forbids publishing it. */
export const OFFICE_JS_FOLDER = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** Where Microsoft serves office.js; the deployed page's address of it. */
export const MICROSOFT_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
