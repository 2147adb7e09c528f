import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";
import { usePane } from "./state/PaneContext";

/** The sheets that were read, once the workbook tells them. */
export default function FirstRunSheets() {
  const { state, text } = usePane();
  const names = (state.reviewed?.snapshot.sheets ?? []).filter(({ ownSheet }) => ownSheet === null).map(({ name }) => maskPersonalNumbers(name));
  return names.length === 0 ? null : <p className="quiet">{text.firstRun.sheets(names.join(", "))}</p>;
}
