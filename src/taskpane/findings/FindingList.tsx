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
  const { pane, text } = usePane(findingsText);
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
    if (event.altKey && event.key === "Enter" && row?.kind === "finding" && row.finding.cells[0] !== undefined) {
      event.preventDefault();
      void pane.goTo(row.finding.cells[0]);
      return;
    }
    const next = event.key === "ArrowDown" ? findingAfter(rows, index, 1) : event.key === "ArrowUp" ? findingAfter(rows, index, -1) : null;
    if (next === null) return;
    event.preventDefault();
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
      <p className="visually-hidden" id="finding-keys">{text.findings.keyboardHelp}</p>
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

function findingAfter(rows: readonly FindingRow[], index: number, step: 1 | -1): number | null {
  for (let next = index + step; next >= 0 && next < rows.length; next += step) {
    if (rows[next]?.kind === "finding") return next;
  }
  return null;
}
