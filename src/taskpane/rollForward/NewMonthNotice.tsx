import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { forecastToolsText } from "../../text/forecastToolsText";
import { Message } from "../Message";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { proposalOf, proposalText } from "./proposalOf";

/** Says in the overview that the file was saved under a later month's name than its contents are of, and leads to where that is mended. */
export default function NewMonthNotice({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, state } = usePane();
  const proposal = useMemo(() => proposalOf(reviewed), [reviewed]);
  if (proposal?.sign !== "fileName") return null;
  return (
    <Message
      intent="info"
      actions={<Button size="small" onClick={() => pane.show("forecast")}>{forecastToolsText(state.language).rollForward.open}</Button>}
    >
      {proposalText(proposal, state.language)}
    </Message>
  );
}
