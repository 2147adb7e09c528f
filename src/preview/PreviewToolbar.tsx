import type { ChangeEvent } from "react";
import type { Language } from "../text/Messages";
import type { WorkbookSession } from "../workbench/officejs/WorkbookSession";
import type { PreviewText } from "./previewText";
import { saveWorkbook } from "./saveWorkbook";
import { testWorkbookNames } from "./testWorkbooks";

/** Each language by its own name. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: "svenska", en: "English" };

const WIDTHS = [320, 350, 450, 600] as const;

interface PreviewToolbarProps {
  readonly text: PreviewText;
  readonly session: WorkbookSession | null;
  readonly language: Language;
  readonly isDark: boolean;
  readonly paneWidth: number;
  readonly onOpenTest: (name: string) => void;
  readonly onOpenFile: (bytes: Uint8Array, fileName: string) => void;
  readonly onSaved: (isSaved: boolean) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onDark: (isDark: boolean) => void;
  readonly onPaneWidth: (width: number) => void;
}

/** Which workbook is shown, opening and saving, and how the pane is shown. */
export function PreviewToolbar(props: PreviewToolbarProps) {
  const { text, session, language, isDark, paneWidth } = props;
  const fileName = session?.workbook.settings.fileName ?? "";

  async function openFile(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.currentTarget.files ?? [];
    if (file !== undefined) props.onOpenFile(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  return (
    <div className="preview-toolbar">
      <label>
        {text.workbook}
        <select value={testWorkbookNames().includes(fileName) ? fileName : ""} onChange={(event) => props.onOpenTest(event.currentTarget.value)}>
          <option value="" disabled>{fileName}</option>
          {testWorkbookNames().map((name) => (
            <option key={name} value={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="preview-file">
        {text.open}
        <input type="file" accept=".xlsx" className="preview-file-input" onChange={(event) => void openFile(event)} />
      </label>
      <button type="button" disabled={session === null} onClick={() => session !== null && props.onSaved(saveWorkbook(session.workbook))}>{text.save}</button>
      <span className="preview-space" />
      <label>
        {text.language}
        <select value={language} onChange={(event) => props.onLanguage(event.currentTarget.value === "en" ? "en" : "sv")}>
          <option value="sv">{LANGUAGE_NAMES.sv}</option>
          <option value="en">{LANGUAGE_NAMES.en}</option>
        </select>
      </label>
      <label>
        {text.theme}
        <select value={isDark ? "dark" : "light"} onChange={(event) => props.onDark(event.currentTarget.value === "dark")}>
          <option value="light">{text.light}</option>
          <option value="dark">{text.dark}</option>
        </select>
      </label>
      <label>
        {text.width}
        <select value={paneWidth} onChange={(event) => props.onPaneWidth(Number(event.currentTarget.value))}>
          {[...new Set([...WIDTHS, paneWidth])].map((width) => (
            <option key={width} value={width}>{width}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
