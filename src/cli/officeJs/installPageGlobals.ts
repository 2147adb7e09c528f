/** The least that office.js asks of a page, for Node. */
export interface ScriptPage {
  /** Tells those who wait for DOMContentLoaded that it has come. */
  announceLoaded(): void;
}

/**
 * Gives this process the few page objects that office.js touches when it starts. Where there is a page already (jsdom), it
 * stays, and only the scripts that office.js adds to its head are run by us.
 *
 * @param base address that office.js takes its own scripts to lie under; `runScript` gets the path below it
 */
export function installPageGlobals(base: string, runScript: (path: string) => void): ScriptPage {
  const load = (element: unknown): boolean => loadScript(element, base, runScript);
  const page: unknown = Reflect.get(globalThis, "document");
  if (isPage(page)) {
    serveScripts(page, base, load);
    return { announceLoaded: () => undefined };
  }
  return installPage(base, load);
}

/** The parts of a real document that are needed to serve office.js's scripts. */
interface Page {
  readonly head: { appendChild(element: unknown): unknown };
  createElement(tag: string): { setAttribute(name: string, value: string): void };
}

function isPage(value: unknown): value is Page {
  return typeof value === "object" && value !== null && "head" in value && "createElement" in value;
}

/** Puts the script element in place that office.js reads its own address from, and runs the scripts that it adds. */
function serveScripts(page: Page, base: string, load: (element: unknown) => boolean): void {
  const officeScript = page.createElement("script");
  officeScript.setAttribute("src", `${base}office.js`);
  page.head.appendChild(officeScript);
  const append = page.head.appendChild.bind(page.head);
  page.head.appendChild = (element) => (load(element) ? element : append(element));
}

function installPage(base: string, load: (element: unknown) => boolean): ScriptPage {
  const waiting: (() => void)[] = [];
  const listen = (name: string, listener: () => void): void => {
    if (name === "DOMContentLoaded") waiting.push(listener);
  };
  const officeScript = { src: `${base}office.js`, getAttribute: () => null };
  const head = { appendChild: load };
  define("window", globalThis);
  define("self", globalThis);
  define("addEventListener", listen);
  define("location", { href: base, protocol: "https:", search: "", hash: "", pathname: "/" });
  define("navigator", { userAgent: "Node" });
  define("history", {});
  define("localStorage", emptyStorage());
  define("sessionStorage", emptyStorage());
  define("document", {
    URL: base,
    cookie: "",
    readyState: "loading",
    addEventListener: listen,
    createElement: () => ({ src: "", onload: null, onerror: null, setAttribute: () => undefined }),
    getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag === "head" ? [head] : tag === "script" ? [officeScript] : []),
  });
  return {
    announceLoaded: () => {
      for (const listener of waiting.splice(0)) listener();
    },
  };
}

interface Script {
  readonly src: string;
  readonly onload: (() => void) | null;
  readonly onerror: ((reason: unknown) => void) | null;
}

/** Runs a script of office.js's, later as a page would; false for anything else. */
function loadScript(element: unknown, base: string, runScript: (path: string) => void): boolean {
  if (!isScript(element) || !element.src.startsWith(base)) return false;
  void Promise.resolve().then(() => {
    try {
      runScript(element.src.slice(base.length));
    } catch (reason) {
      element.onerror?.(reason);
      return;
    }
    element.onload?.();
  });
  return true;
}

function isScript(element: unknown): element is Script {
  return typeof element === "object" && element !== null && "src" in element && typeof element.src === "string" && "onload" in element;
}

function define(name: string, value: unknown): void {
  if (Reflect.get(globalThis, name) !== undefined) return;
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function emptyStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
