import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/findings/Finding";
import type { RuleCode } from "../../domain/findings/RuleCode";
import type { Mend } from "../../domain/mailing/mends/Mend";
import { findingText } from "../../text/findingText";
import { mailingViewText } from "../../text/mailingViewText";
import { CellLink } from "../CellLink";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";

/** Rules about what goes out with the workbook; the others are about its figures and stand in the list of findings. */
const GATE_RULES: readonly RuleCode[] = ["personal-number", "small-count", "hidden-content", "external-link", "metadata", "stale-calculation"];
const FEW = 8;

interface GateFindingsProps {
  readonly reviewed: Reviewed;
  /** Those can be mended with a click and are told beside it. */
  readonly mends: readonly Mend[];
}

/** What goes with the workbook and can be gone to: each a sentence with its place; what is accepted stands further down. */
export function GateFindings({ reviewed, mends }: GateFindingsProps) {
  const { text } = usePane(mailingViewText);
  const [isWhole, setIsWhole] = useState(false);
  const { findings, accepted } = reviewed.review;
  const own = findings.filter(({ id, rule }) => GATE_RULES.includes(rule) && !accepted.includes(id) && mends.every(({ finding }) => finding !== id));
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="gate-findings">
      <h3 id="gate-findings" className="section-heading">{text.mailing.goesWith}</h3>
      <ul className="gate-findings">
        {(isWhole ? own : own.slice(0, FEW)).map((finding) => (
          <GateFinding key={finding.id} finding={finding} />
        ))}
      </ul>
      {own.length > FEW && !isWhole ? <Button size="small" appearance="subtle" onClick={() => setIsWhole(true)}>{text.mailing.showMore(own.length - FEW)}</Button> : null}
    </section>
  );
}

function GateFinding({ finding }: { readonly finding: Finding }) {
  const { state, text } = usePane(mailingViewText);
  const [cell] = finding.cells;
  const isHidden = finding.statement.code === "hiddenSheet";
  return (
    <li>
      <span>{findingText(finding, state.language)}</span>
      {/* A hidden sheet is never unhidden for the user, so there is nowhere to go. */}
      {cell === undefined || isHidden ? null : <CellLink cell={cell} label={text.mailing.goTo} />}
    </li>
  );
}
