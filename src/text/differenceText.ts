import type { WorkbookDifference } from "../domain/comparison/WorkbookComparison";
import { differenceEn } from "./en/difference";
import { formatAmount } from "./formatAmount";
import type { Language, WithCode } from "./Messages";
import { differenceSv } from "./sv/difference";

/** A sentence for each kind of difference; `previous` and `current` are written with their unit. */
export type DifferenceTexts = {
  readonly [C in WorkbookDifference["code"]]: (
    difference: WithCode<WorkbookDifference, C>,
    figures: { readonly previous: string; readonly current: string },
  ) => string;
};

/** One difference between last month's workbook and this one's, as a sentence. */
export function differenceText(difference: WorkbookDifference, language: Language): string {
  const texts = language === "sv" ? differenceSv : differenceEn;
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
