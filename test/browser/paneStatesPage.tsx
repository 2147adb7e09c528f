import { createRoot } from "react-dom/client";
import { err } from "../../src/domain/result";
import type { WorkbookReview } from "../../src/domain/Review";
import type { HostFailureCode } from "../../src/host/HostFailure";
import { createPane } from "../../src/taskpane/state/createPane";
import type { PaneDependencies } from "../../src/taskpane/state/PaneDependencies";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { InMemoryHost } from "../taskpane/InMemoryHost";
import { emptyReview, SAMPLE_TEXT, sampleReview, textReview } from "../taskpane/sampleReview";

// The real pane in any state, for pictures and for accessibility checks:
// pane-states.html?findings=700&view=findings&open=1&lang=en&theme=dark&state=failed&code=cellEditMode

const asked = new URLSearchParams(window.location.search);
const host = new InMemoryHost();
const REVIEWS: Readonly<Record<string, () => WorkbookReview>> = { noTables: emptyReview, text: textReview };
const review = (REVIEWS[asked.get("state") ?? ""] ?? (() => sampleReview(Number(asked.get("findings") ?? 7))))();
const isReading = asked.get("state") === "reading";
if (asked.get("state") === "failed") host.snapshot = err({ code: (asked.get("code") ?? "cellEditMode") as HostFailureCode, detail: "InvalidOperationInCellEditMode" });
if (isReading) host.snapshot = new Promise(() => undefined);

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
      loadFileReader: () =>
        Promise.resolve(function* () {
          yield 0.5;
          return ok({ ...EMPTY_FACTS, properties: { ...EMPTY_FACTS.properties, author: "Eva Lind", company: "Exempelby kommun" } });
        }),
    }),
  storage: null,
  pace: { breathe: () => Promise.resolve(), now: () => performance.now(), sliceMs: 12 },
  wallClock: () => Date.UTC(2024, 7, 9, 12, 5),
  later: (callback, milliseconds) => {
    const timer = window.setTimeout(callback, milliseconds);
    return () => window.clearTimeout(timer);
  },
  officeLanguage: asked.get("lang") === "en" ? "en" : "sv",
  isDark: asked.get("theme") === "dark",
};

const pane = createPane(dependencies);
if (asked.get("state") !== "firstRun") pane.setPreferences({ hasSeenFirstRun: true });

async function show(): Promise<void> {
  const container = document.getElementById("pane");
  if (container !== null) createRoot(container).render(<TaskPane pane={pane} />);
  await pane.start();
  const view = asked.get("view");
  if (view === "findings" || view === "forecast" || view === "mailing" || view === "text" || view === "settings") pane.show(view);
  if (asked.get("open") !== null) pane.openFinding(review.findings[0]?.id ?? null);
  if (asked.get("state") === "stale") host.change();
  if (asked.get("state") === "text") await pane.checkText(SAMPLE_TEXT);
  const [first] = review.findings;
  if (asked.get("state") === "accepted" && first !== undefined) {
    await pane.accept(first, "thisFigure", "Beslut i nämnden 2024-06-12.");
    pane.setFilter({ show: "all" });
  }
  if (asked.get("state") === "written") await pane.writeSummary();
}

void show();
