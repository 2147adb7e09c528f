import { plainReportText } from "../../src/domain/narrative/ReportText";
import { createRoot } from "react-dom/client";
import { err, ok } from "../../src/domain/result";
import type { WorkbookReview } from "../../src/domain/Review";
import type { HostFailureCode } from "../../src/host/HostFailure";
import { OutsideExcel, type OutsideReason } from "../../src/taskpane/outside/OutsideExcel";
import { createPane } from "../../src/taskpane/state/createPane";
import type { PaneDependencies } from "../../src/taskpane/state/PaneDependencies";
import type { ViewName } from "../../src/taskpane/state/PaneState";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { EMPTY_FACTS } from "../builders/packageFacts";
import { InMemoryHost } from "../taskpane/InMemoryHost";
import { forecastSample } from "../taskpane/sampleForecast";
import { mendSample, newMonthSample, sampleCopy, type ToolSample } from "../taskpane/sampleTools";
import { emptyReview, faultyReview, SAMPLE_TEXT, sampleReview, stampedReview, textReview } from "../taskpane/sampleReview";

// The real pane in any state, for pictures and for accessibility checks:
// pane-states.html?findings=700&view=findings&open=1&lang=en&theme=dark&state=failed&code=cellEditMode

const asked = new URLSearchParams(window.location.search);
const state = asked.get("state") ?? "";
const language = asked.get("lang") === "en" ? "en" : "sv";
const isDark = asked.get("theme") === "dark";
const CODES: readonly HostFailureCode[] = ["cellEditMode", "readOnly", "workbookProtected", "sheetProtected", "tooLarge", "timeout", "unexpected"];
const code = CODES.find((candidate) => candidate === asked.get("code")) ?? "cellEditMode";
const VIEWS: readonly ViewName[] = ["findings", "forecast", "mailing", "text", "settings"];
const REASONS: readonly OutsideReason[] = ["notInExcel", "noOfficeJs", "tooOld"];
const REVIEWS: Readonly<Record<string, () => WorkbookReview>> = { noTables: emptyReview, text: textReview, fault: faultyReview, stamped: stampedReview };
const forecast = (): ToolSample => ({ ...forecastSample(), facts: EMPTY_FACTS });
/** States of a real workbook, reviewed. */
const SAMPLES: Readonly<Record<string, () => ToolSample>> = {
  compared: forecast,
  rowOpen: forecast,
  adjusted: forecast,
  newMonth: newMonthSample,
  newMonthDone: newMonthSample,
  mends: mendSample,
  mended: mendSample,
};
const sample = SAMPLES[state]?.() ?? null;
const AUTHOR = { ...EMPTY_FACTS.properties, author: "Eva Lind", company: "Exempelby kommun" };
const facts = sample?.facts ?? { ...EMPTY_FACTS, properties: AUTHOR };
const review = sample?.review ?? (REVIEWS[state] ?? (() => sampleReview(Number(asked.get("findings") ?? 7))))();

const host = new InMemoryHost();
if (sample !== null) host.snapshot = ok(sample.snapshot);
if (state === "failed") host.snapshot = err({ code, detail: "InvalidOperationInCellEditMode" });
if (state === "reading" || state === "cancelled") host.snapshot = new Promise(() => undefined);
if (state === "refused") host.summary = err({ code: "workbookProtected", detail: "AccessDenied" });
if (state === "gone") host.revealRefusal = { code: "notFound", detail: "ItemNotFound" };
const readsFile = ["stamped", "newMonth", "newMonthDone", "mends", "mended"].includes(state);
if (readsFile) host.file = ok(new Uint8Array());
if (state === "incomplete") {
  host.summary = ok({ summarySheet: "Sammanfattning", reconciliationSheet: "Avstämning", refused: [{ code: "unexpected", detail: "GeneralException" }] });
}

/** A clock that jumps makes the review a slow one, which is not repeated by itself. */
let jumps = 0;
const now = (): number => performance.now() + (state === "stale" ? 2_000 * (jumps += 1) : 0);

const dependencies: PaneDependencies = {
  host,
  loadEngine: () =>
    Promise.resolve({
      *reviewWorkbook() {
        yield { stage: "tables", done: 1, of: 2 } as const;
        return review;
      },
      *planSummary() {
        yield 0;
        return { plan: { sheets: [] }, storedState: "" };
      },
      planCopy: () => (state.startsWith("copy") ? sampleCopy() : null),
      loadFileReader: () =>
        Promise.resolve(function* () {
          yield 0.5;
          return ok(facts);
        }),
    }),
  loadSample: () => Promise.resolve("UEsDBA=="),
  storage: null,
  pace: { breathe: () => Promise.resolve(), now, sliceMs: 12 },
  wallClock: () => Date.UTC(2024, 7, 9, 12, 5),
  later: (callback, milliseconds) => {
    const timer = window.setTimeout(callback, milliseconds);
    return () => window.clearTimeout(timer);
  },
  officeLanguage: language,
  isDark,
};

const pane = createPane(dependencies);
if (state !== "firstRun") pane.setPreferences({ hasSeenFirstRun: true });

/** What happens after the first review, by the state asked for. */
const THEN: Readonly<Record<string, () => unknown>> = {
  stale: () => host.change(),
  rowOpen: () => press('[aria-label$="Äldreomsorg, särskilt boende"].row-toggle'),
  async compared() {
    for (const group of ["budget", "rows", "sentence"]) await press(`[aria-controls="differences-${group}"]`);
  },
  async adjusted() {
    await press('[aria-label$="Äldreomsorg, särskilt boende"].row-toggle');
    await press(".adjustment-form button");
  },
  newMonth: () => press("[aria-labelledby=roll-forward-heading] button[aria-expanded]"),
  async newMonthDone() {
    await press("[aria-labelledby=roll-forward-heading] button[aria-expanded]");
    await press(".roll-forward-actions button");
  },
  mended: () => press(".mend .row button"),
  async copyPlanned() {
    await pane.writeSummary();
    await press(".summary > button:nth-of-type(3)");
  },
  async copyWritten() {
    await pane.writeSummary();
    await press(".summary > button:nth-of-type(3)");
    await press(".summary .message-info button");
  },
  text: () => pane.checkText(plainReportText(SAMPLE_TEXT)),
  edited: () => pane.setCellEdited(true),
  gone: () => pane.goTo({ sheet: "Borttaget", row: 0, column: 0 }),
  written: () => pane.writeSummary(),
  refused: () => pane.writeSummary(),
  incomplete: () => pane.writeSummary(),
  async away() {
    host.selected = { sheet: "Socialnämnden", row: 40, column: 2 };
    await pane.goTo({ sheet: "Socialnämnden", row: 8, column: 7 });
  },
  async accepted() {
    const [first] = review.findings;
    if (first !== undefined) await pane.accept(first, "thisFigure", "Beslut i nämnden 2024-06-12.");
    pane.setFilter({ show: "all" });
  },
};

async function show(): Promise<void> {
  const container = document.getElementById("pane");
  if (container === null) return;
  const root = createRoot(container);
  if (state === "outside") {
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    root.render(<OutsideExcel reason={REASONS.find((reason) => reason === asked.get("reason")) ?? "notInExcel"} language={language} isDark={isDark} />);
    return;
  }
  root.render(<TaskPane pane={pane} />);
  const started = pane.start();
  if (state === "cancelled") pane.cancel();
  await started;
  const view = VIEWS.find((candidate) => candidate === asked.get("view"));
  if (view !== undefined) pane.show(view);
  if (asked.get("open") !== null) pane.openFinding(review.findings[0]?.id ?? null);
  if (readsFile) await until(() => pane.store.getState().file.kind === "read");
  await THEN[state]?.();
  document.documentElement.dataset["arranged"] = "true";
}

/** Presses a button as soon as its view has been loaded. */
async function press(selector: string): Promise<void> {
  await until(() => document.querySelector(selector) !== null);
  document.querySelector<HTMLElement>(selector)?.click();
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
}

void show();
