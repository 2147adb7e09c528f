import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { OfficeJsBridge } from "../../workbench/officejs/OfficeJsBridge";
import { installOfficeHost, type OfficeHostOptions } from "../../workbench/officejs/boot/installOfficeHost";
import { installPageGlobals, type ScriptPage } from "./installPageGlobals";

/**
 * Loads the real office.js (npm `@microsoft/office-js`, unmodified) into this process once, on the given bridge; later calls
 * only put another bridge, and so another workbook, in its place.
 *
 * Afterwards `Excel`, `Office` and `OfficeExtension` are global, and `Office.onReady` answers as in Excel for Windows. The
 * options count at the first call only, as office.js asks its host once; in jest every test file has its own global object.
 */
export async function loadOfficeJs(bridge: OfficeJsBridge, options: OfficeHostOptions = {}): Promise<void> {
  const loaded = officeExtension();
  connected?.disconnect();
  connected = bridge;
  if (loaded) {
    installOfficeHost(globalThis, bridge, options);
    loaded.GenericEventRegistration.s_genericEventRegistrations = {};
    loaded.HostBridge.init(bridge);
    return;
  }
  const folder = officeJsFolder();
  installOfficeHost(globalThis, bridge, options);
  const page = installPageGlobals(`https://localhost/office-js/`, (path) => runScript(join(folder, path)));
  runScript(join(folder, "office.js"));
  await ready(page);
}

/** The bridge that office.js talks to now. */
let connected: OfficeJsBridge | null = null;

/** Where the package's scripts lie. */
export function officeJsFolder(): string {
  return dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/dist/office.js"));
}

/** Indirect eval: the script must see this realm's global object, which in jest is not Node's own. */
function runScript(path: string): void {
  const evaluate = globalThis.eval;
  evaluate(readFileSync(path, "utf8"));
}

async function ready(page: ScriptPage): Promise<void> {
  const office: unknown = Reflect.get(globalThis, "Office");
  if (!hasOnReady(office)) throw new Error("office.js was evaluated but defined no Office.onReady.");
  page.announceLoaded();
  await office.onReady();
}

/** The parts of OfficeExtension that change with the workbook; the handlers of the workbook before must not hear of the next one. */
interface HostBridgeOwner {
  readonly HostBridge: { init(bridge: OfficeJsBridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
}

function officeExtension(): HostBridgeOwner | null {
  const extension: unknown = Reflect.get(globalThis, "OfficeExtension");
  return isHostBridgeOwner(extension) ? extension : null;
}

function isHostBridgeOwner(value: unknown): value is HostBridgeOwner {
  return typeof value === "object" && value !== null && "HostBridge" in value && "GenericEventRegistration" in value;
}

function hasOnReady(value: unknown): value is { onReady(): Promise<unknown> } {
  return typeof value === "object" && value !== null && "onReady" in value && typeof value.onReady === "function";
}
