import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { Acceptance } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/Finding";
import { findingsText } from "../../text/findingsText";
import { usePane } from "../state/PaneContext";

const SCOPES: readonly Acceptance["scope"][] = ["thisFigure", "untilFurtherNotice"];

/** The way to say that a finding is right as it stands: a button that opens to reason, scope and signature. */
export function AcceptFinding({ finding }: { readonly finding: Finding }) {
  const { text } = usePane(findingsText);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen && wasOpen.current) place.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return isOpen ? (
    <AcceptForm finding={finding} onClose={() => setOpen(false)} />
  ) : (
    <div ref={place}>
      <Button size="small" onClick={() => setOpen(true)}>{text.findings.accept}</Button>
    </div>
  );
}

function AcceptForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { pane, state, text } = usePane(findingsText);
  const [reason, setReason] = useState("");
  const [scope, setScope] = useState<Acceptance["scope"]>("thisFigure");
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const focusReason = (): void => form.current?.querySelector("textarea")?.focus();
  useLayoutEffect(focusReason, []);

  function save(): void {
    setMissing(reason.trim() === "");
    if (reason.trim() === "") focusReason();
    else void pane.accept(finding, scope, reason.trim());
  }

  return (
    <div ref={form} className="accept">
      <Field
        label={text.findings.acceptReason}
        hint={text.findings.acceptReasonHint}
        validationState={isMissing ? "error" : "none"}
        {...(isMissing ? { validationMessage: text.findings.reasonMissing } : {})}
      >
        <Textarea rows={2} maxLength={500} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <ScopeChoice scope={scope} onChange={setScope} />
      <Field label={text.findings.signature} hint={text.findings.signatureHint}>
        <Input size="small" maxLength={60} value={state.preferences.signature} onChange={(_, { value }) => pane.setPreferences({ signature: value })} />
      </Field>
      <div className="row">
        <Button size="small" appearance="primary" onClick={save}>{text.findings.save}</Button>
        <Button size="small" onClick={onClose}>{text.findings.cancel}</Button>
      </div>
    </div>
  );
}

interface ScopeChoiceProps {
  readonly scope: Acceptance["scope"];
  readonly onChange: (scope: Acceptance["scope"]) => void;
}

function ScopeChoice({ scope, onChange }: ScopeChoiceProps) {
  const { text } = usePane(findingsText);
  const name = useId();
  const words: Readonly<Record<Acceptance["scope"], string>> = { thisFigure: text.findings.acceptThisFigure, untilFurtherNotice: text.findings.acceptUntilFurther };
  return (
    <fieldset className="choice">
      <legend>{text.findings.acceptScope}</legend>
      {SCOPES.map((candidate) => (
        <label key={candidate} className="choice-line">
          <input type="radio" name={name} checked={candidate === scope} onChange={() => onChange(candidate)} />
          {words[candidate]}
        </label>
      ))}
    </fieldset>
  );
}
