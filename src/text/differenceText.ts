import type { WorkbookDifference } from "../domain/comparison/WorkbookComparison";
import { reportEn } from "./en/report";
import { formatAmount } from "./formatAmount";
import type { Language, WithCode } from "./Messages";
import type { DifferenceTexts } from "./ReportMessages";
import { reportSv } from "./sv/report";

/** One difference between last month's workbook and this one's, as a sentence. */
export function differenceText(difference: WorkbookDifference, language: Language): string {
  const texts = language === "sv" ? reportSv.difference : reportEn.difference;
  const inUnit = (value: number): string => formatAmount(value, ("unit" in difference && difference.unit) || "unknownUnit", language);
  const figures = "previous" in difference ? { previous: inUnit(difference.previous), current: inUnit(difference.current) } : { previous: "", current: "" };
  return sentence(texts, difference.code, difference, figures);
}

function sentence<C extends WorkbookDifference["code"]>(
  texts: DifferenceTexts,
  code: C,
  difference: WithCode<WorkbookDifference, C>,
  figures: { readonly previous: string; readonly current: string },
): string {
  return texts[code](difference, figures);
}
