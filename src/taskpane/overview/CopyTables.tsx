import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { summaryTables, type SummaryTable } from "../../domain/summary/summaryTables";
import { tableForClipboard } from "../../text/tableForClipboard";
import { overviewText } from "../../text/overviewText";
import { CopyButton } from "../CopyButton";
import { copyTable } from "../copyTable";
import { usePane } from "../state/PaneContext";
import { SummaryCopy } from "../summaryCopy/SummaryCopy";

/** "Kopiera tabeller som värden": each table of the written page, as it stands in the workbook now, for Word and Stratsys; and the page as a sheet of values. */
export default function CopyTables() {
  const { pane, text } = usePane(overviewText);
  const [tables, setTables] = useState<readonly SummaryTable[] | null>(null);

  async function readPage(): Promise<void> {
    const snapshot = await pane.readAgain();
    if (snapshot !== null) setTables(summaryTables(snapshot));
  }

  return (
    <>
      {tables === null ? (
        <Button size="small" onClick={() => void readPage()}>{text.summary.copyAsValues}</Button>
      ) : (
        <div className="row" role="group" aria-label={text.summary.copyAsValues}>
          {tables.map((table, index) => (
            <CopyTable key={index} table={table} />
          ))}
        </div>
      )}
      <SummaryCopy />
    </>
  );
}

function CopyTable({ table }: { readonly table: SummaryTable }) {
  const { state, text } = usePane(overviewText);
  const clipboard = tableForClipboard(table, state.language);
  const name = String(table.rows[0]?.[0]?.value ?? "");
  return <CopyButton label={text.summary.copyTable(name)} copied={text.failure.copied} content={clipboard.text} copy={() => copyTable(clipboard)} />;
}
