import { useState } from "react";
import type { WorkbookComparison } from "../../domain/comparison/WorkbookComparison";
import { comparisonText } from "../../text/comparisonText";
import { monthsElapsed } from "../../text/monthNames";
import { usePane } from "../state/PaneContext";
import { differenceGroups, type DifferenceGroup } from "./differenceGroups";
import { FigureDifferences } from "./FigureDifferences";
import { OtherDifferences } from "./OtherDifferences";

/** What differs from last month's workbook, by kind; each difference leads to its cell. */
export default function ComparisonView({ comparison }: { readonly comparison: WorkbookComparison }) {
  const { state, text } = usePane(comparisonText);
  const { period } = comparison.previous;
  const words = text.comparison;
  const groups = differenceGroups(comparison.differences);
  return (
    <section className="forecast-tool" aria-labelledby="comparison-heading">
      <h3 id="comparison-heading" className="section-heading">
        {period === null ? words.headingWithoutPeriod : words.heading(monthsElapsed(period.year, period.months, state.language))}
      </h3>
      {groups.length === 0 ? <p className="empty">{words.nothing}</p> : null}
      {groups.map((group, index) => (
        <DifferenceGroupView key={group.name} group={group} isOpenAtFirst={index === 0} />
      ))}
    </section>
  );
}

function DifferenceGroupView({ group, isOpenAtFirst }: { readonly group: DifferenceGroup; readonly isOpenAtFirst: boolean }) {
  const { text } = usePane(comparisonText);
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const heading = text.comparison.groups[group.name];
  const id = `differences-${group.name}`;
  return (
    <div className="difference-group">
      <h4 className="disclosure-heading">
        <button type="button" className="disclosure" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          <span className="disclosure-mark" aria-hidden="true" />
          {`${heading} (${String(group.figures.length + group.others.length)})`}
        </button>
      </h4>
      <div id={id} hidden={!isOpen}>
        {isOpen && group.figures.length > 0 ? <FigureDifferences differences={group.figures} label={heading} /> : null}
        {isOpen && group.others.length > 0 ? <OtherDifferences differences={group.others} /> : null}
      </div>
    </div>
  );
}
