import { formatNumber } from "../formatAmount";
import type { SettingsText } from "../sv/settings";

const count = (n: number): string => formatNumber(n, "en", 0);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the settings says in English. */
export const settingsEn: SettingsText = {
  settings: {
    close: "Close settings",
    language: "Language",
    languageAuto: "As in Office",
    languageSwedish: "Swedish",
    languageEnglish: "English",
    showFrom: "The list shows",
    showAll: "everything",
    showWarnings: "to mend and to check",
    showErrors: "only to mend",
    signature: "Signature",
    signatureHint: "Stands beside what you accept. Kept on this computer.",
    forWorkbook: "For this workbook",
    explanations: "Show variances with neither cause nor measure",
    explanationAmount: "From",
    explanationUnit: "Unit",
    explanationPercent: "and % of budget",
    smallCountLimit: "Limit of small counts",
    smallCountHint: "Fewer persons than this are pointed out before mailing. The municipality’s own limit.",
    sheets: "Sheets that are reviewed",
    saveInWorkbook: "Save in the workbook and review",
    given: "Answers you have given",
    givenAnswer: (header: string, sheet: string, role: string) => `${header} (${sheet}): ${role}`,
    takeBack: "Take back",
    leftInFile: "What Avstämt leaves in the file",
    leftInFileText: "Acceptances, answers, settings and the receipt are in the workbook, invisible to whoever reads the sheets. Sammanfattning and Avstämning are ordinary sheets that you may delete.",
    wouldRemove: (names: number, sheets: readonly string[]) =>
      `Removed: acceptances, answers, settings and receipt${names === 0 ? "" : `, and ${plural(names, "hidden name", "hidden names")}`}.${sheets.length === 0 ? "" : ` ${sheets.join(" and ")} stay as ordinary sheets and are not filled in again.`}`,
    removeState: "Remove Avstämt’s data from the workbook",
    private: "Avstämt sends nothing. Office may have telemetry of its own, which your organisation controls.",
  },
};
