import type { KeyboardEvent } from "react";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { findingText } from "../../text/findingText";
import { findingsText } from "../../text/findingsText";
import { CellLink } from "../CellLink";
import { usePane } from "../state/PaneContext";
import { FindingProof } from "./FindingProof";
import type { FindingRow } from "./findingRows";
import { SeverityMark } from "./SeverityMark";

/** The id of the line that says which keys the list knows. */
export const FINDING_KEYS_ID = "finding-keys";

interface FindingItemProps {
  readonly row: FindingRow;
  readonly index: number;
  readonly count: number;
  readonly elementRef: (element: HTMLElement | null) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
}

/** One line of the list: a heading, or a finding that opens to its proof. */
export function FindingItem({ row, index, count, elementRef, onKeyDown }: FindingItemProps) {
  const { text } = usePane(findingsText);
  if (row.kind === "finding") return <FindingEntry row={row} index={index} count={count} elementRef={elementRef} onKeyDown={onKeyDown} />;
  return (
    <div ref={elementRef} role="listitem" className={row.kind === "severity" ? "severity-heading" : "sheet-heading"}>
      {row.kind === "severity" ? (
        <h3>{`${text.severities[row.severity]} (${String(row.count)})`}</h3>
      ) : (
        <h4>{maskPersonalNumbers(row.sheet)}</h4>
      )}
    </div>
  );
}

interface FindingEntryProps extends FindingItemProps {
  readonly row: Extract<FindingRow, { readonly kind: "finding" }>;
}

function FindingEntry({ row, index, count, elementRef, onKeyDown }: FindingEntryProps) {
  const { pane, state, text } = usePane(findingsText);
  const { finding, isAccepted } = row;
  const isOpen = state.openFinding === finding.id;
  const [cell] = finding.cells;
  return (
    <div ref={elementRef} role="listitem" className="finding" data-row={index} aria-posinset={row.position} aria-setsize={count}>
      <button
        type="button"
        className="finding-sentence"
        aria-expanded={isOpen}
        aria-describedby={FINDING_KEYS_ID}
        onClick={() => pane.openFinding(isOpen ? null : finding.id)}
        onKeyDown={(event) => onKeyDown(event, index)}
      >
        <SeverityMark severity={finding.severity} label={text.severities[finding.severity]} isAccepted={isAccepted} />
        <span>{findingText(finding, state.language)}</span>
      </button>
      <div className="row finding-actions">{cell === undefined ? null : <CellLink cell={cell} within={cell.sheet} label={text.goTo} />}</div>
      {isOpen ? <FindingProof finding={finding} isAccepted={isAccepted} /> : null}
    </div>
  );
}
