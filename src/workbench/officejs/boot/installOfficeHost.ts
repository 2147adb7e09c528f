import type { HostAnswer } from "../DocumentCopies";
import type { OfficeJsBridge } from "../OfficeJsBridge";

/** What the page shall take Excel to be. */
export interface OfficeHostOptions {
  /** `Office.context.displayLanguage` and `contentLanguage`; default "sv-SE". */
  readonly displayLanguage?: string;
  /** Newest version of each requirement set, as `isSetSupported` shall answer; default a current Excel for Windows. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** `Office.context.officeTheme`; default "light". */
  readonly theme?: "light" | "dark";
  /** The document's address as `Office.context.document.url`. */
  readonly documentUrl?: string;
  /** The add-in's settings of the Common API, kept for the life of the page. */
  readonly settings?: Map<string, string>;
}

/** The requirement sets of Excel for Windows in Microsoft 365, August 2026; the npm bundle of 2022 itself knows ExcelApi up to 1.15. */
export const CURRENT_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  AddinCommands: "1.3",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  ImageCoercion: "1.2",
  CustomXmlParts: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
  Selection: "1.1",
  DelayForCellEdit: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
};

/** Those of the oldest Excel that Avstämt supports. */
export const OLDEST_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ...CURRENT_REQUIREMENT_SETS,
  ExcelApi: "1.9",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  KeyboardShortcuts: "0.0",
};

const SUCCESS: HostAnswer = { toArray: () => [0] };

/** Office's "internal error": the Common API's other calls (bindings, dialogs, …) are not on the stand-in's list. */
const NOT_ANSWERED: HostAnswer = { toArray: () => [5001] };

/** office.js registers at start for clicks on ribbon commands; there is no ribbon. */
const RIBBON_EVENT = 39;

/** The colours of Office's white and black themes, as numbers 0xRRGGBB. */
const THEMES = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf5f5f5, controlForegroundColor: 0x242424 },
  dark: { bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x1f1f1f, controlForegroundColor: 0xffffff },
} as const;

type HostCallback = ((answer: HostAnswer) => void) | undefined;

/**
 * Puts Excel for Windows' own side into a page (or Node's global object) before office.js is loaded: `window.external`,
 * through which office.js learns where it runs, and the bridge that carries `Excel.run`. office.js itself stays untouched;
 * it then answers `Office.onReady` with `{host: "Excel", platform: "PC"}`.
 *
 * `window.external` is what Office's own web view offers; it is not documented. Learnt from office.js 1.1.110.
 */
export function installOfficeHost(page: object, bridge: OfficeJsBridge, options: OfficeHostOptions = {}): void {
  const language = options.displayLanguage ?? "sv-SE";
  const context = hostContext(language, options);
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${language}|telemetry|isDialogNo|disableLogging|0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly unknown[], callback: HostCallback) => execute(bridge, id, parameters, callback),
    RegisterEvent: (id: number, _target: string, _handler: unknown, callback: HostCallback) =>
      callback?.(id === RIBBON_EVENT ? SUCCESS : NOT_ANSWERED),
    UnregisterEvent: (id: number, _target: string, callback: HostCallback) =>
      callback?.(id === RIBBON_EVENT ? SUCCESS : NOT_ANSWERED),
  };
  Object.defineProperty(page, "external", { value: external, configurable: true, writable: true });
  Object.defineProperty(page, "_richApiNativeBridge", { value: bridge, configurable: true, writable: true });
}

/** The Common API's calls: only those for a copy of the file are answered, later, as everything of Office's is. */
function execute(bridge: OfficeJsBridge, id: number, parameters: readonly unknown[], callback: HostCallback): void {
  const answer = bridge.session.documents.answer(id, parameters);
  if (answer === undefined) callback?.(NOT_ANSWERED);
  else if (answer !== null) void Promise.resolve().then(() => callback?.(answer));
}

function hostContext(language: string, options: OfficeHostOptions): Readonly<Record<string, () => unknown>> {
  const settings = options.settings ?? new Map<string, string>();
  const constants: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "avstamt-workbench",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: options.documentUrl ?? "",
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "workbench",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(options.requirementSets ?? CURRENT_REQUIREMENT_SETS),
    GetHostCustomMessage: "",
    GetHostFullVersion: "16.0.18407.20000",
    GetInitialDisplayMode: 0,
    GetFeaturesForSolution: "",
  };
  return {
    ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, () => value])),
    GetSettings: () => settingsStore(settings),
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[options.theme ?? "light"]),
  };
}

/** Excel hands settings over by filling the arrays that it is given. */
function settingsStore(settings: Map<string, string>): object {
  return {
    Read: (keys: string[], values: string[]): void => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]): void => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
    },
  };
}
