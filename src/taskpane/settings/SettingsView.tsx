import { Button, Field, Input, Select } from "@fluentui/react-components";
import { settingsText } from "../../text/settingsText";
import { usePane } from "../state/PaneContext";
import type { Preferences } from "../state/Preferences";
import { GivenAnswers } from "./GivenAnswers";
import { OwnTraces } from "./OwnTraces";
import { WorkbookSettings } from "./WorkbookSettings";

const LANGUAGES: readonly Preferences["language"][] = ["auto", "sv", "en"];
const SEVERITIES: readonly Preferences["showFrom"][] = ["info", "warning", "error"];

/** What belongs to the user, and what Avstämt leaves in the file. */
export default function SettingsView() {
  const { pane, state, text } = usePane(settingsText);
  const { preferences } = state;
  const languages: Readonly<Record<Preferences["language"], string>> = { auto: text.settings.languageAuto, sv: text.settings.languageSwedish, en: text.settings.languageEnglish };
  const severities: Readonly<Record<Preferences["showFrom"], string>> = { info: text.settings.showAll, warning: text.settings.showWarnings, error: text.settings.showErrors };
  return (
    <div className="settings">
      <h2 className="section-heading">{text.views.settings}</h2>
      <Field label={text.settings.language}>
        <Select value={preferences.language} onChange={(_, { value }) => pane.setPreferences({ language: LANGUAGES.find((language) => language === value) ?? "auto" })}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>{languages[language]}</option>
          ))}
        </Select>
      </Field>
      <Field label={text.settings.showFrom}>
        <Select value={preferences.showFrom} onChange={(_, { value }) => pane.setPreferences({ showFrom: SEVERITIES.find((severity) => severity === value) ?? "info" })}>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>{severities[severity]}</option>
          ))}
        </Select>
      </Field>
      <Field label={text.settings.signature} hint={text.settings.signatureHint}>
        <Input value={preferences.signature} maxLength={60} onChange={(_, { value }) => pane.setPreferences({ signature: value })} />
      </Field>
      {state.reviewed === null ? null : <WorkbookSettings key={state.reviewed.snapshot.storedState ?? ""} reviewed={state.reviewed} />}
      {state.reviewed === null ? null : <GivenAnswers reviewed={state.reviewed} />}
      <h3 className="section-heading">{text.settings.leftInFile}</h3>
      <p>{text.settings.leftInFileText}</p>
      {state.reviewed === null ? null : <OwnTraces reviewed={state.reviewed} />}
      <p className="quiet">{text.settings.private}</p>
      <Button onClick={() => pane.show("overview")}>{text.settings.close}</Button>
    </div>
  );
}
