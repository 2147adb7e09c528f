import { Button } from "@fluentui/react-components";
import { usePane } from "./state/PaneContext";

/** Opens the example, for whoever has no follow-up at hand; it comes as a workbook of its own. */
export function OpenSample() {
  const { pane, text } = usePane();
  return <Button size="small" appearance="subtle" onClick={() => void pane.openSample()}>{text.openSample}</Button>;
}
