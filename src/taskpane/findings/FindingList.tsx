import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { findingsText } from "../../text/findingsText";
import { usePane } from "../state/PaneContext";
import { FindingItem } from "./FindingItem";
import type { FindingRow } from "./findingRows";
import { useVirtualRows } from "./useVirtualRows";

/** A guess at a row's height before it has been drawn. */
const ROW_HEIGHT = 76;

/** The list itself; only the rows near the window are in the page, however many there are. Arrow keys move between findings. */
export function FindingList({ rows, count }: { readonly rows: readonly FindingRow[]; readonly count: number }) {
  const { pane, state, text } = usePane(findingsText);
  const list = useRef<HTMLDivElement>(null);
  const { range, before, total, measure, scrollTo } = useVirtualRows(list, rows.length, ROW_HEIGHT, rows.length);
  const [focusWanted, setFocusWanted] = useState<number | null>(null);

  useEffect(() => {
    if (focusWanted === null) return;
    const target = list.current?.querySelector<HTMLElement>(`[data-row="${String(focusWanted)}"] .finding-sentence`);
    if (target === null || target === undefined) return;
    target.focus();
    target.scrollIntoView({ block: "nearest" });
    setFocusWanted(null);
  }, [focusWanted, range.first, range.end]);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const row = rows[index];
    const action = row?.kind === "finding" ? actionOfKey(event, rows, index) : null;
    if (action === null || row?.kind !== "finding") return;
    event.preventDefault();
    if (action.kind === "goTo") {
      const [cell] = row.finding.cells;
      if (cell !== undefined) void pane.goTo(cell);
      return;
    }
    const { index: next, row: target } = action;
    // An open proof goes along, so that the list is read finding by finding.
    if (state.openFinding === row.finding.id) pane.openFinding(target.finding.id);
    if (next < range.first || next >= range.end) scrollTo(next);
    setFocusWanted(next);
  }

  return (
    <div ref={list} className="finding-list" role="list" aria-label={text.findings.listLabel} style={{ height: `${String(total)}px` }}>
      <div role="presentation" className="finding-window" style={{ transform: `translateY(${String(before)}px)` }}>
        {rows.slice(range.first, range.end).map((row, offset) => {
          const index = range.first + offset;
          return (
            <FindingItem key={rowKey(row)} row={row} index={index} count={count} elementRef={measure(index)} onKeyDown={onKeyDown} />
          );
        })}
      </div>
    </div>
  );
}

function rowKey(row: FindingRow): string {
  switch (row.kind) {
    case "severity":
      return row.severity;
    case "sheet":
      return `${row.severity} ${row.sheet}`;
    case "finding":
      return row.finding.id;
  }
}

type KeyAction = { readonly kind: "goTo" } | ({ readonly kind: "move" } & Place);

/** A finding's place among the list's rows. */
interface Place {
  readonly index: number;
  readonly row: Extract<FindingRow, { readonly kind: "finding" }>;
}

/** Alt+Enter goes to the finding's cell, the arrows to the next and the previous finding. */
function actionOfKey({ key, altKey }: KeyboardEvent, rows: readonly FindingRow[], index: number): KeyAction | null {
  if (altKey) return key === "Enter" ? { kind: "goTo" } : null;
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : null;
  const place = step === null ? null : findingAfter(rows, index, step);
  return place === null ? null : { kind: "move", ...place };
}

function findingAfter(rows: readonly FindingRow[], index: number, step: 1 | -1): Place | null {
  for (let next = index + step; next >= 0 && next < rows.length; next += step) {
    const row = rows[next];
    if (row?.kind === "finding") return { index: next, row };
  }
  return null;
}
