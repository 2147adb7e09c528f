import { createRoot, type Root } from "react-dom/client";
import { onSummaryCommand } from "./commands";
import { officeLanguage } from "./excel/officeRuntime";
import { OutsideExcel, type OutsideReason } from "./taskpane/outside/OutsideExcel";
import { browserStorage } from "./taskpane/state/browserStorage";
import { createPane, type Pane } from "./taskpane/state/createPane";
import { TaskPane } from "./taskpane/TaskPane";
import type { Language } from "./text/Messages";

/** How long Excel may take to answer before the pane says so. */
const PATIENCE_MS = 8_000;

/** How long the review may hold the thread before the browser draws; a frame is 16 ms. */
const SLICE_MS = 12;

async function start(root: Root): Promise<void> {
  const hostLoading = import(/* webpackChunkName: "host" */ "./excel/ExcelHost");
  const place = await askOffice();
  if (place !== "inExcel") {
    root.render(<OutsideExcel reason={place} language={browserLanguage()} isDark={isDark()} />);
    return;
  }
  const { ExcelHost } = await hostLoading;
  const pane: Pane = createPane({
    host: new ExcelHost({ onCellEdit: (isCellEdited) => pane.setCellEdited(isCellEdited) }),
    loadEngine: async () => (await import(/* webpackChunkName: "engine" */ "./reviewEngine")).reviewEngine,
    loadSample: async () => (await import(/* webpackChunkName: "sample" */ "./sampleWorkbook")).sampleWorkbook,
    storage: browserStorage(),
    pace: { breathe, now: () => performance.now(), sliceMs: SLICE_MS },
    wallClock: () => Date.now(),
    later,
    officeLanguage: officeLanguage(),
    isDark: isDark(),
  });
  followTheme(pane);
  onSummaryCommand((outcome) => void pane.summaryCommandDone(outcome));
  root.render(<TaskPane pane={pane} />);
  await pane.start();
}

/** Whether the page stands in an Excel that is new enough; asked once. */
async function askOffice(): Promise<"inExcel" | OutsideReason> {
  if (typeof Office === "undefined") return "noOfficeJs";
  const patience = new Promise<"noOfficeJs">((resolve) => window.setTimeout(() => resolve("noOfficeJs"), PATIENCE_MS));
  return Promise.race([patience, answeringHost()]);
}

async function answeringHost(): Promise<"inExcel" | OutsideReason> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "notInExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9") ? "inExcel" : "tooOld";
}

/** Excel on the web tells no theme, and a theme that changes is told late: the browser's answer, and asking again on focus, fill in. */
function isDark(): boolean {
  const theme: Office.OfficeTheme | undefined = typeof Office === "undefined" ? undefined : Office.context.officeTheme;
  return theme?.isDarkTheme ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}

function followTheme(pane: Pane): void {
  const look = (): void => pane.setDark(isDark());
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look);
  window.addEventListener("focus", look);
}

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "sv";
}

/** Lets the browser draw and take input: a task of its own, since promises alone would not let it in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

function later(callback: () => void, milliseconds: number): () => void {
  const timer = window.setTimeout(callback, milliseconds);
  return () => window.clearTimeout(timer);
}

const container = document.getElementById("pane");
if (container !== null) void start(createRoot(container));
