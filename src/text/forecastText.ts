import type { ForecastProposal, ForecastReason } from "../domain/budget/proposeForecastMethod";
import { forecastEn } from "./en/forecast";
import type { ForecastMessages } from "./ForecastMessages";
import type { Language, WithCode } from "./Messages";
import { forecastSv } from "./sv/forecast";

const TEXTS: Readonly<Record<Language, ForecastMessages>> = { sv: forecastSv, en: forecastEn };

/** The words about forecasts in the reader's language. */
export function forecastText(language: Language): ForecastMessages {
  return TEXTS[language];
}

/** "Förslag: Förra årets profil. 67 % av budgeten förbrukad efter 7 månader; förra året 61 %." */
export function proposalText({ method, reason }: ForecastProposal, language: Language): string {
  const text = TEXTS[language];
  return text.proposed(text.methods[method].name, reasonText(text.reasons, reason.code, reason));
}

function reasonText<C extends ForecastReason["code"]>(texts: ForecastMessages["reasons"], code: C, reason: WithCode<ForecastReason, C>): string {
  return texts[code](reason);
}
