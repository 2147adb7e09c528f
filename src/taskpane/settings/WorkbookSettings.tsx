import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MoneyUnit } from "../../domain/amount/Amount";
import type { ReviewSettings } from "../../domain/findings/ReviewSettings";
import { readStoredState } from "../../domain/findings/storedState";
import { settingsText } from "../../text/settingsText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { SheetChoice } from "./SheetChoice";
import { SummaryColumns } from "./SummaryColumns";

const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mkr"];

/** What is set for this workbook and follows it: what must be explained, the limit of small counts, sheets left out. */
export function WorkbookSettings({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, text } = usePane(settingsText);
  const kept = readStoredState(reviewed.snapshot.storedState).settings;
  const [draft, setDraft] = useState<ReviewSettings>(kept);
  const change = (part: Partial<ReviewSettings>): void => setDraft({ ...draft, ...part });
  return (
    <section className="settings" aria-labelledby="workbook-settings">
      <h3 id="workbook-settings" className="section-heading">{text.settings.forWorkbook}</h3>
      <ExplanationLimitsFields limits={draft.explanationLimits} onChange={(explanationLimits) => change({ explanationLimits })} />
      <Field label={text.settings.smallCountLimit} hint={text.settings.smallCountHint}>
        <Input type="number" size="small" min={1} max={100} value={String(draft.smallCountLimit)} onChange={(_, { value }) => change({ smallCountLimit: wholeNumber(value, draft.smallCountLimit) })} />
      </Field>
      <SheetChoice snapshot={reviewed.snapshot} leftOut={draft.sheetsLeftOut} onChange={(sheetsLeftOut) => change({ sheetsLeftOut })} />
      <SummaryColumns reviewed={reviewed} choices={draft.summaryColumns} onChange={(summaryColumns) => change({ summaryColumns })} />
      <Button appearance="primary" disabledFocusable={JSON.stringify(draft) === JSON.stringify(kept)} onClick={() => void pane.setReviewSettings(draft)}>
        {text.settings.saveInWorkbook}
      </Button>
    </section>
  );
}

interface ExplanationLimitsFieldsProps {
  readonly limits: ReviewSettings["explanationLimits"];
  readonly onChange: (limits: ReviewSettings["explanationLimits"]) => void;
}

function ExplanationLimitsFields({ limits, onChange }: ExplanationLimitsFieldsProps) {
  const { text } = usePane(settingsText);
  const { on, amount, percent } = limits;
  return (
    <fieldset className="choice">
      <Checkbox label={text.settings.explanations} checked={on} onChange={(_, { checked }) => onChange({ ...limits, on: checked === true })} />
      {on ? (
        <div className="row">
          <Field label={text.settings.explanationAmount}>
            <Input type="number" size="small" min={0} className="settings-number" value={String(amount.value)} onChange={(_, { value }) => onChange({ ...limits, amount: { ...amount, value: wholeNumber(value, amount.value) } })} />
          </Field>
          <Field label={text.settings.explanationUnit}>
            <Select size="small" value={amount.unit} onChange={(_, { value }) => onChange({ ...limits, amount: { ...amount, unit: UNITS.find((unit) => unit === value) ?? "tkr" } })}>
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>{unit}</option>
              ))}
            </Select>
          </Field>
          <Field label={text.settings.explanationPercent}>
            <Input type="number" size="small" min={0} max={100} className="settings-number" value={String(percent)} onChange={(_, { value }) => onChange({ ...limits, percent: wholeNumber(value, percent) })} />
          </Field>
        </div>
      ) : null}
    </fieldset>
  );
}

/** What was typed as a whole number of zero or more; what stood before where it is none. */
function wholeNumber(typed: string, before: number): number {
  const value = Math.round(Number(typed));
  return Number.isFinite(value) && value >= 0 && typed.trim() !== "" ? value : before;
}
