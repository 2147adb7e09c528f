import { Button } from "@fluentui/react-components";
import { forecastsOfPrevious } from "../../domain/comparison/forecastsOfPrevious";
import type { PreviousSource } from "../../domain/comparison/previousSources";
import type { Period } from "../../domain/recognition/Period";
import { chooseMainTable } from "../../domain/summary/chooseMainTable";
import { lastMonthText } from "../../text/lastMonthText";
import { monthsElapsed } from "../../text/monthNames";
import type { Language } from "../../text/Messages";
import type { LastMonthText } from "../../text/sv/lastMonth";
import { Message } from "../Message";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { labelList } from "./labelList";

interface PreviousSourceItemProps {
  readonly source: PreviousSource;
  readonly reviewed: Reviewed;
}

/** One source of previous forecasts: what it is, of when, how many rows it gives, whether it is used, and the way to take it away. */
export function PreviousSourceItem({ source, reviewed }: PreviousSourceItemProps) {
  const { state, text } = usePane(lastMonthText);
  const words = text.lastMonth;
  const name = nameOf(source, words);
  const period = source.kind === "column" ? "" : `, ${spokenPeriod(source.period, words, state.language)}`;
  const use = source.isUsed ? words.used : source.linked === 0 ? words.noneLinked : words.notUsed;
  return (
    <li className="source">
      <span className="source-name">{`${name}${period}`}</span>
      <span className="quiet">{`${words.linked(source.linked)}, ${use}`}</span>
      {source.kind === "kept" && source.unlinked.length > 0 ? <span className="quiet">{words.withoutRow(labelList(source.unlinked, words))}</span> : null}
      {source.kind === "workbook" ? <LastMonthCautions period={source.period} reviewed={reviewed} /> : null}
      <SourceActions source={source} name={name} reviewed={reviewed} />
    </li>
  );
}

function LastMonthCautions({ period, reviewed }: { readonly period: Period | null; readonly reviewed: Reviewed }) {
  const { state, text } = usePane(lastMonthText);
  const { lastMonth } = state;
  const current = chooseMainTable(reviewed.review.recognised)?.period ?? reviewed.review.recognised.period;
  const isEarlier = period === null || current === null || monthOf(period) < monthOf(current);
  const uncalculated = lastMonth.kind === "open" ? lastMonth.lastMonth.uncalculated : 0;
  return (
    <>
      {isEarlier ? null : <Message intent="warning">{text.lastMonth.notEarlier(spokenPeriod(period, text.lastMonth, state.language))}</Message>}
      {uncalculated === 0 ? null : <Message intent="warning">{text.lastMonth.uncalculated(uncalculated)}</Message>}
    </>
  );
}

function SourceActions({ source, name, reviewed }: PreviousSourceItemProps & { readonly name: string }) {
  const { pane, text } = usePane(lastMonthText);
  if (source.kind === "column") return null;
  const forecasts = source.kind === "workbook" && source.isUsed ? forecastsOfPrevious(reviewed.review) : [];
  const remove = (): Promise<unknown> => (source.kind === "workbook" ? pane.closeLastMonth() : pane.dropForecasts(source.period));
  const helpId = "keep-forecasts-help";
  return (
    <>
      {forecasts.length === 0 ? null : <span id={helpId} className="quiet">{text.lastMonth.keepHelp}</span>}
      <div className="row">
        {forecasts.length === 0 ? null : (
          <Button size="small" aria-describedby={helpId} onClick={() => void pane.keepForecasts(forecasts)}>{text.lastMonth.keep}</Button>
        )}
        <Button size="small" appearance="subtle" aria-label={text.lastMonth.closeNamed(name)} onClick={() => void remove()}>{text.lastMonth.close}</Button>
      </div>
    </>
  );
}

function nameOf(source: PreviousSource, words: LastMonthText): string {
  switch (source.kind) {
    case "column":
      return words.column(source.header);
    case "workbook":
      return words.workbook(source.fileName ?? "");
    case "kept":
      return words.kept[source.origin];
  }
}

function spokenPeriod(period: Period | null, words: LastMonthText, language: Language): string {
  return period === null ? words.unknownPeriod : monthsElapsed(period.year, period.months, language);
}

function monthOf({ year, months }: Period): number {
  return year * 12 + months;
}
