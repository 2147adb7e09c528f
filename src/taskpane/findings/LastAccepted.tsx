import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { findingsText } from "../../text/findingsText";
import { Message } from "../Message";
import type { Reviewed } from "../state/PaneState";
import { usePane } from "../state/PaneContext";

/** Offers the way back right after an acceptance, since the finding has left the list; takes the focus that it had. */
export function LastAccepted({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, state, text } = usePane(findingsText);
  const notice = useRef<HTMLDivElement>(null);
  const finding = reviewed.review.findings.find(({ id }) => id === state.lastAccepted);
  useEffect(() => {
    if (finding !== undefined) notice.current?.focus();
  }, [finding]);
  if (finding === undefined) return null;
  return (
    <div ref={notice} tabIndex={-1} className="notice">
      <Message intent="success" actions={<Button size="small" onClick={() => void pane.withdraw(finding)}>{text.findings.withdraw}</Button>}>
        {text.findings.justAccepted}
      </Message>
    </div>
  );
}
