import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../../text/Messages";
import { paneText } from "../../text/paneText";

/** Why there is no workbook: the page stands outside Excel, office.js did not come, or this Excel lacks what the add-in needs. */
export type OutsideReason = "notInExcel" | "noOfficeJs" | "tooOld";

interface OutsideExcelProps {
  readonly reason: OutsideReason;
  readonly language: Language;
  readonly isDark: boolean;
}

/** Explains itself where there is no workbook to work with. */
export function OutsideExcel({ reason, language, isDark }: OutsideExcelProps) {
  const { outside } = paneText(language);
  const words = {
    notInExcel: [outside.heading, outside.text],
    noOfficeJs: [outside.missingHeading, outside.missingText],
    tooOld: [outside.tooOldHeading, outside.tooOldText],
  }[reason];
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className="pane">
      <main className="outside" lang={language}>
        <div {...(reason === "notInExcel" ? {} : { role: "alert" })}>
          <h1 className="first-run-title">{words[0]}</h1>
          <p>{words[1]}</p>
        </div>
      </main>
    </FluentProvider>
  );
}
