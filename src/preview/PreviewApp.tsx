import { useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../text/Messages";
import { OfficeJsBridge } from "../workbench/officejs/OfficeJsBridge";
import { WorkbookSession } from "../workbench/officejs/WorkbookSession";
import { bytesOfBase64 } from "./bytesOfBase64";
import { openWorkbook } from "./openWorkbook";
import { offerPreviewHost } from "./PreviewHost";
import { PREVIEW_TEXTS } from "./previewText";
import { PreviewToolbar } from "./PreviewToolbar";
import type { PreviewAddress } from "./previewAddress";
import { testWorkbookBytes } from "./testWorkbooks";
import { WorkbookView } from "./WorkbookView";

/** A workbook that is open, with the number that makes the pane's page start anew. */
interface Opened {
  readonly session: WorkbookSession;
  readonly serial: number;
}

/** The preview: the workbench's workbook at the left, the real pane on the real office.js at the right. */
export function PreviewApp({ address }: { readonly address: PreviewAddress }) {
  const [language, setLanguage] = useState<Language>(address.language);
  const [isDark, setDark] = useState(address.isDark);
  const [paneWidth, setPaneWidth] = useState(address.paneWidth);
  const [opened, setOpened] = useState<Opened | null>(() => openTestWorkbook(address.workbook));
  const [refusal, setRefusal] = useState<"unreadable" | "signed" | null>(null);
  const text = PREVIEW_TEXTS[language];

  function open(bytes: Uint8Array, fileName: string): void {
    const next = openBytes(bytes, fileName, (opened?.serial ?? 0) + 1);
    setRefusal(next === null ? "unreadable" : null);
    if (next !== null) setOpened(next);
  }

  function openTest(name: string): void {
    const bytes = testWorkbookBytes(name);
    if (bytes !== null) open(bytes, name);
  }

  // Excel opens a window of its own for it; here it takes the place of the one that is shown.
  const openFromPane = useEffectEvent((base64: string) => open(bytesOfBase64(base64), text.newWorkbook));
  const session = opened?.session ?? null;
  useEffect(() => {
    session?.onFileOpened((base64) => openFromPane(base64));
    return () => session?.onFileOpened(null);
  }, [session]);

  return (
    <div className="preview" data-theme={isDark ? "dark" : "light"}>
      <PreviewToolbar
        text={text}
        session={session}
        language={language}
        isDark={isDark}
        paneWidth={paneWidth}
        onOpenTest={openTest}
        onOpenFile={open}
        onSaved={(isSaved) => setRefusal(isSaved ? null : "signed")}
        onLanguage={setLanguage}
        onDark={setDark}
        onPaneWidth={setPaneWidth}
      />
      {refusal === null ? null : <p role="alert" className="preview-alert">{text[refusal]}</p>}
      {opened === null ? <p className="preview-empty">{text.none}</p> : (
        <div className="preview-body">
          <WorkbookView key={opened.serial} session={opened.session} language={language} />
          <PaneFrame key={`${opened.serial} ${language} ${String(isDark)}`} session={opened.session} language={language} isDark={isDark} width={paneWidth} title={text.pane} />
        </div>
      )}
    </div>
  );
}

function openBytes(bytes: Uint8Array, fileName: string, serial: number): Opened | null {
  const workbook = openWorkbook(bytes, fileName);
  return workbook.ok ? { session: new WorkbookSession(workbook.value), serial } : null;
}

function openTestWorkbook(name: string | null): Opened | null {
  const bytes = name === null ? null : testWorkbookBytes(name);
  return name === null || bytes === null ? null : openBytes(bytes, name, 0);
}

interface PaneFrameProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  readonly isDark: boolean;
  readonly width: number;
  readonly title: string;
}

/** The pane's page in a frame; a new bridge for each page, since office.js takes one for its life. */
function PaneFrame({ session, language, isDark, width, title }: PaneFrameProps) {
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    const displayLanguage = language === "sv" ? "sv-SE" : "en-US";
    offerPreviewHost({ bridge: new OfficeJsBridge(session), options: { displayLanguage, documentUrl: session.workbook.settings.fileName ?? "" }, isDark });
    setOffered(true);
  }, [session, language, isDark]);
  return isOffered ? <iframe className="pane-frame" title={title} src="preview-pane.html" style={{ width, colorScheme: isDark ? "dark" : "light" }} /> : null;
}
