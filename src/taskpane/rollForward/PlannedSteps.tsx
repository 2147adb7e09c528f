import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { RollForwardPlan } from "../../domain/rollForward/RollForwardPlan";
import { rollForwardText } from "../../text/rollForwardText";
import { usePane } from "../state/PaneContext";
import { ChoiceGroup, type Choice } from "./ChoiceGroup";
import { chosenPart, countChanges, KEPT_FORECASTS, tickedAtFirst } from "./chosenPart";
import { acceptanceChoice, dateChoice, previousChoice, sheetChoice, textChoice } from "./monthChoices";
import { monthName } from "./MonthChoice";

/** A plan's steps with their ticks, and the button that does what is ticked. */
export function PlannedSteps({ plan }: { readonly plan: RollForwardPlan }) {
  const { pane, state, text } = usePane(rollForwardText);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => tickedAtFirst(plan));
  const steps = useSteps(plan);
  const chosen = chosenPart(plan, ticked);
  const changes = countChanges(chosen);
  const isWriting = state.rollForward.kind === "writing";
  const isBusy = state.isStale || isWriting || state.activity.kind !== "none" || changes === 0;

  function tick(keys: readonly string[], isTicked: boolean): void {
    const others = new Set([...ticked].filter((key) => !keys.includes(key)));
    setTicked(isTicked ? new Set([...others, ...keys]) : others);
  }

  if (steps.every(({ choices }) => choices.length === 0) && (plan.places ?? []).length === 0) return <p role="status">{text.nothing}</p>;
  return (
    <>
      {steps.map(({ heading, lead, choices }) => (
        <ChoiceGroup key={heading} heading={heading} lead={lead} choices={choices} ticked={ticked} onTick={tick} />
      ))}
      {plan.keptSheets.length === 0 ? null : <p className="quiet">{text.keptSheets(plan.keptSheets.map((name) => maskPersonalNumbers(name)).join(", "))}</p>}
      <OutsideCells places={plan.places} />
      {plan.forecastSource === "none" ? <p className="quiet">{text.previous.sources.none}</p> : null}
      <div className="row roll-forward-actions">
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void pane.rollForward(chosen)}>{isWriting ? text.working : text.carryOut(changes)}</Button>
      </div>
    </>
  );
}

/** What names the old month where only the user can change it, or that nobody has looked there. */
function OutsideCells({ places }: Pick<RollForwardPlan, "places">) {
  const { text } = usePane(rollForwardText);
  const words = text.outside;
  if (places === null) return <p className="quiet">{words.notRead}</p>;
  if (places.length === 0) return null;
  return (
    <section className="roll-forward" aria-label={words.heading}>
      <h4 className="small-heading">{`${words.heading} (${String(places.length)})`}</h4>
      <p className="quiet">{words.lead}</p>
      <ul className="rules">
        {places.map(({ place, sheet, text: standing }) => (
          <li key={`${place} ${sheet ?? ""} ${standing}`}>{words.where(words.places[place], sheet === null ? null : maskPersonalNumbers(sheet), maskPersonalNumbers(standing))}</li>
        ))}
      </ul>
    </section>
  );
}

interface Step {
  readonly heading: string;
  readonly lead: string;
  readonly choices: readonly Choice[];
}

function useSteps(plan: RollForwardPlan): readonly Step[] {
  const { state, text } = usePane(rollForwardText);
  const { language } = state;
  const [sentences, headings] = [plan.texts.filter(({ kind }) => kind === "sentence"), plan.texts.filter(({ kind }) => kind !== "sentence")];
  const keep: Choice = { key: KEPT_FORECASTS, label: text.keep.label(plan.forecasts.length, monthName(plan.from, language)), note: text.keep.lead, cell: null, isPossible: true };
  return [
    { ...text.headings, choices: [...headings.map((one) => textChoice(one, text)), ...plan.dates.map((one) => dateChoice(one, text))] },
    { ...text.sheetNames, choices: plan.sheetNames.map((one) => sheetChoice(one, text)) },
    { ...text.sentences, choices: sentences.map((one) => textChoice(one, text)) },
    { heading: text.previous.heading, lead: text.previous.sources[plan.forecastSource], choices: plan.previousForecasts.map((one) => previousChoice(one, text, language)) },
    { heading: text.keep.heading, lead: "", choices: plan.forecasts.length === 0 ? [] : [keep] },
    { ...text.acceptances, choices: plan.acceptancesDropped.map((one, at) => acceptanceChoice(one, at, text, language)) },
  ];
}
