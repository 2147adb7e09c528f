import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PlannedCopy } from "../../domain/summary/planSummaryCopy";
import type { Result } from "../../domain/result";
import type { HostFailure } from "../../host/HostFailure";
import type { SummaryCopied } from "../../host/WorkbookHost";
import { summaryCopyText } from "../../text/summaryCopyText";
import { FailureMessage } from "../FailureMessage";
import { Message } from "../Message";
import { usePane } from "../state/PaneContext";

type CopyState =
  | { readonly kind: "none" }
  | { readonly kind: "working" }
  | { readonly kind: "old" }
  | { readonly kind: "planned"; readonly copy: PlannedCopy }
  | { readonly kind: "written"; readonly copied: SummaryCopied }
  | { readonly kind: "removed"; readonly wasThere: boolean }
  | { readonly kind: "failed"; readonly failure: HostFailure };

/** "Ersätt formler med värden" on a copy of the page: what will be written, the writing, and the way back. */
export function SummaryCopy() {
  const { pane, state, text } = usePane(summaryCopyText);
  const [copyState, setCopyState] = useState<CopyState>({ kind: "none" });

  async function run<T>(step: (actions: Awaited<ReturnType<typeof pane.summaryCopy>>) => Promise<Result<T, HostFailure>>, next: (value: T) => CopyState): Promise<void> {
    setCopyState({ kind: "working" });
    const result = await step(await pane.summaryCopy());
    setCopyState(result.ok ? next(result.value) : { kind: "failed", failure: result.error });
  }
  const plan = (): Promise<void> => run((actions) => actions.plan(), (copy) => (copy === null ? { kind: "old" } : { kind: "planned", copy }));
  const write = (copy: PlannedCopy): Promise<void> => run((actions) => actions.write(copy), (copied) => ({ kind: "written", copied }));
  const remove = (): Promise<void> => run((actions) => actions.remove(), (wasThere) => ({ kind: "removed", wasThere }));

  return (
    <>
      {copyState.kind === "planned" ? (
        <PlannedMessage copy={copyState.copy} onWrite={() => void write(copyState.copy)} onCancel={() => setCopyState({ kind: "none" })} />
      ) : (
        <Button size="small" disabledFocusable={copyState.kind === "working"} onClick={() => void plan()}>
          {copyState.kind === "working" ? text.creating : text.start}
        </Button>
      )}
      {copyState.kind === "written" ? <WrittenMessage copied={copyState.copied} onRemove={() => void remove()} /> : null}
      {copyState.kind === "old" ? <Message intent="warning">{text.writeFirst}</Message> : null}
      {copyState.kind === "removed" ? <p className="quiet">{copyState.wasThere ? text.removed : text.nothingToRemove}</p> : null}
      {copyState.kind === "failed" ? <FailureMessage failure={copyState.failure} text={text.failure} language={state.language} onRetry={() => void plan()} /> : null}
    </>
  );
}

function PlannedMessage({ copy, onWrite, onCancel }: { readonly copy: PlannedCopy; readonly onWrite: () => void; readonly onCancel: () => void }) {
  const { text } = usePane(summaryCopyText);
  return (
    <Message
      intent="info"
      actions={
        <>
          <Button size="small" appearance="primary" onClick={onWrite}>{text.create}</Button>
          <Button size="small" onClick={onCancel}>{text.cancel}</Button>
        </>
      }
    >
      {text.preview(copy.plan.name, copy.formulas)}
    </Message>
  );
}

function WrittenMessage({ copied, onRemove }: { readonly copied: SummaryCopied; readonly onRemove: () => void }) {
  const { pane, text } = usePane(summaryCopyText);
  return (
    <Message
      intent="success"
      actions={
        <>
          <Button size="small" onClick={() => void pane.goTo({ sheet: copied.sheet, row: 0, column: 0 })}>{text.show}</Button>
          <Button size="small" onClick={onRemove}>{text.remove}</Button>
        </>
      }
    >
      {text.created(copied.sheet)}
      {copied.refused.length > 0 ? ` ${text.refused}` : ""}
    </Message>
  );
}
