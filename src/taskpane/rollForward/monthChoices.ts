import type { Acceptance } from "../../domain/findings/acceptance";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { MonthDate, MonthSheetName, MonthText, PreviousForecastCell } from "../../domain/rollForward/RollForwardPlan";
import { dateText, showsDate } from "../../domain/workbook/dateText";
import { formatNumber } from "../../text/formatAmount";
import type { Language } from "../../text/Messages";
import { ruleName } from "../../text/ruleName";
import type { RollForwardText } from "../../text/sv/rollForward";
import type { Choice } from "./ChoiceGroup";
import { acceptanceKey, cellKey, sheetKey } from "./chosenPart";

/** A text's choice: the new words ticked, the old ones beneath; the old ones and the reason where it cannot be changed. */
export function textChoice({ cell, text, suggestion, obstacle }: MonthText, words: RollForwardText): Choice {
  const [standing, wanted] = [maskPersonalNumbers(text.trim()), maskPersonalNumbers((suggestion ?? text).trim())];
  return { key: cellKey(cell), cell, ...(obstacle === null ? { label: wanted, note: words.insteadOf(standing), isPossible: true } : { label: standing, note: words.obstacles[obstacle], isPossible: false }) };
}

export function dateChoice({ cell, standing, suggestion, numberFormat, obstacle }: MonthDate, words: RollForwardText): Choice {
  const shown = (value: number): string => (showsDate(numberFormat) ? dateText(value, numberFormat) : String(value));
  return { key: cellKey(cell), cell, ...(obstacle === null ? { label: shown(suggestion), note: words.insteadOf(shown(standing)), isPossible: true } : { label: shown(standing), note: words.obstacles[obstacle], isPossible: false }) };
}

export function sheetChoice({ sheet, suggestion, obstacle }: MonthSheetName, words: RollForwardText): Choice {
  const [standing, wanted] = [maskPersonalNumbers(sheet), maskPersonalNumbers(suggestion)];
  return { key: sheetKey(sheet), cell: null, ...(obstacle === null ? { label: wanted, note: words.insteadOf(standing), isPossible: true } : { label: standing, note: words.obstacles[obstacle], isPossible: false }) };
}

export function previousChoice({ cell, label, standing, suggested, numberFormat, obstacle }: PreviousForecastCell, words: RollForwardText, language: Language): Choice {
  const amount = (value: number): string => formatNumber(value, language, decimalsShown(numberFormat));
  const instead = standing === null ? words.insteadOfNothing : words.insteadOf(amount(standing));
  return { key: cellKey(cell), cell, label: words.previous.row(maskPersonalNumbers(label), amount(suggested)), note: obstacle === null ? instead : words.obstacles[obstacle], isPossible: obstacle === null };
}

/** How many decimals a cell of the format shows; "#,##0.0" one, "General" as many as there are. */
function decimalsShown(numberFormat: string): number {
  return numberFormat === "General" ? 3 : (/\.(0+)/.exec(numberFormat)?.[1] ?? "").length;
}

export function acceptanceChoice({ rule, reason, signature, time }: Acceptance, at: number, words: RollForwardText, language: Language): Choice {
  const { item, by } = words.acceptances;
  return { key: acceptanceKey(at), cell: null, label: item(ruleName(rule, language), maskPersonalNumbers(reason)), note: by(signature, time.slice(0, 10)), isPossible: true };
}
