import { lastMonthText } from "../../text/lastMonthText";
import { FileButton } from "../FileButton";
import { Message } from "../Message";
import { usePane } from "../state/PaneContext";

/** The button that opens last month's workbook, and how that went. */
export function OpenLastMonth() {
  const { pane, state, text } = usePane(lastMonthText);
  const { lastMonth } = state;
  const words = text.lastMonth;
  const isReading = lastMonth.kind === "reading";
  return (
    <>
      <div className="row">
        <FileButton label={lastMonth.kind === "open" ? words.openAnother : words.open} accept=".xlsx,.xlsm" size="small" disabled={isReading} onOpen={(file) => void pane.openLastMonth(file)} />
      </div>
      {lastMonth.kind === "refused" ? <Message intent="error" title={lastMonth.fileName}>{words.refusals[lastMonth.refusal]}</Message> : null}
      <p className="quiet outcome" aria-live="polite">
        {isReading ? words.reading(lastMonth.fileName) : lastMonth.kind === "open" ? words.opened(lastMonth.lastMonth.snapshot.fileName ?? "") : ""}
      </p>
    </>
  );
}
