import { Button } from "@fluentui/react-components";
import { readStoredState } from "../../domain/findings/storedState";
import { columnRoleName } from "../../text/columnRoleName";
import { settingsText } from "../../text/settingsText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";

/** The answers to questions about columns that the workbook keeps, each with a button to take it back; nothing where none was given. */
export function GivenAnswers({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, state, text } = usePane(settingsText);
  const { answers } = readStoredState(reviewed.snapshot.storedState);
  if (answers.length === 0) return null;
  return (
    <section className="settings" aria-labelledby="given-answers">
      <h3 id="given-answers" className="section-heading">{text.settings.given}</h3>
      <ul>
        {answers.map((answer) => (
          <li key={`${answer.sheet} ${answer.headers} ${answer.header} ${String(answer.occurrence)}`}>
            {text.settings.givenAnswer(answer.header, answer.sheet, columnRoleName(answer.role, state.language))}{" "}
            <Button size="small" onClick={() => void pane.withdrawAnswer(answer)}>{text.settings.takeBack}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
