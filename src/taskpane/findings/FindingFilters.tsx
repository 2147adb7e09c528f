import { Button, Input, Select } from "@fluentui/react-components";
import { findingsText } from "../../text/findingsText";
import { usePane } from "../state/PaneContext";
import type { PaneState, Reviewed } from "../state/PaneState";

const CHOICES: readonly PaneState["filter"]["show"][] = ["open", "error", "warning", "info", "accepted", "all"];

/** Which findings are listed, and the way to the report's text. */
export function FindingFilters({ reviewed, shown }: { readonly reviewed: Reviewed; readonly shown: number }) {
  const { pane, state, text } = usePane(findingsText);
  const names: Readonly<Record<PaneState["filter"]["show"], string>> = {
    open: text.findings.open,
    accepted: text.findings.acceptedFilter,
    all: text.findings.all,
    ...text.severities,
  };
  return (
    <div className="filters" role="search">
      <Select
        size="small"
        aria-label={text.findings.filter}
        value={state.filter.show}
        onChange={(_, { value }) => pane.setFilter({ show: CHOICES.find((choice) => choice === value) ?? "open" })}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>{names[choice]}</option>
        ))}
      </Select>
      <Input
        size="small"
        type="search"
        className="filters-search"
        aria-label={text.findings.search}
        placeholder={text.findings.search}
        value={state.filter.search}
        onChange={(_, { value }) => pane.setFilter({ search: value })}
      />
      <p className="quiet filters-count" role="status">{text.findings.shown(shown, reviewed.review.findings.length)}</p>
      <Button size="small" onClick={() => pane.show("text")}>{text.findings.checkText}</Button>
    </div>
  );
}
