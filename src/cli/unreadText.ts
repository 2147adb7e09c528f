import type { HostFailure } from "../host/HostFailure";
import { reportEn } from "../text/en/report";
import { hostFailureText } from "../text/hostFailureText";
import type { Language } from "../text/Messages";
import { reportSv } from "../text/sv/report";

/** Why a file could not be read, in one sentence. */
export function unreadText({ code, detail }: HostFailure, language: Language): string {
  const { unreadable } = language === "sv" ? reportSv : reportEn;
  return (code === "notAWorkbook" ? unreadable[detail] : undefined) ?? hostFailureText(code, language).sentence;
}
