/** The least that office.js asks of a page, for Node. */
export interface ScriptPage {
  /** Tells those who wait for DOMContentLoaded that it has come. */
  announceLoaded(): void;
}

/**
 * Gives this process the few page objects that office.js touches when it starts; what is there already (jsdom) stays.
 *
 * @param base address that office.js takes its own scripts to lie under; `runScript` gets the path below it
 */
export function installPageGlobals(base: string, runScript: (path: string) => void): ScriptPage {
  const waiting: (() => void)[] = [];
  const listen = (name: string, listener: () => void): void => {
    if (name === "DOMContentLoaded") waiting.push(listener);
  };
  const head = { appendChild: (element: Script) => loadScript(element, base, runScript) };
  const officeScript = { src: `${base}office.js`, getAttribute: () => null };
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
    createElement: (): Script => ({ src: "", onload: null, onerror: null, setAttribute: () => undefined }),
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
  src: string;
  onload: (() => void) | null;
  onerror: ((reason: unknown) => void) | null;
  setAttribute(): void;
}

function loadScript(element: Script, base: string, runScript: (path: string) => void): void {
  if (!element.src.startsWith(base)) return;
  setImmediate(() => {
    try {
      runScript(element.src.slice(base.length));
    } catch (reason) {
      element.onerror?.(reason);
      return;
    }
    element.onload?.();
  });
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
