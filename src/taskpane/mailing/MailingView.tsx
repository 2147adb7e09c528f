import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RuleCode } from "../../domain/findings/RuleCode";
import { describeOwnResidue } from "../../domain/mailing/describeFile";
import { planMends } from "../../domain/mailing/mends/planMends";
import { ruleName } from "../../text/ruleName";
import { mailingViewText } from "../../text/mailingViewText";
import { countOpen } from "../findings/openFindings";
import { StatusMark } from "../overview/StatusMark";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { CopyButton } from "../CopyButton";
import { timeOfDay } from "../timeOfDay";
import { AcceptedList } from "./AcceptedList";
import { FileFacts } from "./FileFacts";
import { GateFindings } from "./GateFindings";
import { Mends } from "./Mends";
import { WorkbookReceipt } from "./WorkbookReceipt";
import { mailingReceipt } from "./mailingReceipt";

/** The gate: whether anything stands in the way of mailing, what was checked and what was not. */
export default function MailingView() {
  const { state } = usePane();
  return state.reviewed === null ? <div className="view-waiting" aria-busy="true" /> : <MailingGate reviewed={state.reviewed} />;
}

function MailingGate({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, state, text } = usePane(mailingViewText);
  const open = countOpen(state);
  const facts = state.file.kind === "read" ? state.file.facts : null;
  const mends = useMemo(() => planMends(reviewed.snapshot, reviewed.review, facts), [reviewed, facts]);
  const { gate: { checked, notChecked }, stamp } = reviewed.review;
  return (
    <div className="mailing">
      <div className="status-line">
        <StatusMark isOpen={open > 0 || state.isStale} />
        <h2 className="status-heading">{open === 0 ? text.mailing.ready : text.mailing.notReady(open)}</h2>
      </div>
      <p className="quiet">{state.isStale ? text.mailing.staleWarning : `${text.mailing.lead} ${text.mailing.at(timeOfDay(reviewed.at, state.language))}.`}</p>
      <div className="row">
        {open > 0 ? <Button size="small" onClick={() => pane.show("findings")}>{text.mailing.show}</Button> : null}
        <CopyButton label={text.mailing.copyReceipt} copied={text.failure.copied} content={mailingReceipt(reviewed, open, state.language)} />
      </div>
      <GateFindings reviewed={reviewed} mends={mends} />
      <Mends mends={mends} />
      {stamp === null ? null : <WorkbookReceipt comparison={stamp} />}
      <AcceptedList reviewed={reviewed} />
      <FileFacts reviewed={reviewed} />
      <ToTraces reviewed={reviewed} />
      <RuleList heading={text.mailing.notChecked} rules={notChecked} />
      <details>
        <summary className="section-heading">{text.mailing.checkedRules(checked.length)}</summary>
        <Rules rules={checked} />
      </details>
    </div>
  );
}

/** What we leave in the file is taken away from the settings, where it is listed first. */
function ToTraces({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, text } = usePane(mailingViewText);
  const { hasState, names } = describeOwnResidue(reviewed.snapshot);
  if (!hasState && names.length === 0) return null;
  return (
    <div className="row">
      <Button size="small" appearance="subtle" onClick={() => pane.show("settings")}>{text.mailing.removeTraces}</Button>
    </div>
  );
}

function RuleList({ heading, rules }: { readonly heading: string; readonly rules: readonly RuleCode[] }) {
  if (rules.length === 0) return null;
  return (
    <section>
      <h3 className="section-heading">{heading}</h3>
      <Rules rules={rules} />
    </section>
  );
}

function Rules({ rules }: { readonly rules: readonly RuleCode[] }) {
  const { state } = usePane();
  return (
    <ul className="rules">
      {rules.map((rule) => (
        <li key={rule}>{ruleName(rule, state.language)}</li>
      ))}
    </ul>
  );
}
