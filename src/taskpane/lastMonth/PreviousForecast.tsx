import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { previousSources } from "../../domain/comparison/previousSources";
import { readStoredState } from "../../domain/findings/storedState";
import { lastMonthText } from "../../text/lastMonthText";
import { PreviousForecastEntry } from "../forecast/PreviousForecastEntry";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { labelList } from "./labelList";
import { OpenLastMonth } from "./OpenLastMonth";
import { PreviousSourceItem } from "./PreviousSourceItem";

const ComparisonView = lazy(() => import(/* webpackChunkName: "comparison" */ "./ComparisonView"));

/** Where the previous forecasts come from, the ways to give them, and what differs from last month's workbook. */
export function PreviousForecast({ reviewed }: { readonly reviewed: Reviewed }) {
  const { text } = usePane(lastMonthText);
  const [isPasting, setIsPasting] = useState(false);
  const { snapshot, review } = reviewed;
  const { sources, unlinked } = useMemo(() => previousSources(review, readStoredState(snapshot.storedState).forecasts), [review, snapshot.storedState]);
  return (
    <>
      <section className="forecast-tool" aria-labelledby="last-month-heading">
        <h3 id="last-month-heading" className="section-heading">{text.lastMonth.heading}</h3>
        {sources.length === 0 ? <p className="quiet">{text.lastMonth.lead}</p> : null}
        {sources.length === 0 ? null : (
          <ul className="sources" aria-label={text.lastMonth.sources}>
            {sources.map((source) => (
              <PreviousSourceItem key={source.kind} source={source} reviewed={reviewed} />
            ))}
          </ul>
        )}
        {sources.length === 0 || unlinked.length === 0 ? null : <p className="quiet">{text.lastMonth.withoutPrevious(labelList(unlinked, text.lastMonth))}</p>}
        <OpenLastMonth />
        <div className="row">
          <Button size="small" appearance="subtle" aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>{text.lastMonth.paste}</Button>
        </div>
      </section>
      {isPasting ? <PreviousForecastEntry reviewed={reviewed} /> : null}
      {review.comparison === null ? null : (
        <Suspense fallback={<div className="view-waiting" aria-busy="true" />}>
          <ComparisonView comparison={review.comparison} />
        </Suspense>
      )}
    </>
  );
}
