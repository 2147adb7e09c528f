import { useRef, type KeyboardEvent } from "react";
import { countOpen } from "./findings/openFindings";
import { usePane } from "./state/PaneContext";
import type { ViewName } from "./state/PaneState";

/** The views that have a tab, in order; the report's text stands under "findings", the settings in the footer. */
const TABS: readonly ViewName[] = ["overview", "findings", "forecast", "mailing"];

export const VIEW_PANEL_ID = "view";

/** The id of the tab that a view belongs to. */
export function viewTabId(view: ViewName): string {
  return `tab-${tabOf(view)}`;
}

function tabOf(view: ViewName): ViewName {
  if (view === "text") return "findings";
  return view === "settings" ? "overview" : view;
}

/** The row of tabs: one tab stop, arrow keys move along it (WAI-ARIA tabs pattern). Fluent's TabList would cost a fifth of the first load. */
export function ViewTabs() {
  const { pane, state, text } = usePane();
  const row = useRef<HTMLDivElement>(null);
  const selected = tabOf(state.view);
  const open = countOpen(state);

  function moveTo(view: ViewName): void {
    pane.show(view);
    row.current?.querySelector<HTMLElement>(`#${viewTabId(view)}`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const target = tabAfterKey(event.key, TABS.indexOf(selected));
    if (target === null) return;
    event.preventDefault();
    moveTo(target);
  }

  return (
    <div ref={row} role="tablist" aria-label={text.viewsLabel} className="tabs">
      {TABS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={viewTabId(view)}
          aria-selected={view === selected && state.view !== "settings"}
          aria-controls={VIEW_PANEL_ID}
          tabIndex={view === selected ? 0 : -1}
          className="tab"
          onClick={() => pane.show(view)}
          onKeyDown={onKeyDown}
        >
          {text.views[view]}
          {view === "findings" && open > 0 ? <span className="tab-count">{open}</span> : null}
        </button>
      ))}
    </div>
  );
}

function tabAfterKey(key: string, index: number): ViewName | null {
  switch (key) {
    case "ArrowRight":
      return TABS[(index + 1) % TABS.length] ?? null;
    case "ArrowLeft":
      return TABS[(index + TABS.length - 1) % TABS.length] ?? null;
    case "Home":
      return TABS[0] ?? null;
    case "End":
      return TABS[TABS.length - 1] ?? null;
    default:
      return null;
  }
}
