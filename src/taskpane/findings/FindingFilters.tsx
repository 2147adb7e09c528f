import { Button, Input, Select } from "@fluentui/react-components";
import { findingsText } from "../../text/findingsText";
import { usePane } from "../state/PaneContext";
import type { PaneState } from "../state/PaneState";
import { selectFindings, type FindingSelection } from "./findingRows";

const CHOICES: readonly PaneState["filter"]["show"][] = ["open", "error", "warning", "info", "accepted", "all"];

interface FindingFiltersProps {
  readonly selection: FindingSelection;
  readonly shown: number;
}

/** Which findings are listed, how many each choice would list, and the way to the report's text. */
export function FindingFilters({ selection, shown }: FindingFiltersProps) {
  const { pane, state, text } = usePane(findingsText);
  const names: Readonly<Record<PaneState["filter"]["show"], string>> = {
    open: text.findings.open,
    accepted: text.findings.acceptedFilter,
    all: text.findings.all,
    ...text.severities,
  };
  const countOf = (show: PaneState["filter"]["show"]): number => selectFindings({ ...selection, filter: { show, search: "" } }).length;
  const isWhole = state.filter.show === "open" && shown === countOf("open");
  return (
    <div className="filters" role="search">
      <Select
        size="small"
        aria-label={text.findings.filter}
        value={state.filter.show}
        onChange={(_, { value }) => pane.setFilter({ show: CHOICES.find((choice) => choice === value) ?? "open" })}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>{choice === "open" ? names.open : `${names[choice]} (${String(countOf(choice))})`}</option>
        ))}
      </Select>
      <Input
        size="small"
        type="search"
        aria-label={text.findings.search}
        placeholder={text.findings.search}
        value={state.filter.search}
        onChange={(_, { value }) => pane.setFilter({ search: value })}
      />
      <p className="quiet" role="status">{isWhole ? text.findings.allShown(shown - countOf("info"), countOf("info")) : text.findings.shown(shown, selection.findings.length)}</p>
      <Button size="small" onClick={() => pane.show("text")}>{text.findings.checkText}</Button>
    </div>
  );
}
